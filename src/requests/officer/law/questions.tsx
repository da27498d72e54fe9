import { law as t } from '../../../../locales/id/law.ts'
import type { AppExchange } from '../../../people/viewer.ts'
import { type Answer, seeOther } from '../../../platform/http/route.ts'
import { isLive } from '../../../procedure/request/coverage.ts'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { errorOf, type FormErrors } from '../../../ui/forms.tsx'
import { answerQuestion, askQuestion } from '../../questions/commands.ts'
import { type QuestionView, readThread } from '../../questions/read.ts'
import type { CaseHandler, OfficerDeps } from '../deps.ts'
import { actingOn, caseHref, type OpenedCase } from '../open-case.ts'
import { conclude } from '../outcome.tsx'
import { showLawForm } from './form-page.tsx'
import { wordsFaults } from './words-field.ts'

/**
 * The questions an officer reads: all for PPID Utama; a unit its own while it holds the assignment, and those the
 * applicant asks the office. What PPID Utama asks the applicant, and what comes back with it, is not for units.
 */
export function threadFor({ db }: OfficerDeps, { loaded, seen, person }: OpenedCase) {
  const own = new Set(seen.filter(isLive).map(({ assignmentId }) => assignmentId))
  return readThread(
    db,
    loaded.state,
    ({ assignmentId, by }) =>
      person.role === 'ppid_utama' ||
      by === 'applicant' ||
      (assignmentId !== null && own.has(assignmentId)),
  )
}

/** What this officer would ask about: a unit its own live assignment, PPID Utama the case; undefined where it may not. */
export function asksAbout({ permitted }: OpenedCase): string | null | undefined {
  return permitted.find(({ type }) => type === 'ask_question')?.assignmentId
}

export const showAsk: CaseHandler = async (deps, exchange, opened) =>
  asksAbout(opened) === undefined
    ? seeOther(caseHref(opened))
    : askForm(deps, exchange, { opened, text: '', errors: [] })

export const submitAsk: CaseHandler = async (deps, exchange, opened) => {
  const text = exchange.form.text('tulisan').trim()
  const assignmentId = asksAbout(opened)
  const errors = wordsFaults('tulisan', text)
  if (errors.length > 0 && assignmentId !== undefined)
    return askForm(deps, exchange, { opened, text, errors })
  const acted = await askQuestion(deps, {
    ...actingOn(opened, exchange),
    text,
    assignmentId: assignmentId ?? null,
  })
  return conclude(deps, exchange, {
    opened,
    acted,
    done: caseHref(opened, '?selesai=ditanya#tanya-jawab'),
    typed: [{ label: t.questions.ask, text }],
  })
}

export const showReply: CaseHandler = async (deps, exchange, opened) => {
  const question = await openQuestion(deps, exchange, opened)
  return question
    ? replyForm(deps, exchange, { opened, question, text: '', errors: [] })
    : seeOther(caseHref(opened))
}

export const submitReply: CaseHandler = async (deps, exchange, opened) => {
  const text = exchange.form.text('tulisan').trim()
  const question = await openQuestion(deps, exchange, opened)
  const errors = wordsFaults('tulisan', text)
  if (errors.length > 0 && question)
    return replyForm(deps, exchange, { opened, question, text, errors })
  const questionId = exchange.params['pertanyaan'] ?? ''
  const acted = await answerQuestion(deps, { ...actingOn(opened, exchange), text, questionId })
  return conclude(deps, exchange, {
    opened,
    acted,
    done: caseHref(opened, '?selesai=dibalas#tanya-jawab'),
    typed: [{ label: t.questions.answer, text }],
  })
}

/** The question of an address, while it waits for the office. */
async function openQuestion(
  deps: OfficerDeps,
  exchange: AppExchange,
  opened: OpenedCase,
): Promise<QuestionView | undefined> {
  if (!opened.permitted.some(({ type }) => type === 'answer_question')) return undefined
  const thread = await threadFor(deps, opened)
  return thread.find(
    ({ questionId, by, answer }) =>
      questionId === exchange.params['pertanyaan'] && by === 'applicant' && answer === null,
  )
}

interface Written {
  readonly opened: OpenedCase
  readonly text: string
  readonly errors: FormErrors
}

function askForm(
  deps: OfficerDeps,
  exchange: AppExchange,
  { opened, text, errors }: Written,
): Promise<Answer> {
  const w = t.questions
  return showLawForm(deps, exchange, {
    opened,
    title: w.askTitle,
    lead: w.askLead,
    action: '/tanya',
    submit: w.askSubmit,
    errors,
    fields: (
      <Textarea
        name="tulisan"
        label={w.ask}
        hint={w.askHint}
        value={text}
        error={errorOf(errors, 'tulisan')}
      />
    ),
  })
}

function replyForm(
  deps: OfficerDeps,
  exchange: AppExchange,
  { opened, question, text, errors }: Written & { readonly question: QuestionView },
): Promise<Answer> {
  const w = t.questions
  return showLawForm(deps, exchange, {
    opened,
    title: w.answerTitle,
    lead: w.answerHint,
    action: `/tanya/${question.questionId}`,
    submit: w.answerSubmit,
    errors,
    above: <blockquote class="typed">{question.text ?? ''}</blockquote>,
    fields: (
      <Textarea name="tulisan" label={w.answer} value={text} error={errorOf(errors, 'tulisan')} />
    ),
  })
}
