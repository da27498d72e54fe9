import { registers as en } from '../../../locales/en/registers.ts'
import { registers as id } from '../../../locales/id/registers.ts'
import type { Locale } from '../../platform/http/route.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { formatNumber } from '../../ui/amounts.ts'
import { formatDate, formatDateShort } from '../../ui/dates.ts'
import { initialsOf } from './mask.ts'
import type { ObjectionRow } from './objection-row.ts'
import type { RequestRow } from './request-row.ts'

export const registerWords: Readonly<Record<Locale, typeof id>> = { id, en }

/** A column of a register, as pages and files show it. */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  /** Of the page, in shares. */
  readonly width: number
  /** A number stays a number in files; lines are apart by `\n`. */
  readonly cell: (row: Row) => string | number
}

/**
 * R1 in the columns of the Perki (buku registrasi permohonan), then those the office keeps beside them. The number of the
 * row, the first column, is not among them.
 */
export function requestColumns(locale: Locale): readonly Column<RequestRow>[] {
  const t = registerWords[locale]
  const c = t.columns
  const day = dayIn(locale)
  return [
    column('number', c.number, 1.7, (row) => row.number),
    column('receivedOn', c.receivedOn, 1.3, (row) => formatDateShort(row.receivedOn, locale)),
    column('name', c.name, 1.6, (row) => row.applicant.name),
    column('address', c.address, 2.2, (row) => row.applicant.address),
    column('contact', c.contact, 2.1, (row) => row.applicant.contact),
    column('occupation', c.occupation, 1.3, (row) => row.applicant.occupation),
    column('asked', c.asked, 4, (row) => listed(row.asked)),
    column('purpose', c.purpose, 2.2, (row) => row.purpose),
    column('held', c.held, 1.6, (row) =>
      row.held === null
        ? ''
        : [
            t.held[row.held],
            ...(row.holders.length > 0 ? [t.heldBy({ holders: row.holders.join('; ') })] : []),
          ].join('; '),
    ),
    column('notDocumented', c.notDocumented, 1.8, (row) =>
      row.held === null ? '' : row.notDocumented ? t.yes : t.no,
    ),
    column('form', c.form, 1.4, (row) => row.forms.map((form) => t.forms[form]).join('; ')),
    column('wish', c.wish, 1.4, (row) => t.wishes[row.wish]),
    column('decision', c.decision, 1.4, (row) => decisionOf(row, t)),
    column('refusal', c.refusal, 2, (row) =>
      row.refusals.map((refusal) => t.refusal(refusal)).join('\n'),
    ),
    column('noticeOn', c.noticeOn, 1.7, (row) => day(row.noticeOn)),
    column('givenOn', c.givenOn, 1.5, (row) => day(row.givenOn)),
    column('fee', c.fee, 1.4, (row) => feeOf(row, locale)),
    column('channel', c.channel, 1.1, (row) => t.channels[row.channel]),
    column('agencies', c.agencies, 1.8, (row) => row.agencies.join('; ')),
    column('dueOn', c.dueOn, 1.2, (row) => formatDateShort(row.dueOn, locale)),
    column('extension', c.extension, 1.6, (row) => extensionOf(row, locale)),
    column('workingDays', c.workingDays, 0.9, (row) => row.workingDays),
    column('status', c.status, 1.3, (row) => statusOf(row, t)),
    column('objections', c.objections, 1.5, (row) => row.objections.join('; ')),
    column('attachments', c.attachments, 0.9, (row) => row.attachments),
  ]
}

/** R1 as everybody may see it: nobody's name, address, contact, occupation or words. */
export function publicRequestColumns(locale: Locale): readonly Column<RequestRow>[] {
  const c = registerWords[locale].columns
  const kept = ['number', 'receivedOn', 'wish', 'held', 'decision', 'noticeOn', 'givenOn']
  const own = ['channel', 'agencies', 'dueOn', 'workingDays', 'status']
  const all = requestColumns(locale)
  const masked = column<RequestRow>('initials', c.initials, 1, (row) =>
    initialsOf(row.applicant.name),
  )
  const t = registerWords[locale]
  // Who else holds it is an officer's own words, which may say more than a name.
  const held = column<RequestRow>('held', c.held, 1.2, (row) =>
    row.held === null ? '' : t.held[row.held],
  )
  const shown = all
    .filter(({ key }) => kept.includes(key) || own.includes(key))
    .map((one) => (one.key === 'held' ? held : one))
  return [...shown.slice(0, 2), masked, ...shown.slice(2)]
}

