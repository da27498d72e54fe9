/** Why a file, or a part of it, could not be read. */
export type ReadingReason =
  /** Locked with a password. */
  | 'encrypted'
  | 'broken'
  /** Unpacked it would be larger than allowed. */
  | 'too_large'
  | 'too_long'
  | 'too_much_memory'
  | 'too_many_pages'
  /** More pages to recognise from pictures than allowed. */
  | 'too_many_scans'
  | 'too_much_text'
  | 'no_text'
  | 'unsupported'
  /** The reader ended, twice, while at it. */
  | 'crashed'

/** Ends the reading of a file for a reason that is known. What was read until then is kept. */
export class CannotRead extends Error {
  readonly reason: ReadingReason
  constructor(reason: ReadingReason, detail = '') {
    super(`${reason} ${detail}`.trim())
    this.reason = reason
  }
}
