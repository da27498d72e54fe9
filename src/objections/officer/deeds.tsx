import {
  objectionRefusals,
  objections,
  objectionWork as t,
} from '../../../locales/id/objections.ts'
import type { Form } from '../../platform/http/form.ts'
import { parseLocalDate } from '../../procedure/dates.ts'
import { nextStages } from '../../procedure/objection/disputes.ts'
import { lateGrounds } from '../../procedure/objection/state.ts'
import {
  grounds as allGrounds,
  disputeStages,
  responses,
} from '../../procedure/objection/values.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { Checkboxes } from '../../ui/components/checkboxes/checkboxes.tsx'
import { Input } from '../../ui/components/input/input.tsx'
import { Radios } from '../../ui/components/radios/radios.tsx'
import { errorOf, type FieldError } from '../../ui/forms.tsx'
import {
  decideLate,
  fileDispute,
  forwardFile,
  moveDispute,
  recordExecution,
  respond,
  settleObjection,
  withdrawObjection,
} from '../commands.ts'
import { deedHandlers, TextField, textFaults } from './deed.tsx'
import {
  isEmptyOrder,
  OrderFieldset,
  orderFaults,
  readOrderFields,
  wantedOrder,
} from './order-fields.tsx'

/** PPID lays the file before the Atasan PPID. */
export const forwarding = deedHandlers({
  path: 'teruskan',
  types: ['forward_file'],
  words: t.forward,
  done: 'diteruskan',
  fields: (props) => (
    <TextField name="catatan" label={t.forward.note} hint={t.forward.hint} {...props} />
  ),
  faults: (form) => textFaults(form, 'catatan'),
  run: (deps, on, form) => forwardFile(deps, { ...on, note: form.text('catatan') }),
  typed: (form) => [{ label: t.forward.note, text: form.text('catatan') }],
})

/** Which of the grounds that came late are heard: each is decided on by itself. */
export const lateness = deedHandlers({
  path: 'terlambat',
  types: ['accept_late', 'decline'],
  words: t.late,
  done: 'diputuskan',
  fields: (props) => (
    <>
      {lateGrounds(props.opened.loaded.state).map((ground) => (
        <Radios
          key={ground}
          name={`putusan_${ground}`}
          legend={`${ground}. ${objections.grounds[ground].title}`}
          value={props.form.line(`putusan_${ground}`)}
          error={errorOf(props.errors, `putusan_${ground}`)}
          items={[
            { value: 'terima', label: t.late.accept },
            { value: 'tolak', label: t.late.decline },
          ]}
        />
      ))}
      <TextField name="alasan" label={t.late.note} {...props} />
    </>
  ),
  faults: (form, { loaded }) => [
    ...lateGrounds(loaded.state)
      .filter((ground) => !['terima', 'tolak'].includes(form.line(`putusan_${ground}`)))
      .map((ground) => ({ field: `putusan_${ground}`, message: t.late.missing })),
    ...textFaults(form, 'alasan'),
  ],
  run: (deps, on, form) =>
    decideLate(deps, {
      ...on,
      heard: allGrounds.filter((ground) => form.line(`putusan_${ground}`) === 'terima'),
      note: form.text('alasan'),
    }),
  typed: (form) => [{ label: t.late.note, text: form.text('alasan') }],
})

/** Musyawarah, with an order where one was agreed on. */
export const settling = deedHandlers({
  path: 'musyawarah',
  types: ['settle'],
  words: t.settle,
  done: 'musyawarah',
  fields: (props) => (
    <>
      <TextField name="kesepakatan" label={t.settle.agreement} {...props} />
      <OrderFieldset
        loaded={props.opened.loaded}
        fields={readOrderFields(props.form)}
        legend={t.answer.order}
        hint={t.dispute.orderHint}
        errors={props.errors}
      />
      <Checkboxes
        name="tanda_tangan"
        legend={t.settle.minutes}
        values={props.form.all('tanda_tangan')}
        error={errorOf(props.errors, 'tanda_tangan')}
        items={[{ value: 'ya', label: t.settle.signed }]}
      />
    </>
  ),
  faults: (form) => [
    ...textFaults(form, 'kesepakatan'),
    ...optionalOrderFaults(form),
    ...(form.line('tanda_tangan') === 'ya'
      ? []
      : [{ field: 'tanda_tangan', message: objectionRefusals.settle_unsigned }]),
  ],
  run: (deps, on, form) =>
    settleObjection(deps, {
      ...on,
      agreement: form.text('kesepakatan'),
      signed: form.line('tanda_tangan') === 'ya',
      order: optionalOrder(form),
    }),
  typed: (form) => [
    { label: t.settle.agreement, text: form.text('kesepakatan') },
    { label: t.answer.what, text: form.text('perintah') },
  ],
})

function optionalOrder(form: Form) {
  const fields = readOrderFields(form)
  return isEmptyOrder(fields) ? null : wantedOrder(fields)
}

function optionalOrderFaults(form: Form): readonly FieldError[] {
  const fields = readOrderFields(form)
  return isEmptyOrder(fields) ? [] : orderFaults(fields)
}

/** PPID says how it carried out an order that reopened nothing. */
export const executing = deedHandlers({
  path: (exchange) => `laksanakan/${encodeURIComponent(exchange.params['orderId'] ?? '')}`,
  types: ['record_execution'],
  words: t.execute,
  done: 'dilaksanakan',
  fields: (props) => <TextField name="catatan" label={t.execute.note} {...props} />,
  faults: (form) => textFaults(form, 'catatan'),
  run: (deps, on, form, exchange) =>
    recordExecution(deps, {
      ...on,
      orderId: exchange.params['orderId'] ?? '',
      note: form.text('catatan'),
    }),
  typed: (form) => [{ label: t.execute.note, text: form.text('catatan') }],
})

