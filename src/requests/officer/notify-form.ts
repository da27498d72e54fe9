import type { Fee } from '../../procedure/request/events.ts'
import { feeTotal } from '../../procedure/request/fee.ts'
import type { RequestState } from '../../procedure/request/state.ts'

export const feeParts = ['copying', 'sending', 'other'] as const

/** What was typed of the notice. */
export type NotifyForm = Readonly<Record<'note' | (typeof feeParts)[number], string>>

const noForm: NotifyForm = { note: '', copying: '', sending: '', other: '' }

/** Begins with what the last notice asked for: the fee is that of the case as a whole. */
export function firstForm({ fee: { due } }: RequestState): NotifyForm {
  if (due === null) return noForm
  const shown = (rupiah: number) => (rupiah === 0 ? '' : String(rupiah))
  return {
    note: '',
    copying: shown(due.copying),
    sending: shown(due.sending),
    other: shown(due.other),
  }
}

/** Whole rupiah, `15000` or `15.000`; nothing is 0; null when it is neither. */
export function rupiahOf(text: string): number | null {
  if (text === '') return 0
  return /^\d{1,3}(\.\d{3})+$|^\d{1,9}$/.test(text) ? Number(text.replaceAll('.', '')) : null
}

/** Null: free of charge. */
export function feeOf(form: NotifyForm): Fee | null {
  const fee = {
    copying: rupiahOf(form.copying) ?? 0,
    sending: rupiahOf(form.sending) ?? 0,
    other: rupiahOf(form.other) ?? 0,
  }
  return feeTotal(fee) === 0 ? null : fee
}
