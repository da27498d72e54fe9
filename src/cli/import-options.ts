import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { imports as words } from '../../locales/id/import.ts'
import { type Category, categories, isCategory } from '../catalogue/entry.ts'
import { decodeText } from '../catalogue/importing/csv.ts'
import { readTermMap } from '../catalogue/importing/term-map.ts'
import type { TermMap } from '../catalogue/importing/terms.ts'
import { CommandError } from './command.ts'

/** What the command was asked for, as far as that can be read without the database. */
export interface ImportOptions {
  readonly path: string
  readonly agency: string | null
  readonly category: Category
  readonly map: TermMap
  readonly uploads: string | null
  readonly officer: string | null
  readonly dryRun: boolean
  readonly report: string | null
  readonly json: boolean
}

/** @throws CommandError that says what is wrong. */
export async function readImportOptions(args: readonly string[]): Promise<ImportOptions> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      agency: { type: 'string' },
      category: { type: 'string', default: 'setiap_saat' },
      map: { type: 'string' },
      uploads: { type: 'string' },
      as: { type: 'string' },
      report: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new CommandError(words.usage, 2)
  const category = values.category.replaceAll(/[ -]/g, '_')
  if (!isCategory(category)) {
    const allowed = categories.join(', ')
    throw new CommandError(words.unknownCategory({ category, allowed }), 2)
  }
  return {
    ...{ path, category, dryRun: values['dry-run'], json: values.json },
    agency: values.agency ?? null,
    map: values.map === undefined ? new Map() : await readMap(values.map),
    uploads: values.uploads ?? null,
    officer: values.as ?? null,
    report: values.report ?? null,
  }
}

async function readMap(path: string): Promise<TermMap> {
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) throw new CommandError(words.notFound({ path }), 2)
  const map = readTermMap(decodeText(bytes))
  if (map === null) throw new CommandError(words.badMap({ path }), 2)
  return map
}
