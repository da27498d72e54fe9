import { work as t } from '../../../../locales/id/work.ts'
import type { Entry } from '../../../catalogue/entry.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { PostForm } from '../../../ui/forms.tsx'
import type { AnswersAlike } from '../answer/alike.ts'
import type { CaseView } from '../case-view.ts'
import { caseHref } from '../open-case.ts'
import { answerHref } from '../work-href.ts'

/** Published documents like what was asked, each with the way to answer with it. */
export function AnswerWith(props: {
  readonly view: CaseView
  readonly alike: AnswersAlike | null
}) {
  const { view, alike } = props
  if (!alike) return null
  return (
    <section>
      <h2>{t.alike.title}</h2>
      <p>{alike.inHand ? t.alike.lead : t.alike.leadTake}</p>
      <ul class="docs">
        {alike.entries.map((entry) => (
          <li key={entry.entryId}>
            <a href={`/informasi/${entry.slug}`}>{entry.title}</a>{' '}
            <span class="small muted">
              {entry.agencyShortName}, {entry.year}
            </span>
            <Answer view={view} alike={alike} entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Answer(props: {
  readonly view: CaseView
  readonly alike: AnswersAlike
  readonly entry: Entry
}) {
  const { view, alike, entry } = props
  const { requestId, state } = view.opened.loaded
  const text = (
    <>
      {t.alike.use}
      <span class="govuk-visually-hidden">: {entry.title}</span>
    </>
  )
  if (alike.inHand)
    return (
      <p class="answer-with">
        <Button href={answerHref(requestId, alike.task, entry.entryId)} look="quiet">
          {text}
        </Button>
      </p>
    )
  return (
    <PostForm
      class="answer-with"
      action={caseHref(view.opened, '/kerjakan')}
      fields={{
        versi: String(state.version),
        langkah: String(alike.task.step),
        penugasan: alike.task.assignmentId ?? '',
        jawab_dengan: entry.entryId,
      }}
    >
      <Button look="quiet">{text}</Button>
    </PostForm>
  )
}
