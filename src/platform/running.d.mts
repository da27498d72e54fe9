import type { Holder } from './process-lock.mjs'

/** Notes that this process works from the packages and the build of folder `root`. @returns what takes the note back. */
export function announceRunning(root: string, about?: Readonly<Record<string, unknown>>): () => void

/** The living processes that work from folder `root`. */
export function runningPortals(root: string): Holder[]