/** R2 in the columns of the Perki (buku register keberatan), then the office's own. */
export function objectionColumns(locale: Locale): readonly Column<ObjectionRow>[] {
  const t = registerWords[locale]
  const c = t.columns
  const day = dayIn(locale)
  return [
    column('number', c.objectionNumber, 1.7, (row) => row.number),
    column('receivedOn', c.receivedOn, 1.3, (row) => formatDateShort(row.receivedOn, locale)),
    column('identity', c.identity, 3, ({ applicant }) =>
      [applicant.name, applicant.occupation, applicant.address, applicant.contact]
        .filter(Boolean)
        .join('\n'),
    ),
    column('proxy', c.proxy, 1.4, (row) => row.proxy),
    column('requestNumber', c.requestNumber, 1.7, (row) => row.requestNumber),
    column('asked', c.asked, 4, (row) => listed(row.asked)),
    column('purpose', c.purpose, 2.2, (row) => row.purpose),
    column('grounds', c.grounds, 2.2, (row) => groundsOf(row, t)),
    column('decision', c.atasanDecision, 1.6, (row) =>
      row.decision === null ? '' : t.decisions[row.decision],
    ),
    column('answeredOn', c.answeredOn, 1.5, (row) => day(row.answeredOn)),
    column('atasan', c.atasan, 1.8, (row) =>
      row.answeredBy === '' ? '' : t.atasan({ name: row.answeredBy }),
    ),
    column('response', c.response, 1.4, (row) =>
      row.response === null ? '' : t.responses[row.response],
    ),
    column('channel', c.channel, 1.1, (row) => t.channels[row.channel]),
    column('dueOn', c.dueOn, 1.2, (row) => formatDateShort(row.dueOn, locale)),
    column('workingDays', c.workingDays, 0.9, (row) => row.workingDays),
    column('status', c.status, 1.4, (row) => lateToo(t.objectionStatuses[row.status], row.late, t)),
    column('orderBy', c.orderBy, 1.2, (row) =>
      row.orderBy === null ? '' : formatDateShort(row.orderBy, locale),
    ),
    column('dispute', c.dispute, 1.6, ({ dispute }) =>
      dispute === null ? '' : t.dispute({ number: dispute.number, stage: t.stages[dispute.stage] }),
    ),
  ]
}

/** R2 as everybody may see it. */
export function publicObjectionColumns(locale: Locale): readonly Column<ObjectionRow>[] {
  const c = registerWords[locale].columns
  const kept = ['number', 'receivedOn', 'requestNumber', 'grounds', 'decision', 'answeredOn']
  const own = ['response', 'channel', 'dueOn', 'workingDays', 'status', 'dispute']
  const shown = objectionColumns(locale).filter(
    ({ key }) => kept.includes(key) || own.includes(key),
  )
  const masked = column<ObjectionRow>('initials', c.initials, 1, (row) =>
    initialsOf(row.applicant.name),
  )
  return [...shown.slice(0, 2), masked, ...shown.slice(2)]
}

type Words = typeof id

function column<Row>(
  key: string,
  title: string,
  width: number,
  cell: (row: Row) => string | number,
): Column<Row> {
  return { key, title, width, cell }
}

function dayIn(locale: Locale): (date: LocalDate | null) => string {
  return (date) => (date === null ? '' : formatDate(date, locale))
}

function listed(texts: readonly string[]): string {
  if (texts.length <= 1) return texts[0] ?? ''
  return texts.map((text, index) => `${index + 1}. ${text}`).join('\n')
}

function decisionOf({ outcome, status }: RequestRow, t: Words): string {
  if (outcome !== null) return t.outcomes[outcome]
  return status === 'withdrawn' || status === 'lapsed' ? t.statuses[status] : ''
}

function statusOf({ status, late }: RequestRow, t: Words): string {
  return lateToo(t.statuses[status], late, t)
}

function lateToo(status: string, late: boolean, t: Words): string {
  return late ? `${status}; ${t.late}` : status
}

function feeOf({ fee, noticeOn }: RequestRow, locale: Locale): string {
  const t = registerWords[locale]
  if (fee === null) return noticeOn === null ? '' : t.free
  const way = fee.way === null ? t.unpaid : t.ways[fee.way]
  return t.fee({ total: `Rp${formatNumber(fee.total, locale)}`, way })
}

function extensionOf({ extension }: RequestRow, locale: Locale): string {
  if (extension === null) return ''
  const t = registerWords[locale]
  return t.extension({
    days: extension.days,
    date: formatDateShort(extension.on, locale),
    reason: t.extensionReasons[extension.reason],
  })
}

function groundsOf({ grounds }: ObjectionRow, t: Words): string {
  return grounds
    .map(({ ground, late }) =>
      late ? t.lateGround({ ground: t.grounds[ground] }) : t.grounds[ground],
    )
    .join('\n')
}
