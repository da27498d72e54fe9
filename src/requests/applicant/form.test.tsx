import { describe, expect, test } from 'vitest'
import { ktp, maskedNik, nik, useTestPortal, wellFilled } from './applicant.fixtures.tsx'

const portal = useTestPortal()

async function countRows(table: 'drafts' | 'requests' | 'identities'): Promise<number> {
  const row = await portal.database.db
    .selectFrom(table)
    .select((count) => count.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}

describe('the request form', () => {
  test('opening it writes nothing and brings the words searched for', async () => {
    const before = await countRows('drafts')
    const { status, body } = await portal
      .as(portal.siti)
      .get('/permohonan/baru?cari=anggaran%20desa%202025')
    expect(status).toBe(200)
    expect(body).toContain('anggaran desa 2025</textarea>')
    expect(await countRows('drafts')).toBe(before)
  })

  test('a guest signs in first and comes back', async () => {
    const { status, to } = await portal.as(null).get('/permohonan/baru?cari=jalan')
    expect(status).toBe(303)
    expect(to).toBe(`/masuk?kembali=${encodeURIComponent('/permohonan/baru?cari=jalan')}`)
  })

  const wrong: readonly [field: string, value: string, message: string][] = [
    ['nama', 'Yo', 'Nama lengkap: terlalu pendek'],
    ['pekerjaan', '', 'Pekerjaan: belum diisi'],
    ['jalan', 'x', 'terlalu pendek'],
    ['desa', '', 'Desa atau kelurahan: belum diisi'],
    ['kecamatan', '', 'Kecamatan: belum diisi'],
    ['kabupaten', '', 'Kabupaten atau kota: belum diisi'],
    ['provinsi', '', 'Provinsi: belum diisi'],
    ['kode_pos', '787', 'Kode pos terdiri atas 5 angka'],
    ['telepon', 'dua belas', 'Tulis nomor telepon'],
    ['rincian', 'Guru', 'terlalu pendek. Tulis paling sedikit 20 huruf'],
    ['rincian', 'a'.repeat(4001), 'terlalu panjang. Tulis paling banyak 4000 huruf'],
    ['tujuan', '', 'Tujuan penggunaan informasi: belum diisi'],
    ['cara_memperoleh', '', 'Bagaimana Anda ingin memperoleh informasi? Pilih salah satu'],
    ['cara_mendapat_salinan', 'merpati', 'Pilih salah satu'],
    ['kebutuhan_khusus', 'b'.repeat(501), 'terlalu panjang. Tulis paling banyak 500 huruf'],
    ['persetujuan', 'benar', 'Centang ketiga pernyataan'],
    ['nik', '123', 'NIK terdiri atas 16 angka'],
    ['nik', '9906014107900001', 'bukan kode provinsi'],
  ]
  test.each(wrong)(
    'a wrong %s (%.20s) comes back with all that was typed',
    async (field, value, message) => {
      const siti = portal.as(portal.budi)
      const { action, bukti } = await siti.open()
      const fields = { ...wellFilled, nik, [field]: value, bukti, aksi: 'periksa' }
      const { status, body } = await siti.sendForm(action, fields, ktp)
      expect(status).toBe(422)
      expect(body).toContain('govuk-error-summary')
      expect(body).toContain(`href="#${field}"`)
      expect(body).toContain(`id="${field}-error"`)
      expect(body).toContain(message)
      for (const [name, typed] of Object.entries(fields)) {
        if (['bukti', 'aksi', 'persetujuan'].includes(name) || name.startsWith('cara_')) continue
        if (name === 'nik' && typed === nik) expect(body).toContain(maskedNik)
        else expect(body).toContain(String(typed))
      }
      if (field !== 'cara_memperoleh')
        expect(body).toMatch(
          /value="salinan_softcopy"[^>]*checked|checked[^>]*value="salinan_softcopy"/,
        )
      expect(body).toContain('sudah kami terima. Pilih berkas hanya bila')
      expect(body).not.toContain(nik)
    },
  )

  test('what was kept on the way back need not be sent again', async () => {
    const siti = portal.as(portal.siti)
    const { action, bukti } = await siti.open()
    const short = { ...wellFilled, nik, tujuan: '', bukti, aksi: 'periksa' }
    expect((await siti.sendForm(action, short, ktp)).status).toBe(422)
    const { status, to } = await siti.sendForm(action, {
      ...wellFilled,
      nik: '',
      bukti,
      aksi: 'periksa',
    })
    expect(status).toBe(303)
    expect(to).toBe(`${action}/periksa`)
    const review = await siti.get(to)
    expect(review.body).toContain(maskedNik)
    expect(review.body).not.toContain(nik)
    expect(review.body).toContain('Kirim permohonan')
    expect(review.body).toContain('Senin, 7 Desember 2026')
  })

  test('a draft keeps what is wrong too, and is found in the list', async () => {
    const budi = portal.as(portal.budi)
    const { action, bukti } = await budi.open()
    const typed = { nama: 'B', rincian: 'Setengah jadi', bukti, aksi: 'simpan' }
    const { status, to } = await budi.sendForm(action, typed)
    expect(status).toBe(303)
    const draft = await budi.get(to)
    expect(draft.body).toContain('Draf tersimpan')
    expect(draft.body).toContain('Setengah jadi</textarea>')
    expect((await budi.get('/permohonan')).body).toContain('Setengah jadi')
    expect((await budi.get(`${action}/periksa`)).to).toBe(`${action}?kurang=1`)
    expect((await budi.get(`${action}?kurang=1`)).body).toContain('govuk-error-summary')
  })

  test('the scan never touches the disk in plain, and goes with its draft', async () => {
    const budi = portal.as(portal.budi)
    const marked = Buffer.concat([
      Buffer.from('%PDF-1.4 '),
      Buffer.alloc(200_000, 'rahasia kartu '),
    ])
    const { action, bukti } = await budi.open()
    const before = portal.stored().length
    await budi.sendForm(action, { bukti, nik, aksi: 'simpan' }, marked)
    expect(portal.stored().length).toBeGreaterThan(before + 200_000)
    expect(portal.stored().includes('rahasia kartu')).toBe(false)
    expect((await budi.get(`${action}/hapus`)).body).toContain('Ya, hapus draf')
    expect((await budi.post(`${action}/hapus`, {})).to).toBe('/permohonan')
    expect(portal.stored().length).toBe(before)
    expect((await budi.get(action)).status).toBe(404)
  })

  const files: readonly [what: string, bytes: Buffer, message: string][] = [
    ['too large', Buffer.concat([ktp, Buffer.alloc(5_300_000)]), 'terlalu besar'],
    ['much too large', Buffer.concat([ktp, Buffer.alloc(9_000_000)]), 'terlalu besar'],
    ['no scan', Buffer.from('<html>bukan kartu</html>'), 'tidak dapat diterima'],
    ['empty', Buffer.alloc(0), 'kosong'],
  ]
  test.each(files)(
    'a file that is %s is refused beside its field, the rest kept',
    async (_what, bytes, message) => {
      const budi = portal.as(portal.budi)
      const { action, bukti } = await budi.open()
      const before = portal.stored().length
      const fields = { ...wellFilled, nik, bukti, aksi: 'periksa' }
      const { status, body } = await budi.sendForm(action, fields, bytes)
      expect(status).toBe(422)
      expect(body).toContain('id="ktp-error"')
      expect(body).toContain(message)
      expect(body).toContain(wellFilled.rincian)
      expect(portal.stored().length).toBe(before)
    },
  )

  test('a form whose token is not ours is kept on the page and asked for once more', async () => {
    const budi = portal.as(portal.budi)
    const { action } = await budi.open()
    const { bukti: others } = await portal.as(portal.siti).open()
    const { status, body } = await budi.sendForm(action, { ...wellFilled, bukti: others }, ktp)
    expect(status).toBe(422)
    expect(body).toContain('sudah terlalu lama terbuka')
    expect(body).toContain(wellFilled.rincian)
  })

  test('a stored identity can be used again, by its owner alone', async () => {
    const siti = portal.as(portal.siti)
    await siti.fillIn()
    expect((await siti.get('/permohonan/baru')).body).toContain(
      `Pakai KTP dan NIK ${maskedNik} yang tersimpan`,
    )
    const { action, bukti } = await siti.open()
    const before = await countRows('identities')
    const again = { ...wellFilled, identitas: 'tersimpan', bukti, aksi: 'periksa' }
    expect((await siti.sendForm(action, again)).to).toBe(`${action}/periksa`)
    expect(await countRows('identities')).toBe(before)
    const joko = portal.as(portal.unconfirmed)
    const theirs = await joko.open()
    const borrowed = { ...again, bukti: theirs.bukti }
    expect((await joko.sendForm(theirs.action, borrowed)).status).toBe(422)
  })

  test('who has filed before finds name and address filled in, but not what was asked', async () => {
    await portal.file('Daftar jembatan gantung di Kecamatan Kalis tahun 2025')
    const { body } = await portal.as(portal.siti).get('/permohonan/baru')
    expect(body).toContain(`value="${wellFilled.jalan}"`)
    expect(body).toContain(`value="${wellFilled.pekerjaan}"`)
    expect(body).not.toContain('jembatan gantung')
  })

  test('an address that is not confirmed may prepare everything but not send it', async () => {
    const joko = portal.as(portal.unconfirmed)
    expect((await joko.get('/permohonan/baru')).body).toContain('/akun/kirim-konfirmasi')
    const draft = await joko.fillIn()
    const review = await joko.get(`${draft}/periksa`)
    expect(review.body).toContain('/akun/kirim-konfirmasi')
    expect(review.body).not.toContain('Kirim permohonan')
    expect((await joko.post(`${draft}/kirim`, {})).status).toBe(422)
    const mine = await portal.database.db
      .selectFrom('requests')
      .select('request_id')
      .where('applicant_id', '=', portal.unconfirmed.id)
      .execute()
    expect(mine).toEqual([])
  })

  test('the form speaks English too', async () => {
    const siti = portal.as(portal.siti)
    siti.locale = 'en'
    const { action, bukti } = await siti.open()
    const { body } = await siti.sendForm(action, { ...wellFilled, tujuan: '', bukti }, ktp)
    expect(body).toContain('What you will use the information for: this is still empty.')
    expect(body).not.toContain('belum diisi')
  })
})
