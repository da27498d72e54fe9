import { publishing as t } from '../../../../locales/id/publishing.ts'
import { explainReading } from '../../../documents/reading/explain.ts'
import type { Reading } from '../../../documents/reading/reading.ts'
import type { LocalDate, PersonId } from '../../../procedure/values.ts'
import { formatBytes } from '../../../ui/amounts.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { formatDateTime } from '../../../ui/dates.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { Card, StateBox, Timeline } from '../../../ui/shapes.tsx'
import type { Entry } from '../../entry.ts'
import type { Happened } from '../history.ts'
import type { OpenedEntry } from '../open-entry.ts'
import { EntryFacts } from './facts.tsx'
import { BackToList, Done, RenewalTag } from './parts.tsx'

export interface OverviewPageProps {
  readonly opened: OpenedEntry
  readonly entry: Entry
  readonly history: readonly Happened[]
  readonly names: ReadonlyMap<PersonId, string>
  readonly readings: ReadonlyMap<string, Reading>
  readonly seen: string
  readonly today: LocalDate
  readonly done: string | null
}

/** What is published, how it stands, what can be done with it, and all that happened to it. */
export function OverviewPage(props: OverviewPageProps) {
  const { entry, opened } = props
  return (
    <>
      <Done words={props.done} />
      <BackToList />
      <h1>{entry.title}</h1>
      {entry.withdrawn ? (
        <StateBox
          tone="late"
          title={t.overview.withdrawn({ at: formatDateTime(entry.withdrawn.at, 'id') })}
        >
          <p class="typed">{entry.withdrawn.reason}</p>
        </StateBox>
      ) : (
        <p>
          <RenewalTag until={entry.validUntil} today={props.today} />
        </p>
      )}
      <p>
        <a href={`/informasi/${entry.slug}`}>{t.overview.publicPage}</a>
      </p>
      <div class="grid two">
        <div>
          <p class="typed">{entry.summary}</p>
          <Files {...props} />
          <EntryFacts entry={{ ...entry, files: [] }} agency={entry.agencyName} />
        </div>
        <div>
          <Actions {...props} />
          <h2>{t.history.title}</h2>
          <Timeline entries={props.history.map((happened) => entryOf(happened, props))} />
        </div>
      </div>
      {opened.may('withdraw') ? (
        <p>
          <a href={opened.href('/cabut')}>{t.overview.withdraw}</a>
        </p>
      ) : null}
    </>
  )
}

function Files({ entry, readings }: OverviewPageProps) {
  return (
    <ul class="docs">
      {entry.files.map((file) => {
        const reading = readings.get(file.sha256)
        const about = reading ? explainReading('id', reading) : null
        return (
          <li key={file.fileId}>
            <b>{file.name}</b>{' '}
            <span class="small muted">
              {formatBytes(file.size, 'id')} · {t.overview.downloads({ n: file.downloads })}
            </span>
            {about ? <p class="small">{about}</p> : null}
          </li>
        )
      })}
    </ul>
  )
}

function Actions({ opened, entry, seen }: OverviewPageProps) {
  const fields = { versi: seen }
  if (entry.withdrawn) return null
  return (
    <Card title={t.overview.actions}>
      {opened.draft ? (
        <p>
          {t.overview.hasDraft}{' '}
          <a href={opened.href(opened.may('edit') ? '/ubah' : '/pratinjau')}>
            {t.overview.toDraft}
          </a>
        </p>
      ) : null}
      {opened.may('renew') ? (
        <PostForm action={opened.href('/perbarui')} fields={fields}>
          <p>{t.overview.renewHint}</p>
          <Button>{t.overview.renew}</Button>
        </PostForm>
      ) : null}
      {opened.may('open') ? (
        <PostForm action={opened.href('/versi-baru')} fields={fields}>
          <Button look="quiet">{t.overview.change}</Button>
        </PostForm>
      ) : null}
    </Card>
  )
}

function entryOf(happened: Happened, { names }: OverviewPageProps) {
  const { seq, at, actor, event, reason, changed } = happened
  const title =
    event.type === 'entry_published'
      ? t.history.published({ version: event.version })
      : t.history[event.type]
  return {
    id: String(seq),
    title,
    who: actor.kind === 'person' ? (names.get(actor.id) ?? t.history.officer) : t.history.system,
    when: formatDateTime(at, 'id'),
    dateTime: at,
    body: (
      <>
        {changed.length > 0 ? (
          <p class="small">
            {t.history.changed({ columns: changed.map((name) => t.columns[name]).join(', ') })}
          </p>
        ) : null}
        {reason ? <blockquote class="typed">{reason}</blockquote> : null}
      </>
    ),
  }
}
