import { law as t } from '../../../../locales/id/law.ts'
import { refusals } from '../../../../locales/id/refusals.ts'
import type { ItemOutcome } from '../../../procedure/request/events.ts'
import { unfoundedExemption } from '../../../procedure/request/exemptions.ts'
import type { Assignment } from '../../../procedure/request/state.ts'
import { type ExemptionLetter, exemptionLetters } from '../../../procedure/values.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Select } from '../../../ui/components/select/select.tsx'
import { PostForm } from '../../../ui/forms.tsx'
import { Card } from '../../../ui/shapes.tsx'
import { linkTest } from '../../law-commands.ts'
import type { CaseHandler } from '../deps.ts'
import { actingOn, caseHref, may, type OpenedCase } from '../open-case.ts'
import { conclude } from '../outcome.tsx'
import { proposeTestHref, type TestChoice } from './tests.ts'

/** Puts a refusal, or the parts withheld under a letter, on the consequence test behind it; back to the verification. */
export const submitLinkTest: CaseHandler = async (deps, exchange, opened) => {
  const assignmentId = exchange.params['penugasan'] ?? ''
  const acted = await linkTest(deps, {
    ...actingOn(opened, exchange),
    assignmentId,
    itemId: exchange.form.line('rincian'),
    testId: exchange.form.line('uji'),
    letter: exemptionLetters.find((one) => one === exchange.form.line('huruf')) ?? null,
  })
  const done = caseHref(opened, `/periksa/${assignmentId}`)
  return conclude(deps, exchange, { opened, acted, done, typed: [] })
}

/** What an answer refuses or withholds, each with the test it stands on and a way to name another. */
export function TestLinks(props: {
  readonly opened: OpenedCase
  readonly assignment: Assignment
  readonly tests: readonly TestChoice[]
}) {
  const { opened, assignment, tests } = props
  const { assignmentId, answer } = assignment
  const { state, requestId } = opened.loaded
  const claims = (answer?.outcomes ?? []).flatMap((outcome) => {
    const n = state.items.findIndex(({ itemId }) => itemId === outcome.itemId) + 1
    return claimsOf(outcome).map((claim) => ({ ...claim, n, itemId: outcome.itemId }))
  })
  if (claims.length === 0 || !may(opened, 'link_test', assignmentId)) return null
  const unfounded = unfoundedExemption(assignment, opened.context)
  return (
    <Card title={t.testing.title}>
      <p>{t.testing.lead}</p>
      {unfounded ? (
        <p>
          <b>{refusals[unfounded.code]}</b>
        </p>
      ) : null}
      {tests.length === 0 ? <p>{t.testing.none}</p> : null}
      {claims.map(({ n, itemId, letter, testId }) => (
        <div key={`${itemId}-${letter ?? ''}`}>
          {tests.length > 0 ? (
            <PostForm
              action={caseHref(opened, `/kaitkan/${assignmentId}`)}
              fields={{ versi: String(state.version), rincian: itemId, huruf: letter ?? '' }}
            >
              <Select
                name="uji"
                id={`uji-${n}${letter === null ? '' : `-${letter}`}`}
                label={
                  letter === null ? t.testing.choose({ n }) : t.testing.chooseForPart({ n, letter })
                }
                value={testId ?? ''}
                items={[
                  { value: '', text: t.outcomes.noTest },
                  ...tests.map((test) => ({ value: test.testId, text: test.label })),
                ]}
              />
              <Button look="quiet">{t.testing.submit}</Button>
            </PostForm>
          ) : null}
          <p>
            <a href={proposeTestHref(requestId, itemId)}>{t.outcomes.proposeTest}</a>
          </p>
        </div>
      ))}
    </Card>
  )
}

interface Claim {
  /** Of the parts that are withheld; null: the item as a whole is refused. */
  readonly letter: ExemptionLetter | null
  readonly testId: string | null
}

// Parts under letter h need no test.
function claimsOf(outcome: ItemOutcome): readonly Claim[] {
  if (outcome.outcome === 'refused') return [{ letter: null, testId: outcome.testId }]
  if (outcome.outcome !== 'partial') return []
  const letters = new Set(outcome.withheld.map(({ letter }) => letter))
  letters.delete('h')
  return [...letters].map((letter) => ({
    letter,
    testId: outcome.withheld.find((part) => part.letter === letter)?.testId ?? null,
  }))
}
