/**
 * What is wrong at a place of the records:
 * `hash` an event is not what was appended; `missing_event` one or more are gone from `seq` on; `head` the stream's row
 * does not agree with its last event; `stream_missing` events, texts or a number whose stream is gone;
 * `events_missing` a stream without events; `text` words are not those the event vouches for; `text_missing` their row
 * is gone; `erasure_unrecorded` they were emptied and the audit trail does not know it; `number_gap` numbers of a year
 * are gone; `number_mismatch` no event of its case carries the number; `number_missing` an event carries a number that
 * was not allotted to its case; `counter` the counter is behind its numbers; `entry` what is published is not what its
 * log says; `list` the rows of a list set by decree are not those its log vouches for; `letter` an official letter
 * or its file is not the one its log vouches for.
 */
export type Flaw =
  | 'hash'
  | 'missing_event'
  | 'head'
  | 'stream_missing'
  | 'events_missing'
  | 'text'
  | 'text_missing'
  | 'erasure_unrecorded'
  | 'number_gap'
  | 'number_mismatch'
  | 'number_missing'
  | 'counter'
  | 'entry'
  | 'list'
  | 'letter'
  | 'test'

/** One broken place. */
export interface Finding {
  /** Null where only a number tells that something is gone. */
  readonly streamId: string | null
  /** Registration number of the case. Of numbers that are gone, kind, sequence and year are known: `P-003/2026`. */
  readonly number: string | null
  readonly seq: number | null
  readonly what: Flaw
}

/** What was looked at, and every place that is broken: none when the records are whole. */
export interface VerifyReport {
  readonly events: number
  readonly streams: number
  /** Places where an event vouches for a text, and how many of those texts were erased by law. */
  readonly texts: number
  readonly erased: number
  readonly numbers: number
  readonly broken: readonly Finding[]
}
