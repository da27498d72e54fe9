import { beforeAll, describe, expect, it } from 'vitest'
import type { Client, Reply } from '../../../test/support/client.ts'
import { usePortal } from '../../../test/support/portal.ts'
import { pdfOf } from '../../../test/support/scenes.ts'
import { entryBySlug } from '../queries.ts'
import { findDraft } from './drafts.ts'

const portal = usePortal()
let kesehatan: Client
let pendidikan: Client
let utama: Client
let guest: Client

beforeAll(async () => {
  kesehatan = await portal.as('kesehatan')
  pendidikan = await portal.as('pendidikan')
  utama = await portal.as('utama')
  guest = portal.guest()
})

const good = {
  judul: 'Profil Kesehatan 2025',
  ringkasan: 'Keadaan kesehatan kabupaten sepanjang tahun 2025.',
  kategori: 'setiap_saat',
  topik: 'profil kesehatan',
  tahun: '2025',
  penanggung: 'Sekretaris Dinas',
  dibuat: '7-2-2026',
  tempat: 'Putussibau',
  retensi: '5 tahun',
}
const file = (name: string, field = 'berkas') => ({ field, name, bytes: pdfOf(name) })
const text = ({ document }: Reply) => document.body.textContent?.replaceAll(/\s+/g, ' ') ?? ''

/** Begins an entry; @returns the page of its form. */
async function begin(who: Client): Promise<Reply> {
  return who.submit(await who.get('/kerja/informasi'), '/kerja/informasi')
}

const idOf = ({ url }: Reply) => /informasi\/([0-9a-f-]{36})/.exec(url)?.[1] ?? ''

/** Writes a draft as far as its preview. */
async function write(
  who: Client,
  typed: Record<string, string> = {},
  files = [file('profil.pdf')],
) {
  return who.submit(await begin(who), '/ubah', { ...good, ...typed, lanjut: 'pratinjau' }, files)
}

async function publish(
  typed: Record<string, string> = {},
  files = [file(`${typed['judul']}.pdf`)],
) {
  const preview = await write(utama, { dinas: 'dinas-kesehatan', ...typed }, files)
  const done = await utama.submit(preview, '/terbitkan')
  const slug = done.document.querySelector('a[href^="/informasi/"]')?.getAttribute('href') ?? ''
  return { id: idOf(done), slug: slug.slice('/informasi/'.length), page: done }
}

