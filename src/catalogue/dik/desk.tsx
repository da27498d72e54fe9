import { publishing } from '../../../locales/id/publishing.ts'
import { listAgencies } from '../../people/agencies.ts'
import { createFailurePage } from '../../people/failure-page.tsx'
import type { AppExchange } from '../../people/viewer.ts'
import { readForm } from '../../platform/http/form.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { localDateOf } from '../../procedure/dates.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import type { ListDeps } from '../dip/deps.ts'
import { addExempt, endExempt, exemptById, listExempt } from './exempt.ts'
import { type ExemptFields, readExempt, readFields } from './fields.ts'
import { DikDeskPage } from './pages/desk-page.tsx'
import { EndPage } from './pages/end-page.tsx'

const t = publishing.dik

/** The list of exempt information at the desk of PPID Utama. */
export function showDikDesk(deps: ListDeps, exchange: AppExchange): Promise<Answer> {
  return page(deps, exchange, { fields: readFields(readForm({})), errors: [] })
}

export async function submitExempt(deps: ListDeps, exchange: AppExchange): Promise<Answer> {
  const fields = readFields(exchange.form)
  const agencies = await listAgencies(deps.db)
  const read = readExempt(
    fields,
    agencies.map(({ id }) => id),
  )
  if ('errors' in read) return page(deps, exchange, { fields, errors: read.errors })
  await exchange.audit(await addExempt(deps.db, { item: read.item, at: deps.clock() }))
  return seeOther('/kerja/dik?selesai=ditambah')
}

export async function askEnd(deps: ListDeps, exchange: AppExchange): Promise<Answer> {
  const item = await known(deps, exchange.params['id'] ?? '')
  if (item?.testId) return seeOther(`/kerja/uji/${item.testId}`)
  return endPage(deps, exchange, { reason: '', errors: [] })
}

export async function submitEnd(deps: ListDeps, exchange: AppExchange): Promise<Answer> {
  const reason = exchange.form.text('alasan').trim()
  const { faults } = publishing
  if (reason.length < 10 || reason.length > 1000) {
    const message = reason.length < 10 ? faults.reasonMissing : faults.tooLong({ max: 1000 })
    return endPage(deps, exchange, { reason, errors: [{ field: 'alasan', message }] })
  }
  const exemptId = exchange.params['id'] ?? ''
  const item = await known(deps, exemptId)
  if (!item) return notFound(deps, exchange)
  // What a decree of a test closed, only its test opens.
  if (item.testId) return seeOther(`/kerja/uji/${item.testId}`)
  await endExempt(deps.db, { exemptId, at: deps.clock(), reason })
  await exchange.audit(exemptId)
  return seeOther('/kerja/dik?selesai=diakhiri')
}

async function page(
  deps: ListDeps,
  exchange: AppExchange,
  shown: { fields: ExemptFields; errors: FormErrors },
): Promise<Answer> {
  const [items, agencies] = await Promise.all([
    listExempt(deps.db),
    listAgencies(deps.db, { activeOnly: true }),
  ])
  const wrong = shown.errors.length > 0
  const done = { ditambah: t.added, diakhiri: t.ended }
  return deps.showPage(
    exchange,
    {
      title: t.title,
      section: 'kerja',
      work: true,
      typing: true,
      status: wrong ? 422 : 200,
      hasErrors: wrong,
    },
    <DikDeskPage
      items={items}
      agencies={agencies}
      today={localDateOf(deps.clock())}
      done={done[exchange.query['selesai'] as keyof typeof done] ?? null}
      {...shown}
    />,
  )
}

async function endPage(
  deps: ListDeps,
  exchange: AppExchange,
  shown: { reason: string; errors: FormErrors },
): Promise<Answer> {
  const item = await known(deps, exchange.params['id'] ?? '')
  if (!item) return notFound(deps, exchange)
  const wrong = shown.errors.length > 0
  return deps.showPage(
    exchange,
    {
      title: t.endTitle,
      section: 'kerja',
      work: true,
      typing: true,
      status: wrong ? 422 : 200,
      hasErrors: wrong,
    },
    <EndPage item={item} {...shown} />,
  )
}

async function known({ db }: ListDeps, exemptId: string) {
  return exemptById(db, exemptId)
}

function notFound(deps: ListDeps, exchange: AppExchange): Answer {
  return createFailurePage(deps.showPage)(exchange, 'not_found', null)
}
