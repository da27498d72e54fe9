import { createFailurePage } from '../../people/failure-page.tsx'
import type { AppRoute } from '../../people/viewer.ts'
import { blackOut } from './answer/black-out.ts'
import { showMaterials } from './answer/materials.tsx'
import { showSend, submitSend } from './answer/send.tsx'
import { removeFile, uploadFiles } from './answer/upload.tsx'
import { showCase } from './case-page.tsx'
import type { CaseHandler, OfficerDeps } from './deps.ts'
import { openFile, openSentIn } from './files.tsx'
import { showForward, submitForward } from './forward.tsx'
import { showIdentity, showScan } from './identity.tsx'
import { showCompletion, submitComplete, submitCompletion } from './law/completion.tsx'
import { showCorrection, showReopen, submitCorrection, submitReopen } from './law/correction.tsx'
import { showExtension, showProposal, submitExtension, submitProposal } from './law/extension.tsx'
import { submitLinkTest } from './law/link-test.tsx'
import { showAsk, showReply, submitAsk, submitReply } from './law/questions.tsx'
import { openLetter } from './letters.tsx'
import { showNotify, submitNotify } from './notify.tsx'
import { openCase } from './open-case.ts'
import { showQueue } from './queue/queue.tsx'
import { reasonHandlers } from './reason.tsx'
import { takeWork } from './take.tsx'
import { showVerify, submitSendBack, submitVerify } from './verify/verify.tsx'

const both = ['ppid_utama', 'ppid_pembantu'] as const
const main = ['ppid_utama'] as const
const agency = ['ppid_pembantu'] as const

