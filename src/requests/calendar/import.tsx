import { text as textOf } from 'node:stream/consumers'
import { calendar as t } from '../../../locales/id/calendar.ts'
import { readMultipart } from '../../documents/multipart.ts'
import type { AppExchange } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { editsOfList, type ListFault } from '../../procedure/calendar/list-input.ts'
import { type CalendarDeps, draftAndShow, openCalendar } from './deps.ts'
import { ImportPage, type ImportProps } from './pages/import-page.tsx'
import { longestList, type ReadList, readList } from './read-list.ts'

const words = t.list.faults

/** The form that takes over a list of days. */
export async function showImport(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  return importPage(deps, exchange, { text: '', options: ['resmi'], errors: [] })
}

/** Puts a list into the draft: pasted, or as a file. */
export async function submitImport(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  const files: string[] = []
  const { form, problem } = await readMultipart(exchange, {
    maxBytes: longestList,
    maxFiles: 1,
    onFile: async ({ stream }) => {
      files.push(await textOf(stream))
    },
  })
  const text = form.text('daftar')
  const options = form.all('pilihan')
  const refuse = (message: string, field = 'daftar') =>
    importPage(deps, exchange, { text, options, errors: [{ field, message }] })
  if (problem === 'too_large') return refuse(words.too_large, 'berkas')
  if (problem !== null) return refuse(words.unreadable, 'berkas')
  const [file = ''] = files
  if (file !== '' && text.trim() !== '') return refuse(words.both)
  const field = file === '' ? 'daftar' : 'berkas'
  const read = readList(file === '' ? text : file)
  if (!read.ok) return refuse(faultWords(read), field)
  const opened = await openCalendar(deps, exchange)
  const taken = editsOfList(opened.drafted.calendar, read.rows, {
    replace: options.includes('ganti'),
    official: options.includes('resmi'),
  })
  if (!taken.ok)
    return importPage(deps, exchange, {
      text,
      options,
      errors: lineWords(taken.faults).map((message) => ({ field, message })),
    })
  return draftAndShow(deps, opened, taken.edits)
}

function faultWords(read: Extract<ReadList, { ok: false }>): string {
  return read.fault === 'columns' ? words.columns(read) : words[read.fault]
}

const mostLines = 8

function lineWords(faults: readonly ListFault[]): string[] {
  const lines = faults
    .slice(0, mostLines)
    .map(({ line, faults: codes }) =>
      words.line({ line, faults: codes.map((code) => t.day.faults[code]).join('; ') }),
    )
  return faults.length > mostLines
    ? [...lines, words.more({ n: faults.length - mostLines })]
    : lines
}

function importPage({ showPage }: CalendarDeps, exchange: AppExchange, shown: ImportProps): Answer {
  return showPage(
    exchange,
    {
      title: t.list.title,
      section: 'kerja',
      work: true,
      typing: true,
      uploads: true,
      ...(shown.errors.length > 0 ? { status: 422, hasErrors: true } : {}),
    },
    <ImportPage {...shown} />,
  )
}
