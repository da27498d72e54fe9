import { law } from '../../../locales/id/law.ts'
import { refusals } from '../../../locales/id/refusals.ts'
import { work as t } from '../../../locales/id/work.ts'
import { suggestAgencies } from '../../catalogue/suggest.ts'
import { listAgencies } from '../../people/agencies.ts'
import type { AppExchange } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { uncoveredItems } from '../../procedure/request/coverage.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import { forwardRequest } from '../officer-commands.ts'
import { viewCase } from './case-view.ts'
import type { CaseHandler, OfficerDeps } from './deps.ts'
import { actingOn, caseHref, may, type OpenedCase } from './open-case.ts'
import { conclude } from './outcome.tsx'
import { ForwardPage } from './pages/forward.tsx'

const longestInstruction = 2000

interface ForwardForm {
  /** Items to forward; the others go on waiting. */
  readonly itemIds: readonly string[]
  readonly agencyIds: readonly string[]
  readonly instruction: string
}

/** Step 4: the form of the disposisi. */
export const showForward: CaseHandler = async (deps, exchange, opened) => {
  if (!may(opened, 'forward')) return seeOther(caseHref(opened))
  return showForm(deps, exchange, opened, {
    form: { itemIds: waitingItems(opened), agencyIds: [], instruction: '' },
    errors: [],
  })
}

/** Step 4: forwards to the agencies that were ticked. */
export const submitForward: CaseHandler = async (deps, exchange, opened) => {
  const known = new Set((await listAgencies(deps.db, { activeOnly: true })).map(({ id }) => id))
  const chosen = exchange.form.all('rincian')
  const waiting = waitingItems(opened)
  const form: ForwardForm = {
    // Where there is but one item, there is nothing to choose.
    itemIds: waiting.length < 2 ? waiting : waiting.filter((itemId) => chosen.includes(itemId)),
    agencyIds: [...new Set(exchange.form.all('dinas'))].filter((id) => known.has(id)),
    instruction: exchange.form.text('instruksi').trim(),
  }
  const again = (errors: FormErrors) => showForm(deps, exchange, opened, { form, errors })
  const faults: FormErrors = [
    ...(waiting.length > 1 && exchange.form.has('pilih') && form.itemIds.length === 0
      ? [{ field: 'rincian', message: law.items.missing }]
      : []),
    ...(form.agencyIds.length === 0
      ? [{ field: 'dinas', message: refusals.no_agency_chosen }]
      : []),
    ...(form.instruction.length > longestInstruction
      ? [{ field: 'instruksi', message: t.tooLong({ max: longestInstruction }) }]
      : []),
  ]
  // A case that has moved on is told first: there is no use in mending a form that cannot be sent.
  if (faults.length > 0 && may(opened, 'forward')) return again(faults)
  const acted = await forwardRequest(deps, { ...actingOn(opened, exchange), ...form })
  return conclude(deps, exchange, {
    opened,
    acted,
    done: caseHref(opened, '?selesai=diteruskan'),
    typed: [{ label: t.forward.instruction, text: form.instruction }],
    form: again,
    fields: { no_agency_chosen: 'dinas', agency_already_assigned: 'dinas' },
  })
}

function waitingItems({ loaded }: OpenedCase): readonly string[] {
  return uncoveredItems(loaded.state).map(({ itemId }) => itemId)
}

async function showForm(
  deps: OfficerDeps,
  exchange: AppExchange,
  opened: OpenedCase,
  { form, errors }: { form: ForwardForm; errors: FormErrors },
): Promise<Answer> {
  const view = await viewCase(deps, opened)
  const [suggestions, agencies] = await Promise.all([
    suggestAgencies(deps.db, view.asked.items.join('\n')),
    listAgencies(deps.db, { activeOnly: true }),
  ])
  return deps.showPage(
    exchange,
    {
      title: t.forward.title,
      section: 'kerja',
      work: true,
      typing: true,
      status: errors.length > 0 ? 422 : 200,
      hasErrors: errors.length > 0,
    },
    <ForwardPage
      opened={opened}
      asked={view.asked}
      suggestions={suggestions}
      agencies={agencies}
      items={waitingItems(opened)}
      chosenItems={form.itemIds}
      chosen={form.agencyIds}
      instruction={form.instruction}
      errors={errors}
    />,
  )
}
