import { createFailurePage } from '../../people/failure-page.tsx'
import type { AppExchange, AppRoute } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { askEnd, showDikDesk, submitEnd, submitExempt } from '../dik/desk.tsx'
import { showDik } from '../dik/public.tsx'
import { showSetList, submitSetList } from '../dip/desk.tsx'
import { showDip, showDipVersion } from '../dip/public.tsx'
import { askDiscard, askWithdrawal, discardNow, giveBack, withdrawNow } from './ask-why.tsx'
import { blackOut } from './black-out.ts'
import type { DeskPages } from './deps.ts'
import { showForm, submitForm } from './form.tsx'
import { createDraft, showDesk } from './list.tsx'
import { type EntryHandler, openEntry } from './open-entry.ts'
import { openDraftFile } from './open-file.tsx'
import { renewNow, showEntry, startNextVersion } from './overview.tsx'
import { publishEntryNow, recallEntry, showPreview, submitEntry } from './preview.tsx'
import {
  dropAbbreviation,
  dropStopWord,
  showTerms,
  submitAbbreviation,
  submitStopWord,
} from './terms/handlers.tsx'

const both = ['ppid_utama', 'ppid_pembantu'] as const
const main = ['ppid_utama'] as const
// A whole office may sit behind one address.
const readers = { max: 300, perSeconds: 60 }

/** The desk of published information. An entry of another agency answers as one that does not exist. */
export function deskRoutes(deps: DeskPages): AppRoute[] {
  const notFound = createFailurePage(deps.showPage)
  const on =
    (handler: EntryHandler): AppRoute['handle'] =>
    async (exchange) => {
      const opened = await openEntry(deps, exchange)
      if (opened) return handler(deps, exchange, opened)
      return notFound(exchange, 'not_found', null)
    }
  const at = '/kerja/informasi/:id'
  const to =
    (handler: (given: DeskPages, exchange: AppExchange) => Promise<Answer>): AppRoute['handle'] =>
    (exchange) =>
      handler(deps, exchange)
  // biome-ignore format: one line a URL
  return [
    { method: 'GET', url: '/kerja/informasi', access: both, audit: 'none', handle: (exchange) => showDesk(deps, exchange) },
    { method: 'POST', url: '/kerja/informasi', access: both, audit: 'entry.drafted', handle: (exchange) => createDraft(deps, exchange) },
    { method: 'GET', url: at, access: both, audit: 'none', handle: on(showEntry) },
    { method: 'GET', url: `${at}/ubah`, access: both, audit: 'none', handle: on(showForm) },
    { method: 'POST', url: `${at}/ubah`, access: both, audit: 'entry.draft_saved', body: 'multipart', handle: on(submitForm) },
    { method: 'GET', url: `${at}/pratinjau`, access: both, audit: 'none', handle: on(showPreview) },
    { method: 'POST', url: `${at}/ajukan`, access: both, audit: 'entry.submitted', handle: on(submitEntry) },
    { method: 'POST', url: `${at}/ambil-kembali`, access: both, audit: 'entry.recalled', handle: on(recallEntry) },
    { method: 'POST', url: `${at}/kembalikan`, access: main, audit: 'entry.returned', handle: on(giveBack) },
    { method: 'POST', url: `${at}/terbitkan`, access: main, audit: 'entry.published', handle: on(publishEntryNow) },
    { method: 'GET', url: `${at}/hapus-draf`, access: both, audit: 'none', handle: on(askDiscard) },
    { method: 'POST', url: `${at}/hapus-draf`, access: both, audit: 'entry.draft_discarded', handle: on(discardNow) },
    { method: 'POST', url: `${at}/versi-baru`, access: both, audit: 'entry.drafted', handle: on(startNextVersion) },
    { method: 'POST', url: `${at}/perbarui`, access: both, audit: 'entry.renewed', handle: on(renewNow) },
    { method: 'GET', url: `${at}/cabut`, access: main, audit: 'none', handle: on(askWithdrawal) },
    { method: 'POST', url: `${at}/cabut`, access: main, audit: 'entry.withdrawn', handle: on(withdrawNow) },
    { method: 'GET', url: `${at}/berkas/:fileId/:name`, access: both, audit: 'entry.file_opened', handle: on(openDraftFile) },
    { method: 'GET', url: `${at}/hitamkan/:fileId`, access: both, audit: 'entry.file_redaction_opened', handle: on(blackOut.show) },
    { method: 'POST', url: `${at}/hitamkan/:fileId`, access: both, audit: 'entry.file_redaction_changed', handle: on(blackOut.change) },
    { method: 'GET', url: `${at}/hitamkan/:fileId/gambar/:hal`, access: both, audit: 'none', handle: on(blackOut.page) },
    { method: 'GET', url: `${at}/hitamkan/:fileId/lihat`, access: both, audit: 'entry.file_opened', handle: on(blackOut.file) },
    { method: 'GET', url: '/kerja/dip', access: main, audit: 'none', handle: to(showSetList) },
    { method: 'POST', url: '/kerja/dip', access: main, audit: 'list.set', handle: to(submitSetList) },
    { method: 'GET', url: '/kerja/dik', access: main, audit: 'none', handle: to(showDikDesk) },
    { method: 'POST', url: '/kerja/dik', access: main, audit: 'exempt.added', handle: to(submitExempt) },
    { method: 'GET', url: '/kerja/dik/:id/akhiri', access: main, audit: 'none', handle: to(askEnd) },
    { method: 'POST', url: '/kerja/dik/:id/akhiri', access: main, audit: 'exempt.ended', handle: to(submitEnd) },
    { method: 'GET', url: '/kerja/istilah', access: main, audit: 'none', handle: to(showTerms) },
    { method: 'POST', url: '/kerja/istilah/singkatan', access: main, audit: 'terms.changed', handle: to(submitAbbreviation) },
    { method: 'POST', url: '/kerja/istilah/hapus-singkatan', access: main, audit: 'terms.changed', handle: to(dropAbbreviation) },
    { method: 'POST', url: '/kerja/istilah/kata', access: main, audit: 'terms.changed', handle: to(submitStopWord) },
    { method: 'POST', url: '/kerja/istilah/hapus-kata', access: main, audit: 'terms.changed', handle: to(dropStopWord) },
    { method: 'GET', url: '/dip', access: 'everyone', audit: 'none', limit: readers, handle: to(showDip) },
    { method: 'GET', url: '/dip/:version', access: 'everyone', audit: 'none', limit: readers, handle: to(showDipVersion) },
    { method: 'GET', url: '/dik', access: 'everyone', audit: 'none', handle: to(showDik) },
  ]
}
