/** Who holds a lock: a process and when it began; `born` tells it from a later process of the same number. */
export interface Holder {
  readonly pid: number
  readonly born: string | null
  readonly host: string
  /** ISO 8601. */
  readonly since: string
  readonly [about: string]: unknown
}

export type LockResult =
  | {
      readonly held: true
      /** Adds to what others read about the holder. */
      readonly describe: (more: Readonly<Record<string, unknown>>) => void
      readonly release: () => void
    }
  | { readonly held: false; readonly holder: Holder }

/** Takes the lock kept in folder `dir`, at once or not at all. The lock of a dead process is free. */
export function acquireLock(dir: string, about?: Readonly<Record<string, unknown>>): LockResult

/** The living holder, or null. */
export function readLock(dir: string): Holder | null

export function isAlive(process: { readonly pid: number; readonly born: string | null }): boolean

/** This process, as others will recognise it. */
export function me(): Holder

/** A mark of when process `pid` began, or null when it is not alive. */
export function bornOf(pid: number): string | null
