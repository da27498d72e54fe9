import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { openText, readStart } from './encoding.ts'
import { flowing, type PartWriter } from './part-writer.ts'

/** Text of a CSV file, a line for each row, whatever divides its cells. */
export async function readCsv(path: string, parts: PartWriter): Promise<void> {
  const rows = parse({
    bom: true,
    delimiter: await delimiterOf(path),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 1024 ** 2,
  })
  // A failure of either ends the rows below with it.
  pipeline(Readable.from(openText(path)), rows, () => {})
  const flow = parts.flow(flowing)
  for await (const row of rows as AsyncIterable<string[]>)
    flow.write(`${row.filter((cell) => cell.trim() !== '').join(' | ')}\n`)
  flow.end()
}

// Indonesian spreadsheets divide by semicolons, because the comma is theirs for decimals.
async function delimiterOf(path: string): Promise<string> {
  const [first = ''] = (await readStart(path, 8_192)).toString('latin1').split('\n', 1)
  const count = (mark: string) => first.split(mark).length
  return [',', ';', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
