import type { ComponentChildren } from 'preact'
import { counter as t } from '../../../../locales/id/counter.ts'
import { requests } from '../../../../locales/id/requests.ts'
import type { KnownPerson } from '../../../people/accounts/visitors.ts'
import type { Deadline } from '../../../procedure/calendar/types.ts'
import type { Instant } from '../../../procedure/values.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { InsetText } from '../../../ui/components/inset-text/inset-text.tsx'
import { SummaryList } from '../../../ui/components/summary-list/summary-list.tsx'
import { WarningText } from '../../../ui/components/warning-text/warning-text.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { DueDate } from '../../../ui/due-date.tsx'
import { PostForm } from '../../../ui/forms.tsx'
import { StateBox } from '../../../ui/shapes.tsx'
import { formRows } from '../../applicant/pages/draft-pages.tsx'
import type { Ready } from '../enter.ts'

/** Everything once more, to be read to the person, and the one button that enters it. */
export function CounterReviewPage(props: {
  readonly draftId: string
  readonly updatedAt: Instant
  readonly changed: boolean
  readonly ready: Ready
  readonly nik: string
  readonly hasScan: boolean
  /** Whose the address is already; null for a person not known yet. */
  readonly known: KnownPerson | null
  readonly deadline: Deadline
  readonly over: boolean
}) {
  const { ready, draftId } = props
  const { review, form } = t
  const edit = `/kerja/loket/draf/${draftId}`
  const row = (key: string, value: ComponentChildren, control: string) => ({
    key,
    value,
    actions: [{ href: `${edit}#${control}`, text: requests.review.change, hiddenText: key }],
  })
  const card = [
    ...(props.hasScan ? [review.scan] : []),
    ...(ready.counter.identitySeen ? [review.seen] : []),
  ]
  const written = formRows({
    locale: 'id',
    words: form,
    form: ready.form,
    email: ready.counter.email ?? review.noEmail,
    nik: props.nik,
  })
  return (
    <>
      <BackLink href={edit}>{review.back}</BackLink>
      <h1>{review.title}</h1>
      {props.changed ? <WarningText>{review.changed}</WarningText> : null}
      <p>{review.lead}</p>
      {props.known ? <WarningText>{review.knownPerson(props.known)}</WarningText> : null}
      <SummaryList
        rows={[
          row(form.labels.saluran, requests.receipt.channels[ready.counter.channel], 'saluran'),
          row(form.labels.diterima, formatDate(ready.counter.receivedOn, 'id'), 'diterima'),
          ...written
            .filter(({ key }) => key !== form.labels.ktp)
            .map(({ key, value, control }) =>
              row(key, value, control === 'identitas' ? 'nik' : (control ?? 'surel')),
            ),
          row(form.labels.kartu, card.join('; '), 'ktp'),
        ]}
      />
      {props.known ? null : <InsetText>{review.newPerson}</InsetText>}
      <StateBox tone={props.over ? 'late' : 'calm'} title={review.dueTitle}>
        <DueDate lead={review.dueLead} deadline={props.deadline} />
        {props.over ? <p>{review.dueOver}</p> : null}
      </StateBox>
      <PostForm action={`${edit}/kirim`} fields={{ versi: props.updatedAt }}>
        <p>
          <Button>{review.send}</Button>
        </p>
      </PostForm>
    </>
  )
}

/** Asks once more before what was written down is thrown away. */
export function CounterDiscardPage(props: { readonly draftId: string; readonly title: string }) {
  const { discard } = t
  const edit = `/kerja/loket/draf/${props.draftId}`
  return (
    <>
      <BackLink href={edit} />
      <h1>{discard.title}</h1>
      <InsetText>{props.title}</InsetText>
      <WarningText>{discard.body}</WarningText>
      <PostForm action={`${edit}/hapus`}>
        <div class="govuk-button-group">
          <Button look="warning">{discard.confirm}</Button>
          <a href={edit}>{discard.keep}</a>
        </div>
      </PostForm>
    </>
  )
}
