import { beforeAll, describe, expect, it } from 'vitest'
import { caseworkOf } from '../../../test/support/cases.ts'
import type { Client, Reply } from '../../../test/support/client.ts'
import { soundSheet, testworkOf } from '../../../test/support/exemption.ts'
import { usePortal } from '../../../test/support/portal.ts'
import { findLetter } from '../../notices/official/queries.ts'
import type { OrderedLetter } from '../../notices/official/source.ts'
import type { TestEvent } from '../../procedure/exemption/events.ts'
import { replayTest } from '../../procedure/exemption/state.ts'
import type { Instant, LocalDate } from '../../procedure/values.ts'
import { loadEvents } from '../../records/load.ts'
import { verifyRecords } from '../../records/verify/verify.ts'
import { addExempt, listExempt } from '../dik/exempt.ts'
import { loadTestFacts, testsInForce, testsOfRequest } from './facts.ts'
import { createTestLetters } from './official.ts'
import { remindExemptions } from './reminders.ts'
import { listTests } from './rows.ts'
import { verifyExempt } from './verify.ts'

const portal = usePortal()
let utama: Client
let pendidikan: Client
let kesehatan: Client
let tim: Client
let atasan: Client
const text = ({ document }: Reply) => document.body.textContent?.replaceAll(/\s+/g, ' ') ?? ''
const reason = 'Akibatnya nyata dan cukup diuraikan.'
const db = () => portal.database.db
const idOf = ({ url }: Reply) => /uji\/([0-9a-f-]{36})/.exec(url)?.[1] ?? ''
const stateOf = async (testId: string) => replayTest(await loadEvents<TestEvent>(db(), testId))

beforeAll(async () => {
  utama = await portal.as('utama')
  pendidikan = await portal.as('pendidikan')
  kesehatan = await portal.as('kesehatan')
  tim = await portal.as('tim')
  atasan = await portal.as('atasan')
})

const act = async (client: Client, id: string, name: string, typed: Record<string, string>) =>
  client.submit(await client.get(`/kerja/uji/${id}/${name}`), `/${name}`, typed)

async function propose(title: string): Promise<string> {
  const form = await pendidikan.get('/kerja/uji/baru')
  return idOf(await pendidikan.submit(form, '/kerja/uji', { judul: title, saat: 'ahead' }))
}

async function submitted(title: string, more: Record<string, string | string[]> = {}) {
  const id = await propose(title)
  const form = await pendidikan.get(`/kerja/uji/${id}/lembar`)
  const sent = await pendidikan.submit(form, '/lembar', {
    ...soundSheet,
    judul: title,
    lanjut: 'ajukan',
    ...more,
  })
  expect(text(sent)).toContain('Lembar sudah diajukan')
  return id
}

async function concluded(title: string, more: Record<string, string | string[]> = {}) {
  const id = await submitted(title, more)
  await act(tim, id, 'pendapat', { setuju: 'ya', alasan: reason })
  await act(atasan, id, 'setujui', { alasan: '' })
  expect(text(await act(utama, id, 'tetapkan', { yakin: 'ya' }))).toContain(
    'Hasil uji sudah ditetapkan',
  )
  return id
}

