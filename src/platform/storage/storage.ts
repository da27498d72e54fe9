import type { Readable } from 'node:stream'

/** Stored bytes, named by their SHA-256 (64 lower-case hex digits). */
export interface Blob {
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** Part of a blob in bytes, end excluded; without `end` up to the last byte. */
export interface ByteRange {
  readonly start?: number
  readonly end?: number
}

export interface Limits {
  readonly maxBytes: number
  readonly signal?: AbortSignal
}

/** Bytes received completely but not stored yet: they can be looked at, then kept or discarded. */
export interface Staged extends Blob {
  open(range?: ByteRange): Readable
  /** Stores the bytes durably: once it resolves they survive a power cut. @throws StorageFull */
  keep(): Promise<void>
  /** Leaves nothing behind. Harmless after `keep` and when repeated. */
  discard(): Promise<void>
}

/** Where files lie. Content-addressed: the same bytes are stored once. */
export interface Storage {
  /**
   * Receives a stream up to its end while hashing it, never wholly in memory. When it fails nothing is left.
   * @throws TooLarge once `maxBytes` are exceeded (the rest of `source` is left unread)
   * @throws StorageFull when the volume is full
   * @throws Interrupted when the source breaks or `signal` aborts
   */
  stage(source: Readable, limits: Limits): Promise<Staged>
  /** `stage` and `keep` in one. */
  receive(source: Readable, limits: Limits): Promise<Blob>
  /** A stream of the bytes; it fails with `NotStored` when there are none. */
  open(sha256: string, range?: ByteRange): Readable
  has(sha256: string): Promise<boolean>
  /** Removes the bytes; harmless when there are none. The caller knows that no row refers to them. */
  remove(sha256: string): Promise<void>
  /** Removes what killed uploads left behind; call it at start. @returns how many. */
  sweepTemp(): Promise<number>
}

export class TooLarge extends Error {
  readonly maxBytes: number
  constructor(maxBytes: number) {
    super(`more than ${maxBytes} bytes`)
    this.maxBytes = maxBytes
  }
}

export class StorageFull extends Error {
  constructor(cause: unknown) {
    super('the volume of the file store is full', { cause })
  }
}

export class Interrupted extends Error {
  constructor(cause: unknown) {
    super('the source of the file broke off', { cause })
  }
}

export class NotStored extends Error {
  constructor(sha256: string) {
    super(`no stored bytes ${sha256}`)
  }
}
