import { law } from '../../../../locales/id/law.ts'
import { work as t } from '../../../../locales/id/work.ts'
import type { Suggestion } from '../../../catalogue/suggest.ts'
import type { Agency } from '../../../people/agencies.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Checkboxes } from '../../../ui/components/checkboxes/checkboxes.tsx'
import { Details } from '../../../ui/components/details/details.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { Card } from '../../../ui/shapes.tsx'
import { ownAnswer } from '../../answer-files.ts'
import type { Asked as AskedView } from '../case-view.ts'
import { caseHref, type OpenedCase } from '../open-case.ts'
import { Asked } from './asked.tsx'
import { BackToCase } from './parts.tsx'

export function ForwardPage(props: {
  readonly opened: OpenedCase
  readonly asked: AskedView
  readonly suggestions: readonly Suggestion[]
  readonly agencies: readonly Agency[]
  /** Items that nobody has, and those of them that are ticked. */
  readonly items: readonly string[]
  readonly chosenItems: readonly string[]
  readonly chosen: readonly string[]
  readonly instruction: string
  readonly errors: FormErrors
}) {
  const { opened, suggestions, agencies, chosen, errors } = props
  const { loaded } = opened
  const suggested = new Set(suggestions.map(({ agencyId }) => agencyId))
  const others = groupsOf(agencies).map(
    ([kind, group]) => [kind, group.filter(({ id }) => !suggested.has(id))] as const,
  )
  return (
    <>
      <FormErrorSummary errors={errors} />
      <BackToCase href={caseHref(opened)} number={loaded.number} />
      <h1>{t.forward.title}</h1>
      <Asked asked={props.asked} />
      <PostForm
        action={caseHref(opened, '/teruskan')}
        fields={{ versi: String(loaded.state.version), pilih: 'ya' }}
      >
        {props.items.length > 1 ? <Items {...props} /> : null}
        <Checkboxes
          name="dinas"
          idPrefix={suggestions.length > 0 ? 'dinas' : 'dinas-usul'}
          legend={t.forward.suggested}
          hint={suggestions.length > 0 ? t.forward.suggestedHint : t.forward.noSuggestion}
          error={errorOf(errors, 'dinas')}
          values={chosen}
          items={suggestions.map((one) => ({
            value: one.agencyId,
            label: one.name,
            hint: t.forward.why(one.why),
          }))}
        />
        <p>
          <b>{t.forward.others}</b>
        </p>
        {others.map(([kind, group], index) => (
          <Details
            key={kind}
            summary={t.forward.kind({ kind, n: group.length })}
            open={
              group.some(({ id }) => chosen.includes(id)) ||
              (suggestions.length === 0 && index === 0)
            }
          >
            <Checkboxes
              name="dinas"
              // The first box of the page carries the id that the error summary links to.
              idPrefix={suggestions.length === 0 && index === 0 ? 'dinas' : `dinas-lain-${index}`}
              legend={t.forward.kindLegend({ kind })}
              legendClass="govuk-visually-hidden"
              values={chosen}
              items={group.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Details>
        ))}
        <Textarea
          name="instruksi"
          label={t.forward.instruction}
          hint={t.forward.instructionHint}
          value={props.instruction}
          error={errorOf(errors, 'instruksi')}
        />
        <Button>{t.forward.submit}</Button>
      </PostForm>
      <Card title={t.forward.own}>
        <p>{t.forward.ownHint}</p>
        <p>
          <Button look="quiet" href={caseHref(opened, `/jawab/${ownAnswer}`)}>
            {t.forward.ownButton}
          </Button>
        </p>
      </Card>
    </>
  )
}

/** Agencies by kind, the large groups first; kinds of one or two come together at the end. */
function groupsOf(agencies: readonly Agency[]): [kind: string, group: Agency[]][] {
  const kinds = Map.groupBy(agencies, ({ kind }) => kind)
  const groups = Map.groupBy(agencies, ({ kind }) =>
    (kinds.get(kind)?.length ?? 0) < 3 ? 'lainnya' : kind,
  )
  const size = ([kind, group]: [string, Agency[]]) => (kind === 'lainnya' ? 0 : group.length)
  return [...groups].toSorted((a, b) => size(b) - size(a))
}

/** Which of the items go along; the others may go to another agency afterwards. */
function Items(props: {
  readonly opened: OpenedCase
  readonly asked: AskedView
  readonly items: readonly string[]
  readonly chosenItems: readonly string[]
  readonly errors: FormErrors
}) {
  const all = props.opened.loaded.state.items.map(({ itemId }) => itemId)
  return (
    <Checkboxes
      name="rincian"
      legend={law.items.legend}
      hint={law.items.hint}
      error={errorOf(props.errors, 'rincian')}
      values={props.chosenItems}
      items={props.items.map((itemId) => ({
        value: itemId,
        label: props.asked.items[all.indexOf(itemId)] || t.erased,
        labelClass: 'typed',
      }))}
    />
  )
}
