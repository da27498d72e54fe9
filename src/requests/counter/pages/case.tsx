import { counter as t } from '../../../../locales/id/counter.ts'
import { requests } from '../../../../locales/id/requests.ts'
import { lastCheckDay } from '../../../procedure/request/completeness.ts'
import { openFee } from '../../../procedure/request/fee.ts'
import { awaitsCompletion } from '../../../procedure/request/progress.ts'
import { formatRupiah } from '../../../ui/amounts.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { NotificationBanner } from '../../../ui/components/notification-banner/notification-banner.tsx'
import { Radios } from '../../../ui/components/radios/radios.tsx'
import { SummaryList } from '../../../ui/components/summary-list/summary-list.tsx'
import { WarningText } from '../../../ui/components/warning-text/warning-text.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { uiMessages } from '../../../ui/locale.ts'
import { River } from '../../../ui/river/river.tsx'
import { Card, Timeline, type TimelineEntry } from '../../../ui/shapes.tsx'
import type { MatterView } from '../../applicant/case-view.ts'
import { AnswerSection } from '../../applicant/pages/answer.tsx'
import { WhatIsMissing } from '../../applicant/pages/completion.tsx'
import { AskedItems } from '../../applicant/pages/draft-pages.tsx'
import { LetterCard } from '../../applicant/pages/letters.tsx'
import { CaseState } from '../../applicant/pages/state.tsx'
import { agencyName } from '../../applicant/present.ts'
import { helpAsked } from '../../form/help.ts'
import { sentInHref } from '../../questions/hrefs.ts'
import { SentIn, Thread } from '../../questions/thread.tsx'

export interface DeskCaseProps {
  readonly view: MatterView
  readonly timeline: readonly TimelineEntry[]
  readonly email: string | null
  readonly done: string | null
  readonly errors: FormErrors
}

/** A case as the counter has to do with it: help first, then what can be done here, then how it stands. */
export function DeskCasePage(props: DeskCaseProps) {
  const { view, errors } = props
  const { loaded } = view
  const { state } = loaded
  const base = `/kerja/loket/${loaded.requestId}`
  const help = helpAsked(view.secrets.form, 'id')
  return (
    <>
      {props.done ? <NotificationBanner type="success" heading={props.done} /> : null}
      <BackLink href="/kerja/loket">{t.matter.back}</BackLink>
      <FormErrorSummary errors={errors} />
      <h1>{loaded.title}</h1>
      <p class="muted num">
        {t.matter.meta({
          number: loaded.number,
          channel: requests.receipt.channels[state.channel ?? 'web'],
          date: formatDate(loaded.receivedOn, 'id'),
        })}
      </p>
      {help.length > 0 ? (
        <WarningText>
          {t.matter.help}: {help.join('; ')}
        </WarningText>
      ) : null}
      <CaseState
        audience={view.audience}
        loaded={loaded}
        standing={view.standing}
        due={view.due}
        hasFiles={view.parts.some(({ files }) => files.length > 0)}
      />
      <div class="grid two">
        <div>
          <h2>{t.matter.acts}</h2>
          <Acts view={view} errors={errors} base={base} />
          <AnswerSection view={view} base={base} />
          <h2>{requests.receipt.asked}</h2>
          <AskedItems items={view.items.map(({ text }) => text)} />
          <DeskThread view={view} base={base} />
          <h2>{requests.matter.timeline}</h2>
          <Timeline entries={props.timeline} />
        </div>
        <div>
          <Person {...props} />
          <p>
            <a href={`${base}/tanda-bukti`}>{t.matter.receipt}</a>
          </p>
          <LetterCard state={state} base={base} />
          <Card title={requests.matter.river}>
            <River variant="case" steps={view.river} />
          </Card>
        </div>
      </div>
    </>
  )
}

function Person({ view, email }: DeskCaseProps) {
  const { form } = view.secrets
  const { matter } = t
  return (
    <Card title={matter.contact}>
      <SummaryList
        rows={[
          { key: matter.name, value: form.nama },
          { key: matter.phone, value: form.telepon || matter.none },
          { key: matter.email, value: email ?? matter.none },
        ]}
      />
    </Card>
  )
}