/** Officers' work, SOP steps 4 to 7. A case that is not for the viewer answers as one that does not exist. */
export function officerRoutes(deps: OfficerDeps): AppRoute[] {
  const notFound = createFailurePage(deps.showPage)
  const on =
    (handler: CaseHandler): AppRoute['handle'] =>
    async (exchange) => {
      const opened = await openCase(deps, exchange)
      return opened ? handler(deps, exchange, opened) : notFound(exchange, 'not_found', null)
    }
  const recall = reasonHandlers('tarik')
  const giveBack = reasonHandlers('kembalikan')
  // biome-ignore format: one line a URL
  return [
    { method: 'GET', url: '/kerja', access: both, audit: 'none', handle: (exchange) => showQueue(deps, exchange) },
    { method: 'GET', url: '/kerja/:id', access: both, audit: 'request.viewed', handle: on(showCase) },
    { method: 'POST', url: '/kerja/:id/kerjakan', access: both, audit: 'request.task_taken', handle: on(takeWork) },
    { method: 'GET', url: '/kerja/:id/teruskan', access: main, audit: 'none', handle: on(showForward) },
    { method: 'POST', url: '/kerja/:id/teruskan', access: main, audit: 'request.forwarded', handle: on(submitForward) },
    { method: 'GET', url: '/kerja/:id/tarik/:penugasan', access: main, audit: 'none', handle: on(recall.show) },
    { method: 'POST', url: '/kerja/:id/tarik/:penugasan', access: main, audit: 'request.forward_recalled', handle: on(recall.submit) },
    { method: 'GET', url: '/kerja/:id/jawab/:penugasan', access: both, audit: 'none', handle: on(showMaterials) },
    { method: 'POST', url: '/kerja/:id/jawab/:penugasan/berkas', access: both, audit: 'request.files_uploaded', body: 'multipart', handle: on(uploadFiles) },
    { method: 'POST', url: '/kerja/:id/jawab/:penugasan/hapus', access: both, audit: 'request.file_removed', handle: on(removeFile) },
    { method: 'GET', url: '/kerja/:id/jawab/:penugasan/hitamkan/:fileId', access: both, audit: 'request.file_redaction_opened', handle: on(blackOut.show) },
    { method: 'POST', url: '/kerja/:id/jawab/:penugasan/hitamkan/:fileId', access: both, audit: 'request.file_redaction_changed', handle: on(blackOut.change) },
    { method: 'GET', url: '/kerja/:id/jawab/:penugasan/hitamkan/:fileId/gambar/:hal', access: both, audit: 'none', handle: on(blackOut.page) },
    { method: 'GET', url: '/kerja/:id/jawab/:penugasan/hitamkan/:fileId/lihat', access: both, audit: 'request.file_opened', handle: on(blackOut.file) },
    { method: 'GET', url: '/kerja/:id/jawab/:penugasan/kirim', access: both, audit: 'none', handle: on(showSend) },
    { method: 'POST', url: '/kerja/:id/jawab/:penugasan/kirim', access: both, audit: 'request.answer_supplied', handle: on(submitSend) },
    { method: 'GET', url: '/kerja/:id/kembalikan/:penugasan', access: agency, audit: 'none', handle: on(giveBack.show) },
    { method: 'POST', url: '/kerja/:id/kembalikan/:penugasan', access: agency, audit: 'request.returned_by_unit', handle: on(giveBack.submit) },
    { method: 'GET', url: '/kerja/:id/periksa/:penugasan', access: main, audit: 'none', handle: on(showVerify) },
    { method: 'POST', url: '/kerja/:id/periksa/:penugasan', access: main, audit: 'request.answer_verified', handle: on(submitVerify) },
    { method: 'POST', url: '/kerja/:id/perbaiki/:penugasan', access: main, audit: 'request.answer_sent_back', handle: on(submitSendBack) },
    { method: 'GET', url: '/kerja/:id/beritahukan', access: main, audit: 'none', handle: on(showNotify) },
    { method: 'POST', url: '/kerja/:id/beritahukan', access: main, audit: 'request.applicant_notified', handle: on(submitNotify) },
    { method: 'POST', url: '/kerja/:id/kaitkan/:penugasan', access: main, audit: 'request.test_linked', handle: on(submitLinkTest) },
    { method: 'POST', url: '/kerja/:id/lengkap', access: main, audit: 'request.completeness_confirmed', handle: on(submitComplete) },
    { method: 'GET', url: '/kerja/:id/lengkapi', access: main, audit: 'none', handle: on(showCompletion) },
    { method: 'POST', url: '/kerja/:id/lengkapi', access: main, audit: 'request.completion_requested', handle: on(submitCompletion) },
    { method: 'GET', url: '/kerja/:id/tanya', access: both, audit: 'none', handle: on(showAsk) },
    { method: 'POST', url: '/kerja/:id/tanya', access: both, audit: 'request.question_asked', handle: on(submitAsk) },
    { method: 'GET', url: '/kerja/:id/tanya/:pertanyaan', access: both, audit: 'none', handle: on(showReply) },
    { method: 'POST', url: '/kerja/:id/tanya/:pertanyaan', access: both, audit: 'request.question_answered', handle: on(submitReply) },
    { method: 'GET', url: '/kerja/:id/usul-perpanjangan/:penugasan', access: agency, audit: 'none', handle: on(showProposal) },
    { method: 'POST', url: '/kerja/:id/usul-perpanjangan/:penugasan', access: agency, audit: 'request.extension_proposed', handle: on(submitProposal) },
    { method: 'GET', url: '/kerja/:id/perpanjang', access: main, audit: 'none', handle: on(showExtension) },
    { method: 'POST', url: '/kerja/:id/perpanjang', access: main, audit: 'request.extended', handle: on(submitExtension) },
    { method: 'GET', url: '/kerja/:id/perbaiki-surat', access: main, audit: 'none', handle: on(showCorrection) },
    { method: 'POST', url: '/kerja/:id/perbaiki-surat', access: main, audit: 'request.notice_corrected', handle: on(submitCorrection) },
    { method: 'GET', url: '/kerja/:id/jawab-ulang', access: main, audit: 'none', handle: on(showReopen) },
    { method: 'POST', url: '/kerja/:id/jawab-ulang', access: main, audit: 'request.reopened', handle: on(submitReopen) },
    { method: 'GET', url: '/kerja/:id/kiriman/:fileId/:name', access: both, audit: 'request.file_opened', handle: on(openSentIn) },
    { method: 'GET', url: '/kerja/:id/berkas/:fileId/:name', access: both, audit: 'request.file_opened', handle: on(openFile) },
    { method: 'GET', url: '/kerja/:id/surat/:letterId', access: both, audit: 'request.letter_opened', handle: on(openLetter) },
    { method: 'GET', url: '/kerja/:id/identitas', access: main, audit: 'identity.viewed', handle: on(showIdentity) },
    { method: 'GET', url: '/kerja/:id/identitas/ktp', access: main, audit: 'identity.scan_viewed', handle: on(showScan) },
  ]
}
