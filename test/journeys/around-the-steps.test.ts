import { expect, it } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { caseworkOf } from '../support/cases.ts'
import { testworkOf } from '../support/exemption.ts'
import { emailOf, type Member, password } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'
import { type Look, openVisitor, type Visitor } from '../support/visitor.ts'

const portal = usePortal({ demo: true })
const chromium = useBrowser()
const looks: Look[] = [
  { width: 320, scripts: false },
  { width: 1280, scripts: true },
]
const title = /^Jumlah guru sekolah dasar/

async function signIn(look: Look, member: Member, path: string, heading: RegExp): Promise<Visitor> {
  const who = await openVisitor(chromium.browser, portal.origin, look)
  await who.go(`/masuk?kembali=${encodeURIComponent(path)}`, /^Masuk$/)
  await who.field(/^Alamat surel/).fill(emailOf(member))
  await who.page.locator('[name="sandi"]').fill(password)
  await who.press('Masuk', heading)
  return who
}

const mainText = async ({ page }: Visitor) => (await page.getByRole('main').textContent()) ?? ''

it.each(looks)(
  'a refusal waits for its consequence test, and ends with a decree ($width px, scripts $scripts)',
  async (look) => {
    const casework = caseworkOf(portal)
    const testwork = testworkOf(portal)
    const id = await casework.file(portal.staff.pemohon.id)
    const [penugasan = ''] = await casework.forward(id, ['dinas-pendidikan'])
    await casework.prepare(id, penugasan, [])

    const dinas = await signIn(
      look,
      'pendidikan',
      `/kerja/${id}/jawab/${penugasan}/kirim`,
      /^Tulis/,
    )
    await dinas.field('Ditolak karena dikecualikan').check()
    await dinas.press('Kirim untuk diperiksa', /^Tulis dan kirim jawaban$/)
    expect(await dinas.page.locator('.govuk-error-summary').textContent()).toContain('Pasal 17')
    await dinas.field(/^h\. dapat mengungkapkan rahasia pribadi$/).check()
    await dinas.page.locator('[name="dasar-1"]').fill('UU 14/2008 Pasal 17 huruf h angka 4')
    await dinas.page.locator('[name="tolak-1"]').fill('Memuat hasil penilaian perorangan.')
    await dinas.press('Kirim untuk diperiksa', title)
    expect(await mainText(dinas)).toContain('Ditolak karena dikecualikan')

    const ppid = await signIn(look, 'utama', `/kerja/${id}`, title)
    await ppid.press(/^Kerjakan/, /^Periksa jawaban$/)
    for (const box of await ppid.page.locator('[name="periksa"]').all()) await box.check()
    await ppid.press('Terima jawaban', /^Periksa jawaban$/)
    expect(await ppid.page.locator('.govuk-error-summary').textContent()).toContain(
      'belum punya uji konsekuensi (UU 14/2008 Pasal 19)',
    )

    const testId = await testwork.propose()
    await testwork.submit(testId)
    await testwork.advise(testId)
    await testwork.approve(testId)
    await testwork.conclude(testId)
    await ppid.go(`/kerja/${id}/periksa/${penugasan}`, /^Periksa jawaban$/)
    await ppid.page.locator('[name="uji"]').selectOption(testId)
    await ppid.press('Kaitkan uji ini', /^Periksa jawaban$/)
    for (const box of await ppid.page.locator('[name="periksa"]').all()) await box.check()
    await ppid.press('Terima jawaban', title)
    await ppid.press(/^Kerjakan/, /^Beri tahu pemohon$/)
    await ppid.press('Beri tahu pemohon', title)
    expect(await mainText(ppid)).toContain('tidak ada yang diserahkan')

    const { status, notices, letters } = await casework.stateOf(id)
    expect(status).toBe('handed_over')
    expect(notices.map(({ outcome }) => outcome)).toEqual(['refused'])
    expect(letters.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['receipt', 'disposition', 'refusal_decree', 'notice']),
    )
    await dinas.close()
    await ppid.close()
  },
  180_000,
)

it.each(looks)(
  'a unit asks and needs time, PPID Utama grants it once, and mends its notice ($width px, scripts $scripts)',
  async (look) => {
    const casework = caseworkOf(portal)
    const id = await casework.file(portal.staff.pemohon.id)
    const [penugasan = ''] = await casework.forward(id, ['dinas-pendidikan'])
    const dinas = await signIn(look, 'pendidikan', `/kerja/${id}`, title)
    await dinas.follow('Tanya pemohon', /^Tanya pemohon$/)
    await dinas.field('Pertanyaan').fill('Guru berstatus apa saja?')
    await dinas.press('Kirim pertanyaan', title)
    expect(await mainText(dinas)).toContain('Guru berstatus apa saja?')
    await dinas.follow('Minta perpanjangan waktu kepada PPID Utama', /^Minta perpanjangan waktu$/)
    await dinas.field(/^Informasi belum dikuasai/).check()
    await dinas.field('Penjelasan tertulis').fill('Data sekolah belum masuk semua.')
    await dinas.press('Kirim permintaan', title)

    const ppid = await signIn(look, 'utama', `/kerja/${id}`, title)
    await ppid.follow('Perpanjang waktu jawaban', /^Perpanjang waktu jawaban$/)
    expect(await mainText(ppid)).toContain('Data sekolah belum masuk semua.')
    await ppid.field(/^3 hari kerja: /).check()
    await ppid.field(/^Informasi belum dikuasai/).check()
    await ppid.field('Penjelasan tertulis').fill('Menunggu data dari sekolah.')
    await ppid.press('Perpanjang', title)
    expect(await mainText(ppid)).toContain('Sudah diperpanjang 3 hari kerja')
    await ppid.follow('Perpanjang waktu jawaban', /^Belum dapat dilakukan$/)
    expect(await mainText(ppid)).toContain('hanya boleh satu kali (UU 14/2008 Pasal 22 ayat (8))')

    await casework.prepare(id, penugasan, [Buffer.from('%PDF-1.4 jawaban')])
    await casework.supply(id, penugasan)
    await casework.startVerifying(id, penugasan)
    await casework.verify(id, penugasan)
    await casework.startNotifying(id)
    await casework.notify(id)
    await ppid.go(`/kerja/${id}`, title)
    await ppid.follow('Perbaiki surat pemberitahuan', /^Perbaiki surat pemberitahuan$/)
    await ppid.field(/^Apa yang keliru/).fill('Tahunnya keliru.')
    await ppid.field(/^Catatan dalam surat/).fill('Data tahun 2025.')
    await ppid.press('Terbitkan surat perbaikan', title)
    await ppid.follow('Jawab ulang sebagian atau seluruhnya', /^Jawab ulang$/)
    await ppid.page.locator('[name="rincian"]').check()
    await ppid.field(/^Mengapa dijawab ulang/).fill('Angkanya keliru.')
    await ppid.press('Buka lagi permohonan ini', title)
    expect(await mainText(ppid)).toContain('Jawaban sedang diperbaiki')
    const { notices, reopening, extension } = await casework.stateOf(id)
    expect(notices).toHaveLength(2)
    expect(reopening).toMatchObject({ itemIds: ['1'], cause: 'correction' })
    expect(extension.granted?.days).toBe(3)
    await dinas.close()
    await ppid.close()
  },
  180_000,
)
