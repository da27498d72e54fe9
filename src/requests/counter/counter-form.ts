import { normalEmail, refuseEmail } from '../../people/accounts/account-rules.ts'
import type { Form } from '../../platform/http/form.ts'
import { addDays, parseLocalDate } from '../../procedure/dates.ts'
import type { Channel } from '../../procedure/request/events.ts'
import { oldestReceiptDays } from '../../procedure/request/submission.ts'
import type { LocalDate } from '../../procedure/values.ts'

/** How a request reaches the counter (UU 14/2008 Pasal 22(1): written or not). */
export const counterChannels = [
  'datang_langsung',
  'surat',
  'email',
  'telepon',
] as const satisfies readonly Channel[]
export type CounterChannel = (typeof counterChannels)[number]

/** What only the counter writes down, as it was typed. */
export interface CounterFields {
  readonly saluran: string
  /** `YYYY-MM-DD`. */
  readonly diterima: string
  readonly surel: string
  /** The officer saw the card itself. */
  readonly kartuDilihat: boolean
}

/** The same once it is right. */
export interface CounterForm {
  readonly channel: CounterChannel
  readonly receivedOn: LocalDate
  /** Null for a person without an address. */
  readonly email: string | null
  readonly identitySeen: boolean
}

export type CounterProblem = 'channel' | 'date' | 'future' | 'too_old' | 'email' | 'contact'

export interface CounterFault {
  readonly field: 'saluran' | 'diterima' | 'surel' | 'telepon'
  readonly problem: CounterProblem
}

export function emptyCounterFields(today: LocalDate): CounterFields {
  return { saluran: 'datang_langsung', diterima: today, surel: '', kartuDilihat: false }
}

export function readCounterFields(form: Form): CounterFields {
  return {
    saluran: form.line('saluran'),
    diterima: form.line('diterima'),
    surel: form.line('surel'),
    kartuDilihat: form.line('kartu_dilihat') === 'ya',
  }
}

/** The first day a request may have been received on to be entered today. */
export function earliestReceipt(today: LocalDate): LocalDate {
  return addDays(today, -oldestReceiptDays)
}

/** Judges what the counter adds to the form of a request; a phone or an address must be there (rules of Perki 1/2021). */
export function checkCounterFields(
  fields: CounterFields,
  { today, phone }: { readonly today: LocalDate; readonly phone: string },
):
  | { readonly ok: true; readonly form: CounterForm }
  | { readonly ok: false; readonly faults: readonly CounterFault[] } {
  const faults: CounterFault[] = []
  const channel = counterChannels.find((one) => one === fields.saluran)
  if (!channel) faults.push({ field: 'saluran', problem: 'channel' })
  const receivedOn = parseLocalDate(fields.diterima)
  if (!receivedOn) faults.push({ field: 'diterima', problem: 'date' })
  else if (receivedOn > today) faults.push({ field: 'diterima', problem: 'future' })
  else if (receivedOn < earliestReceipt(today))
    faults.push({ field: 'diterima', problem: 'too_old' })
  const email = fields.surel === '' ? null : normalEmail(fields.surel)
  if (email !== null && refuseEmail(email)) faults.push({ field: 'surel', problem: 'email' })
  if (email === null && phone === '') faults.push({ field: 'telepon', problem: 'contact' })
  if (faults.length > 0 || !channel || !receivedOn) return { ok: false, faults }
  return { ok: true, form: { channel, receivedOn, email, identitySeen: fields.kartuDilihat } }
}
