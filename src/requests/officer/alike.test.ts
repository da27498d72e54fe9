import { parseHTML } from 'linkedom'
import { beforeAll, expect, test } from 'vitest'
import { publishEntry } from '../../catalogue/commands.ts'
import type { RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import { loadEvents } from '../../records/load.ts'
import { useTestOffice } from './officer.fixtures.tsx'
import { type Browser, versionIn } from './test-browser.fixtures.ts'

const office = useTestOffice()
const stateOf = async (id: string) => replay(await loadEvents<RequestEvent>(office.database.db, id))
let entryId: string

beforeAll(async () => {
  const published = await office.database.db.transaction().execute((trx) =>
    publishEntry(trx, {
      title: 'Jumlah guru sekolah dasar menurut kecamatan tahun 2025',
      summary: 'Guru negeri dan honorer di setiap kecamatan.',
      agencyId: 'dinas-pendidikan',
      category: 'setiap_saat',
      topic: 'guru',
      year: 2025,
      files: [],
      publishedAt: office.now,
      source: 'published',
    }),
  )
  entryId = published.entryId
})

/** Presses "Jawab dengan ini" on the case's page. @returns where that leads. */
async function answerWithThis(who: Browser, id: string): Promise<string> {
  const { document } = parseHTML((await who.get(`/kerja/${id}`)).body)
  const link = document.querySelector('a[href*="/kirim?entri="]')
  if (link) return link.getAttribute('href') ?? ''
  const field = document.querySelector('input[name="jawab_dengan"]')
  const form = field?.closest('form')
  const fields = [...(form?.querySelectorAll('input') ?? [])].map((input) => [
    input.getAttribute('name') ?? '',
    input.getAttribute('value') ?? '',
  ])
  const taken = await who.post(form?.getAttribute('action') ?? '', Object.fromEntries(fields))
  expect(taken.statusCode).toBe(303)
  return String(taken.headers.location)
}

async function sendAnswer(who: Browser, page: string, text: string) {
  const shown = await who.get(page)
  expect(shown.statusCode).toBe(200)
  expect(shown.body).toContain('Jumlah guru sekolah dasar menurut kecamatan tahun 2025')
  const { document } = parseHTML(shown.body)
  const value = (name: string) =>
    document.querySelector(`form[method="post"] input[name="${name}"]`)?.getAttribute('value') ?? ''
  const sent = await who.post(page.split('?')[0] ?? '', {
    versi: versionIn(shown.body),
    entri: value('entri'),
    berkas: value('berkas'),
    teks: text,
  })
  expect(sent.statusCode).toBe(303)
}

test('PPID Utama answers with a published document in one press, which takes the work', async () => {
  const id = await office.file()
  const utama = office.as(office.officers.utama)
  const page = await answerWithThis(utama, id)
  expect(page).toBe(`/kerja/${id}/jawab/ppid_utama/kirim?entri=${entryId}`)
  await sendAnswer(utama, page, 'Data ini sudah terbit.')
  const { assignments } = await stateOf(id)
  expect(assignments.at(-1)?.answer?.entryIds).toEqual([entryId])
})

test('PPID Pembantu answers the same way, before and after taking the work', async () => {
  const id = await office.file()
  const utama = office.as(office.officers.utama)
  const pendidikan = office.as(office.officers.pendidikan)
  await utama.post(`/kerja/${id}/kerjakan`, {
    versi: String((await stateOf(id)).version),
    langkah: '4',
  })
  await utama.post(`/kerja/${id}/teruskan`, {
    versi: String((await stateOf(id)).version),
    dinas: 'dinas-pendidikan',
  })
  const own = (await stateOf(id)).assignments[0]?.assignmentId
  const target = `/kerja/${id}/jawab/${own}/kirim?entri=${entryId}`
  expect(await answerWithThis(pendidikan, id)).toBe(target)
  // In hand now, it is a link.
  expect(await answerWithThis(pendidikan, id)).toBe(target)
  await sendAnswer(pendidikan, target, 'Sudah terbit.')
  const [assignment] = (await stateOf(id)).assignments
  expect(assignment?.answer?.entryIds).toEqual([entryId])
  expect((await pendidikan.get(`/kerja/${id}`)).body).not.toContain('Jawab dengan ini')
})

test('nobody is offered to answer what is not theirs, nor with what is not alike', async () => {
  const id = await office.file()
  const kesehatan = office.as(office.officers.kesehatan)
  expect((await kesehatan.get(`/kerja/${id}`)).statusCode).toBe(404)
  const other = await office.file('Anggaran pemeliharaan jembatan gantung tahun 2024 per kecamatan')
  const utama = office.as(office.officers.utama)
  const { document } = parseHTML((await utama.get(`/kerja/${other}`)).body)
  expect(document.querySelector('input[name="jawab_dengan"]')).toBeNull()
})
