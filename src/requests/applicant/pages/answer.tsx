import { entryLine } from '../../../catalogue/present.ts'
import { mayHandOut } from '../../../documents/files.ts'
import { formatBytes } from '../../../ui/amounts.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Details } from '../../../ui/components/details/details.tsx'
import { dateOf, formatDate } from '../../../ui/dates.ts'
import { Card, ProgressBar } from '../../../ui/shapes.tsx'
import type { MatterView } from '../case-view.ts'
import type { AnswerFile, AnswerPart } from '../matter.ts'
import { type Audience, agencyName } from '../present.ts'
import { requestWords } from '../words.ts'
import { FeeAndCopies } from './fee.tsx'
import { Outcomes } from './outcomes.tsx'

/** The written notice that stands, what it says of each item, and the answers it announced; after step 7 only. */
export function AnswerSection(props: {
  readonly view: MatterView
  /** Address of the case. */
  readonly base: string
}) {
  const { view, base } = props
  const { audience, loaded, parts, items, words } = view
  const { locale } = audience
  const { state } = loaded
  const { matter: t, outcome } = requestWords[locale]
  const standing = state.notices.at(-1)
  if (!standing) return null
  const note = words(standing.note)
  const simple = items.length === 1 && items[0]?.kind === 'given'
  return (
    <section aria-labelledby="jawaban">
      <h2 id="jawaban">{t.answer}</h2>
      <p>
        <b>
          {t.noticeTitle({
            number: standing.number,
            date: formatDate(dateOf(standing.at), locale),
          })}
        </b>
      </p>
      <p>{outcome.noticeBody[standing.outcome]}</p>
      {note ? (
        <p class="typed" lang="id">
          {note}
        </p>
      ) : null}
      {simple ? null : <Outcomes items={items} audience={audience} />}
      <Notices view={view} />
      <FeeAndCopies state={state} form={view.secrets.form} />
      <Progress parts={parts} audience={audience} />
      {parts.filter(hasContent).map((part) => (
        <Part key={part.assignmentId} part={part} audience={audience} base={base} />
      ))}
    </section>
  )
}

function hasContent({ text, erased, files, entries }: AnswerPart): boolean {
  return text !== null || erased || files.length > 0 || entries.length > 0
}

/** Every version of the notice, where there is more than one. */
function Notices({ view }: { readonly view: MatterView }) {
  const { notices } = view.loaded.state
  const { locale } = view.audience
  const { notices: t } = requestWords[locale]
  if (notices.length < 2) return null
  return (
    <Details summary={t.title}>
      <ol class="docs">
        {notices.toReversed().map((notice, index) => {
          const reason = view.words(notice.reason)
          const date = formatDate(dateOf(notice.at), locale)
          return (
            <li key={notice.number}>
              {t.line({ ...notice, date })}
              {notice.replaces ? `, ${t.replaces({ number: notice.replaces })}` : null}
              {index === 0 ? <b> ({t.stands})</b> : null}
              {reason ? (
                <p class="small typed" lang="id">
                  {t.reason}: {reason}
                </p>
              ) : null}
            </li>
          )
        })}
      </ol>
    </Details>
  )
}

function Progress(props: { readonly parts: readonly AnswerPart[]; readonly audience: Audience }) {
  const files = props.parts.flatMap((part) => part.files)
  if (files.length === 0) return null
  const t = requestWords[props.audience.locale].matter
  const done = files.filter((file) => file.complete).length
  const words = t.progress({ done, total: files.length })
  return (
    <>
      <ProgressBar share={done / files.length} label={words} />
      <p class="small">{words}</p>
    </>
  )
}

function Part(props: {
  readonly part: AnswerPart
  readonly audience: Audience
  readonly base: string
}) {
  const { part, audience, base } = props
  const { locale } = audience
  const t = requestWords[locale].matter
  return (
    <Card title={t.from({ who: agencyName(part.agencyId, audience) })} headingLevel={3}>
      {part.text ? (
        <p class="typed" lang="id">
          {part.text}
        </p>
      ) : null}
      {part.erased ? <p>{requestWords[locale].receipt.erased}</p> : null}
      {part.files.length > 0 ? (
        <ul class="docs">
          {part.files.map((file) => (
            <File key={file.fileId} file={file} audience={audience} base={base} />
          ))}
        </ul>
      ) : null}
      {part.entries.length > 0 ? <Entries part={part} audience={audience} /> : null}
    </Card>
  )
}

function Entries({ part, audience }: { readonly part: AnswerPart; readonly audience: Audience }) {
  const { locale } = audience
  return (
    <>
      <p>{requestWords[locale].matter.entries}</p>
      <ul class="docs">
        {part.entries.map((entry) => {
          const line = entryLine(entry, locale)
          return (
            <li key={entry.entryId}>
              <a href={line.href} lang="id">
                {line.title}
              </a>
              <br />
              <span class="small muted">{line.about}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function File(props: {
  readonly file: AnswerFile
  readonly audience: Audience
  readonly base: string
}) {
  const { file, audience, base } = props
  const { locale } = audience
  const t = requestWords[locale].matter
  const size = formatBytes(file.size, locale)
  const kind = (/\.([^.]+)$/.exec(file.name)?.[1] ?? file.mediaType).toUpperCase()
  const part = file.sentBytes > 0 && !file.complete
  return (
    <li>
      <b>{file.name}</b>
      <br />
      <span class="small muted">
        {t.fileAbout({ kind, size })}
        {file.complete ? ` · ${t.fileReceived}` : null}
        {part ? ` · ${t.filePart({ received: formatBytes(file.sentBytes, locale), size })}` : null}
      </span>
      {mayHandOut(file) ? (
        <p>
          <Button
            href={downloadPath(base, file)}
            look={file.complete ? 'quiet' : 'main'}
            attributes={{ download: true }}
          >
            {t.download({ name: file.name })}
          </Button>
        </p>
      ) : (
        <p>{file.scan === 'pending' ? t.fetch.pending : t.fetch.refused}</p>
      )}
      <Details summary={`${t.checksum}: ${file.sha256.slice(0, 12)}…`}>
        <code>{file.sha256}</code>
      </Details>
    </li>
  )
}

/** Where the applicant downloads a file. Its own name may name a person, so the address carries only its kind. */
export function downloadPath(base: string, { fileId, name }: AnswerFile): string {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? ''
  return `${base}/berkas/${fileId}/jawaban${extension}`
}
