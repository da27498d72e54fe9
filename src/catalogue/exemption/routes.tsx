import { createFailurePage } from '../../people/failure-page.tsx'
import type { AppRoute } from '../../people/viewer.ts'
import { askAct, doAct } from './act-page.tsx'
import { type ActName, acts } from './acts.ts'
import type { TestHandler, TestPages } from './deps.ts'
import { showTests } from './list.tsx'
import { openLetter } from './open-letter.ts'
import { openTest } from './open-test.ts'
import { showPropose, submitPropose } from './propose.tsx'
import { showSheet, submitSheetForm } from './sheet-form.tsx'
import { showTest } from './view.tsx'

const desks = ['ppid_utama', 'ppid_pembantu'] as const
const judges = ['ppid_utama', 'atasan_ppid'] as const
const atasan = ['atasan_ppid'] as const
const main = ['ppid_utama'] as const
const tim = ['tim_pertimbangan'] as const
const all = [...desks, 'tim_pertimbangan', 'atasan_ppid'] as const

/** Consequence tests. One of another agency answers as one that does not exist. */
export function testRoutes(deps: TestPages): AppRoute[] {
  const notFound = createFailurePage(deps.showPage)
  const on =
    (handler: TestHandler): AppRoute['handle'] =>
    async (exchange) => {
      const opened = await openTest(deps, exchange)
      return opened ? handler(deps, exchange, opened) : notFound(exchange, 'not_found', null)
    }
  const at = '/kerja/uji/:id'
  const act = (name: ActName, access: AppRoute['access']): AppRoute[] => [
    { method: 'GET', url: `${at}/${name}`, access, audit: 'none', handle: on(askAct(name)) },
    {
      method: 'POST',
      url: `${at}/${name}`,
      access,
      audit: acts[name].audit,
      handle: on(doAct(name)),
    },
  ]
  // biome-ignore format: one line a URL
  return [
    { method: 'GET', url: '/kerja/uji', access: all, audit: 'none', handle: (exchange) => showTests(deps, exchange) },
    { method: 'POST', url: '/kerja/uji', access: desks, audit: 'test.proposed', handle: (exchange) => submitPropose(deps, exchange) },
    { method: 'GET', url: '/kerja/uji/baru', access: desks, audit: 'none', handle: (exchange) => showPropose(deps, exchange) },
    { method: 'GET', url: at, access: all, audit: 'test.viewed', handle: on(showTest) },
    { method: 'GET', url: `${at}/lembar`, access: desks, audit: 'none', handle: on(showSheet) },
    { method: 'POST', url: `${at}/lembar`, access: desks, audit: 'test.sheet_saved', handle: on(submitSheetForm) },
    { method: 'GET', url: `${at}/surat/:letterId`, access: all, audit: 'test.letter_opened', handle: on(openLetter) },
    ...act('pendapat', tim),
    ...act('kembalikan', judges),
    ...act('setujui', atasan),
    ...act('tolak', atasan),
    ...act('tetapkan', judges),
    ...act('tinjau', desks),
    ...act('pertahankan', main),
    ...act('buka', judges),
    ...act('hentikan', desks),
  ]
}
