import { exemption as t } from '../../../locales/id/exemption.ts'
import { listAgencies } from '../../people/agencies.ts'
import { type AppExchange, actorOf, personOf } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import type { Renewed } from '../../procedure/exemption/events.ts'
import type { TestOccasion } from '../../procedure/exemption/values.ts'
import type { FieldError, FormErrors } from '../../ui/forms.tsx'
import { type Exempt, exemptById } from '../dik/exempt.ts'
import { type NewTest, proposeTest } from './commands.ts'
import type { AskedItem, TestPages } from './deps.ts'
import { ProposePage } from './pages/propose-page.tsx'
import { explain, fieldOfRefusal } from './refusals.ts'
import { findRenewal } from './rows.ts'
import { dataFault, titleLength } from './sheet.ts'

/** The form of a proposal as it was typed, and what it is about. */
export interface Proposal {
  readonly judul: string
  readonly dinas: string
  readonly saat: string
  /** The item of a request that it is for. */
  readonly asked: AskedItem | null
  /** What was named as an item of a request, and is none for this person. */
  readonly askedInVain: boolean
  /** The exempt information that it looks at anew. */
  readonly renewed: Exempt | null
}

/** The first look: filled with what the address names, an item of a request or something exempt. */
export async function showPropose(deps: TestPages, exchange: AppExchange): Promise<Answer> {
  const { query } = exchange
  const about = await subjectOf(deps, exchange, {
    permohonan: query['permohonan'] ?? '',
    item: query['item'] ?? '',
    dik: query['dik'] ?? '',
  })
  const { asked, renewed } = about
  const underWay = renewed && (await findRenewal(deps.db, renewed.exemptId))
  if (underWay) return seeOther(`/kerja/uji/${underWay}`)
  const proposal: Proposal = {
    ...about,
    // The title is for everybody to read; what an applicant wrote is not.
    judul: renewed?.title ?? '',
    dinas: renewed?.agencyId ?? asked?.agencyId ?? personOf(exchange).agencyId ?? '',
    saat: 'ahead',
  }
  const errors = about.askedInVain ? [{ field: '', message: t.propose.unknownRequest }] : []
  return page(deps, exchange, { proposal, errors })
}

export async function submitPropose(deps: TestPages, exchange: AppExchange): Promise<Answer> {
  const { form } = exchange
  const person = personOf(exchange)
  const about = await subjectOf(deps, exchange, {
    permohonan: form.line('permohonan'),
    item: form.line('item'),
    dik: form.line('dik'),
  })
  const underWay = about.renewed && (await findRenewal(deps.db, about.renewed.exemptId))
  if (underWay) return seeOther(`/kerja/uji/${underWay}`)
  const proposal: Proposal = {
    ...about,
    judul: form.line('judul').toWellFormed(),
    dinas: person.role === 'ppid_utama' ? form.line('dinas') : (person.agencyId ?? ''),
    saat: form.line('saat'),
  }
  const read = await readProposal(deps, proposal)
  if ('errors' in read) return page(deps, exchange, { proposal, errors: read.errors })
  const proposed = await proposeTest(deps, { actor: actorOf(person), test: read.test })
  if ('kind' in proposed) {
    const field = fieldOfRefusal(proposed.refusal.code)
    return page(deps, exchange, {
      proposal,
      errors: [{ field, message: explain(proposed.refusal) }],
    })
  }
  await exchange.audit(proposed.testId)
  return seeOther(`/kerja/uji/${proposed.testId}/lembar?selesai=diusulkan`)
}

const occasions: readonly TestOccasion[] = ['ahead', 'order']

async function readProposal(
  deps: TestPages,
  { judul, dinas, saat, asked, askedInVain, renewed }: Proposal,
): Promise<{ readonly test: NewTest } | { readonly errors: FormErrors }> {
  const errors: FieldError[] = []
  const agencies = await listAgencies(deps.db, { activeOnly: true })
  if (askedInVain) errors.push({ field: '', message: t.propose.unknownRequest })
  if (!agencies.some(({ id }) => id === dinas))
    errors.push({ field: 'dinas', message: t.faults.agency })
  const size = [...judul].length
  if (size < titleLength.least || size > titleLength.most)
    errors.push({
      field: 'judul',
      message: t.faults.length({ label: t.propose.name, ...titleLength }),
    })
  errors.push(...dataFault('judul', judul))
  const occasion = asked ? 'request' : occasions.find((known) => known === saat)
  if (occasion === undefined) errors.push({ field: 'saat', message: t.faults.occasion })
  if (errors.length > 0 || occasion === undefined) return { errors }
  return {
    test: {
      ...{ agencyId: dinas, occasion, title: judul },
      requestId: asked?.requestId ?? null,
      itemId: asked?.itemId ?? null,
      renews: renewsOf(renewed),
      ...(renewed ? { fields: fieldsOf(renewed) } : {}),
    },
  }
}

function renewsOf(renewed: Exempt | null): Renewed | null {
  return renewed && { exemptId: renewed.exemptId, testId: renewed.testId ?? null }
}

// A sheet that looks at an exemption anew begins with what its decree said.
function fieldsOf(renewed: Exempt): NonNullable<NewTest['fields']> {
  return {
    hasil: renewed.parts ? 'parts' : 'whole',
    bagian: renewed.parts ?? '',
    huruf: renewed.letters,
    dasar: renewed.basis.split('; ').join('\n'),
    dibuka: renewed.consequence,
    sebab: renewed.periodReason ?? '',
  }
}

async function subjectOf(
  deps: TestPages,
  exchange: AppExchange,
  named: { readonly permohonan: string; readonly item: string; readonly dik: string },
): Promise<Pick<Proposal, 'asked' | 'askedInVain' | 'renewed'>> {
  const person = personOf(exchange)
  const actor = actorOf(person)
  const { permohonan: requestId, item, dik } = named
  const asked =
    requestId === '' ? null : await deps.findAskedItem(deps.db, { requestId, item, actor })
  const exempt = dik === '' ? null : await exemptById(deps.db, dik)
  const own = exempt && (person.role === 'ppid_utama' || person.agencyId === exempt.agencyId)
  return {
    asked,
    askedInVain: requestId !== '' && asked === null,
    renewed: own ? exempt : null,
  }
}

async function page(
  deps: TestPages,
  exchange: AppExchange,
  shown: { readonly proposal: Proposal; readonly errors: FormErrors },
): Promise<Answer> {
  const wrong = shown.errors.length > 0
  return deps.showPage(
    exchange,
    {
      title: t.propose.title,
      section: 'kerja',
      work: true,
      typing: true,
      status: wrong ? 422 : 200,
      hasErrors: wrong,
    },
    <ProposePage
      {...shown}
      person={personOf(exchange)}
      agencies={await listAgencies(deps.db, { activeOnly: true })}
    />,
  )
}
