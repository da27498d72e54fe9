import { instantAt } from '../../procedure/dates.ts'
import { type Column, columnOf, describe } from './columns.ts'
import { decodeText } from './csv.ts'
import type { Draft, Inventory, SourceFile, Trouble } from './item.ts'
import { isList, type Listed, readList } from './list.ts'
import { readBounded } from './read-bounded.ts'
import { decodeEscapes, readableTitle, stemOf, yearIn } from './readable-title.ts'
import { foldersOf, type Tree } from './tree.ts'

const longestList = 64 * 1024 ** 2
const longestSidecar = 256 * 1024
const listNames = /^(info|daftar|metadata|dip)\.csv$/i

interface Place {
  readonly newestYear: number
}

/**
 * What the files of a folder or an archive are: lists (`info.csv`, or a list at the top) say it of the files they
 * name; of the others the folders and names do, with a sidecar of the same name where there is one. Files of one name
 * in one folder are one entry.
 */
export async function takeInventory(tree: Tree, place: Place): Promise<Inventory> {
  const left = new Map(tree.files.map((file) => [file.path, file]))
  const listed = await readLists(tree, left, place)
  const groups = Map.groupBy(left.values(), (file) => {
    const folder = foldersOf(file.path)
    return [...folder, stemOf(file.name)].join('/')
  })
  const drafts: Draft[] = []
  const troubles: Trouble[] = []
  for (const [key, files] of groups) {
    const described = await describeGroup({ key, files }, place)
    if ('reason' in described) troubles.push(described)
    else drafts.push(described)
  }
  return {
    drafts: [...listed.flatMap((one) => one.drafts), ...drafts],
    troubles: [...tree.troubles, ...listed.flatMap((one) => one.troubles), ...troubles],
    skipped: tree.skipped,
    ignored: [...new Set(listed.flatMap((one) => one.ignored))],
  }
}

async function readLists(
  tree: Tree,
  left: Map<string, SourceFile>,
  place: Place,
): Promise<Listed[]> {
  const listed: Listed[] = []
  const byPath = new Map(tree.files.map((file) => [looseKey(file.path), file]))
  const top = commonFolder(tree.files)
  for (const file of tree.files) {
    const atTop = foldersOf(file.path).join('/') === top
    if (!listNames.test(file.name) && !(atTop && /\.csv$/i.test(file.name))) continue
    if (file.size > longestList) continue
    const bytes = await readBounded(file, longestList)
    const text = bytes === null ? '' : decodeText(bytes)
    if (!isList(text)) continue
    left.delete(file.path)
    const folders = foldersOf(file.path)
    const base = folders.map((folder) => `${folder}/`).join('')
    const find = async (path: string): Promise<SourceFile | Trouble> => {
      const named = path.replace(/^(\.?\/)+/, '')
      if (named.split('/').includes('..')) return { key: path, reason: 'unsafe_path' }
      const found = byPath.get(looseKey(`${base}${named}`)) ?? byPath.get(looseKey(named))
      if (!found) return { key: path, reason: 'missing_file', detail: path }
      left.delete(found.path)
      return found
    }
    const { newestYear } = place
    const { drafts, ...rest } = await readList({
      ...{ text, path: file.path, terms: folders, newestYear, find },
    })
    listed.push({ ...rest, drafts: drafts.map((one) => ({ ...one, key: `${base}${one.key}` })) })
  }
  return listed
}

// Packing a folder packs its name, too.
function commonFolder(files: readonly SourceFile[]): string {
  const [outer = ''] = files[0]?.path.split('/') ?? []
  return files.every(({ path }) => path.startsWith(`${outer}/`)) ? outer : ''
}

// Windows, where most archives come from, does not tell capitals in names.
const looseKey = (path: string) => path.normalize('NFC').toLowerCase()

interface Group {
  readonly key: string
  readonly files: readonly SourceFile[]
}

async function describeGroup(group: Group, place: Place): Promise<Draft | Trouble> {
  const { key } = group
  const { files, json, text } = splitSidecars(group.files)
  const said = json ? await readJson(json, place) : null
  if (said !== null && 'reason' in said) return said
  const first = files[0]?.name ?? ''
  const folders = foldersOf(key).map(decodeEscapes)
  const title = said?.title ?? (readableTitle(first) || readableTitle(folders.at(-1) ?? ''))
  const plainSummary = text ? await readText(text) : null
  const newest =
    files
      .flatMap((file) => file.modifiedAt ?? [])
      .toSorted()
      .at(-1) ?? null
  return {
    key,
    title,
    summary: said?.summary ?? plainSummary,
    // The name itself may hold the agency's only where no folder does.
    terms: folders,
    agency: said?.agency ?? null,
    category: said?.category ?? null,
    topic: said?.topic ?? null,
    year: said?.year ?? yearIn(decodeEscapes(stemOf(first)), place.newestYear),
    columns: said?.columns ?? {},
    publishedAt: said?.published ? instantAt(said.published, 9 * 60) : newest,
    files,
    troubles: [],
    oldPaths: [],
  }
}

function splitSidecars(files: readonly SourceFile[]) {
  if (files.length === 1) return { files, json: null, text: null }
  const ends = (extension: string) => (file: SourceFile) =>
    file.name.toLowerCase().endsWith(extension)
  const json = files.find(ends('.json')) ?? null
  const text = files.find(ends('.txt')) ?? null
  const documents = files.filter((file) => file !== json && file !== text)
  // A text beside nothing but a sidecar is the document.
  if (documents.length === 0 && text) return { files: [text], json, text: null }
  return documents.length === 0
    ? { files, json: null, text: null }
    : { files: documents, json, text }
}

async function readText(file: SourceFile): Promise<string | null> {
  const bytes = await readBounded(file, longestSidecar)
  return bytes === null ? null : decodeText(bytes)
}

async function readJson(file: SourceFile, place: Place) {
  const text = await readText(file)
  const cells = new Map<Column, string>()
  try {
    const values: unknown = JSON.parse(text ?? '')
    if (typeof values !== 'object' || values === null) throw new Error('not an object')
    for (const [name, value] of Object.entries(values)) {
      const column = columnOf(name)
      if (column !== null && (typeof value === 'string' || typeof value === 'number'))
        cells.set(column, String(value))
    }
  } catch {
    return { key: file.path, reason: 'bad_sidecar' } as const
  }
  const said = describe(cells, place)
  return 'reason' in said ? { key: file.path, ...said } : said
}
