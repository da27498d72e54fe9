import { requestSensitiveSearch } from '../documents/sensitive/store.ts'
import type { Db, Trx } from '../platform/database/connect.ts'
import type { CaseId, FileRef } from '../procedure/values.ts'

/** Holder of the files that PPID Utama gathers for an answer of its own, before it has an assignment. */
export const ownAnswer = 'ppid_utama'

/** Whose uploads: an assignment's, or PPID Utama's own. */
export interface Holder {
  readonly requestId: CaseId
  readonly holder: string
}

export interface PendingFile {
  readonly fileId: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly scan: string
}

/** At most this many files in one answer. */
export const maxAnswerFiles = 50

/** Files uploaded for an answer that is not supplied yet, in their order. */
export async function listPendingFiles(
  db: Db,
  { requestId, holder }: Holder,
): Promise<PendingFile[]> {
  const rows = await db
    .selectFrom('pending_files')
    .innerJoin('files', 'files.file_id', 'pending_files.file_id')
    .select([
      'files.file_id',
      'files.name',
      'files.media_type',
      'files.size',
      'files.sha256',
      'files.scan',
    ])
    .where('pending_files.request_id', '=', requestId)
    .where('pending_files.holder', '=', holder)
    .orderBy('pending_files.ordinal')
    .limit(maxAnswerFiles)
    .execute()
  return rows.map((row) => ({
    fileId: row.file_id,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256,
    scan: row.scan,
  }))
}

/**
 * The files an answer is supplied with: of those uploaded, the ones its officer saw, or all. They are held until the
 * transaction ends, so that nobody removes what is just being supplied.
 */
export async function pendingFileRefs(
  trx: Trx,
  { seen, ...of }: Holder & { readonly seen?: readonly string[] | undefined },
): Promise<FileRef[]> {
  await trx
    .selectFrom('pending_files')
    .select('file_id')
    .where('request_id', '=', of.requestId)
    .where('holder', '=', of.holder)
    .orderBy('file_id')
    .forUpdate()
    .execute()
  const files = await listPendingFiles(trx, of)
  return files
    .filter(({ fileId }) => seen === undefined || seen.includes(fileId))
    .map(({ fileId, sha256, size }) => ({ fileId, sha256, size }))
}

/** Adds an uploaded file to the answer being prepared. @returns false when the answer is full. */
export async function addPendingFile(
  trx: Trx,
  { requestId, holder, fileId }: Holder & { fileId: string },
): Promise<boolean> {
  const { count, last } = await trx
    .selectFrom('pending_files')
    .select((row) => [row.fn.countAll<number>().as('count'), row.fn.max('ordinal').as('last')])
    .where('request_id', '=', requestId)
    .where('holder', '=', holder)
    .executeTakeFirstOrThrow()
  if (count >= maxAnswerFiles) return false
  await trx
    .insertInto('pending_files')
    .values({ request_id: requestId, holder, file_id: fileId, ordinal: (last ?? 0) + 1 })
    .execute()
  return true
}

/** Takes a file out of the answer being prepared. @returns whether it was there. */
export async function removePendingFile(
  db: Db,
  { requestId, holder, fileId }: Holder & { fileId: string },
): Promise<boolean> {
  const gone = await db
    .deleteFrom('pending_files')
    .where('request_id', '=', requestId)
    .where('holder', '=', holder)
    .where('file_id', '=', fileId)
    .returning('file_id')
    .executeTakeFirst()
  return gone !== undefined
}

/** Puts a file in the place of another in the answer being prepared. @returns whether that one was there. */
export async function replacePendingFile(
  trx: Trx,
  { requestId, holder, from, to }: Holder & { from: string; to: string },
): Promise<boolean> {
  const changed = await trx
    .updateTable('pending_files')
    .set({ file_id: to })
    .where('request_id', '=', requestId)
    .where('holder', '=', holder)
    .where('file_id', '=', from)
    .returning('file_id')
    .executeTakeFirst()
  return changed !== undefined
}

/** Moves what was uploaded into the supplied answer; a new supply of the same assignment replaces the old one's files. */
export async function fixAnswerFiles(
  trx: Trx,
  {
    requestId,
    assignmentId,
    by,
    files,
  }: {
    requestId: CaseId
    assignmentId: string
    by: 'agency' | 'ppid_utama'
    files: readonly FileRef[]
  },
): Promise<void> {
  await trx.deleteFrom('answer_files').where('assignment_id', '=', assignmentId).execute()
  if (files.length === 0) return
  await requestSensitiveSearch(
    trx,
    files.map(({ sha256 }) => sha256),
  )
  const holders = by === 'ppid_utama' ? [assignmentId, ownAnswer] : [assignmentId]
  // Only what the answer names: an upload that comes in at the same moment stays, to be seen and dealt with.
  await trx
    .deleteFrom('pending_files')
    .where('request_id', '=', requestId)
    .where('holder', 'in', holders)
    .where(
      'file_id',
      'in',
      files.map(({ fileId }) => fileId),
    )
    .execute()
  await trx
    .insertInto('answer_files')
    .values(
      files.map(({ fileId }, ordinal) => ({
        assignment_id: assignmentId,
        file_id: fileId,
        request_id: requestId,
        ordinal,
      })),
    )
    .execute()
}

/** Puts an answer's files back among the uploads when it is sent back, so that its officer need not send them again. */
export async function reopenAnswerFiles(trx: Trx, assignmentId: string): Promise<void> {
  await trx
    .insertInto('pending_files')
    .columns(['request_id', 'holder', 'file_id', 'ordinal'])
    .expression((from) =>
      from
        .selectFrom('answer_files')
        .select((row) => ['request_id', row.val(assignmentId).as('holder'), 'file_id', 'ordinal'])
        .where('assignment_id', '=', assignmentId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
