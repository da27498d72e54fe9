import { calendar as t } from '../../../../locales/id/calendar.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { NotificationBanner } from '../../../ui/components/notification-banner/notification-banner.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { PostLink } from '../../../ui/post-button.tsx'
import { QueueTable } from '../../../ui/queue-table.tsx'
import { ProgressBar, StateBox } from '../../../ui/shapes.tsx'
import { calendarHome } from '../deps.ts'
import type { ChangeView } from '../present.ts'
import type { RecountedMatter } from '../recount.ts'
import { EditList, progressWords } from './calendar-page.tsx'

const words = t.changes

/** A saved change of the calendar and what became of the open matters. */
export function ChangePage(props: {
  readonly view: ChangeView
  readonly moved: readonly RecountedMatter[]
  readonly mayChange: boolean
  /** Whether the viewer may open the cases. */
  readonly mayOpen: boolean
  readonly done: string | null
}) {
  const { view, moved } = props
  return (
    <>
      {props.done ? <NotificationBanner type="success" heading={props.done} /> : null}
      <BackLink href={calendarHome}>{t.back}</BackLink>
      <h1>{words.one({ seq: view.seq })}</h1>
      <p>{view.reason}</p>
      <p class="small muted">{words.by({ at: view.at, who: view.who })}</p>
      <Progress view={view} />
      <h2>{t.preview.what}</h2>
      <EditList lines={view.lines} />
      {props.mayChange ? (
        <PostLink action={`${calendarHome}/perubahan/${view.changeId}/batalkan`}>
          {words.undo}
        </PostLink>
      ) : null}
      <h2>{t.preview.whom}</h2>
      {moved.length === 0 ? (
        <p class="muted">{words.movedNone}</p>
      ) : (
        <QueueTable
          caption={t.preview.whom}
          columns={[
            { key: 'number', title: words.columns.number },
            { key: 'was', title: words.columns.was, label: words.columns.was },
            { key: 'becomes', title: words.columns.becomes, label: words.columns.becomes },
          ]}
          rows={moved.map((matter) => ({
            id: matter.matterId,
            cells: {
              number:
                props.mayOpen && matter.kind === 'request' ? (
                  <a href={`/kerja/${matter.matterId}`}>{matter.number}</a>
                ) : (
                  matter.number
                ),
              was: formatDate(matter.was, 'id'),
              becomes: <b>{formatDate(matter.dueOn, 'id')}</b>,
            },
          }))}
        />
      )}
      {moved.length < view.progress.moved ? (
        <p class="small muted">{words.first({ n: moved.length })}</p>
      ) : null}
    </>
  )
}

function Progress({ view }: { readonly view: ChangeView }) {
  const { progress, finishedAt } = view
  const running = finishedAt === null && progress.done < progress.all
  const said = progressWords(view)
  return (
    <StateBox tone={running ? 'wait' : 'calm'} title={said}>
      {running ? (
        <>
          <ProgressBar share={progress.done / progress.all} label={said} />
          <p>
            <a href={`${calendarHome}/perubahan/${view.changeId}`}>{words.reload}</a>
          </p>
        </>
      ) : finishedAt ? (
        <p>{words.finished({ at: finishedAt })}</p>
      ) : null}
    </StateBox>
  )
}