function Acts(props: {
  readonly view: MatterView
  readonly errors: FormErrors
  readonly base: string
}) {
  const { view, base } = props
  const { may, loaded } = view
  const { state } = loaded
  const { matter } = t
  const forms = [
    may.includes('record_payment') ? <Pay key="pay" {...props} /> : null,
    state.status === 'notified' && may.includes('hand_over') ? (
      <Hand key="hand" {...props} />
    ) : null,
    may.includes('confirm_complete') ? <Check key="check" {...props} /> : null,
  ].filter((form) => form !== null)
  const completes = awaitsCompletion(state) && may.includes('complete')
  const links = [
    ...(completes ? [{ href: `${base}/lengkapi`, text: matter.complete }] : []),
    ...(may.includes('ask_question') ? [{ href: `${base}/tanya`, text: matter.ask }] : []),
    ...(may.includes('withdraw') ? [{ href: `${base}/tarik`, text: matter.withdraw }] : []),
  ]
  if (forms.length + links.length === 0) return <p>{matter.nothing}</p>
  return (
    <>
      {awaitsCompletion(state) ? (
        <WhatIsMissing locale="id" loaded={loaded} text={view.words(state.completion.text)} />
      ) : null}
      {forms}
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

interface ActProps {
  readonly view: MatterView
  readonly errors: FormErrors
  readonly base: string
}

const versionOf = ({ loaded }: MatterView) => ({ versi: String(loaded.state.version) })

function Pay({ view, errors, base }: ActProps) {
  const { pay } = t.matter
  const amount = formatRupiah(openFee(view.loaded.state) ?? 0, 'id')
  return (
    <Card title={pay.title} headingLevel={3}>
      <p>{pay.body({ amount })}</p>
      <PostForm action={`${base}/bayar`} fields={versionOf(view)}>
        <Radios
          name="cara_bayar"
          legend={pay.way}
          error={errorOf(errors, 'cara_bayar')}
          items={[
            { value: 'cash', label: pay.cash },
            { value: 'transfer', label: pay.transfer },
          ]}
        />
        <Button>{pay.confirm({ amount })}</Button>
      </PostForm>
    </Card>
  )
}

function Hand({ view, errors, base }: ActProps) {
  const { hand } = t.matter
  return (
    <Card title={hand.title} headingLevel={3}>
      <p>{hand.body}</p>
      <PostForm action={`${base}/serahkan`} fields={versionOf(view)}>
        <Radios
          name="cara_serah"
          legend={hand.way}
          error={errorOf(errors, 'cara_serah')}
          items={[
            { value: 'collected', label: hand.collected },
            { value: 'sent', label: hand.sent },
          ]}
        />
        <Button>{hand.confirm}</Button>
      </PostForm>
    </Card>
  )
}

function Check({ view, base }: ActProps) {
  const { check } = t.matter
  const { receivedOn, rules } = view.loaded
  const date = formatDate(lastCheckDay(receivedOn, rules), 'id')
  return (
    <Card title={check.title} headingLevel={3}>
      <p>{check.body({ date })}</p>
      <PostForm action={`${base}/lengkap`} fields={versionOf(view)}>
        <Button look="quiet">{check.confirm}</Button>
      </PostForm>
    </Card>
  )
}

function DeskThread({ view, base }: { readonly view: MatterView; readonly base: string }) {
  const { thread, may, audience, sentIn } = view
  const { actors } = uiMessages.id
  if (thread.length === 0 && sentIn.length === 0) return null
  return (
    <section>
      <h2 id="tanya-jawab">{requests.question.title}</h2>
      <Thread
        questions={thread}
        asker={({ by, agencyId }) =>
          by === 'applicant' ? actors.applicant : agencyName(agencyId, audience)
        }
        answerHref={(id) =>
          may.includes('answer_question') &&
          thread.some((one) => one.questionId === id && one.by === 'office')
            ? `${base}/jawab/${id}`
            : null
        }
        fileHref={(file) => sentInHref(base, file)}
      />
      {sentIn.length > 0 ? (
        <SentIn files={sentIn} fileHref={(file) => sentInHref(base, file)} />
      ) : null}
    </section>
  )
}
