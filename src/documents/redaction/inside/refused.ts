import type { RedactionReason } from '../messages.ts'

/** Ends the work on a file for a reason that is known. */
export class Refused extends Error {
  readonly reason: RedactionReason
  constructor(reason: RedactionReason, detail = '') {
    super(`${reason} ${detail}`.trim())
    this.reason = reason
  }
}
