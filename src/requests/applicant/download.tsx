import { findFile, mayHandOut } from '../../documents/files.ts'
import { sendFile } from '../../documents/send-file.ts'
import { recordSentRange } from '../../documents/sent-ranges.ts'
import type { Answer } from '../../platform/http/route.ts'
import { releasedFiles } from '../../procedure/request/coverage.ts'
import type { CaseId } from '../../procedure/values.ts'
import { handOver } from '../applicant-commands.ts'
import { loadCase } from '../load-case.ts'
import type { ApplicantDeps, Handler } from './deps.ts'
import { hasEverything } from './elapsed.ts'
import { ownCase } from './matter.ts'
import { notFound } from './not-found.tsx'
import { FileUnavailablePage } from './pages/conflict.tsx'
import { requestWords } from './words.ts'

/**
 * SOP step 8: a file of the answer, to its applicant alone, once the notice was given. What was sent is recorded; the
 * last missing byte of the last file closes the case.
 */
export const downloadFile: Handler = async (deps, exchange) => {
  const loaded = await ownCase(deps, exchange)
  const fileId = exchange.params['fileId'] ?? ''
  const released = loaded && releasedFiles(loaded.state).some((file) => file.fileId === fileId)
  const file = released ? await findFile(deps.db, fileId) : null
  if (!loaded || !file) return notFound(deps, exchange)
  const { requestId } = loaded
  if (!mayHandOut(file)) {
    const { locale } = exchange
    return deps.showPage(
      exchange,
      {
        title: requestWords[locale].matter.fileUnavailable,
        status: 409,
        section: 'permohonan',
        robots: 'noindex',
      },
      <FileUnavailablePage locale={locale} href={`/permohonan/${requestId}`} file={file} />,
    )
  }
  const answer = await sendFile(exchange, {
    storage: deps.storage,
    file,
    disposition: 'attachment',
    onSent: (part) => {
      const sent = { requestId, fileId, size: file.size, ...part }
      recordSent(deps, sent).catch(deps.onError)
    },
  })
  if (handsOut(answer) && exchange.request.method === 'GET')
    await exchange.audit(`request:${requestId}`, { file: fileId })
  return answer
}

function handsOut(answer: Answer): boolean {
  return answer.kind === 'bytes' && (answer.status === 200 || answer.status === 206)
}

interface Sent {
  readonly requestId: CaseId
  readonly fileId: string
  readonly size: number
  readonly start: number
  readonly end: number
}

/** Records what reached the applicant and closes the case with the last of it. */
async function recordSent(deps: ApplicantDeps, sent: Sent): Promise<void> {
  const { requestId: streamId, fileId, size, start, end } = sent
  const { complete } = await recordSentRange(deps.db, { streamId, fileId, size, start, end })
  if (!complete) return
  const loaded = await loadCase(deps, streamId)
  if (loaded?.state.status !== 'notified') return
  if (await hasEverything(deps, streamId, loaded.state))
    await handOver(deps, streamId, 'downloaded')
}