describe('the road of an entry', () => {
  it('leads from the agency over the check to everybody', async () => {
    const preview = await write(kesehatan)
    expect(preview.status).toBe(200)
    expect(text(preview)).toContain('Sekretaris Dinas')
    const submitted = await kesehatan.submit(preview, '/ajukan')
    expect(text(submitted)).toContain('Menunggu diperiksa PPID Utama.')
    const id = idOf(submitted)
    expect((await guest.get('/informasi/profil-kesehatan-2025')).status).toBe(404)

    const waiting = await utama.get('/kerja/informasi')
    expect(text(waiting)).toContain(good.judul)
    const returned = await utama.submit(await utama.get(`/kerja/informasi/${id}`), '/kembalikan', {
      alasan: 'Tambahkan tabel per puskesmas.',
    })
    expect(text(returned)).toContain('Draf sudah dikembalikan')

    const form = await kesehatan.get(`/kerja/informasi/${id}`)
    expect(text(form)).toContain('Tambahkan tabel per puskesmas.')
    const again = await kesehatan.submit(form, '/ubah', { lanjut: 'pratinjau' }, [
      file('tabel.pdf'),
    ])
    await kesehatan.submit(again, '/ajukan')
    const published = await utama.submit(await utama.get(`/kerja/informasi/${id}`), '/terbitkan')
    expect(text(published)).toContain('Informasi sudah terbit')
    const entry = await entryBySlug(portal.database.db, 'profil-kesehatan-2025')
    expect(entry).toMatchObject({
      agencyId: 'dinas-kesehatan',
      producer: 'Sekretaris Dinas',
      madeOn: '2026-02-07',
      version: 1,
    })
    expect(entry?.files.map(({ name }) => name)).toEqual(['profil.pdf', 'tabel.pdf'])
    expect((await guest.get('/informasi/profil-kesehatan-2025')).status).toBe(200)
  })

  it('is taken back before the check, and thrown away', async () => {
    const submitted = await kesehatan.submit(await write(kesehatan), '/ajukan')
    const taken = await kesehatan.submit(submitted, '/ambil-kembali')
    expect(text(taken)).toContain('Tulis informasi')
    const asked = await kesehatan.get(`/kerja/informasi/${idOf(taken)}/hapus-draf`)
    const gone = await kesehatan.submit(asked, '/hapus-draf')
    expect(text(gone)).toContain('Draf sudah dihapus.')
    expect((await kesehatan.get(`/kerja/informasi/${idOf(taken)}`)).status).toBe(404)
  })

  it('is closed to other agencies', async () => {
    const id = idOf(await write(kesehatan))
    for (const path of ['', '/ubah', '/pratinjau', '/hapus-draf'])
      expect((await pendidikan.get(`/kerja/informasi/${id}${path}`)).status).toBe(404)
    expect((await pendidikan.post(`/kerja/informasi/${id}/ajukan`)).status).toBe(404)
    expect((await kesehatan.post(`/kerja/informasi/${id}/terbitkan`)).status).toBe(403)
    expect(text(await pendidikan.get('/kerja/informasi'))).not.toContain(good.judul)
  })

  it('keeps what was typed when something is wrong, and says what', async () => {
    const typed = { ...good, judul: 'Pr', tahun: '25', dibuat: '31-2-2026' }
    const form = await begin(kesehatan)
    const wrong = await kesehatan.send(form, '/ubah', { ...typed, lanjut: 'pratinjau' })
    expect(wrong.status).toBe(422)
    expect(wrong.document.querySelectorAll('.govuk-error-summary a')).toHaveLength(3)
    expect(wrong.document.querySelector('#judul')?.getAttribute('value')).toBe('Pr')
    const later = await kesehatan.get(`/kerja/informasi/${idOf(form)}/ubah`)
    expect(later.document.querySelector('#dibuat')?.getAttribute('value')).toBe('31-2-2026')
    const mended = await kesehatan.submit(wrong, '/ubah', { ...good, lanjut: 'pratinjau' })
    expect(mended.url).toMatch(/pratinjau$/)
  })

  it('takes an unfinished draft without a word', async () => {
    const saved = await kesehatan.submit(await begin(kesehatan), '/ubah', { judul: 'Baru mulai' })
    expect(text(saved)).toContain('Draf tersimpan.')
    expect(text(await kesehatan.get('/kerja/informasi'))).toContain('Baru mulai')
  })

  it('tells the second of two who save that the first was quicker, and loses no word', async () => {
    const form = await begin(kesehatan)
    await kesehatan.submit(form, '/ubah', { judul: 'Yang pertama' })
    const second = await kesehatan.send(form, '/ubah', { judul: 'Yang kedua' }, [file('x.pdf')])
    expect(second.status).toBe(409)
    expect(second.document.querySelector('#judul')?.getAttribute('value')).toBe('Yang kedua')
    const now = await kesehatan.get(`/kerja/informasi/${idOf(form)}`)
    expect(now.document.querySelector('#judul')?.getAttribute('value')).toBe('Yang pertama')
    expect(text(now)).not.toContain('x.pdf')
  })

  it('publishes once, however often the button is pressed', async () => {
    const preview = await write(utama, { dinas: 'dinas-kesehatan', judul: 'Ditekan dua kali' })
    const sent = await Promise.all([1, 2, 3].map(() => utama.send(preview, '/terbitkan')))
    expect(sent.map(({ status }) => status).toSorted()).toEqual([303, 409, 409])
    expect((await guest.get('/informasi/ditekan-dua-kali-2')).status).toBe(404)
  })
})

