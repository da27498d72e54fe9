import { work as t } from '../../../../locales/id/work.ts'
import { drain } from '../../../documents/drain.ts'
import { deleteFile, isFileId, removeUnreferenced } from '../../../documents/files.ts'
import { type FormFile, readMultipart } from '../../../documents/multipart.ts'
import { isRefusal, receiveFile } from '../../../documents/receive-file.ts'
import { forgetRedactionsOf } from '../../../documents/redaction/store.ts'
import { explainProblem, explainRefusal } from '../../../documents/refusal.ts'
import type { Trx } from '../../../platform/database/connect.ts'
import { seeOther } from '../../../platform/http/route.ts'
import type { FieldError } from '../../../ui/forms.tsx'
import { addPendingFile, maxAnswerFiles, removePendingFile } from '../../answer-files.ts'
import type { CaseHandler, OfficerDeps } from '../deps.ts'
import { caseHref, type OpenedCase } from '../open-case.ts'
import { showRefused } from '../outcome.tsx'
import { isLoose } from '../queries.ts'
import { answerQuery, chosenEntries, type Preparing, preparing } from './holder.ts'
import { materialsPage } from './materials.tsx'

// Several files of the largest size may come at once, and yet a body has an end.
const filesAtOnce = 20
const largestAtOnce = 10

/** Takes in the files of an answer. The good ones are kept, and each other one is told why not. */
export const uploadFiles: CaseHandler = async (deps, exchange, opened) => {
  const answer = preparing(opened, exchange)
  if (!answer) {
    drain(exchange.request.raw)
    return showRefused(deps, exchange, { opened, code: 'task_not_taken', typed: [] })
  }
  const errors: FieldError[] = []
  const maxBytes = deps.maxUploadBytes * largestAtOnce
  let received = 0
  const { form, problem } = await readMultipart(exchange, {
    maxBytes,
    maxFiles: filesAtOnce,
    onFile: async (file) => {
      received += 1
      const message = await takeFile(deps, { file, opened, answer })
      if (message !== null) errors.push({ field: 'berkas', message })
    },
  })
  if (problem)
    errors.push({ field: 'berkas', message: explainProblem('id', { problem, maxBytes }) })
  const goOn = form.line('lanjut') === 'kirim'
  if (received === 0 && !problem && !goOn)
    errors.push({ field: 'berkas', message: t.materials.nothingChosen })
  const entryIds = chosenEntries(form.all('entri'))
  if (errors.length > 0)
    return materialsPage(deps, exchange, { opened, answer, errors, entryIds, words: '' })
  await exchange.audit(answer.requestId, { files: received })
  const page = `/jawab/${answer.holder}${goOn ? '/kirim' : ''}`
  return seeOther(caseHref(opened, `${page}${answerQuery({ entri: entryIds.join(',') || '-' })}`))
}

/** @returns why the file was not taken, or null. */
async function takeFile(
  deps: OfficerDeps,
  { file, opened, answer }: { file: FormFile; opened: OpenedCase; answer: Preparing },
): Promise<string | null> {
  const { stream, fileName } = file
  const result = await receiveFile(deps, {
    stream,
    fileName,
    uploadedBy: opened.person.id,
    allow: deps.kinds,
    maxBytes: deps.maxUploadBytes,
  })
  if (isRefusal(result)) return explainRefusal('id', result)
  const { fileId, name } = result
  const added = await deps.db
    .transaction()
    .execute((trx) => addPendingFile(trx, { ...answer, fileId }))
  if (added) return null
  await dropFile(deps, fileId)
  return t.materials.full({ name, max: maxAnswerFiles })
}

/** Takes a file out of the answer again; its bytes go when nothing else has them. */
export const removeFile: CaseHandler = async (deps, exchange, opened) => {
  const answer = preparing(opened, exchange)
  const fileId = exchange.form.line('berkas')
  if (!answer) return showRefused(deps, exchange, { opened, code: 'task_not_taken', typed: [] })
  if (isFileId(fileId) && (await removePendingFile(deps.db, { ...answer, fileId })))
    await dropFile(deps, fileId)
  await exchange.audit(answer.requestId)
  const entri = chosenEntries(exchange.form.all('entri')).join(',')
  return seeOther(
    caseHref(opened, `/jawab/${answer.holder}${answerQuery({ entri: entri || '-' })}`),
  )
}

// Files of an answer that was sent back stay: its events speak of them.
async function dropFile(deps: OfficerDeps, fileId: string): Promise<void> {
  const freed = await deps.db.transaction().execute((trx) => dropLoose(trx, [fileId]))
  for (const sha256 of freed) await removeUnreferenced(deps, sha256)
}

// With what was blacked out goes the file as it came: nobody can come back to it here.
async function dropLoose(trx: Trx, fileIds: readonly string[]): Promise<string[]> {
  const freed: string[] = []
  for (const fileId of fileIds) {
    if (!(await isLoose(trx, fileId))) continue
    const originals = await forgetRedactionsOf(trx, fileId)
    const sha256 = await deleteFile(trx, fileId)
    if (sha256) freed.push(sha256)
    freed.push(...(await dropLoose(trx, originals)))
  }
  return freed
}
