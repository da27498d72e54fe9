import type { AppRoute } from '../../people/viewer.ts'
import type { Role } from '../../procedure/values.ts'
import * as matter from './case-handlers.tsx'
import { completionHandlers } from './completion-handlers.tsx'
import type { ApplicantDeps, Handler } from './deps.ts'
import { downloadFile } from './download.tsx'
import * as draft from './draft-handlers.tsx'
import { landing } from './list-handlers.tsx'
import { showLookalikes } from './lookalikes-handler.tsx'
import { paperHandlers } from './paper-handlers.tsx'
import { ownPlace } from './place.tsx'
import { questionHandlers } from './question-handlers.tsx'
import { saveForm } from './save-handler.tsx'
import * as status from './status-handlers.tsx'
import { withdrawHandlers } from './withdraw-handlers.tsx'

// A school or village hall may stand behind one address; only guessing codes is kept slow.
const perMinute = (max: number) => ({ max, perSeconds: 60 })
const everyone = 'everyone'
const applicants: readonly Role[] = ['applicant']
const asking: readonly Role[] = ['applicant', 'desk_officer']

/** The applicant's side of a request: SOP steps 3 and 8, and the check of a state without an account. */
export function applicantRoutes(deps: ApplicantDeps): AppRoute[] {
  const to =
    (handler: Handler): AppRoute['handle'] =>
    (exchange) =>
      handler(deps, exchange)
  const completion = completionHandlers(ownPlace)
  const question = questionHandlers(ownPlace)
  const paper = paperHandlers(ownPlace)
  const withdrawal = withdrawHandlers(ownPlace)
  // biome-ignore format: one line a URL
  return [
    { method: 'GET', url: '/permohonan', access: everyone, audit: 'none', handle: to(landing) },
    { method: 'GET', url: '/permohonan/baru', access: applicants, audit: 'none', handle: to(draft.newForm) },
    { method: 'POST', url: '/permohonan/mirip', access: asking, audit: 'none', limit: perMinute(600), handle: to(showLookalikes) },
    { method: 'GET', url: '/permohonan/draf/:id', access: applicants, audit: 'none', handle: to(draft.editDraft) },
    { method: 'POST', url: '/permohonan/draf/:id', access: applicants, audit: 'request.save_draft', body: 'multipart', limit: perMinute(600), handle: to(saveForm) },
    { method: 'GET', url: '/permohonan/draf/:id/periksa', access: applicants, audit: 'none', handle: to(draft.reviewDraft) },
    { method: 'POST', url: '/permohonan/draf/:id/kirim', access: applicants, audit: 'request.submit', limit: perMinute(600), handle: to(draft.sendDraft) },
    { method: 'GET', url: '/permohonan/draf/:id/hapus', access: applicants, audit: 'none', handle: to(draft.discardForm) },
    { method: 'POST', url: '/permohonan/draf/:id/hapus', access: applicants, audit: 'request.discard_draft', handle: to(draft.discard) },
    { method: 'GET', url: '/permohonan/:id', access: applicants, audit: 'none', handle: to(matter.showCase) },
    { method: 'GET', url: '/permohonan/:id/tanda-bukti', access: applicants, audit: 'none', handle: to(matter.receipt) },
    { method: 'GET', url: '/permohonan/:id/berkas/:fileId/:name', access: applicants, audit: 'request.fetch_document', handle: to(downloadFile) },
    { method: 'GET', url: '/permohonan/:id/surat/:letterId/:name', access: applicants, audit: 'request.fetch_letter', handle: to(paper.letter) },
    { method: 'GET', url: '/permohonan/:id/kiriman/:fileId/:name', access: applicants, audit: 'request.fetch_own_file', handle: to(paper.sentIn) },
    { method: 'GET', url: '/permohonan/:id/lengkapi', access: applicants, audit: 'none', handle: to(completion.show) },
    { method: 'POST', url: '/permohonan/:id/lengkapi', access: applicants, audit: 'request.complete', body: 'multipart', limit: perMinute(60), handle: to(completion.send) },
    { method: 'GET', url: '/permohonan/:id/tanya', access: applicants, audit: 'none', handle: to(question.showAsk) },
    { method: 'POST', url: '/permohonan/:id/tanya', access: applicants, audit: 'request.ask_question', limit: perMinute(60), handle: to(question.ask) },
    { method: 'GET', url: '/permohonan/:id/jawab/:pertanyaan', access: applicants, audit: 'none', handle: to(question.showAnswer) },
    { method: 'POST', url: '/permohonan/:id/jawab/:pertanyaan', access: applicants, audit: 'request.answer_question', body: 'multipart', limit: perMinute(60), handle: to(question.answer) },
    { method: 'GET', url: '/permohonan/:id/tarik', access: applicants, audit: 'none', handle: to(withdrawal.show) },
    { method: 'POST', url: '/permohonan/:id/tarik', access: applicants, audit: 'request.withdraw', handle: to(withdrawal.send) },
    { method: 'POST', url: '/permohonan/:id/terima', access: applicants, audit: 'request.acknowledge', handle: to(matter.acknowledge) },
    { method: 'GET', url: '/cek-status', access: everyone, audit: 'none', handle: to(status.statusForm) },
    { method: 'POST', url: '/cek-status', access: everyone, audit: 'status.check', limit: perMinute(10), handle: to(status.checkStatus) },
    { method: 'GET', url: '/cek-status/hasil', access: everyone, audit: 'none', limit: perMinute(60), handle: to(status.statusResult) },
  ]
}