describe('the next version', () => {
  it('keeps the address; a replaced file is still handed out, one that was taken out is not', async () => {
    const { id, slug } = await publish({ judul: 'Data Puskesmas' }, [file('a.pdf'), file('b.pdf')])
    const before = await entryBySlug(portal.database.db, slug)
    const [a, b] = before?.files ?? []
    const form = await utama.submit(await utama.get(`/kerja/informasi/${id}`), '/versi-baru')
    const replaced = await utama.submit(form, '/ubah', { judul: 'Data Puskesmas Terbaru' }, [
      file('a2.pdf', `ganti-${a?.fileId}`),
    ])
    expect(text(replaced)).toContain('Menggantikan a.pdf')
    const removed = await utama.submit(replaced, '/ubah', { hapus: b?.fileId ?? '' })
    expect(text(removed)).toContain('Dihapus dari versi ini')
    const preview = await utama.submit(removed, '/ubah', { lanjut: 'pratinjau' })
    const done = await utama.submit(preview, '/terbitkan')
    expect(text(done)).toContain('Terbit, versi 2')
    expect(text(done)).toContain('Berubah: judul, berkas')
    const after = await entryBySlug(portal.database.db, slug)
    expect(after).toMatchObject({ title: 'Data Puskesmas Terbaru', version: 2 })
    expect(after?.files.map(({ name, version }) => [name, version])).toEqual([['a2.pdf', 2]])
    expect((await guest.get(`/unduh/${a?.fileId}/a.pdf`)).status).toBe(200)
    expect((await guest.get(`/unduh/${b?.fileId}/b.pdf`)).status).toBe(404)
  })

  it('keeps of two files for one place the last, and nothing of the other', async () => {
    const { id } = await publish({ judul: 'Satu Tempat' }, [file('lama.pdf')])
    const form = await utama.submit(await utama.get(`/kerja/informasi/${id}`), '/versi-baru')
    const draft = await findDraft(portal.database.db, id)
    const place = `ganti-${draft?.files[0]?.fileId}`
    await utama.submit(form, '/ubah', {}, [file('sia-sia.pdf', place), file('akhir.pdf', place)])
    const names = (await findDraft(portal.database.db, id))?.files.map(({ name }) => name)
    expect(names).toEqual(['akhir.pdf'])
    const left = await portal.database.db
      .selectFrom('files')
      .select('file_id')
      .where('name', '=', 'sia-sia.pdf')
      .execute()
    expect(left).toEqual([])
  })

  it('puts files in order, gives a replacement up and brings back what was taken out', async () => {
    const { id } = await publish({ judul: 'Urutan Berkas' }, [file('satu.pdf'), file('dua.pdf')])
    const form = await utama.submit(await utama.get(`/kerja/informasi/${id}`), '/versi-baru')
    const ids = [...form.document.querySelectorAll('button[name="hapus"]')].map((button) =>
      button.getAttribute('value'),
    )
    const names = (page: Reply) =>
      [...page.document.querySelectorAll('.docs a[href*="/berkas/"]')].map(
        (link) => link.textContent,
      )
    const [one = '', two = ''] = ids.map((value) => value ?? '')
    const raised = await utama.submit(form, '/ubah', { naik: two })
    expect(names(raised)).toEqual(['dua.pdf', 'satu.pdf'])
    const replaced = await utama.submit(raised, '/ubah', {}, [file('baru.pdf', `ganti-${one}`)])
    expect(names(replaced)).toEqual(['dua.pdf', 'baru.pdf'])
    const newId = replaced.document
      .querySelectorAll('button[name="hapus"]')[1]
      ?.getAttribute('value')
    const given = await utama.submit(replaced, '/ubah', { hapus: newId ?? '' })
    expect(names(given)).toEqual(['dua.pdf', 'satu.pdf'])
    const without = await utama.submit(given, '/ubah', { hapus: one })
    expect(names(without)).toEqual(['dua.pdf'])
    const back = await utama.submit(without, '/ubah', { pulihkan: one })
    expect(names(back)).toEqual(['dua.pdf', 'satu.pdf'])
  })

  it('refuses a file of a kind that is not allowed and keeps the others', async () => {
    const sent = await kesehatan.send(await begin(kesehatan), '/ubah', good, [
      file('baik.pdf'),
      { field: 'berkas', name: 'jahat.exe', bytes: Buffer.from('MZ program') },
    ])
    expect(sent.status).toBe(422)
    expect(text(sent)).toContain('jahat.exe')
    expect(text(sent)).toContain('baik.pdf')
    expect(sent.document.querySelector('#judul')?.getAttribute('value')).toBe(good.judul)
  })
})

