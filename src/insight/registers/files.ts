import { Readable } from 'node:stream'
import { writeCsv } from '../../catalogue/machines/sheets/csv.ts'
import { type Cell, writeXlsx } from '../../catalogue/machines/sheets/xlsx.ts'
import { contentDisposition } from '../../documents/range.ts'
import type { AppExchange } from '../../people/viewer.ts'
import type { Answer, Locale } from '../../platform/http/route.ts'
import { renderPdf } from '../../platform/pdf/render-pdf.ts'
import type { Instant } from '../../procedure/values.ts'
import { formatDate, formatDateTime } from '../../ui/dates.ts'
import { type Column, registerWords } from './columns.ts'
import type { Period } from './period.ts'
import type { Placed } from './source.ts'

export const fileForms = ['xlsx', 'csv', 'pdf'] as const
export type FileForm = (typeof fileForms)[number]

/**
 * Rows of one PDF. A row of all columns takes some 350 KB of memory for the seconds in which it is set, in a process of its
 * own: 400 rows took 219 MB, 800 took 361 MB. Longer registers come in parts.
 */
export const rowsAPdf = 400

/** A register about to be written. */
export interface RegisterFile<Row> {
  readonly title: string
  readonly sheet: string
  readonly fileName: string
  readonly locale: Locale
  readonly columns: readonly Column<Row>[]
  readonly period: Period
  readonly batches: AsyncIterable<readonly Placed<Row>[]>
  /** Office, and what the reader must know. */
  readonly lines: readonly string[]
  readonly at: Instant
  /** True where it names people: kept by nobody on the way. */
  readonly personal: boolean
}

/** The register as CSV or XLSX, written while it is sent. */
export function sendTable<Row>(
  exchange: AppExchange,
  file: RegisterFile<Row>,
  form: 'csv' | 'xlsx',
): Promise<Answer> {
  const { columns, locale, at } = file
  const t = registerWords[locale]
  const headings = [t.columns.no, ...columns.map(({ title }) => title)]
  const batches = cellBatches(file)
  const pieces =
    form === 'csv'
      ? writeCsv(headings, batches)
      : writeXlsx({
          columns: headings.map((heading, index) => ({
            heading,
            width: index === 0 ? 7 : 6 + 9 * (columns[index - 1]?.width ?? 1),
          })),
          batches,
          about: {
            sheet: file.sheet,
            aboutSheet: t.aboutSheet,
            lines: [file.title, ...linesOf(file)],
            at: new Date(at),
          },
        })
  return send(exchange, file, { form, pieces })
}

async function* cellBatches<Row>({
  columns,
  batches,
}: RegisterFile<Row>): AsyncGenerator<readonly Cell[][]> {
  for await (const batch of batches)
    yield batch.map(({ sequence, row }) => [sequence, ...columns.map(({ cell }) => cell(row))])
}

const types: Readonly<Record<FileForm, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}

/** What fails before the first piece fails the exchange; what fails later breaks the transfer. */
async function send<Row>(
  { request }: AppExchange,
  file: RegisterFile<Row>,
  { form, pieces }: { form: FileForm; pieces: AsyncIterable<string | Buffer> },
): Promise<Answer> {
  const headers = headersOf(file, form, '')
  if (request.method === 'HEAD')
    return { kind: 'bytes', status: 200, headers, body: Readable.from([]) }
  const rest = pieces[Symbol.asyncIterator]()
  const first = await rest.next()
  return {
    kind: 'bytes',
    status: 200,
    headers,
    body: Readable.from(from(first, rest), { highWaterMark: 2 }),
  }
}

async function* from<T>(first: IteratorResult<T>, rest: AsyncIterator<T>) {
  try {
    for (let next = first; !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

function headersOf<Row>(
  { fileName, period, personal }: RegisterFile<Row>,
  form: FileForm,
  part: string,
): Record<string, string> {
  const name = `${fileName}-${period.from}-${period.to}${part}.${form}`
  return {
    'content-type': types[form],
    'content-disposition': contentDisposition('attachment', name),
    'cache-control': personal ? 'private, no-store' : 'public, max-age=60',
  }
}

function linesOf<Row>({ lines, period, locale, at }: RegisterFile<Row>): readonly string[] {
  const t = registerWords[locale]
  return [
    ...lines,
    t.period({ from: formatDate(period.from, locale), to: formatDate(period.to, locale) }),
    t.asOf({ at: formatDateTime(at, locale) }),
  ]
}

/**
 * One part of the register as PDF, in a process of its own.
 * @throws PdfBusy when too many wait for one already.
 */
export async function sendPdf<Row>(
  file: RegisterFile<Row>,
  { part, of }: { readonly part: number; readonly of: number },
): Promise<Answer> {
  const { columns, locale } = file
  const t = registerWords[locale]
  const rows: string[][] = []
  for await (const batch of cellBatches(file))
    rows.push(...batch.map((row) => row.map((cell) => breakable(String(cell)))))
  const pdf = await renderPdf({
    template: 'register.typ',
    data: {
      title: file.title,
      lang: locale,
      office: file.lines[0] ?? '',
      lines: [...linesOf(file), ...(of > 1 ? [t.part({ part, of })] : [])],
      page: t.page,
      columns: [t.columns.no, ...columns.map(({ title }) => title)],
      widths: columns.map(({ width }) => width),
      rows,
    },
  })
  const headers = headersOf(file, 'pdf', of > 1 ? `-${part}` : '')
  return { kind: 'bytes', status: 200, headers, body: pdf }
}

/** An address or a number that is longer than its column may go on in the next line, as a reader would break it. */
function breakable(text: string): string {
  return text.replaceAll(/\S{15,}/g, (word) =>
    word
      .replaceAll(/[@./_-](?=\S)/g, '$&\u200b')
      .replaceAll(/[^\u200b]{25,}/g, (run) => run.replaceAll(/.{16}/gu, '$&\u200b')),
  )
}
