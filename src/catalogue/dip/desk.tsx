import { publishing } from '../../../locales/id/publishing.ts'
import { type AppExchange, actorOf, personOf } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import type { FieldError, FormErrors } from '../../ui/forms.tsx'
import { readDate } from '../publishing/fields.ts'
import type { ListDeps } from './deps.ts'
import { changesSince, dipLists, setList } from './lists.ts'
import { SetListPage } from './pages/set-list-page.tsx'

const t = publishing.dip

export interface DecreeFields {
  readonly number: string
  readonly date: string
  readonly by: string
}

/** What setting the list by decree would freeze, and the form for it. */
export function showSetList(deps: ListDeps, exchange: AppExchange): Promise<Answer> {
  return page(deps, exchange, { fields: { number: '', date: '', by: '' }, errors: [] })
}

/** Sets a version of the list. */
export async function submitSetList(deps: ListDeps, exchange: AppExchange): Promise<Answer> {
  const { form } = exchange
  const fields = {
    number: form.line('nomor'),
    date: form.line('tanggal'),
    by: form.line('disetujui'),
  }
  const decreeDate = readDate(fields.date)
  const errors: FieldError[] = [
    ...lengthFault('nomor', fields.number, t.number),
    ...(decreeDate ? [] : [{ field: 'tanggal', message: publishing.faults.date }]),
    ...lengthFault('disetujui', fields.by, t.by),
    ...(form.line('yakin') === 'ya' ? [] : [{ field: 'yakin', message: t.unsure }]),
  ]
  if (errors.length > 0 || !decreeDate) return page(deps, exchange, { fields, errors })
  const set = await setList(deps.db, {
    ...{ decreeNumber: fields.number, decreeDate, approvedBy: fields.by },
    version: Number(form.line('versi')) || 0,
    actor: actorOf(personOf(exchange)),
    now: deps.clock(),
  })
  if (set.kind === 'changed')
    return page(deps, exchange, {
      fields,
      errors: [{ field: '', message: t.changedMeanwhile }],
      status: 409,
    })
  if (set.kind === 'refused') {
    const field = set.code === 'decree_in_future' ? 'tanggal' : ''
    return page(deps, exchange, { fields, errors: [{ field, message: t.faults[set.code] }] })
  }
  await exchange.audit(String(set.version))
  return seeOther('/kerja/dip?selesai=ditetapkan')
}

async function page(
  deps: ListDeps,
  exchange: AppExchange,
  shown: { fields: DecreeFields; errors: FormErrors; status?: number },
): Promise<Answer> {
  const lists = await dipLists(deps.db)
  const last = lists[0]?.version ?? 0
  const wrong = shown.errors.length > 0
  return deps.showPage(
    exchange,
    {
      title: t.title,
      section: 'kerja',
      work: true,
      typing: true,
      status: shown.status ?? (wrong ? 422 : 200),
      hasErrors: wrong,
    },
    <SetListPage
      lists={lists}
      changes={await changesSince(deps.db, last)}
      done={exchange.query['selesai'] === 'ditetapkan'}
      {...shown}
    />,
  )
}

function lengthFault(field: string, text: string, label: string): FieldError[] {
  const size = [...text].length
  const [least, most] = [3, 200]
  if (size >= least && size <= most) return []
  return [{ field, message: publishing.faults.length({ label, least, most }) }]
}