describe('what is periodic', () => {
  it('names a day for its renewal, shows it at the desk, and is renewed by one press', async () => {
    const far = await write(utama, { kategori: 'berkala', berlaku: '1-1-2030' }).catch(() => null)
    expect(far?.status).toBe(422)
    const { id, slug } = await publish({ judul: 'Laporan Berkala', kategori: 'berkala' })
    await portal.database.db
      .updateTable('entries')
      .set({ valid_until: '2026-01-05' })
      .where('slug', '=', slug)
      .execute()
    const due = await kesehatan.get('/kerja/informasi?tab=pembaruan')
    expect(text(due)).toMatch(
      /terlambat \d+ hari harus diperbarui paling lambat Senin, 5 Januari 2026/,
    )
    const work = text(await kesehatan.get('/kerja'))
    expect(work).toContain('1 perlu diperbarui')
    await kesehatan.submit(await kesehatan.get(`/kerja/informasi/${id}`), '/perbarui')
    const entry = await entryBySlug(portal.database.db, slug)
    expect(entry?.validUntil?.localeCompare('2026-06-01')).toBe(1)
    expect(text(await kesehatan.get('/kerja/informasi?tab=pembaruan'))).not.toContain(
      'Laporan Berkala',
    )
  })
})

describe('what is withdrawn', () => {
  it('is found no more, its files are not handed out, and its desk keeps the reason', async () => {
    const { id, slug } = await publish({ judul: 'Keliru Terbit' })
    const [published] = (await entryBySlug(portal.database.db, slug))?.files ?? []
    const asked = await utama.get(`/kerja/informasi/${id}/cabut`)
    const unsure = await utama.send(asked, '/cabut', { alasan: 'Angkanya keliru seluruhnya.' })
    expect(unsure.status).toBe(422)
    const done = await utama.submit(unsure, '/cabut', { yakin: 'ya' })
    expect(text(done)).toContain('Angkanya keliru seluruhnya.')
    expect((await guest.get(`/unduh/${published?.fileId}/x.pdf`)).status).toBe(404)
    expect((await guest.get(`/informasi/${slug}`)).status).not.toBe(200)
    expect(text(await guest.get('/informasi?q=Keliru'))).not.toContain('Keliru Terbit')
    expect(text(await kesehatan.get('/kerja/informasi?tab=dicabut'))).toContain('Keliru Terbit')
    expect((await utama.post(`/kerja/informasi/${id}/versi-baru`)).status).toBe(409)
  })
})

describe('what is immediate', () => {
  it('warns on every page until it is withdrawn', async () => {
    const urgent = { judul: 'Banjir', kategori: 'serta_merta' }
    const missing = await write(utama, urgent)
    expect(missing.status).toBe(422)
    const { id } = await publish({
      ...urgent,
      peringatan: 'Air sungai naik. Jauhi tepian. Bantuan: 112.',
      sampaiTanggal: '31-12-2099',
    })
    for (const path of ['/', '/tidak-ada', '/masuk'])
      expect(text(await guest.get(path))).toMatch(
        /Peringatan \d+ \S+ 20\d\d .* WIB: Air sungai naik/,
      )
    expect(text(await kesehatan.get('/kerja'))).toContain('Air sungai naik')
    const asked = await utama.get(`/kerja/informasi/${id}/cabut`)
    await utama.submit(asked, '/cabut', { alasan: 'Air sudah surut kembali.', yakin: 'ya' })
    expect(text(await guest.get('/'))).not.toContain('Air sungai naik')
  })
})
