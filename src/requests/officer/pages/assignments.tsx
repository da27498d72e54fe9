import { law } from '../../../../locales/id/law.ts'
import { work as t } from '../../../../locales/id/work.ts'
import type { Assignment } from '../../../procedure/request/state.ts'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { formatDate, formatDateTime } from '../../../ui/dates.ts'
import { Card, StateBox } from '../../../ui/shapes.tsx'
import { type CaseView, wordsOf } from '../case-view.ts'
import { caseHref, may } from '../open-case.ts'
import { agencyName, EntryList, FileList } from './parts.tsx'
import { Said } from './said.tsx'

/** Each assignment this officer sees: to whom, with which words, and what came of it. */
export function Assignments(props: { readonly view: CaseView }) {
  const { view } = props
  if (view.opened.seen.length === 0) return null
  return (
    <section>
      <h2>{t.assignments.title}</h2>
      {view.opened.seen.map((assignment) => (
        <OneAssignment key={assignment.assignmentId} view={view} assignment={assignment} />
      ))}
    </section>
  )
}

function OneAssignment(props: { readonly view: CaseView; readonly assignment: Assignment }) {
  const { view, assignment } = props
  const { assignmentId, status, answerBy, instruction, reason, answer } = assignment
  // A verified answer goes back only when its consequence test fell away.
  const lost = status === 'verified' && may(view.opened, 'send_back_answer', assignmentId)
  const recallable = may(view.opened, 'recall_forward', assignmentId)
  return (
    <Card headingLevel={3} title={agencyName(view.agencies, assignment.agencyId)}>
      <p>
        <Tag tone={status === 'verified' ? 'calm' : 'wait'}>{t.assignmentStatus[status]}</Tag>{' '}
        <span class="small muted">
          {t.assignments.since({ at: formatDateTime(assignment.forwardedAt, 'id') })}
          {answerBy ? ` · ${t.assignments.answerBy({ date: formatDate(answerBy, 'id') })}` : ''}
        </span>
      </p>
      <Words label={t.assignments.instruction} text={wordsOf(view, instruction)} />
      <Words label={t.assignments.reason[status]} text={wordsOf(view, reason)} />
      {answer ? <AnswerContent view={view} assignment={assignment} /> : null}
      {lost ? (
        <StateBox tone="late" title={t.assignmentStatus.sent_back}>
          <p>{law.testing.lost}</p>
          <p>
            <a href={caseHref(view.opened, `/periksa/${assignmentId}`)}>{law.testing.takeBack}</a>
          </p>
        </StateBox>
      ) : null}
      {recallable ? (
        <p>
          <a href={caseHref(view.opened, `/tarik/${assignmentId}`)}>
            {t.assignments.recall}
            <span class="govuk-visually-hidden">
              : {agencyName(view.agencies, assignment.agencyId)}
            </span>
          </a>
        </p>
      ) : null}
    </Card>
  )
}

function Words(props: { readonly label: string; readonly text: string }) {
  if (props.text === '') return null
  return (
    <>
      <p class="small muted">{props.label}</p>
      <blockquote class="typed">{props.text}</blockquote>
    </>
  )
}

/** An answer as it was supplied: text, files, published entries. */
export function AnswerContent(props: { readonly view: CaseView; readonly assignment: Assignment }) {
  const { view, assignment } = props
  const { answer } = assignment
  if (!answer) return null
  const files = answer.files.flatMap(({ fileId }) => view.files.get(fileId) ?? [])
  const entries = answer.entryIds.flatMap((entryId) => view.entries.get(entryId) ?? [])
  return (
    <>
      <Said view={view} assignment={assignment} />
      <Words label={t.answer.text} text={wordsOf(view, answer.text)} />
      {files.length > 0 ? (
        <>
          <p class="small muted">{t.answer.files({ n: files.length })}</p>
          <FileList requestId={view.opened.loaded.requestId} files={files} />
        </>
      ) : null}
      {entries.length > 0 ? (
        <>
          <p class="small muted">{t.answer.entries}</p>
          <EntryList entries={entries} />
        </>
      ) : null}
    </>
  )
}
