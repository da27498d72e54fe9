import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Trx } from '../../platform/database/connect.ts'
import { type Box, boxesFrom, type WithheldPart, withheldIn } from './boxes.ts'
import type { Line, PageLines } from './lines.ts'
import type { RedactionReason, RedactionReport } from './messages.ts'

/**
 * `preparing` and `applying` pass; `ready`: a result waits to be looked at; `used`: it has taken the file's place; `failed`: the file
 * cannot be opened here.
 */
export type RedactionState = 'preparing' | 'open' | 'applying' | 'ready' | 'used' | 'failed'

/** A draft of blacking out one file at one place. */
export interface Redaction {
  readonly redactionId: string
  readonly place: string
  /** The file as it came. */
  readonly fileId: string
  readonly state: RedactionState
  readonly reason: RedactionReason | null
  readonly pages: number | null
  readonly pagesDone: number
  readonly version: number
  readonly boxes: readonly Box[]
  readonly undo: readonly (readonly Box[])[]
  readonly resultFileId: string | null
  readonly report: RedactionReport | null
  /** Words that were looked for last. */
  readonly search: string | null
  /** What stands in the file's place now, and the boxes it was made with. */
  readonly usedFileId: string | null
  readonly usedBoxes: readonly Box[]
}

const columns = [
  'redaction_id',
  'place',
  'file_id',
  'state',
  'reason',
  'pages',
  'pages_done',
  'version',
  'boxes',
  'undo',
  'result_file_id',
  'report',
  'search',
  'used_file_id',
  'used_boxes',
] as const

interface Row {
  readonly redaction_id: string
  readonly place: string
  readonly file_id: string
  readonly state: string
  readonly reason: string | null
  readonly pages: number | null
  readonly pages_done: number
  readonly version: number
  readonly boxes: unknown
  readonly undo: unknown
  readonly result_file_id: string | null
  readonly report: unknown
  readonly search: string | null
  readonly used_file_id: string | null
  readonly used_boxes: unknown
}

function toRedaction(row: Row): Redaction {
  return {
    redactionId: row.redaction_id,
    place: row.place,
    fileId: row.file_id,
    state: row.state as RedactionState,
    reason: row.reason as RedactionReason | null,
    pages: row.pages,
    pagesDone: row.pages_done,
    version: row.version,
    boxes: boxesFrom(row.boxes),
    undo: Array.isArray(row.undo) ? row.undo.map(boxesFrom) : [],
    resultFileId: row.result_file_id,
    report: row.report as RedactionReport | null,
    search: row.search,
    usedFileId: row.used_file_id,
    usedBoxes: boxesFrom(row.used_boxes),
  }
}

/** The draft for a file at a place: by the file as it came, or by what stands in its place. */
export async function findRedaction(
  db: Db,
  { place, fileId }: { place: string; fileId: string },
): Promise<Redaction | null> {
  const row = await db
    .selectFrom('redactions')
    .select(columns)
    .where('place', '=', place)
    .where((eb) => eb.or([eb('file_id', '=', fileId), eb('used_file_id', '=', fileId)]))
    .executeTakeFirst()
  return row ? toRedaction(row) : null
}

export async function redactionById(db: Db, redactionId: string): Promise<Redaction | null> {
  const row = await db
    .selectFrom('redactions')
    .select(columns)
    .where('redaction_id', '=', redactionId)
    .executeTakeFirst()
  return row ? toRedaction(row) : null
}

/** The same, locked until the transaction ends. */
export async function lockRedaction(trx: Trx, redactionId: string): Promise<Redaction | null> {
  const row = await trx
    .selectFrom('redactions')
    .select(columns)
    .where('redaction_id', '=', redactionId)
    .forUpdate()
    .executeTakeFirst()
  return row ? toRedaction(row) : null
}

/** Begins a draft. @returns its id; null when there is one already. */
export async function insertRedaction(
  trx: Trx,
  { place, fileId, by }: { place: string; fileId: string; by: string },
): Promise<string | null> {
  const row = await trx
    .insertInto('redactions')
    .values({
      redaction_id: randomUUID(),
      place,
      file_id: fileId,
      state: 'preparing',
      created_by: by,
    })
    .onConflict((conflict) => conflict.columns(['place', 'file_id']).doNothing())
    .returning('redaction_id')
    .executeTakeFirst()
  return row?.redaction_id ?? null
}

export interface Change {
  readonly state?: RedactionState
  readonly reason?: RedactionReason | null
  readonly pages?: number | null
  readonly pagesDone?: number
  readonly boxes?: readonly Box[]
  readonly undo?: readonly (readonly Box[])[]
  readonly resultFileId?: string | null
  readonly report?: RedactionReport | null
  readonly search?: string | null
  readonly usedFileId?: string | null
  readonly usedBoxes?: readonly Box[]
}

