import { law as t } from '../../../../locales/id/law.ts'
import { localDateOf } from '../../../procedure/dates.ts'
import { feePaid, openFee } from '../../../procedure/request/fee.ts'
import { lastDayOfNotice } from '../../../procedure/request/silence.ts'
import type { RequestState } from '../../../procedure/request/state.ts'
import { formatRupiah } from '../../../ui/amounts.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { formatDate, formatDateTime } from '../../../ui/dates.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { Card, StateBox } from '../../../ui/shapes.tsx'
import { helpAsked } from '../../form/help.ts'
import { sentInHref } from '../../questions/hrefs.ts'
import { SentIn, Thread } from '../../questions/thread.tsx'
import { type CaseView, wordsOf } from '../case-view.ts'
import { caseHref, may } from '../open-case.ts'
import { agencyName, TypedWords } from '../pages/parts.tsx'
import type { LawView } from './view.ts'

/** What the law puts around the step a case is at: put off, unanswered, answered anew. */
export function LawLines(props: { readonly state: RequestState }) {
  const { extension, silentSince, reopening, status } = props.state
  const { granted } = extension
  const missed = silentSince === null ? null : lastDayOfNotice(props.state)
  return (
    <>
      {granted ? (
        <p>{t.extension.granted({ days: granted.days, was: formatDate(granted.was, 'id') })}</p>
      ) : null}
      {status === 'open' && missed !== null ? (
        <p>{t.silent({ date: formatDate(missed, 'id') })}</p>
      ) : null}
      {reopening ? (
        <p>
          {t.reopened.by({
            lead: t.reopened[reopening.cause],
            date: formatDate(reopening.noticeBy, 'id'),
          })}
        </p>
      ) : null}
    </>
  )
}

/** Help the applicant needs, before anything else: for PPID Utama, who serves them. */
export function Needs(props: { readonly view: CaseView }) {
  const form = props.view.applicant?.form
  const needs = form ? helpAsked(form, 'id') : []
  if (needs.length === 0) return null
  return (
    <StateBox tone="wait" title={t.needs.title}>
      <TypedWords texts={needs} />
      <p>{t.needs.lead}</p>
    </StateBox>
  )
}

/** More time that units ask for, as long as it can be given: PPID Utama decides. */
export function MoreTimeAsked(props: { readonly view: CaseView }) {
  const { view } = props
  const { assignments, extension } = view.opened.loaded.state
  const asked = may(view.opened, 'extend') ? extension.proposed : []
  if (asked.length === 0) return null
  return (
    <StateBox tone="wait" title={t.extension.asked}>
      {asked.map(({ assignmentId, reason, text }) => {
        const holder = assignments.find((one) => one.assignmentId === assignmentId)
        return (
          <div key={text.textId}>
            <p>
              <b>{agencyName(view.agencies, holder?.agencyId ?? null)}</b>:{' '}
              {t.extension.reasons[reason]}
            </p>
            <TypedWords texts={[wordsOf(view, text)]} />
          </div>
        )
      })}
      <p>
        <Button href={caseHref(view.opened, '/perpanjang')} look="quiet">
          {t.extension.decide}
        </Button>
      </p>
    </StateBox>
  )
}

/** What else may be done now, as links to its forms. */
export function Actions(props: { readonly view: CaseView }) {
  const { opened } = props.view
  const { state, requestId } = opened.loaded
  const proposing = opened.permitted.find(({ type }) => type === 'propose_extension')
  const asking = opened.permitted.some(({ type }) => type === 'ask_question')
  const main = opened.person.role === 'ppid_utama'
  const atDesk = main && (may(opened, 'hand_over') || may(opened, 'record_payment'))
  const links = [
    may(opened, 'request_completion') ? [t.actions.lengkapi, '/lengkapi'] : null,
    asking ? [t.actions.tanya, '/tanya'] : null,
    proposing ? [t.actions.usul, `/usul-perpanjangan/${proposing.assignmentId ?? ''}`] : null,
    // Shown also when it is too late, so that the page can say why.
    main && state.status === 'open' && state.completion.status !== 'asked' && !state.reopening
      ? [t.actions.perpanjang, '/perpanjang']
      : null,
    may(opened, 'correct_notice') ? [t.actions.perbaikiSurat, '/perbaiki-surat'] : null,
    may(opened, 'reopen') ? [t.actions.jawabUlang, '/jawab-ulang'] : null,
  ].filter((link) => link !== null)
  const confirming = may(opened, 'confirm_complete')
  if (links.length === 0 && !confirming && !atDesk) return null
  return (
    <Card title={t.actions.title}>
      {confirming ? (
        <PostForm action={caseHref(opened, '/lengkap')} fields={{ versi: String(state.version) }}>
          <Button look="quiet">{t.actions.lengkap}</Button>
        </PostForm>
      ) : null}
      <ul>
        {links.map(([words, path]) => (
          <li key={path}>
            <a href={caseHref(opened, path)}>{words}</a>
          </li>
        ))}
        {atDesk ? (
          <li>
            <a href={`/kerja/loket/${requestId}`}>{t.actions.loket}</a>
          </li>
        ) : null}
      </ul>
    </Card>
  )
}

