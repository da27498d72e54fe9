import { letterDesk } from '../../../locales/id/letter-desk.ts'
import { readLetterhead, saveLetterhead } from '../../office/letterhead.ts'
import type { AppExchange } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import type { LetterDeskDeps } from './deps.ts'
import { checkFields, fieldsOf, type LetterheadFields, readFields } from './letterhead-form.ts'
import { LetterheadPage } from './letterhead-page.tsx'

const t = letterDesk.letterhead

/** `/kelola/surat`. */
export async function showHead(deps: LetterDeskDeps, exchange: AppExchange): Promise<Answer> {
  const fields = fieldsOf(await readLetterhead(deps.db))
  return headPage(deps, exchange, { fields, errors: [] })
}

export async function saveHead(deps: LetterDeskDeps, exchange: AppExchange): Promise<Answer> {
  const fields = readFields(exchange.form)
  const checked = checkFields(fields)
  if (!('signers' in checked)) return headPage(deps, exchange, { fields, errors: checked })
  await saveLetterhead(deps.db, checked)
  return seeOther('/kelola/surat?selesai=ya')
}

function headPage(
  deps: LetterDeskDeps,
  exchange: AppExchange,
  { fields, errors }: { readonly fields: LetterheadFields; readonly errors: FormErrors },
): Answer {
  return deps.showPage(
    exchange,
    {
      title: t.title,
      section: 'kerja',
      work: true,
      status: errors.length > 0 ? 422 : 200,
      hasErrors: errors.length > 0,
      typing: true,
    },
    <LetterheadPage fields={fields} errors={errors} done={exchange.query['selesai'] === 'ya'} />,
  )
}
