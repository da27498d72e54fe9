import { law as t } from '../../../../locales/id/law.ts'
import { refusals } from '../../../../locales/id/refusals.ts'
import { unfoundedExemption } from '../../../procedure/request/exemptions.ts'
import type { Assignment } from '../../../procedure/request/state.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Select } from '../../../ui/components/select/select.tsx'
import { PostForm } from '../../../ui/forms.tsx'
import { Card } from '../../../ui/shapes.tsx'
import { linkTest } from '../../law-commands.ts'
import type { CaseHandler } from '../deps.ts'
import { actingOn, caseHref, may, type OpenedCase } from '../open-case.ts'
import { conclude } from '../outcome.tsx'
import { proposeTestHref, type TestChoice } from './tests.ts'

/** Puts a refusal on the consequence test behind it; back to the verification. */
export const submitLinkTest: CaseHandler = async (deps, exchange, opened) => {
  const assignmentId = exchange.params['penugasan'] ?? ''
  const acted = await linkTest(deps, {
    ...actingOn(opened, exchange),
    assignmentId,
    itemId: exchange.form.line('rincian'),
    testId: exchange.form.line('uji'),
  })
  const done = caseHref(opened, `/periksa/${assignmentId}`)
  return conclude(deps, exchange, { opened, acted, done, typed: [] })
}

/** Items of an answer that are refused or blacked out, each with the test it stands on and a way to name another. */
export function TestLinks(props: {
  readonly opened: OpenedCase
  readonly assignment: Assignment
  readonly tests: readonly TestChoice[]
}) {
  const { opened, assignment, tests } = props
  const { assignmentId, answer } = assignment
  const items = (answer?.outcomes ?? []).filter(({ outcome }) => outcome === 'refused')
  if (answer === null || items.length === 0) return null
  if (!may(opened, 'link_test', assignmentId)) return null
  const unfounded = unfoundedExemption(answer, opened.context)
  const { state, requestId } = opened.loaded
  return (
    <Card title={t.testing.title}>
      <p>{t.testing.lead}</p>
      {unfounded ? (
        <p>
          <b>{refusals[unfounded.code]}</b>
        </p>
      ) : null}
      {tests.length === 0 ? <p>{t.testing.none}</p> : null}
      {items.map((one) => {
        const n = state.items.findIndex(({ itemId }) => itemId === one.itemId) + 1
        const current = one.outcome === 'refused' ? one.testId : null
        return (
          <div key={one.itemId}>
            {tests.length > 0 ? (
              <PostForm
                action={caseHref(opened, `/kaitkan/${assignmentId}`)}
                fields={{ versi: String(state.version), rincian: one.itemId }}
              >
                <Select
                  name="uji"
                  id={`uji-${n}`}
                  label={t.testing.choose({ n })}
                  value={current ?? ''}
                  items={[
                    { value: '', text: t.outcomes.noTest },
                    ...tests.map(({ testId, label }) => ({ value: testId, text: label })),
                  ]}
                />
                <Button look="quiet">{t.testing.submit}</Button>
              </PostForm>
            ) : null}
            <p>
              <a href={proposeTestHref(requestId, one.itemId)}>{t.outcomes.proposeTest}</a>
            </p>
          </div>
        )
      })}
    </Card>
  )
}