/** Changes a draft; with other boxes its version moves by one. */
export async function updateRedaction(db: Db, redactionId: string, change: Change): Promise<void> {
  await db
    .updateTable('redactions')
    .set((eb) => ({
      updated_at: sql`now()`,
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.reason === undefined ? {} : { reason: change.reason }),
      ...(change.pages === undefined ? {} : { pages: change.pages }),
      ...(change.pagesDone === undefined ? {} : { pages_done: change.pagesDone }),
      ...(change.boxes === undefined
        ? {}
        : { boxes: JSON.stringify(change.boxes), version: eb('version', '+', 1) }),
      ...(change.undo === undefined ? {} : { undo: JSON.stringify(change.undo) }),
      ...(change.resultFileId === undefined ? {} : { result_file_id: change.resultFileId }),
      ...(change.report === undefined
        ? {}
        : { report: change.report === null ? null : JSON.stringify(change.report) }),
      ...(change.search === undefined ? {} : { search: change.search }),
      ...(change.usedFileId === undefined ? {} : { used_file_id: change.usedFileId }),
      ...(change.usedBoxes === undefined ? {} : { used_boxes: JSON.stringify(change.usedBoxes) }),
    }))
    .where('redaction_id', '=', redactionId)
    .execute()
}

/** Marks a draft whose work failed for good; one that moved on meanwhile stays as it is. */
export async function failDraft(
  db: Db,
  redactionId: string,
  { during, to }: { readonly during: RedactionState; readonly to: RedactionState },
): Promise<void> {
  await db
    .updateTable('redactions')
    .set({ state: to, reason: 'crashed' satisfies RedactionReason, updated_at: sql`now()` })
    .where('redaction_id', '=', redactionId)
    .where('state', '=', during)
    .execute()
}

export async function deleteRedaction(trx: Trx, redactionId: string): Promise<void> {
  await trx.deleteFrom('redactions').where('redaction_id', '=', redactionId).execute()
}

export async function deletePages(trx: Trx, redactionId: string): Promise<void> {
  await trx.deleteFrom('redaction_pages').where('redaction_id', '=', redactionId).execute()
}

export async function insertPage(db: Db, redactionId: string, page: PageLines): Promise<void> {
  await db
    .insertInto('redaction_pages')
    .values({
      redaction_id: redactionId,
      page: page.page,
      width: page.width,
      height: page.height,
      ocr: page.ocr,
      lines: JSON.stringify(page.lines),
    })
    .onConflict((conflict) => conflict.columns(['redaction_id', 'page']).doNothing())
    .execute()
}

const pageColumns = ['page', 'width', 'height', 'ocr', 'lines'] as const

/** The pages with their text, all or one. */
export async function pagesOf(
  db: Db,
  redactionId: string,
  only?: readonly number[],
): Promise<PageLines[]> {
  if (only?.length === 0) return []
  const rows = await db
    .selectFrom('redaction_pages')
    .select(pageColumns)
    .where('redaction_id', '=', redactionId)
    .$if(only !== undefined, (query) => query.where('page', 'in', [...(only ?? [])]))
    .orderBy('page')
    .execute()
  return rows.map(({ lines, ...row }) => ({ ...row, lines: lines as unknown as readonly Line[] }))
}

// Each page is some 80 KB with its places.
const atOnce = 10

/** The pages with their text, some at a time: of a long document they never lie in memory all together. */
export async function* eachPage(
  db: Db,
  redactionId: string,
  only?: readonly number[],
): AsyncGenerator<PageLines> {
  const numbers = only ?? [...(await pageSizes(db, redactionId)).keys()]
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b)
  for (let from = 0; from < sorted.length; from += atOnce)
    yield* await pagesOf(db, redactionId, sorted.slice(from, from + atOnce))
}

/** How large each page is, in points, by its number. */
export async function pageSizes(
  db: Db,
  redactionId: string,
): Promise<ReadonlyMap<number, { readonly width: number; readonly height: number }>> {
  const rows = await db
    .selectFrom('redaction_pages')
    .select(['page', 'width', 'height'])
    .where('redaction_id', '=', redactionId)
    .execute()
  return new Map(rows.map(({ page, width, height }) => [page, { width, height }]))
}

/** Which of these files were blacked out, and what of them is kept back for which reason; others are left out. */
export async function withheldOf(
  db: Db,
  fileIds: readonly string[],
): Promise<ReadonlyMap<string, readonly WithheldPart[]>> {
  if (fileIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('redactions')
    .select(['used_file_id', 'used_boxes'])
    .where('used_file_id', 'in', [...fileIds])
    .execute()
  return new Map(rows.map((row) => [row.used_file_id ?? '', withheldIn(boxesFrom(row.used_boxes))]))
}

/** Forgets the text of pages that nobody has worked on for a week: of a draft its boxes stay. */
export async function expireDrafts(trx: Trx): Promise<void> {
  const stale = trx
    .updateTable('redactions')
    .set({ state: 'failed', reason: 'expired', result_file_id: null, report: null, search: null })
    .where('state', 'in', ['open', 'ready'])
    .where('updated_at', '<', sql<Date>`now() - interval '7 days'`)
    .returning('redaction_id')
  const ids = (await stale.execute()).map((row) => row.redaction_id)
  if (ids.length > 0)
    await trx.deleteFrom('redaction_pages').where('redaction_id', 'in', ids).execute()
}

/** Whether a file is kept apart because what was made of it stands in its place. */
export async function isKeptOriginal(trx: Trx, fileId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('redactions')
    .select('redaction_id')
    .where('file_id', '=', fileId)
    .where('used_file_id', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Forgets the drafts of a file that is taken out of its place for good.
 * @returns the files as they came whose place it had: nobody can come back to them here any more.
 */
export async function forgetRedactionsOf(trx: Trx, fileId: string): Promise<string[]> {
  const rows = await trx
    .deleteFrom('redactions')
    .where('used_file_id', '=', fileId)
    .returning('file_id')
    .execute()
  return rows.map((row) => row.file_id)
}
