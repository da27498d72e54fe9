import { work as t } from '../../../../locales/id/work.ts'
import type { TaskKey } from '../../../procedure/request/events.ts'
import type { OpenTask } from '../../../procedure/request/state.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { formatDateTime } from '../../../ui/dates.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { Card } from '../../../ui/shapes.tsx'
import type { CaseView } from '../case-view.ts'
import { caseHref, may, type OpenedCase } from '../open-case.ts'
import { workHref } from '../work-href.ts'
import { agencyName } from './parts.tsx'

/** What can be done now: work to take, to go on with, or in a colleague's hands. */
export function Tasks(props: { readonly view: CaseView }) {
  const { opened } = props.view
  const { state } = opened.loaded
  const own = new Set(opened.seen.map(({ assignmentId }) => assignmentId))
  const tasks = state.tasks.filter(
    ({ task }) =>
      opened.person.role === 'ppid_utama' ||
      (task.assignmentId !== null && own.has(task.assignmentId) && task.step === 5),
  )
  if (tasks.length === 0) return null
  return (
    <Card title={t.case.now}>
      {tasks.map((open) => (
        <Task
          key={`${open.task.step}-${open.task.assignmentId ?? ''}`}
          open={open}
          view={props.view}
        />
      ))}
    </Card>
  )
}

function Task(props: { readonly open: OpenTask; readonly view: CaseView }) {
  const { open, view } = props
  const { opened, officers } = view
  const { task, takenBy, takenAt } = open
  const work = t.tasks[task.step]
  const about = aboutOf(open, view)
  const mine = takenBy === opened.person.id
  const mayTake = opened.permitted.some(
    (one) =>
      one.type === 'take_task' &&
      one.task?.step === task.step &&
      one.task.assignmentId === task.assignmentId,
  )
  return (
    <div class="task">
      <p>
        <b>{work}</b>
        {about ? <> · {about}</> : null}
        <br />
        <span class="small muted">
          {takenBy && takenAt
            ? t.case.takenBy({
                name: mine ? t.case.you : (officers.get(takenBy) ?? t.who.unknown),
                since: formatDateTime(takenAt, 'id'),
              })
            : t.case.waitingSince({ since: formatDateTime(open.openedAt, 'id') })}
        </span>
      </p>
      {mine ? <Button href={workHref(opened.loaded.requestId, task)}>{t.case.goOn}</Button> : null}
      {mayTake ? <TakeForm opened={opened} task={task} takeOver={takenBy !== null} /> : null}
      {task.step === 5 && task.assignmentId && may(opened, 'return_by_unit', task.assignmentId) ? (
        <p>
          <a href={caseHref(opened, `/kembalikan/${task.assignmentId}`)}>{t.case.giveBack}</a>
        </p>
      ) : null}
    </div>
  )
}

function TakeForm(props: {
  readonly opened: OpenedCase
  readonly task: TaskKey
  readonly takeOver: boolean
}) {
  const { opened, task, takeOver } = props
  return (
    <PostForm
      action={caseHref(opened, '/kerjakan')}
      fields={{
        versi: String(opened.loaded.state.version),
        langkah: String(task.step),
        penugasan: task.assignmentId ?? '',
        ambil_alih: takeOver ? 'ya' : '',
      }}
    >
      <Button look={takeOver ? 'quiet' : 'main'}>
        {takeOver ? t.case.takeOver : t.case.take}
        <span class="govuk-visually-hidden">: {t.tasks[task.step]}</span>
      </Button>
    </PostForm>
  )
}

function aboutOf({ task }: OpenTask, { opened, agencies }: CaseView): string | null {
  if (task.assignmentId === null) return null
  const found = opened.seen.find(({ assignmentId }) => assignmentId === task.assignmentId)
  return found ? agencyName(agencies, found.agencyId) : null
}
