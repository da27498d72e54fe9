import { expect, it, vi } from 'vitest'
import { openDraft, saveObjectionDraft } from '../../src/objections/drafts.ts'
import { fileObjection as fileObjectionBy } from '../../src/objections/file.ts'
import { emptyFields } from '../../src/objections/form.ts'
import { markSilentObjections } from '../../src/objections/silence.ts'
import { addDays, instantAt, localDateOf } from '../../src/procedure/dates.ts'
import { caseworkOf, nik } from '../support/cases.ts'
import type { Reply } from '../support/client.ts'
import { pathOf } from '../support/journey.ts'
import { emailOf } from '../support/office.ts'
import { type TestPortal, usePortal } from '../support/portal.ts'
import { pdfOf } from '../support/scenes.ts'

const portal = usePortal({ demo: true })

const story = 'Saya meminta jumlah guru tahun 2025, tetapi yang diberikan data tahun 2019.'
const textOf = (page: Reply) => page.document.querySelector('main')?.textContent ?? ''

/** A request of `pemohon` that was answered with two files, and notified. */
async function notifiedRequest(): Promise<string> {
  const casework = caseworkOf(portal)
  const id = await casework.file(portal.staff.pemohon.id)
  await answer(id)
  return id
}

async function answer(id: string, where: TestPortal = portal): Promise<void> {
  const casework = caseworkOf(where)
  const [assignment = ''] = await casework.forward(id, ['dinas-pendidikan'])
  await casework.prepare(id, assignment, [pdfOf(`jawaban ${assignment}`)])
  await casework.supply(id, assignment)
  await casework.startVerifying(id, assignment)
  await casework.verify(id, assignment)
  await casework.startNotifying(id)
  await casework.notify(id)
}

async function subjectsTo(email: string): Promise<string> {
  const rows = await portal.database.db
    .selectFrom('messages')
    .select('subject')
    .where('recipient_address', '=', email)
    .execute()
  return rows.map((row) => row.subject).join('\n')
}

/** Files by the forms. @returns the page of the objection. */
async function fileObjection(requestId: string): Promise<Reply> {
  const pemohon = await portal.as('pemohon')
  const form = await pemohon.get(`/permohonan/${requestId}/keberatan`)
  const preview = await pemohon.submit(form, '/keberatan', { alasan: ['d'], posisi: story })
  expect(textOf(preview)).toContain('Periksa keberatan Anda')
  return pemohon.submit(preview, '/kirim')
}

