import { createFailurePage } from '../../people/failure-page.tsx'
import type { AppRoute } from '../../people/viewer.ts'
import { askDiscard, askWithdrawal, discardNow, giveBack, withdrawNow } from './ask-why.tsx'
import type { DeskPages } from './deps.ts'
import { showForm, submitForm } from './form.tsx'
import { createDraft, showDesk } from './list.tsx'
import { type EntryHandler, openEntry } from './open-entry.ts'
import { openDraftFile } from './open-file.tsx'
import { renewNow, showEntry, startNextVersion } from './overview.tsx'
import { publishEntryNow, recallEntry, showPreview, submitEntry } from './preview.tsx'

const both = ['ppid_utama', 'ppid_pembantu'] as const
const main = ['ppid_utama'] as const

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
  ]
}
