import type { AppRoute } from '../../people/viewer.ts'
import { completionHandlers } from '../applicant/completion-handlers.tsx'
import { paperHandlers } from '../applicant/paper-handlers.tsx'
import { questionHandlers } from '../applicant/question-handlers.tsx'
import { withdrawHandlers } from '../applicant/withdraw-handlers.tsx'
import * as matter from './case-handlers.tsx'
import type { CounterDeps, CounterHandler } from './deps.ts'
import * as form from './form-handlers.tsx'
import { showDesk } from './list-handlers.tsx'
import { deskPlace } from './place.ts'
import { saveEntry } from './save-handler.tsx'

const desk = ['desk_officer'] as const
const both = ['desk_officer', 'ppid_utama'] as const

/** The counter (loket): requests of people who come, write or call, and paper that is fetched there. */
export function counterRoutes(deps: CounterDeps): AppRoute[] {
  const to =
    (handler: CounterHandler): AppRoute['handle'] =>
    (exchange) =>
      handler(deps, exchange)
  const completion = completionHandlers(deskPlace)
  const question = questionHandlers(deskPlace)
  const paper = paperHandlers(deskPlace)
  const withdrawal = withdrawHandlers(deskPlace)
  // biome-ignore format: one line a URL
  return [
    { method: 'GET', url: '/kerja/loket', access: both, audit: 'none', handle: to(showDesk) },
    { method: 'GET', url: '/kerja/loket/baru', access: desk, audit: 'none', handle: to(form.newEntry) },
    { method: 'GET', url: '/kerja/loket/draf/:id', access: desk, audit: 'none', handle: to(form.editEntry) },
    { method: 'POST', url: '/kerja/loket/draf/:id', access: desk, audit: 'counter.save_draft', body: 'multipart', handle: to(saveEntry) },
    { method: 'GET', url: '/kerja/loket/draf/:id/periksa', access: desk, audit: 'none', handle: to(form.reviewEntry) },
    { method: 'POST', url: '/kerja/loket/draf/:id/kirim', access: desk, audit: 'counter.enter_request', handle: to(form.sendEntry) },
    { method: 'GET', url: '/kerja/loket/draf/:id/hapus', access: desk, audit: 'none', handle: to(form.discardEntryForm) },
    { method: 'POST', url: '/kerja/loket/draf/:id/hapus', access: desk, audit: 'counter.discard_draft', handle: to(form.discardEntry) },
    { method: 'GET', url: '/kerja/loket/:id', access: both, audit: 'request.viewed', handle: to(matter.showDeskCase) },
    { method: 'GET', url: '/kerja/loket/:id/tanda-bukti', access: both, audit: 'counter.receipt_shown', handle: to(matter.counterReceipt) },
    { method: 'POST', url: '/kerja/loket/:id/bayar', access: both, audit: 'request.payment_recorded', handle: to(matter.payCopies) },
    { method: 'POST', url: '/kerja/loket/:id/serahkan', access: both, audit: 'request.handed_over', handle: to(matter.handOverAtDesk) },
    { method: 'POST', url: '/kerja/loket/:id/lengkap', access: both, audit: 'request.completeness_confirmed', handle: to(matter.confirmAtDesk) },
    { method: 'GET', url: '/kerja/loket/:id/lengkapi', access: desk, audit: 'none', handle: to(completion.show) },
    { method: 'POST', url: '/kerja/loket/:id/lengkapi', access: desk, audit: 'request.complete', body: 'multipart', handle: to(completion.send) },
    { method: 'GET', url: '/kerja/loket/:id/tanya', access: desk, audit: 'none', handle: to(question.showAsk) },
    { method: 'POST', url: '/kerja/loket/:id/tanya', access: desk, audit: 'request.ask_question', handle: to(question.ask) },
    { method: 'GET', url: '/kerja/loket/:id/jawab/:pertanyaan', access: desk, audit: 'none', handle: to(question.showAnswer) },
    { method: 'POST', url: '/kerja/loket/:id/jawab/:pertanyaan', access: desk, audit: 'request.answer_question', body: 'multipart', handle: to(question.answer) },
    { method: 'GET', url: '/kerja/loket/:id/tarik', access: desk, audit: 'none', handle: to(withdrawal.show) },
    { method: 'POST', url: '/kerja/loket/:id/tarik', access: desk, audit: 'request.withdraw', handle: to(withdrawal.send) },
    { method: 'GET', url: '/kerja/loket/:id/surat/:letterId/:name', access: both, audit: 'request.fetch_letter', handle: to(paper.letter) },
    { method: 'GET', url: '/kerja/loket/:id/kiriman/:fileId/:name', access: both, audit: 'request.file_opened', handle: to(paper.sentIn) },
    { method: 'GET', url: '/kerja/loket/:id/berkas/:fileId/:name', access: both, audit: 'request.file_opened', handle: to(paper.released) },
  ]
}
