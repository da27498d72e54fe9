import { localDateOf } from '../dates.ts'
import type { Actor, Instant, LocalDate } from '../values.ts'

/** What happens to a version of the Daftar Informasi Publik: it is set by decree, once (Perki 1/2021). */
export interface ListEvent {
  readonly type: 'list_set'
  readonly version: number
  readonly decreeNumber: string
  readonly decreeDate: LocalDate
  readonly items: number
  /** Digest (SHA-256, hex) of all its rows in their order. */
  readonly digest: string
}

export type ListRefusalCode = 'not_permitted' | 'list_empty' | 'decree_in_future'

/** Why a list may not be set; null when it may. Only PPID Utama sets it, by a decree that is signed. */
export function refuseList(
  { decreeDate, items }: { readonly decreeDate: LocalDate; readonly items: number },
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): ListRefusalCode | null {
  if (actor.kind === 'person' && actor.role !== 'ppid_utama') return 'not_permitted'
  if (items === 0) return 'list_empty'
  return decreeDate > localDateOf(now) ? 'decree_in_future' : null
}