describe('from proposal to decree', () => {
  it('four roles carry a test to its decree, and the exempt list says what it found', async () => {
    const title = 'Nilai ujian calon kepala sekolah'
    const id = await propose(title)
    const form = await pendidikan.get(`/kerja/uji/${id}/lembar`)
    const begun = await pendidikan.submit(form, '/lembar', { uraian: 'Baru', lanjut: 'simpan' })
    expect(text(begun)).toContain('Lembar tersimpan')
    expect(begun.document.querySelector('#uraian')?.textContent).toBe('Baru')

    const early = await pendidikan.send(begun, '/lembar', { lanjut: 'ajukan' })
    expect(early.status).toBe(422)
    expect(text(early)).toContain('Pilih hasil pengujian')
    const sent = await pendidikan.submit(early, '/lembar', {
      ...soundSheet,
      judul: title,
      lanjut: 'ajukan',
    })
    expect(text(sent)).toContain('Menunggu pendapat Tim Pertimbangan')
    expect((await portal.letterTo('tim@contoh.id')).links).toContain(`/kerja/uji/${id}`)

    expect(text(await atasan.get(`/kerja/uji/${id}`))).not.toContain('Setujui hasil uji')
    await act(tim, id, 'pendapat', { setuju: 'ya', alasan: reason })
    expect((await portal.letterTo('atasan@contoh.id')).links).toContain(`/kerja/uji/${id}`)
    await act(atasan, id, 'setujui', { alasan: '' })
    expect(text(await pendidikan.get(`/kerja/uji/${id}`))).toContain(
      'jadi orang lain yang mempertimbangkan dan menetapkannya',
    )
    const decided = await act(utama, id, 'tetapkan', { yakin: 'ya' })
    expect(text(decided)).toMatch(/SK-\d{3}\/PPID-KH/)

    const shown = text(await portal.guest().get('/dik'))
    expect(shown).toContain(title)
    expect(shown).toContain('UU 27/2022 Pasal 4')
    expect(shown).toMatch(/SK-\d{3}\/PPID-KH/)
    expect(shown).not.toContain(soundSheet.uraian)
    expect((await loadTestFacts(db(), [id, 'x'])).get(id)).toMatchObject({
      conclusion: 'exempt',
      letters: ['h'],
      draftedBy: portal.staff.pendidikan.id,
      concludedBy: portal.staff.utama.id,
      until: '2029-12-31',
    })
    const namedBy = async (agencyId: string | null, day = '2026-11-23') =>
      (await testsInForce(db(), { agencyId, today: day as LocalDate })).map(({ testId }) => testId)
    expect(await namedBy('dinas-pendidikan')).toContain(id)
    expect(await namedBy('dinas-pendidikan', '2030-01-01')).not.toContain(id)
    expect(await namedBy('dinas-kesehatan')).toEqual([])
    expect(await namedBy(null)).toEqual([])
  })

  it('personal data gets neither into the title nor into what the public list shows', async () => {
    const nik = '6106014107900099'
    const form = await pendidikan.get('/kerja/uji/baru')
    const judul = `Berkas perkara atas NIK ${nik}`
    const refused = await pendidikan.send(form, '/kerja/uji', { judul, saat: 'ahead' })
    expect(refused.status).toBe(422)
    expect(text(refused)).toContain('memuat data pribadi')
    const id = await propose('Berkas perkara anak')
    const sheet = await pendidikan.get(`/kerja/uji/${id}/lembar`)
    const dibuka = `Pemilik nomor 0812-9988-7766 dapat dikenali.`
    const sent = await pendidikan.send(sheet, '/lembar', {
      ...{ ...soundSheet, judul: 'Berkas perkara anak', lanjut: 'ajukan', dibuka },
    })
    expect(sent.status).toBe(422)
    const [link] = sent.document.querySelectorAll('.govuk-error-summary a')
    expect(link?.getAttribute('href')).toBe('#dibuka')
  })

  it('who concludes it sees what everybody will read', async () => {
    const id = await submitted('Soal ujian penyesuaian ijazah')
    await act(tim, id, 'pendapat', { setuju: 'ya', alasan: reason })
    await act(atasan, id, 'setujui', { alasan: '' })
    const page = text(await utama.get(`/kerja/uji/${id}/tetapkan`))
    expect(page).toContain('Yang akan tampil di daftar untuk umum')
    expect(page).toContain(soundSheet.dibuka)
    expect(page).not.toContain(soundSheet.uraian)
  })

  it('its letters are made once, numbered, and can be opened', async () => {
    const id = await concluded('Soal seleksi yang masih dipakai')
    const [first = ''] = await testworkOf(portal).letters(id)
    const state = await stateOf(id)
    expect(state.issued.map(({ kind }) => kind)).toEqual([
      'consequence_sheet',
      'classification_decree',
    ])
    expect(state.issued.every(({ file }) => file !== null)).toBe(true)
    const letter = await tim.get(`/kerja/uji/${id}/surat/${first}`)
    expect(letter.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await kesehatan.get(`/kerja/uji/${id}/surat/${first}`)).status).toBe(404)
    expect((await verifyRecords(db())).broken).toEqual([])
  })

  it('at a request it begins with what was asked, for the agency that answers it alone', async () => {
    const casework = caseworkOf(portal)
    const requestId = await casework.file(portal.staff.pemohon.id, 'Nilai tes calon guru 2026')
    const from = `/kerja/uji/baru?permohonan=${requestId}&item=1`
    expect(text(await pendidikan.get(from))).toContain('bukan bagian dinas Anda')
    await casework.forward(requestId, ['dinas-pendidikan'])
    expect((await kesehatan.get(from)).status).toBe(422)
    const form = await pendidikan.get(from)
    // The words of the applicant stand beside the title; nobody publishes them by accident.
    expect(text(form)).toContain('Nilai tes calon guru 2026')
    expect(form.document.querySelector('#judul')?.getAttribute('value') ?? '').toBe('')
    const judul = 'Nilai tes calon guru'
    const id = idOf(await pendidikan.submit(form, '/kerja/uji', { judul }))
    const state = await stateOf(id)
    expect(state).toMatchObject({ occasion: 'request', requestId, agencyId: 'dinas-pendidikan' })
    expect(await testsOfRequest(db(), requestId)).toMatchObject([
      { testId: id, itemId: state.itemId, conclusion: null },
    ])
    const page = await pendidikan.get(`/kerja/uji/${id}`)
    expect(page.document.querySelector(`main a[href="/kerja/${requestId}"]`)).not.toBeNull()
    expect(text(await pendidikan.get(`/kerja/uji/${id}/lembar`))).toContain('Yang diminta pemohon')
    expect((await utama.get(`/kerja/uji/baru?permohonan=${requestId}&item=9`)).status).toBe(422)
  })

  it('what is found open needs no decree and has no place on the list', async () => {
    const title = 'Rencana kebutuhan guru'
    const id = await concluded(title, { hasil: 'open', huruf: [], sampai: '', dasar: '' })
    expect(text(await utama.get(`/kerja/uji/${id}`))).toContain('Diuji dan dinyatakan terbuka')
    expect(text(await portal.guest().get('/dik'))).not.toContain(title)
    expect((await stateOf(id)).issued.map(({ kind }) => kind)).toEqual(['consequence_sheet'])
    await testworkOf(portal).letters(id)
  })
})

