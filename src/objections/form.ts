import type { Form } from '../platform/http/form.ts'
import { addDays, parseLocalDate } from '../procedure/dates.ts'
import type { FoundGround } from '../procedure/objection/events.ts'
import { type Ground, grounds } from '../procedure/objection/values.ts'
import type { Channel } from '../procedure/request/events.ts'
import { oldestReceiptDays } from '../procedure/request/submission.ts'
import type { LocalDate } from '../procedure/values.ts'

/** The form of an objection as it was typed (Perki 1/2021 Pasal 41), kept in a draft whatever it holds. */
export interface ObjectionFields {
  readonly alasan: readonly string[]
  readonly posisi: string
  /** `sendiri` or `kuasa`. */
  readonly pengaju: string
  readonly namaKuasa: string
  /** How it came, where an officer enters it; empty on the web. */
  readonly saluran: string
  /** When it reached the office, there; empty for today. */
  readonly diterima: string
}

/** The same once it is complete and right. */
export interface ObjectionForm {
  readonly grounds: readonly Ground[]
  readonly position: string
  readonly proxyName: string | null
  readonly channel: Channel
  /** Null for today. */
  readonly receivedOn: LocalDate | null
}

export const positionLength = { least: 20, most: 4000 } as const
const longestName = 150

/** How an objection comes to the counter. */
export const counterChannels = ['datang_langsung', 'surat', 'email', 'telepon'] as const

export const emptyFields: ObjectionFields = {
  alasan: [],
  posisi: '',
  pengaju: 'sendiri',
  namaKuasa: '',
  saluran: '',
  diterima: '',
}

export function readFields(form: Form): ObjectionFields {
  return {
    alasan: form.all('alasan').slice(0, grounds.length),
    posisi: form
      .text('posisi')
      .trim()
      .slice(0, positionLength.most * 2),
    pengaju: form.line('pengaju') === 'kuasa' ? 'kuasa' : 'sendiri',
    namaKuasa: form.line('nama_kuasa').slice(0, longestName),
    saluran: form.line('saluran').slice(0, 20),
    diterima: form.line('diterima').slice(0, 20),
  }
}

export type ObjectionFault =
  | 'grounds'
  | 'position_short'
  | 'position_long'
  | 'proxy_name'
  | 'proxy_file'
  | 'channel'
  | 'received'
  /** A ground was found only after the day of receipt that was entered. */
  | 'received_before_ground'

export type CheckedObjection =
  | { readonly ok: true; readonly form: ObjectionForm }
  | { readonly ok: false; readonly faults: readonly ObjectionFault[] }

/** Whether a form can be sent. `offered` are the grounds that the request has; `atCounter` asks how it came. */
export function checkObjection(
  fields: ObjectionFields,
  {
    offered,
    hasAttorney,
    atCounter,
    today,
  }: {
    readonly offered: readonly Pick<FoundGround, 'ground' | 'foundOn'>[]
    readonly hasAttorney: boolean
    readonly atCounter: boolean
    readonly today: LocalDate
  },
): CheckedObjection {
  const raised = offered.filter(({ ground }) => fields.alasan.includes(ground))
  const chosen = raised.map(({ ground }) => ground)
  const length = [...fields.posisi].length
  const byProxy = fields.pengaju === 'kuasa'
  const channel = atCounter ? counterChannels.find((one) => one === fields.saluran) : 'web'
  const receivedOn = atCounter ? receiptOf(fields.diterima, today) : null
  const faults: ObjectionFault[] = [
    ...(channel === undefined ? ['channel' as const] : []),
    ...(receivedOn === 'wrong' ? ['received' as const] : []),
    ...(raised.some((one) => isAfter(one, receivedOn)) ? ['received_before_ground' as const] : []),
    ...(chosen.length === 0 ? ['grounds' as const] : []),
    ...(length < positionLength.least ? ['position_short' as const] : []),
    ...(length > positionLength.most ? ['position_long' as const] : []),
    ...(byProxy && fields.namaKuasa.length < 3 ? ['proxy_name' as const] : []),
    ...(byProxy && !hasAttorney ? ['proxy_file' as const] : []),
  ]
  if (faults.length > 0 || channel === undefined || receivedOn === 'wrong')
    return { ok: false, faults }
  return {
    ok: true,
    form: {
      grounds: chosen,
      position: fields.posisi,
      proxyName: byProxy ? fields.namaKuasa : null,
      channel,
      receivedOn,
    },
  }
}

// What was not published is noticed on the day of the letter; the rest has its own day.
function isAfter(
  { ground, foundOn }: Pick<FoundGround, 'ground' | 'foundOn'>,
  receivedOn: LocalDate | null | 'wrong',
): boolean {
  return receivedOn !== null && receivedOn !== 'wrong' && ground !== 'b' && foundOn > receivedOn
}

function receiptOf(typed: string, today: LocalDate): LocalDate | null | 'wrong' {
  if (typed === '') return null
  const date = parseLocalDate(typed)
  if (date === null || date > today || date < addDays(today, -oldestReceiptDays)) return 'wrong'
  return date
}