/** The check for completeness, and what the applicant sent. */
export function CompletionCard(props: { readonly view: CaseView; readonly law: LawView }) {
  const { view, law } = props
  const { completion, status } = view.opened.loaded.state
  if (completion.askedAt === null || view.applicant === null) return null
  const w = t.completion
  const parts = completion.missing.map((part) => w.partNames[part]).join('; ')
  const { reply } = completion
  const base = caseHref(view.opened)
  return (
    <Card title={w.cardTitle}>
      <p>
        <Tag tone={completion.status === 'confirmed' ? 'calm' : 'wait'}>
          {w.statuses[completion.status]}
        </Tag>
      </p>
      <p>{w.asked({ parts })}</p>
      <TypedWords texts={[wordsOf(view, completion.text)]} />
      {completion.status === 'asked' && status === 'open' && completion.completeBy ? (
        <p>{w.waiting({ date: formatDate(completion.completeBy, 'id') })}</p>
      ) : null}
      {reply ? (
        <>
          <p class="small muted">
            {w.reply}, {formatDateTime(reply.at, 'id')}
          </p>
          {reply.text ? <TypedWords texts={[wordsOf(view, reply.text)]} /> : null}
          {reply.identityRenewed ? <p>{w.identityRenewed}</p> : null}
          <SentIn files={law.sentIn} fileHref={(file) => sentInHref(base, file)} />
        </>
      ) : null}
    </Card>
  )
}

/** Questions and answers inside the case. */
export function Conversation(props: { readonly view: CaseView; readonly law: LawView }) {
  const { view, law } = props
  if (law.thread.length === 0) return null
  const base = caseHref(view.opened)
  const mayAnswer = view.opened.permitted.some(({ type }) => type === 'answer_question')
  const open = new Set(
    law.thread.filter(({ by }) => by === 'applicant').map(({ questionId }) => questionId),
  )
  return (
    <section aria-labelledby="tanya-jawab">
      <h2 id="tanya-jawab">{t.questions.title}</h2>
      <Thread
        questions={law.thread}
        asker={({ by, agencyId }) =>
          by === 'applicant' ? t.questions.applicant : agencyName(view.agencies, agencyId)
        }
        answerHref={(questionId) =>
          mayAnswer && open.has(questionId) ? `${base}/tanya/${questionId}` : null
        }
        fileHref={(file) => sentInHref(base, file)}
      />
    </section>
  )
}

/** What copies on paper cost, and whether it is paid. */
export function FeeCard(props: { readonly state: RequestState }) {
  const { state } = props
  const open = openFee(state)
  const paid = feePaid(state)
  const last = state.fee.payments.at(-1)
  if (open === null && paid === 0) return null
  return (
    <Card title={t.fee.title}>
      {last ? (
        <p>{t.fee.paid({ total: formatRupiah(paid), at: formatDateTime(last.at, 'id') })}</p>
      ) : null}
      {open === null ? null : <p>{t.fee.due({ total: formatRupiah(open) })}</p>}
    </Card>
  )
}

/** Other requests of the same person that look like this one: told, never blocked. */
export function AgainCard(props: { readonly law: LawView }) {
  const { again } = props.law
  if (again.length === 0) return null
  return (
    <Card title={t.again.title}>
      <p>{t.again.lead}</p>
      <ul>
        {again.map(({ requestId, number, title, submittedAt, same }) => (
          <li key={requestId}>
            <a href={`/kerja/${requestId}`}>
              {number} · {title}
            </a>
            <br />
            <span class="small muted">
              {t.again.sent({ date: formatDate(localDateOf(submittedAt), 'id') })} ·{' '}
              {same ? t.again.same : t.again.alike}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