it('an objection is filed, granted by the Atasan, carried out by a new answer, and everybody is told', async () => {
  const requestId = await notifiedRequest()
  const pemohon = await portal.as('pemohon')
  const page = await fileObjection(requestId)
  expect(textOf(page)).toContain('Keberatan Anda sudah diterima')
  expect(textOf(page)).toMatch(/K-\d{3}\/PPID-KH\//)
  const path = pathOf(page)
  const id = path.split('/').at(-1) ?? ''
  expect(await subjectsTo(emailOf('pemohon'))).toMatch(/^Keberatan K-.* diterima$/m)
  expect(await subjectsTo(emailOf('atasan'))).toMatch(/^Keberatan K-.* masuk$/m)

  // PPID prepares the file; it has no way to answer.
  const utama = await portal.as('utama')
  const file = await utama.get(`/kerja/keberatan/${id}`)
  expect(file.html).not.toContain('/tanggapi"')
  expect((await utama.get(`/kerja/keberatan/${id}/tanggapi`)).status).toBe(403)
  const forwarded = await utama.submit(
    await utama.get(`/kerja/keberatan/${id}/teruskan`),
    '/teruskan',
    { catatan: 'Data tahun 2025 baru selesai minggu ini.' },
  )
  expect(textOf(forwarded)).toContain('Berkas sudah diteruskan')

  const atasan = await portal.as('atasan')
  expect(textOf(await atasan.get('/kerja/keberatan'))).toMatch(/K-\d{3}/)
  const form = await atasan.get(`/kerja/keberatan/${id}/tanggapi`)
  const empty = await atasan.submit(form, '/tanggapi', { perintah: 'Beri' })
  expect(empty.status).toBe(422)
  expect(textOf(empty)).toContain('Pasal 36 ayat (3)')
  const preview = await atasan.submit(empty, '/tanggapi', {
    putusan_d: 'granted',
    pertimbangan_d: 'Data tahun 2025 memang sudah ada dan bukan informasi yang dikecualikan.',
    butir: ['1'],
    perintah: 'Berikan jumlah guru tahun 2025 menurut status.',
    hari: '5',
  })
  expect(textOf(preview)).toContain('Keberatan dikabulkan seluruhnya')
  const sent = await atasan.submit(preview, '/kirim')
  expect(textOf(sent)).toContain('Tanggapan sudah dikirim')
  expect(textOf(await pemohon.get(path))).toContain('Dikabulkan, sedang dilaksanakan PPID')
  expect(await subjectsTo(emailOf('utama'))).toMatch(/^Perintah atas keberatan/m)

  const reopened = await caseworkOf(portal).stateOf(requestId)
  expect(reopened).toMatchObject({ status: 'open', reopening: { cause: 'objection' } })
  await answer(requestId)
  const done = await pemohon.get(path)
  expect(textOf(done)).toContain('Dikabulkan dan sudah dilaksanakan')
  expect(await subjectsTo(emailOf('pemohon'))).toMatch(/^Perintah atas keberatan .* dilaksanakan$/m)

  // Both letters, as issued.
  await vi.waitFor(async () => {
    const links = [...(await pemohon.get(path)).document.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.includes('/surat/'))
    expect(links).toHaveLength(2)
    for (const link of links) {
      const letter = await pemohon.get(link)
      expect(letter.headers.get('content-type')).toBe('application/pdf')
      expect(letter.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    }
  }, 60_000)
})

it('only a ground that the request has can be raised, and only by its own applicant', async () => {
  const requestId = await notifiedRequest()
  const pemohon = await portal.as('pemohon')
  const form = await pemohon.get(`/permohonan/${requestId}/keberatan`)
  const offered = [...form.document.querySelectorAll('input[name=alasan]')]
  expect(offered.map((box) => box.getAttribute('value'))).toEqual(['d'])
  const forged = await pemohon.submit(form, '/keberatan', { alasan: ['a', 'c'], posisi: story })
  expect(forged.status).toBe(422)
  expect(textOf(forged)).toContain('Pasal 35 ayat (1)')
  expect(forged.document.querySelector('textarea')?.textContent).toBe(story)

  const other = await portal.as('pemohonLain')
  expect((await other.get(`/permohonan/${requestId}/keberatan`)).status).toBe(404)

  // One at a time, and nothing is sent twice.
  const page = await fileObjection(requestId)
  const again = await pemohon.get(`/permohonan/${requestId}/keberatan`)
  expect(again.location).toBe(pathOf(page))
  expect((await other.get(pathOf(page))).status).toBe(404)

  const withdrawn = await pemohon.submit(await pemohon.get(`${pathOf(page)}/cabut`), '/cabut')
  expect(textOf(withdrawn)).toContain('Keberatan sudah dicabut')
  expect((await pemohon.get(`/permohonan/${requestId}/keberatan`)).status).toBe(200)
})

it('silence opens the way to the commission, and the dispute is followed to its end', async () => {
  const id = await silentObjection()
  const path = `/keberatan/${id}`
  expect(await markSilentObjections(portal.tools)).toBe(1)
  expect(await markSilentObjections(portal.tools)).toBe(0)

  const pemohon = await portal.as('pemohon')
  const silent = await pemohon.get(path)
  expect(textOf(silent)).toContain('Tidak ditanggapi sampai batas waktunya')
  expect(textOf(silent)).toContain('Komisi Informasi Provinsi Kalimantan Barat')
  expect(textOf(silent)).toContain('Jalan D.A. Hadi')
  expect(silent.html).not.toContain('value="satisfied"')
  expect(await subjectsTo(emailOf('pemohon'))).toMatch(/belum ditanggapi$/m)
  const said = await pemohon.submit(silent, '/tanggapan', { pernyataan: 'to_commission' })
  expect(textOf(said)).toContain('Pernyataan Anda sudah dicatat')

  const utama = await portal.as('utama')
  const today = localDateOf(portal.tools.clock())
  const base = `/kerja/keberatan/${id}`
  const wrong = await utama.submit(await utama.get(`${base}/sengketa`), '/sengketa', {
    nomor: '021/KI-KB/2026',
    tanggal: addDays(today, 1),
  })
  expect(wrong.status).toBe(409)
  expect(textOf(wrong)).toContain('Tanggalnya harus di antara')
  const filed = await utama.submit(await utama.get(`${base}/sengketa`), '/sengketa', {
    nomor: '021/KI-KB/2026',
    tanggal: today,
  })
  expect(textOf(filed)).toContain('Sengketa sudah dicatat')
  expect(textOf(await utama.get('/kerja/sengketa'))).toContain('021/KI-KB/2026')
  const move = async (tahap: string, more = {}) =>
    utama.submit(await utama.get(`${base}/tahap`), '/tahap', { tahap, tanggal: today, ...more })
  await move('mediation')
  const agreed = await move('agreed', {
    butir: ['1'],
    perintah: 'Berikan datanya dalam lima hari.',
    hari: '5',
  })
  expect(textOf(agreed)).toContain('Mediasi: sepakat')
  const requestId = await requestOf(id)
  expect(await caseworkOf(portal).stateOf(requestId)).toMatchObject({ status: 'open' })
  await answer(requestId)
  expect(textOf(await pemohon.get(path))).toContain('Putusan dilaksanakan')
})

async function requestOf(objectionId: string): Promise<string> {
  const row = await portal.database.db
    .selectFrom('objections')
    .select('request_id')
    .where('objection_id', '=', objectionId)
    .executeTakeFirstOrThrow()
  return row.request_id
}

/** An objection whose thirty working days went by without an answer not long ago. */
async function silentObjection(): Promise<string> {
  const daysAgo = (days: number) => {
    const at = instantAt(addDays(localDateOf(portal.tools.clock()), -days), 600)
    return { ...portal.tools, clock: () => at }
  }
  const past = { ...portal, staff: portal.staff, database: portal.database, tools: daysAgo(60) }
  const actor = portal.staff.pemohon
  const requestId = await caseworkOf(past).file(actor.id)
  await answer(requestId, past)
  const fields = { ...emptyFields, alasan: ['d'], posisi: story }
  const { db, identityKey } = portal.tools
  const draft = { requestId, personId: actor.id, fields, at: portal.tools.clock() }
  await saveObjectionDraft(db, identityKey, draft)
  const draftId = (await openDraft(db, identityKey, draft))?.draftId ?? ''
  const form = {
    grounds: ['d'],
    position: story,
    proxyName: null,
    channel: 'web',
    receivedOn: null,
  } as const
  const filed = await fileObjectionBy(daysAgo(56), {
    ...{ requestId, applicantId: actor.id, actor, draftId },
    check: () => form,
  })
  return filed.kind === 'done' ? filed.objectionId : filed.kind
}

it('the counter files for a person who came, by proxy with a power of attorney', async () => {
  const requestId = await notifiedRequest()
  const { number } = await portal.database.db
    .selectFrom('requests')
    .select('number')
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow()
  const petugas = await portal.as('petugas')
  const find = await petugas.get('/kerja/keberatan/baru')
  const unknown = await petugas.submit(find, '/baru', { nomor: 'P-999', bukti: nik })
  expect(unknown.status).toBe(422)
  const unproven = await petugas.submit(find, '/baru', { nomor: number ?? '', bukti: 'AAAA-BBBB' })
  expect(unproven.status).toBe(422)
  expect((await petugas.get(`/kerja/keberatan/baru/${requestId}`)).status).toBe(404)
  const proven = { nomor: (number ?? '').toLowerCase(), bukti: nik }
  const form = await petugas.submit(find, '/baru', proven)
  const typed = {
    saluran: 'datang_langsung',
    alasan: ['d'],
    posisi: story,
    pengaju: 'kuasa',
    nama_kuasa: 'Rekaan Kuasa',
  }
  const lacking = await petugas.submit(form, `/${requestId}`, typed)
  expect(lacking.status).toBe(422)
  expect(textOf(lacking)).toContain('Perki 1/2021 Pasal 39')
  const attorney = { field: 'surat_kuasa', name: 'surat kuasa.pdf', bytes: pdfOf('kuasa') }
  const preview = await petugas.submit(lacking, `/${requestId}`, typed, [attorney])
  expect(textOf(preview)).toContain('Rekaan Kuasa')
  const page = await petugas.submit(preview, '/kirim')
  expect(textOf(page)).toContain('Keberatan sudah dicatat')
  const letter = await petugas.get(`${pathOf(page)}/kuasa`)
  expect(letter.headers.get('content-type')).toBe('application/pdf')
  expect(textOf(await petugas.get('/kerja/keberatan'))).toMatch(/K-\d{3}/)
})
