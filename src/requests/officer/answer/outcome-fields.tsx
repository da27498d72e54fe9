import { dip } from '../../../../locales/id/dip.ts'
import { law } from '../../../../locales/id/law.ts'
import { exemptionLetters } from '../../../procedure/values.ts'
import { Checkboxes } from '../../../ui/components/checkboxes/checkboxes.tsx'
import { Details } from '../../../ui/components/details/details.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { Radios } from '../../../ui/components/radios/radios.tsx'
import { Select } from '../../../ui/components/select/select.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { errorOf, type FormErrors } from '../../../ui/forms.tsx'
import type { TestChoice } from '../law/tests.ts'
import { mostParts, type OutcomeFields, outcomeKinds, type PartFields } from './outcome-form.ts'

const t = law.outcomes

interface OneItem {
  readonly fields: OutcomeFields
  readonly words: string
  readonly errors: FormErrors
  readonly tests: readonly TestChoice[]
  /** Where a consequence test for this item is proposed. */
  readonly proposeHref: string
}

/** What is said of one thing that was asked for: UU 14/2008 Pasal 22(7)a to e. */
export function OutcomeFieldset(props: OneItem) {
  const { fields, words, errors } = props
  const { n } = fields
  return (
    <Radios
      name={`hasil-${n}`}
      legend={
        <>
          <span class="muted">{t.item({ n })}</span>
          <br />
          <span class="typed">{words}</span>
        </>
      }
      value={fields.kind}
      error={errorOf(errors, `hasil-${n}`)}
      items={outcomeKinds.map((kind) => ({
        value: kind,
        label: t.kinds[kind],
        hint: t.hints[kind],
        conditional: conditionalOf(kind, props),
      }))}
    />
  )
}

function conditionalOf(kind: (typeof outcomeKinds)[number], props: OneItem) {
  switch (kind) {
    case 'given':
      return undefined
    case 'partial':
      return <Parts {...props} />
    case 'refused':
      return <Refused {...props} />
    case 'not_held':
      return <NotHeld {...props} />
    case 'not_documented':
      return <NotDocumented {...props} />
  }
}

function Parts({ fields, errors }: OneItem) {
  const at = (index: number): PartFields =>
    fields.parts[index] ?? { part: '', letter: '', reason: '' }
  const rest = Array.from({ length: mostParts - 1 }, (_, index) => index + 1)
  return (
    <>
      <Part n={fields.n} index={0} part={at(0)} errors={errors} />
      <Details
        summary={t.moreParts}
        open={rest.some((index) => at(index).part !== '' || at(index).reason !== '')}
      >
        {rest.map((index) => (
          <Part key={index} n={fields.n} index={index} part={at(index)} errors={errors} />
        ))}
      </Details>
    </>
  )
}

function Part(props: {
  readonly n: number
  readonly index: number
  readonly part: PartFields
  readonly errors: FormErrors
}) {
  const { n, index, part, errors } = props
  const suffix = `${n}-${index + 1}`
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend small">{t.partLegend({ n: index + 1 })}</legend>
      <Input
        name={`bagian-${suffix}`}
        label={t.part}
        hint={index === 0 ? t.partHint : undefined}
        value={part.part}
        error={errorOf(errors, `bagian-${suffix}`)}
      />
      <Select
        name={`huruf-${suffix}`}
        label={t.letter}
        value={part.letter}
        items={[
          { value: '', text: t.chooseLetter },
          ...exemptionLetters.map((letter) => ({
            value: letter,
            text: t.letterName({ letter, meaning: dip.exempt.meanings[letter] }),
          })),
        ]}
      />
      <Textarea name={`sebab-${suffix}`} label={t.partReason} rows={2} value={part.reason} />
    </fieldset>
  )
}

function Refused({ fields, errors, tests, proposeHref }: OneItem) {
  const { n } = fields
  return (
    <>
      <Checkboxes
        name={`pasal17-${n}`}
        legend={t.letters}
        error={errorOf(errors, `pasal17-${n}`)}
        values={fields.letters}
        items={exemptionLetters.map((letter) => ({
          value: letter,
          label: t.letterName({ letter, meaning: dip.exempt.meanings[letter] }),
        }))}
      />
      <Input
        name={`dasar-${n}`}
        label={t.statute}
        hint={t.statuteHint}
        value={fields.statute}
        error={errorOf(errors, `dasar-${n}`)}
      />
      <Textarea
        name={`tolak-${n}`}
        label={t.reason}
        rows={4}
        value={fields.reason}
        error={errorOf(errors, `tolak-${n}`)}
      />
      <Select
        name={`uji-${n}`}
        label={t.test}
        hint={t.testHint}
        value={fields.testId}
        items={[
          { value: '', text: t.noTest },
          ...tests.map(({ testId, label }) => ({ value: testId, text: label })),
        ]}
      />
      <p>
        <a href={proposeHref}>{t.proposeTest}</a>
      </p>
    </>
  )
}

function NotHeld({ fields }: OneItem) {
  const { n } = fields
  return (
    <>
      <Input name={`pemegang-${n}`} label={t.holder} hint={t.holderHint} value={fields.holder} />
      <Textarea
        name={`luar-${n}`}
        label={t.perhaps({ label: t.reason })}
        rows={2}
        value={fields.holderReason}
      />
    </>
  )
}

function NotDocumented({ fields, errors }: OneItem) {
  const { n } = fields
  return (
    <>
      <Input
        name={`tersedia-${n}`}
        label={t.available}
        hint={t.availableHint}
        value={fields.available}
        error={errorOf(errors, `tersedia-${n}`)}
      />
      <Textarea
        name={`belum-${n}`}
        label={t.reason}
        rows={3}
        value={fields.notYetReason}
        error={errorOf(errors, `belum-${n}`)}
      />
    </>
  )
}
