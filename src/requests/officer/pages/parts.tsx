import { work as t } from '../../../../locales/id/work.ts'
import type { AgencyId, LocalDate } from '../../../procedure/values.ts'
import { formatBytes } from '../../../ui/amounts.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { formatDateShort } from '../../../ui/dates.ts'
import type { Remaining } from '../remaining.ts'

/** Words a person wrote, with their line breaks. */
export function TypedWords(props: { readonly texts: readonly string[] }) {
  return (
    <>
      {props.texts.map((text) => (
        <blockquote key={text} class="typed">
          {text}
        </blockquote>
      ))}
    </>
  )
}

/** `sisa 3 hari kerja` and the day itself; brick when it has passed. */
export function DueTag(props: { readonly remaining: Remaining; readonly date: LocalDate }) {
  return (
    <>
      <Tag tone={props.remaining.tone}>{t.remaining(props.remaining)}</Tag>{' '}
      <span class="small muted nw">{formatDateShort(props.date, 'id')}</span>
    </>
  )
}

/** The path back to the case, above a form. */
export function BackToCase(props: { readonly href: string; readonly number: string }) {
  return <BackLink href={props.href}>{t.backTo({ number: props.number })}</BackLink>
}

export interface FileLine {
  readonly fileId: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly scan: string
}

/** Where an officer opens a file. Its own name may name a person, so the address carries only its kind. */
function fileHref(requestId: string, { fileId, name }: FileLine): string {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? ''
  return `/kerja/${requestId}/berkas/${fileId}/lampiran${extension}`
}

/** Files of an answer for officers: open, download, size, checksum. */
export function FileList(props: {
  readonly requestId: string
  readonly files: readonly FileLine[]
}) {
  return (
    <ul class="docs">
      {props.files.map((file) => (
        <li key={file.fileId}>
          <FileAbout requestId={props.requestId} file={file} />
        </li>
      ))}
    </ul>
  )
}

export function FileAbout(props: { readonly requestId: string; readonly file: FileLine }) {
  const { file } = props
  const href = fileHref(props.requestId, file)
  const blocked = file.scan === 'pending' || file.scan === 'refused'
  return (
    <>
      {blocked ? <b>{file.name}</b> : <a href={href}>{file.name}</a>}{' '}
      <span class="small muted">{formatBytes(file.size, 'id')} · </span>
      {blocked ? (
        <Tag tone={file.scan === 'refused' ? 'late' : 'wait'}>
          {file.scan === 'refused' ? t.files.refused : t.files.pending}
        </Tag>
      ) : (
        <a class="small" href={`${href}?simpan=ya`}>
          {t.files.download}
          <span class="govuk-visually-hidden"> {file.name}</span>
        </a>
      )}
      <br />
      <span class="small muted num" title={file.sha256}>
        SHA-256 {file.sha256.slice(0, 16)}…
      </span>
    </>
  )
}

/** Published entries of an answer. */
export function EntryList(props: {
  readonly entries: readonly { readonly entryId: string; readonly slug: string; title: string }[]
}) {
  return (
    <ul>
      {props.entries.map((entry) => (
        <li key={entry.entryId}>
          <a href={`/informasi/${entry.slug}`}>{entry.title}</a>
        </li>
      ))}
    </ul>
  )
}

export function agencyName(
  agencies: ReadonlyMap<AgencyId, string>,
  agencyId: AgencyId | null,
): string {
  return agencyId === null ? t.mainOffice : (agencies.get(agencyId) ?? agencyId)
}