/** What an applicant of the counter says of the answer. */
export const responding = deedHandlers({
  path: 'pernyataan',
  types: ['respond'],
  words: { title: t.response.title, submit: objections.respond.submit },
  done: 'dinyatakan',
  fields: ({ form, errors }) => (
    <>
      <Radios
        name="pernyataan"
        legend={objections.respond.title}
        value={form.line('pernyataan')}
        error={errorOf(errors, 'pernyataan')}
        items={responses.map((value) => ({ value, label: objections.respond[value] }))}
      />
      <TextField
        name="kata"
        label={t.statement.label}
        hint={t.statement.hint}
        form={form}
        errors={errors}
      />
    </>
  ),
  faults: (form) => [
    ...(responses.some((one) => one === form.line('pernyataan'))
      ? []
      : [{ field: 'pernyataan', message: objections.respond.missing }]),
    ...textFaults(form, 'kata'),
  ],
  run: (deps, on, form) =>
    respond(deps, {
      ...on,
      response: form.line('pernyataan') === 'satisfied' ? 'satisfied' : 'to_commission',
      statement: form.text('kata'),
    }),
  typed: (form) => [{ label: t.statement.label, text: form.text('kata') }],
})

/** An objection of the counter, withdrawn because its applicant asks for it. */
export const withdrawing = deedHandlers({
  path: 'cabut',
  types: ['withdraw'],
  words: { ...t.withdraw, body: objections.withdraw.body },
  done: 'dicabut',
  warning: true,
  fields: (props) => (
    <TextField name="alasan" label={t.statement.label} hint={t.statement.hint} {...props} />
  ),
  faults: (form) => textFaults(form, 'alasan'),
  run: (deps, on, form) => withdrawObjection(deps, { ...on, reason: form.text('alasan') }),
  typed: (form) => [{ label: t.statement.label, text: form.text('alasan') }],
})

const longestNumber = 60

/** What the Komisi Informasi told the office: a dispute was registered. */
export const disputing = deedHandlers({
  path: 'sengketa',
  types: ['file_dispute'],
  words: t.dispute,
  done: 'sengketa',
  fields: ({ form, errors }) => (
    <>
      <Input
        name="nomor"
        label={t.dispute.number}
        value={form.line('nomor')}
        error={errorOf(errors, 'nomor')}
        autocomplete="off"
      />
      <DateField
        label={t.dispute.on}
        value={form.line('tanggal')}
        error={errorOf(errors, 'tanggal')}
      />
    </>
  ),
  faults: (form) => [
    ...(form.line('nomor').length < 3 || form.line('nomor').length > longestNumber
      ? [{ field: 'nomor', message: t.dispute.errors.number }]
      : []),
    ...dateFaults(form),
  ],
  run: (deps, on, form) =>
    fileDispute(deps, { ...on, commissionNumber: form.line('nomor'), date: dateIn(form) }),
  typed: (form) => [{ label: t.dispute.number, text: form.line('nomor') }],
})

/** A dispute goes on: mediation, adjudication, ruling, courts; and what was ordered. */
export const disputeMoving = deedHandlers({
  path: 'tahap',
  types: ['move_dispute'],
  words: { title: t.dispute.moveTitle, submit: t.dispute.moveSubmit },
  done: 'tahap',
  fields: ({ form, errors, opened }) => (
    <>
      <Radios
        name="tahap"
        legend={t.dispute.stage}
        value={form.line('tahap')}
        error={errorOf(errors, 'tahap')}
        items={nextStages(opened.loaded.state).map((value) => ({
          value,
          label: objections.dispute.stages[value],
        }))}
      />
      <DateField
        label={t.dispute.stageOn}
        value={form.line('tanggal')}
        error={errorOf(errors, 'tanggal')}
      />
      <TextField name="catatan" label={t.dispute.note} form={form} errors={errors} />
      <OrderFieldset
        loaded={opened.loaded}
        fields={readOrderFields(form)}
        legend={t.dispute.order}
        hint={t.dispute.orderHint}
        errors={errors}
      />
    </>
  ),
  faults: (form, { loaded }) => [
    ...(nextStages(loaded.state).some((one) => one === form.line('tahap'))
      ? []
      : [{ field: 'tahap', message: t.dispute.errors.stage }]),
    ...dateFaults(form),
    ...optionalOrderFaults(form),
  ],
  run: (deps, on, form) =>
    moveDispute(deps, {
      ...on,
      stage: disputeStages.find((one) => one === form.line('tahap')) ?? 'registered',
      date: dateIn(form),
      note: form.text('catatan'),
      order: optionalOrder(form),
    }),
  typed: (form) => [
    { label: t.dispute.note, text: form.text('catatan') },
    { label: t.answer.what, text: form.text('perintah') },
  ],
})

function DateField(props: {
  readonly label: string
  readonly value: string
  readonly error: string | undefined
}) {
  return (
    <Input
      name="tanggal"
      type="date"
      class="govuk-input--width-10"
      label={props.label}
      value={props.value}
      error={props.error}
    />
  )
}

function dateIn(form: Form): LocalDate {
  return parseLocalDate(form.line('tanggal')) ?? ('1900-01-01' as LocalDate)
}

function dateFaults(form: Form): readonly FieldError[] {
  return parseLocalDate(form.line('tanggal')) === null
    ? [{ field: 'tanggal', message: t.dispute.errors.date }]
    : []
}
