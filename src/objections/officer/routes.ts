import type { AppRoute } from '../../people/viewer.ts'
import type { ObjectionHandler, ObjectionWebDeps } from '../web.ts'
import { previewAnswer, saveAnswer, sendAnswer, showAnswer } from './answer.tsx'
import * as counter from './counter.tsx'
import * as deed from './deeds.tsx'
import { showDisputeList, showObjectionList } from './list.tsx'
import { openAttorney, openOfficerLetter, openToldFile, showOfficerObjection } from './matter.tsx'

const all = ['atasan_ppid', 'ppid_utama', 'desk_officer'] as const
const inCharge = ['atasan_ppid', 'ppid_utama'] as const
const atasan = ['atasan_ppid'] as const
const main = ['ppid_utama'] as const
const desk = ['desk_officer', 'ppid_utama'] as const
const atDesk = ['desk_officer'] as const

/** Officers' work on objections: the Atasan PPID answers, PPID Utama prepares and carries out, the counter files. */
export function objectionWorkRoutes(deps: ObjectionWebDeps): AppRoute[] {
  const to =
    (handler: ObjectionHandler): AppRoute['handle'] =>
    (exchange) =>
      handler(deps, exchange)
  // biome-ignore format: one line a URL
  return [
    { method: 'GET', url: '/kerja/keberatan', access: all, audit: 'none', handle: to(showObjectionList) },
    { method: 'GET', url: '/kerja/sengketa', access: inCharge, audit: 'none', handle: to(showDisputeList) },
    { method: 'GET', url: '/kerja/keberatan/baru', access: desk, audit: 'none', handle: to(counter.showFind) },
    { method: 'POST', url: '/kerja/keberatan/baru', access: desk, audit: 'objection.request_found', limit: { max: 20, perSeconds: 60 }, handle: to(counter.submitFind) },
    { method: 'GET', url: '/kerja/keberatan/baru/:id', access: desk, audit: 'objection.request_viewed', handle: to(counter.counterForm) },
    { method: 'POST', url: '/kerja/keberatan/baru/:id', access: desk, audit: 'objection.save_draft', body: 'multipart', handle: to(counter.counterSave) },
    { method: 'GET', url: '/kerja/keberatan/baru/:id/periksa', access: desk, audit: 'objection.request_viewed', handle: to(counter.counterPreview) },
    { method: 'POST', url: '/kerja/keberatan/baru/:id/kirim', access: desk, audit: 'objection.filed', handle: to(counter.counterSend) },
    { method: 'GET', url: '/kerja/keberatan/:id', access: all, audit: 'objection.viewed', handle: to(showOfficerObjection) },
    { method: 'GET', url: '/kerja/keberatan/:id/surat/:letterId', access: all, audit: 'objection.letter_opened', handle: to(openOfficerLetter) },
    { method: 'GET', url: '/kerja/keberatan/:id/berkas/:fileId', access: all, audit: 'objection.file_opened', handle: to(openToldFile) },
    { method: 'GET', url: '/kerja/keberatan/:id/kuasa', access: all, audit: 'objection.attorney_opened', handle: to(openAttorney) },
    { method: 'GET', url: '/kerja/keberatan/:id/teruskan', access: main, audit: 'none', handle: to(deed.forwarding.show) },
    { method: 'POST', url: '/kerja/keberatan/:id/teruskan', access: main, audit: 'objection.file_forwarded', handle: to(deed.forwarding.submit) },
    { method: 'GET', url: '/kerja/keberatan/:id/terlambat', access: atasan, audit: 'none', handle: to(deed.lateness.show) },
    { method: 'POST', url: '/kerja/keberatan/:id/terlambat', access: atasan, audit: 'objection.late_decided', handle: to(deed.lateness.submit) },
    { method: 'GET', url: '/kerja/keberatan/:id/musyawarah', access: atasan, audit: 'none', handle: to(deed.settling.show) },
    { method: 'POST', url: '/kerja/keberatan/:id/musyawarah', access: atasan, audit: 'objection.settled', handle: to(deed.settling.submit) },
    { method: 'GET', url: '/kerja/keberatan/:id/tanggapi', access: atasan, audit: 'none', handle: to(showAnswer) },
    { method: 'POST', url: '/kerja/keberatan/:id/tanggapi', access: atasan, audit: 'objection.answer_saved', handle: to(saveAnswer) },
    { method: 'GET', url: '/kerja/keberatan/:id/tanggapi/periksa', access: atasan, audit: 'none', handle: to(previewAnswer) },
    { method: 'POST', url: '/kerja/keberatan/:id/tanggapi/kirim', access: atasan, audit: 'objection.answered', handle: to(sendAnswer) },
    { method: 'GET', url: '/kerja/keberatan/:id/laksanakan/:orderId', access: inCharge, audit: 'none', handle: to(deed.executing.show) },
    { method: 'POST', url: '/kerja/keberatan/:id/laksanakan/:orderId', access: inCharge, audit: 'objection.order_executed', handle: to(deed.executing.submit) },
    { method: 'GET', url: '/kerja/keberatan/:id/pernyataan', access: atDesk, audit: 'none', handle: to(deed.responding.show) },
    { method: 'POST', url: '/kerja/keberatan/:id/pernyataan', access: atDesk, audit: 'objection.responded', handle: to(deed.responding.submit) },
    { method: 'GET', url: '/kerja/keberatan/:id/cabut', access: atDesk, audit: 'none', handle: to(deed.withdrawing.show) },
    { method: 'POST', url: '/kerja/keberatan/:id/cabut', access: atDesk, audit: 'objection.withdrawn', handle: to(deed.withdrawing.submit) },
    { method: 'GET', url: '/kerja/keberatan/:id/sengketa', access: inCharge, audit: 'none', handle: to(deed.disputing.show) },
    { method: 'POST', url: '/kerja/keberatan/:id/sengketa', access: inCharge, audit: 'dispute.filed', handle: to(deed.disputing.submit) },
    { method: 'GET', url: '/kerja/keberatan/:id/tahap', access: inCharge, audit: 'none', handle: to(deed.disputeMoving.show) },
    { method: 'POST', url: '/kerja/keberatan/:id/tahap', access: inCharge, audit: 'dispute.moved', handle: to(deed.disputeMoving.submit) },
  ]
}
