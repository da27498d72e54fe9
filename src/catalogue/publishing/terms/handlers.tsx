import { publishing } from '../../../../locales/id/publishing.ts'
import type { AppExchange } from '../../../people/viewer.ts'
import { type Answer, seeOther } from '../../../platform/http/route.ts'
import type { FormErrors } from '../../../ui/forms.tsx'
import type { ListDeps } from '../../dip/deps.ts'
import {
  addStopWord,
  listTerms,
  removeAbbreviation,
  removeStopWord,
  saveAbbreviation,
  type TermRefusal,
  type TermResult,
} from '../../search/terms.ts'
import { type TermFields, TermsPage } from './page.tsx'

const t = publishing.terms
const nothing: TermFields = { id: '', short: '', long: '', word: '' }

/** Abbreviations and stop words of the search. With `ubah` one abbreviation is in the form. */
export async function showTerms(deps: ListDeps, exchange: AppExchange): Promise<Answer> {
  const { abbreviations } = await listTerms(deps.db)
  const edited = abbreviations.find(
    ({ abbreviationId }) => abbreviationId === exchange.query['ubah'],
  )
  const fields = edited
    ? { ...nothing, id: edited.abbreviationId, short: edited.short, long: edited.long }
    : nothing
  return page(deps, exchange, { fields, errors: [] })
}

export async function submitAbbreviation(deps: ListDeps, exchange: AppExchange): Promise<Answer> {
  const { form } = exchange
  const fields = {
    ...nothing,
    id: form.line('id'),
    short: form.line('singkatan'),
    long: form.line('panjang'),
  }
  const saved = await saveAbbreviation(deps.db, {
    abbreviationId: fields.id || null,
    short: fields.short,
    long: fields.long,
  })
  return conclude(deps, exchange, { saved, fields, subject: fields.short })
}

export async function submitStopWord(deps: ListDeps, exchange: AppExchange): Promise<Answer> {
  const word = exchange.form.line('kata')
  const saved = await addStopWord(deps.db, word)
  return conclude(deps, exchange, { saved, fields: { ...nothing, word }, subject: word })
}

export async function dropAbbreviation(deps: ListDeps, exchange: AppExchange): Promise<Answer> {
  const id = exchange.form.line('id')
  const saved = await removeAbbreviation(deps.db, id)
  return conclude(deps, exchange, { saved, fields: nothing, subject: id })
}

export async function dropStopWord(deps: ListDeps, exchange: AppExchange): Promise<Answer> {
  const word = exchange.form.line('kata')
  const saved = await removeStopWord(deps.db, word)
  return conclude(deps, exchange, { saved, fields: nothing, subject: word })
}

const fieldOf: Readonly<Record<TermRefusal, string>> = {
  bad_short: 'singkatan',
  bad_long: 'panjang',
  same: 'singkatan',
  unknown: '',
  bad_word: 'kata',
}

async function conclude(
  deps: ListDeps,
  exchange: AppExchange,
  { saved, fields, subject }: { saved: TermResult; fields: TermFields; subject: string },
): Promise<Answer> {
  if (!saved.ok) {
    const errors = [{ field: fieldOf[saved.code], message: t.faults[saved.code] }]
    return page(deps, exchange, { fields, errors })
  }
  await exchange.audit(subject)
  return seeOther('/kerja/istilah?selesai=disimpan')
}

async function page(
  deps: ListDeps,
  exchange: AppExchange,
  shown: { fields: TermFields; errors: FormErrors },
): Promise<Answer> {
  const wrong = shown.errors.length > 0
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
    <TermsPage
      terms={await listTerms(deps.db)}
      done={exchange.query['selesai'] === 'disimpan'}
      {...shown}
    />,
  )
}
