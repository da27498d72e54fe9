import { exemption as t } from '../../../locales/id/exemption.ts'
import type { AppExchange } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import { saveSheet, submitSheet } from './commands.ts'
import type { TestHandler, TestPages } from './deps.ts'
import { readSheetFields, type SheetFields } from './fields.ts'
import { actingOn, type OpenedTest, openTest, seenIn } from './open-test.ts'
import { SheetPage } from './pages/sheet-page.tsx'
import { explain } from './refusals.ts'
import { readSheet } from './sheet.ts'
import { wordsOf } from './words.ts'

export const showSheet: TestHandler = async (deps, exchange, opened) => {
  if (!opened.may('write_sheet')) return seeOther(opened.href())
  return sheetPage(deps, exchange, opened, { fields: opened.row.fields, errors: [] })
}

/** Keeps what was typed, sound or not; then stays, or hands the sheet in when nothing is wrong. */
export const submitSheetForm: TestHandler = async (deps, exchange, opened) => {
  const fields = readSheetFields(exchange.form)
  const on = actingOn(opened, exchange)
  const saved = await saveSheet(deps, { ...on, fields })
  if (saved.kind !== 'done') {
    const message = saved.kind === 'changed' ? t.sheet.changed : explain(saved.refusal)
    const errors = [{ field: '', message }]
    return sheetPage(deps, exchange, opened, { fields, errors, status: 409 })
  }
  await exchange.audit(opened.testId)
  if (exchange.form.line('lanjut') !== 'ajukan')
    return seeOther(opened.href('/lembar?selesai=disimpan'))
  const now = deps.clock()
  const read = readSheet(fields, now)
  if ('errors' in read) return again(deps, exchange, opened, { fields, errors: read.errors })
  const submitted = await submitSheet(deps, { ...on, seen: null, sheet: read.sheet })
  if (submitted.kind === 'done') return seeOther(opened.href('?selesai=diajukan'))
  const message = submitted.kind === 'changed' ? t.sheet.changed : explain(submitted.refusal)
  return again(deps, exchange, opened, { fields, errors: [{ field: '', message }] })
}

// What was typed is saved already: the form now names the version that the saving made.
async function again(
  deps: TestPages,
  exchange: AppExchange,
  opened: OpenedTest,
  shown: { readonly fields: SheetFields; readonly errors: FormErrors },
): Promise<Answer> {
  const fresh = (await openTest(deps, exchange)) ?? opened
  return sheetPage(deps, exchange, fresh, shown)
}

async function sheetPage(
  deps: TestPages,
  exchange: AppExchange,
  opened: OpenedTest,
  shown: {
    readonly fields: SheetFields
    readonly errors: FormErrors
    readonly status?: number
  },
): Promise<Answer> {
  const { row, state, actor } = opened
  const [sentBack, asked] = await Promise.all([
    wordsOf(deps.db, state.sentBack),
    row.requestId === null || row.itemId === null
      ? null
      : deps.findAskedItem(deps.db, { requestId: row.requestId, item: row.itemId, actor }),
  ])
  const wrong = shown.errors.length > 0
  const done = { disimpan: t.sheet.saved, diusulkan: t.proposed }
  return deps.showPage(
    exchange,
    {
      title: t.sheet.title,
      section: 'kerja',
      work: true,
      typing: true,
      status: shown.status ?? (wrong ? 422 : 200),
      hasErrors: wrong,
    },
    <SheetPage
      opened={opened}
      seen={seenIn(opened)}
      fields={shown.fields}
      errors={shown.errors}
      sentBack={sentBack}
      asked={asked}
      done={wrong ? null : (done[exchange.query['selesai'] as keyof typeof done] ?? null)}
    />,
  )
}
