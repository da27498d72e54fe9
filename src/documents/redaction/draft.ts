import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Trx } from '../../platform/database/connect.ts'
import type { DB } from '../../platform/database/schema.ts'
import { addJob } from '../../platform/jobs/job.ts'
import type { ExemptionLetter } from '../../procedure/values.ts'
import { addBoxes, type Box, fitBox, hasReason, inOrder } from './boxes.ts'
import { boxOfLine, findWords } from './find.ts'
import type { Rect } from './geometry.ts'
import {
  deletePages,
  deleteRedaction,
  eachPage,
  expireDrafts,
  insertRedaction,
  lockRedaction,
  pageSizes,
  pagesOf,
  type Redaction,
  updateRedaction,
} from './store.ts'
import { applyRedactionJob, prepareRedactionJob, redactionAttempts } from './work.ts'

/** Why a change of a draft was not made. */
export type DraftRefusal =
  | 'gone'
  /** Somebody else changed it after the page was shown. */
  | 'changed'
  /** It is being worked on. */
  | 'busy'
  | 'nothing_chosen'
  | 'no_boxes'
  | 'reason_missing'
  | 'nothing_to_undo'
  /** The result was not made, or is gone. */
  | 'no_result'

export type Drafted =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly code: DraftRefusal }

const done = (count = 0): Drafted => ({ ok: true, count })
const refuse = (code: DraftRefusal): Drafted => ({ ok: false, code })

/** Begins to black out a file, or opens anew what was finished; harmless when repeated. */
export async function beginDraft(
  db: Kysely<DB>,
  of: { readonly place: string; readonly fileId: string; readonly by: string },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await expireDrafts(trx)
    const redactionId = await insertRedaction(trx, of)
    if (redactionId) await addPrepare(trx, redactionId)
  })
}

/** Opens a finished draft again: its boxes are still there, its pages are read anew. */
export async function reopenDraft(db: Kysely<DB>, redactionId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const now = await lockRedaction(trx, redactionId)
    if (now?.state !== 'used' && now?.state !== 'failed') return
    await updateRedaction(trx, redactionId, { state: 'preparing', reason: null, pagesDone: 0 })
    await addPrepare(trx, redactionId)
  })
}

async function addPrepare(trx: Trx, redactionId: string): Promise<void> {
  await addJob(
    trx,
    prepareRedactionJob,
    { redactionId },
    { jobKey: `redact:${redactionId}`, queue: 'redaction', maxAttempts: redactionAttempts },
  )
}

/** Notes what is looked for in a draft; empty words end the search. */
export async function searchDraft(
  db: Kysely<DB>,
  { redactionId, words }: { redactionId: string; words: string },
): Promise<void> {
  await updateRedaction(db, redactionId, { search: words.slice(0, 200).trim() || null })
}

/** What is done to the boxes of a draft. */
export type BoxChange =
  /** Every occurrence of the words looked for last, or some by their numbers in the list of hits. */
  | { readonly type: 'find'; readonly hits: readonly number[] | 'all' }
  /** Whole lines of a page, by their numbers. */
  | { readonly type: 'lines'; readonly page: number; readonly lines: readonly number[] }
  /** The boxes of a page as they were drawn. */
  | {
      readonly type: 'page'
      readonly page: number
      readonly boxes: readonly { readonly id: string; readonly rect: Rect }[]
    }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'reasons'; readonly reasons: ReadonlyMap<string, Reason> }
  /** For every box that has none. */
  | { readonly type: 'missing_reasons'; readonly reason: Reason }
  | { readonly type: 'undo' }

export interface Reason {
  readonly letter: ExemptionLetter | null
  readonly reason: string
}

// Steps one can go back.
const maxUndo = 20

/** Changes the boxes of a draft. A result that was made of the earlier ones is thrown away by the caller. */
export async function changeBoxes(
  db: Kysely<DB>,
  { redactionId, seen, change }: { redactionId: string; seen: number; change: BoxChange },
): Promise<Drafted> {
  return db.transaction().execute(async (trx) => {
    const now = await lockRedaction(trx, redactionId)
    if (!now) return refuse('gone')
    if (now.state !== 'open') return refuse('busy')
    if (now.version !== seen) return refuse('changed')
    if (change.type === 'undo') {
      const before = now.undo.at(-1)
      if (!before) return refuse('nothing_to_undo')
      await updateRedaction(trx, redactionId, { boxes: before, undo: now.undo.slice(0, -1) })
      return done()
    }
    const boxes = await changed(trx, now, change)
    if (boxes === null) return refuse('nothing_chosen')
    const undo = [...now.undo, now.boxes].slice(-maxUndo)
    await updateRedaction(trx, redactionId, { boxes, undo, reason: null })
    return done(Math.abs(boxes.length - now.boxes.length))
  })
}

type Made = Exclude<BoxChange, { type: 'undo' }>

async function changed(trx: Trx, now: Redaction, change: Made): Promise<Box[] | null> {
  const { boxes, redactionId } = now
  switch (change.type) {
    case 'find': {
      const hits = await findWords(eachPage(trx, redactionId), now.search ?? '')
      const wanted = hits.filter((_, index) => change.hits === 'all' || change.hits.includes(index))
      if (wanted.length === 0) return null
      const rects = wanted.flatMap(({ page, rects: of }) => of.map((rect) => ({ page, rect })))
      return await added(trx, now, rects)
    }
    case 'lines': {
      const [page] = await pagesOf(trx, redactionId, [change.page])
      const rects = change.lines.flatMap((number) => {
        const line = page?.lines[number]
        const rect = page && line ? boxOfLine(page, line) : null
        return rect ? [{ page: change.page, rect }] : []
      })
      return rects.length === 0 ? null : await added(trx, now, rects)
    }
    case 'page':
      return await drawn(trx, now, change)
    case 'remove':
      return boxes.some(({ id }) => id === change.id)
        ? boxes.filter(({ id }) => id !== change.id)
        : null
    case 'reasons':
      return boxes.map((box) => ({ ...box, ...change.reasons.get(box.id) }))
    case 'missing_reasons':
      return boxes.map((box) => (hasReason(box) ? box : { ...box, ...change.reason }))
  }
}