describe('what is refused', () => {
  it('whoever wrote on the sheet does not conclude it, and is told why', async () => {
    const id = await submitted('Berkas pelamar guru kontrak')
    await act(utama, id, 'kembalikan', { alasan: 'Dasar hukumnya belum lengkap.' })
    expect(text(await pendidikan.get(`/kerja/uji/${id}/lembar`))).toContain('belum lengkap')
    const form = await utama.get(`/kerja/uji/${id}/lembar`)
    await utama.submit(form, '/lembar', { lanjut: 'ajukan' })
    await act(tim, id, 'pendapat', { setuju: 'ya', alasan: reason })
    await act(atasan, id, 'setujui', { alasan: '' })
    expect((await utama.get(`/kerja/uji/${id}/tetapkan`)).status).toBe(303)
    const other = await portal.as('utamaKedua')
    expect(text(await act(other, id, 'tetapkan', { yakin: 'ya' }))).toContain('sudah ditetapkan')
  })

  it('against most of the tim the Atasan must write why; the form keeps what was typed', async () => {
    const id = await submitted('Peta titik rawan pencurian')
    await act(tim, id, 'pendapat', { setuju: 'tidak', alasan: 'Petanya sudah pernah terbit.' })
    const page = await atasan.get(`/kerja/uji/${id}/setujui`)
    const sent = await atasan.send(page, '/setujui', { alasan: '' })
    expect(sent.status).toBe(422)
    expect(text(sent)).toContain('UU 14/2008 Pasal 7 ayat (4)')
    await act(atasan, id, 'tolak', { alasan: 'Petanya sudah pernah terbit.', yakin: 'ya' })
    expect((await loadTestFacts(db(), [id])).get(id)?.conclusion).toBe('open')
    expect((await stateOf(id)).issued.map(({ kind }) => kind)).toEqual(['consequence_sheet'])
  })

  it.each([
    ['law enforcement beyond thirty years', { huruf: ['a'], sampai: '1-1-2090' }, 'sampai'],
    ['no letter of Pasal 17', { huruf: [] }, 'huruf'],
    ['no end and no reason', { sampai: '' }, 'sampai'],
    ['parts that are not named', { hasil: 'parts', bagian: '' }, 'bagian'],
    ['a day that is none', { sampai: '31-2-2029' }, 'sampai'],
  ])('a sheet with %s comes back with what was typed', async (_, wrong, field) => {
    const id = await propose('Catatan pengaduan guru')
    const form = await pendidikan.get(`/kerja/uji/${id}/lembar`)
    const sent = await pendidikan.send(form, '/lembar', {
      ...soundSheet,
      lanjut: 'ajukan',
      ...wrong,
    })
    expect(sent.status).toBe(422)
    expect(sent.document.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe(
      `#${field}`,
    )
    expect(sent.document.querySelector('#dibuka')?.textContent).toBe(soundSheet.dibuka)
    expect((await stateOf(id)).status).toBe('testing')
  })

  it('of two who save a sheet the second is told, and loses nothing', async () => {
    const id = await propose('Daftar hukuman disiplin')
    const mine = await pendidikan.get(`/kerja/uji/${id}/lembar`)
    const theirs = await utama.get(`/kerja/uji/${id}/lembar`)
    await utama.submit(theirs, '/lembar', { uraian: 'Tulisan PPID Utama', lanjut: 'simpan' })
    const late = await pendidikan.send(mine, '/lembar', {
      uraian: 'Tulisan saya',
      lanjut: 'simpan',
    })
    expect(late.status).toBe(409)
    expect(late.document.querySelector('#uraian')?.textContent).toBe('Tulisan saya')
    const again = await pendidikan.submit(late, '/lembar', { lanjut: 'simpan' })
    expect(again.document.querySelector('#uraian')?.textContent).toBe('Tulisan saya')
  })

  it('a letter that was made meanwhile stops nobody', async () => {
    const id = await concluded('Hasil kaji kelayakan bangunan asrama')
    const seen = await utama.get(`/kerja/uji/${id}/tinjau`)
    await testworkOf(portal).letters(id)
    const sent = await utama.submit(seen, '/tinjau', { alasan: 'Jangka waktunya segera habis.' })
    expect(text(sent)).toContain('Peninjauan dimulai')
  })

  it('a decision on what has changed since it was looked at is not taken', async () => {
    const id = await submitted('Hasil tes psikologi')
    const seen = await tim.get(`/kerja/uji/${id}/pendapat`)
    await act(utama, id, 'kembalikan', { alasan: 'Uraikan akibatnya lebih jelas.' })
    const sent = await tim.send(seen, '/pendapat', { setuju: 'ya', alasan: reason })
    expect(sent.status).toBe(409)
    expect(text(sent)).toContain(reason)
  })

  it('another agency sees nothing of it', async () => {
    const id = await propose('Laporan kekerasan di sekolah')
    expect((await kesehatan.get(`/kerja/uji/${id}`)).status).toBe(404)
    expect(text(await kesehatan.get('/kerja/uji?tab=berjalan'))).not.toContain('kekerasan')
    expect(text(await pendidikan.get('/kerja/uji'))).toContain('kekerasan')
  })
})

describe('afterwards', () => {
  it('an exemption is opened with a decree of its own and leaves the list', async () => {
    const title = 'Alamat rumah guru penerima tunjangan'
    const id = await concluded(title)
    const page = await utama.get(`/kerja/uji/${id}/buka`)
    const early = await utama.send(page, '/buka', { sebab: 'expired', alasan: reason, yakin: 'ya' })
    expect(early.status).toBe(422)
    expect(text(early)).toContain('Jangka waktunya belum berakhir')
    await act(utama, id, 'buka', { sebab: 'ordered', alasan: reason, yakin: 'ya' })
    expect(text(await portal.guest().get('/dik'))).not.toContain(title)
    await testworkOf(portal).letters(id)
    const state = await stateOf(id)
    expect(state.issued.map(({ kind }) => kind)).toEqual([
      'consequence_sheet',
      'classification_decree',
      'classification_decree',
    ])
    expect((await loadTestFacts(db(), [id])).get(id)?.conclusion).toBe('open')
  })

  it('a new test extends it: the new decree takes the place of the old', async () => {
    const title = 'Nilai psikotes calon pengawas'
    const first = await concluded(title)
    await act(utama, first, 'tinjau', { alasan: 'Jangka waktunya segera habis.' })
    const shown = await pendidikan.get(`/kerja/uji/${first}`)
    const link = [...shown.document.querySelectorAll('a')].find((a) =>
      a.textContent?.includes('uji baru'),
    )
    const form = await pendidikan.get(link?.getAttribute('href') ?? '')
    expect(text(form)).toContain('meninjau kembali pengecualian')
    const next = idOf(await pendidikan.submit(form, '/kerja/uji', { saat: 'ahead' }))
    const sheet = await pendidikan.get(`/kerja/uji/${next}/lembar`)
    expect(sheet.document.querySelector('#dasar')?.textContent).toBe(soundSheet.dasar)
    await pendidikan.submit(sheet, '/lembar', {
      ...soundSheet,
      judul: title,
      sampai: '1-1-2032',
      lanjut: 'ajukan',
    })
    await act(tim, next, 'pendapat', { setuju: 'ya', alasan: reason })
    await act(atasan, next, 'setujui', { alasan: '' })
    await act(utama, next, 'tetapkan', { yakin: 'ya' })
    expect(await stateOf(first)).toMatchObject({ status: 'extended', supersededBy: next })
    const rows = (await listExempt(db())).filter((item) => item.title === title)
    expect(rows).toMatchObject([{ testId: next, until: '2032-01-01' }])
  })

  it('a new test that finds it open ends it, with a decree that says which one it changes', async () => {
    const title = 'Alamat asrama putri'
    const first = await concluded(title)
    const [item] = (await listExempt(db())).filter((one) => one.testId === first)
    const form = await pendidikan.get(`/kerja/uji/baru?dik=${item?.exemptId}`)
    const next = idOf(await pendidikan.submit(form, '/kerja/uji', { saat: 'ahead' }))
    const sheet = await pendidikan.get(`/kerja/uji/${next}/lembar`)
    const open = { hasil: 'open', huruf: [], sampai: '', dasar: '', dibuka: '', ditutup: '' }
    await pendidikan.submit(sheet, '/lembar', {
      ...soundSheet,
      ...open,
      judul: title,
      lanjut: 'ajukan',
    })
    await act(tim, next, 'pendapat', { setuju: 'ya', alasan: reason })
    await act(atasan, next, 'setujui', { alasan: '' })
    await act(utama, next, 'tetapkan', { yakin: 'ya' })
    expect(await stateOf(first)).toMatchObject({ status: 'opened', supersededBy: next })
    expect((await listExempt(db())).filter((one) => one.title === title)).toEqual([])
    await testworkOf(portal).letters(next)
    const state = await stateOf(next)
    const decree = state.issued.find(({ kind }) => kind === 'classification_decree')
    const letters = createTestLetters({ clock: portal.tools.clock })
    const data = await letters.classification_decree.data(
      db(),
      await orderOf(decree?.letterId ?? ''),
    )
    expect(data).toMatchObject({ act: 'opened', changes: item?.decreeNumber, letters: [] })
  })

  it('an exemption of before the portal becomes a test', async () => {
    const exemptId = await byHand('Data anak korban kekerasan', '2027-06-01')
    const form = await utama.get(`/kerja/uji/baru?dik=${exemptId}`)
    const proposed = await utama.submit(form, '/kerja/uji', { saat: 'ahead' })
    expect(proposed.document.querySelector('#judul')?.getAttribute('value')).toBe(
      'Data anak korban kekerasan',
    )
    const testId = idOf(proposed)
    expect((await stateOf(testId)).renews).toEqual({ exemptId, testId: null })
    // One at a time: whoever would begin another is shown it.
    const again = await kesehatan.get(`/kerja/uji/baru?dik=${exemptId}`)
    expect(again.location).toBe(`/kerja/uji/${testId}`)
  })
})

it('whatever happened, the list agrees with the logs, and a row that was changed is found', async () => {
  expect(await verifyExempt(db())).toEqual([])
  const [item] = await listExempt(db()).then((items) => items.filter(({ testId }) => testId))
  const change = (title: string) =>
    db()
      .updateTable('exempt_items')
      .set({ title })
      .where('exempt_id', '=', item?.exemptId ?? '')
      .execute()
  await change('Judul lain')
  expect(await verifyExempt(db())).toMatchObject([{ streamId: item?.testId, what: 'test' }])
  await change(item?.title ?? '')
})

describe('reminders', () => {
  it('go out ninety and thirty days before the end and when it has come, once each', async () => {
    const exemptId = await byHand('Strategi negosiasi kontrak listrik', '2031-06-30')
    const on = (date: string) =>
      remindExemptions({
        ...portal.tools,
        baseUrl: portal.origin,
        clock: () => `${date}T00:30:00.000Z` as Instant,
      })
    const count = async () =>
      (
        await db()
          .selectFrom('exempt_reminders')
          .select('days')
          .where('exempt_id', '=', exemptId)
          .orderBy('days')
          .execute()
      ).map(({ days }) => days)
    await on('2031-03-31')
    expect(await count()).toEqual([])
    await on('2031-04-01')
    await on('2031-04-02')
    expect(await count()).toEqual([90])
    await on('2031-06-15')
    await on('2031-06-15')
    expect(await count()).toEqual([30, 90])
    await on('2031-06-30')
    expect(await count()).toEqual([30, 90])
    await on('2031-07-01')
    await on('2031-07-02')
    expect(await count()).toEqual([0, 30, 90])
    const letters = await db()
      .selectFrom('messages')
      .select(['subject', 'recipient_address'])
      .where('kind', '=', 'exemption_ends')
      .where('body_text', 'like', '%negosiasi kontrak%')
      .orderBy('subject')
      .orderBy('recipient_address')
      .execute()
    const subjects = [
      'Pengecualian berakhir dalam 30 hari',
      'Pengecualian berakhir dalam 90 hari',
      'Pengecualian sudah berakhir',
    ]
    expect(letters.map((row) => `${row.subject} ${row.recipient_address}`)).toEqual(
      subjects.flatMap((subject) =>
        ['kesehatan', 'utama', 'utamakedua'].map((who) => `${subject} ${who}@contoh.id`),
      ),
    )
  })

  it('what has ended waits for PPID Utama on the day after, until it is opened', async () => {
    const id = await concluded('Jadwal operasi gabungan', { huruf: ['a'], sampai: '31-12-2029' })
    const looker = { role: 'ppid_utama', personId: portal.staff.utama.id, agencyId: null } as const
    const waiting = async (today: string) =>
      (
        await listTests(db(), {
          looker,
          ...{ tab: 'giliran', today: today as LocalDate, after: null },
        })
      ).map(({ testId }) => testId)
    expect(await waiting('2029-12-31')).not.toContain(id)
    expect(await waiting('2030-01-01')).toContain(id)
  })
})

async function orderOf(letterId: string): Promise<OrderedLetter> {
  const letter = await findLetter(db(), letterId)
  if (!letter) throw new Error('the letter was ordered')
  return letter
}

function byHand(title: string, until: string): Promise<string> {
  return addExempt(db(), {
    item: {
      ...{ agencyId: 'dinas-kesehatan', title, letters: ['h'], basis: 'UU 17/2023 Pasal 297' },
      ...{ consequence: 'Membuka rahasia orang.', from: '2026-01-05' as LocalDate },
      ...{ until: until as LocalDate, periodReason: null, decreeNumber: 'Keputusan Nomor 4' },
      decreeDate: '2026-01-05' as LocalDate,
    },
    at: portal.tools.clock(),
  })
}
