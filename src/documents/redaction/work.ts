import type { Kysely } from 'kysely'
import { redaction as t } from '../../../locales/id/redaction.ts'
import type { DB } from '../../platform/database/schema.ts'
import { defineJob, RetryLater } from '../../platform/jobs/job.ts'
import { splitExtension } from '../file-name.ts'
import { deleteFile, findFile, mayHandOut, removeUnreferenced, type StoredFile } from '../files.ts'
import { type FileDeps, isRefusal, receiveFile } from '../receive-file.ts'
import { wordsUnder } from './find.ts'
import { compact } from './inside/word-forms.ts'
import type { RedactionReason } from './messages.ts'
import { type RedactionSource, RedactionStopped, type Redactor } from './redactor.ts'
import {
  deletePages,
  eachPage,
  failDraft,
  insertPage,
  lockRedaction,
  redactionById,
  updateRedaction,
} from './store.ts'

export const prepareRedactionJob = defineJob<{ redactionId: string }>('prepare_redaction')
export const applyRedactionJob = defineJob<{ redactionId: string }>('apply_redaction')

export interface RedactionWork extends FileDeps {
  readonly redactor: Redactor
}

/** Tries of either job; a fault that does not pass by itself is told within minutes. */
export const redactionAttempts = 5

/** Whether to stop, and whether this is the last try. */
export interface RedactionTry {
  readonly stop?: AbortSignal
  readonly last?: boolean
}

/** Opens the file of a draft and keeps the text of its pages with their places. Repeated it does nothing. */
export function prepareRedaction(
  deps: RedactionWork,
  { redactionId }: { redactionId: string },
  { stop, last = false }: RedactionTry = {},
): Promise<void> {
  return giveUpAfter(last, prepare(deps, redactionId, stop), () =>
    failDraft(deps.db, redactionId, { during: 'preparing', to: 'failed' }),
  )
}

async function prepare(
  deps: RedactionWork,
  redactionId: string,
  stop?: AbortSignal,
): Promise<void> {
  const { db, redactor } = deps
  const found = await redactionById(db, redactionId)
  if (found?.state !== 'preparing') return
  const source = await sourceOf(deps, found.fileId)
  if (!source) return await updateRedaction(db, redactionId, { state: 'failed', reason: 'broken' })
  await db.transaction().execute((trx) => deletePages(trx, redactionId))
  const note = noteProgress(db, redactionId)
  const done = await orLater(
    redactor.prepare(source, (page) => insertPage(db, redactionId, page), {
      onStep: note,
      ...(stop ? { stop } : {}),
    }),
  )
  const change = done.ok
    ? ({ state: 'open', reason: null, pages: done.pages, pagesDone: done.pages } as const)
    : ({ state: 'failed', reason: done.reason } as const)
  await updateRedaction(db, redactionId, change)
}

/** Makes the result of a draft. What cannot be made leaves the draft open, with the reason. */
export function applyRedaction(
  deps: RedactionWork,
  { redactionId }: { redactionId: string },
  { stop, last = false }: RedactionTry = {},
): Promise<void> {
  return giveUpAfter(last, apply(deps, redactionId, stop), () =>
    failDraft(deps.db, redactionId, { during: 'applying', to: 'open' }),
  )
}

async function apply(deps: RedactionWork, redactionId: string, stop?: AbortSignal): Promise<void> {
  const { db, redactor } = deps
  const found = await redactionById(db, redactionId)
  if (found?.state !== 'applying') return
  const file = await findFile(db, found.fileId)
  const source = await sourceOf(deps, found.fileId)
  const fail = (reason: RedactionReason) =>
    updateRedaction(db, redactionId, { state: 'open', reason })
  if (!file || !source) return await fail('broken')
  const boxes = found.boxes.map(({ page, rect }) => ({ page, rect }))
  const under = eachPage(
    db,
    redactionId,
    boxes.map(({ page }) => page),
  )
  const words = await wordsUnder(under, boxes)
  const note = noteProgress(db, redactionId)
  const done = await orLater(
    redactor.apply(
      source,
      { boxes, words, flat: false },
      async ({ open, report }) => ({
        report,
        stored: await receiveFile(deps, {
          stream: open(),
          fileName: resultName(file, words),
          uploadedBy: null,
          allow: ['pdf'],
          maxBytes: maxResultBytes,
        }),
      }),
      { onStep: note, ...(stop ? { stop } : {}) },
    ),
  )
  if (!done.ok) return await fail(done.reason)
  const { stored, report } = done.result
  if (isRefusal(stored)) return await fail('too_large')
  const kept = await db.transaction().execute(async (trx) => {
    const now = await lockRedaction(trx, redactionId)
    if (now?.state !== 'applying' || now.version !== found.version) return false
    await updateRedaction(trx, redactionId, {
      ...{ state: 'ready', reason: null, resultFileId: stored.fileId, report },
    })
    return true
  })
  if (!kept) await dropFile(deps, stored.fileId)
}

const maxResultBytes = 256 * 1024 ** 2

/** The name of what is blacked out; one that says the words itself gives way to a plain one. */
export function resultName(file: Pick<StoredFile, 'name'>, words: readonly string[]): string {
  const { stem } = splitExtension(file.name)
  const plain = compact(stem)
  const tells = words.some((word) => compact(word).length >= 4 && plain.includes(compact(word)))
  return t.resultName({ stem: tells ? t.plainName : stem })
}

/** Removes a file and, when no other has them, its bytes. */
export async function dropFile(
  deps: { db: Kysely<DB>; storage: FileDeps['storage'] },
  fileId: string,
): Promise<void> {
  const sha256 = await deps.db.transaction().execute((trx) => deleteFile(trx, fileId))
  if (sha256) await removeUnreferenced(deps, sha256)
}

/** A file as a redactor takes it; null when it is gone or may not be opened. @throws RetryLater while its scan is awaited */
export async function sourceOf(
  { db, storage }: Pick<RedactionWork, 'db' | 'storage'>,
  fileId: string,
): Promise<RedactionSource | null> {
  const file = await findFile(db, fileId)
  if (file?.scan === 'pending') throw new RetryLater(30_000, 'the scanner has still to look at it')
  if (!file || !mayHandOut(file)) return null
  const { sha256, size } = file
  return { sha256, size, bytes: () => storage.open(sha256) }
}

// After the last try nobody comes back for it: the page says so instead of waiting for ever.
async function giveUpAfter(
  last: boolean,
  work: Promise<void>,
  giveUp: () => Promise<void>,
): Promise<void> {
  try {
    await work
  } catch (error) {
    if (last && !(error instanceof RetryLater)) await giveUp()
    throw error
  }
}

async function orLater<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof RedactionStopped) throw new RetryLater(5_000, error.message)
    throw error
  }
}

const noteEveryMs = 1_000

function noteProgress(db: Kysely<DB>, redactionId: string) {
  let notedAt = 0
  return (done: number, of: number) => {
    if (of === 0 || Date.now() - notedAt < noteEveryMs) return
    notedAt = Date.now()
    // Only for the eye; the next one comes.
    updateRedaction(db, redactionId, { pages: of, pagesDone: done }).catch(() => {})
  }
}