async function added(
  trx: Trx,
  { boxes, redactionId }: Redaction,
  rects: readonly { readonly page: number; readonly rect: Rect }[],
): Promise<Box[]> {
  const sizes = await pageSizes(trx, redactionId)
  const fitting = rects.flatMap(({ page, rect }) => {
    const size = sizes.get(page)
    const inside = size && fitBox(rect, size)
    return inside ? [{ id: randomUUID().slice(0, 8), page, rect: inside }] : []
  })
  return addBoxes(boxes, fitting, lastReason(boxes))
}

// Most boxes of a document are there for the same reason; each can be given another.
function lastReason(boxes: readonly Box[]): Reason {
  const { letter = null, reason = '' } = boxes.findLast(hasReason) ?? {}
  return { letter, reason }
}

async function drawn(
  trx: Trx,
  { boxes, redactionId }: Redaction,
  { page, boxes: shown }: Extract<BoxChange, { type: 'page' }>,
): Promise<Box[]> {
  const size = (await pageSizes(trx, redactionId)).get(page)
  const known = new Map(boxes.filter((box) => box.page === page).map((box) => [box.id, box]))
  const like = lastReason(boxes)
  const here = shown.flatMap(({ id, rect }): Box[] => {
    const inside = size && fitBox(rect, size)
    if (!inside) return []
    const before = known.get(id)
    return [
      before
        ? { ...before, rect: inside }
        : { ...like, id: randomUUID().slice(0, 8), page, rect: inside },
    ]
  })
  return inOrder([...boxes.filter((box) => box.page !== page), ...here])
}

/** Has the result made in the background. */
export async function orderResult(
  db: Kysely<DB>,
  { redactionId, seen }: { redactionId: string; seen: number },
): Promise<Drafted> {
  return db.transaction().execute(async (trx) => {
    const now = await lockRedaction(trx, redactionId)
    if (!now) return refuse('gone')
    if (now.state !== 'open') return refuse('busy')
    if (now.version !== seen) return refuse('changed')
    if (now.boxes.length === 0) return refuse('no_boxes')
    if (!now.boxes.every(hasReason)) return refuse('reason_missing')
    await updateRedaction(trx, redactionId, { state: 'applying', reason: null, pagesDone: 0 })
    await addJob(
      trx,
      applyRedactionJob,
      { redactionId },
      { jobKey: `redact:${redactionId}`, queue: 'redaction', maxAttempts: redactionAttempts },
    )
    return done()
  })
}

/** Goes back to the boxes, from a result or while it is made. @returns the file to throw away. */
export async function backToBoxes(db: Kysely<DB>, redactionId: string): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    const now = await lockRedaction(trx, redactionId)
    if (now?.state !== 'ready' && now?.state !== 'applying') return null
    await updateRedaction(trx, redactionId, { state: 'open', resultFileId: null, report: null })
    return now.resultFileId
  })
}

/** Puts a file in the place of another, in a transaction; false when that one is not there any more. */
export type Replace = (
  trx: Trx,
  files: { readonly from: string; readonly to: string },
) => Promise<boolean>

/**
 * Puts the result in the place of the file. The text of the pages is forgotten; the file as it came is kept apart.
 * @returns what came of it, and what the result took the place of when that was an earlier one.
 */
export async function takeResult(
  db: Kysely<DB>,
  { redactionId, replace }: { redactionId: string; replace: Replace },
): Promise<{ readonly drafted: Drafted; readonly replaced: string | null }> {
  return db.transaction().execute(async (trx) => {
    const now = await lockRedaction(trx, redactionId)
    const none = (code: DraftRefusal) => ({ drafted: refuse(code), replaced: null })
    if (!now) return none('gone')
    if (now.state !== 'ready' || now.resultFileId === null) return none('no_result')
    const from = now.usedFileId ?? now.fileId
    if (!(await replace(trx, { from, to: now.resultFileId }))) return none('gone')
    await updateRedaction(trx, redactionId, {
      ...{ state: 'used', usedFileId: now.resultFileId, usedBoxes: now.boxes },
      ...{ resultFileId: null, undo: [], search: null },
    })
    await deletePages(trx, redactionId)
    return { drafted: done(), replaced: now.usedFileId }
  })
}

/**
 * Throws a draft away: the file stays as it is. Of one whose earlier result stands in the place of the file only what was changed since
 * is given up.
 * @returns a result that was not taken, to throw away.
 */
export async function discardDraft(db: Kysely<DB>, redactionId: string): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    const now = await lockRedaction(trx, redactionId)
    if (!now) return null
    if (now.usedFileId === null) await deleteRedaction(trx, redactionId)
    else {
      await deletePages(trx, redactionId)
      await updateRedaction(trx, redactionId, {
        ...{
          state: 'used',
          resultFileId: null,
          report: null,
          undo: [],
          boxes: now.usedBoxes,
          search: null,
        },
      })
    }
    return now.resultFileId
  })
}
