import { counter as t } from '../../../../locales/id/counter.ts'
import { requests } from '../../../../locales/id/requests.ts'
import type { LocalDate } from '../../../procedure/values.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Checkboxes } from '../../../ui/components/checkboxes/checkboxes.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { NotificationBanner } from '../../../ui/components/notification-banner/notification-banner.tsx'
import { Radios } from '../../../ui/components/radios/radios.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { errorOf, FormErrorSummary, PostForm } from '../../../ui/forms.tsx'
import type { FormView } from '../../applicant/form-view.ts'
import {
  About,
  Consent,
  EnterChecks,
  NewIdentity,
  Wanted,
} from '../../applicant/pages/request-form.tsx'
import { type CounterFields, counterChannels, earliestReceipt } from '../counter-form.ts'

/** The form of the counter: how it came, then the request as everybody else's. */
export function CounterFormPage(props: {
  readonly view: FormView
  readonly counter: CounterFields
  readonly today: LocalDate
  readonly saved: boolean
  readonly isDraft: boolean
}) {
  const { view, counter } = props
  const { form } = t
  return (
    <>
      <BackLink href="/kerja/loket">{t.list.title}</BackLink>
      <FormErrorSummary errors={view.errors} />
      {props.saved ? <NotificationBanner type="success" heading={form.saved} /> : null}
      <h1>{props.isDraft ? form.editTitle : form.title}</h1>
      <p>{form.lead}</p>
      <PostForm
        action={`/kerja/loket/draf/${view.draftId}`}
        upload={true}
        fields={{ bukti: view.token }}
      >
        <EnterChecks />
        <How view={view} counter={counter} today={props.today} />
        <Wanted view={view} lookalikes={[]} />
        <About view={view} />
        <Input
          name="surel"
          type="email"
          label={form.optional({ label: form.labels.surel })}
          hint={form.hints.surel}
          value={counter.surel}
          error={errorOf(view.errors, 'surel')}
          autocomplete="off"
          spellcheck={false}
        />
        <Consent view={view} />
        <h2>{form.identity}</h2>
        <p>{form.identityWhy}</p>
        <Checkboxes
          name="kartu_dilihat"
          values={counter.kartuDilihat ? ['ya'] : []}
          items={[{ value: 'ya', label: form.seen }]}
        />
        <NewIdentity view={view} />
        <div class="govuk-button-group">
          <Button name="aksi" value="periksa">
            {form.check}
          </Button>
          <Button name="aksi" value="simpan" look="quiet">
            {form.save}
          </Button>
        </div>
      </PostForm>
      {props.isDraft ? (
        <p>
          <a href={`/kerja/loket/draf/${view.draftId}/hapus`}>{form.discard}</a>
        </p>
      ) : null}
    </>
  )
}

function How(props: {
  readonly view: FormView
  readonly counter: CounterFields
  readonly today: LocalDate
}) {
  const { view, counter } = props
  const { form } = t
  const earliest = formatDate(earliestReceipt(props.today), 'id')
  return (
    <>
      <h2>{form.how}</h2>
      <Radios
        name="saluran"
        legend={form.labels.saluran}
        value={counter.saluran}
        error={errorOf(view.errors, 'saluran')}
        items={counterChannels.map((value) => ({ value, label: requests.receipt.channels[value] }))}
      />
      <Input
        name="diterima"
        type="date"
        class="govuk-input--width-10"
        label={form.labels.diterima}
        hint={form.hints.diterima({ earliest })}
        value={counter.diterima}
        error={errorOf(view.errors, 'diterima')}
        attributes={{ min: earliestReceipt(props.today), max: props.today }}
      />
    </>
  )
}
