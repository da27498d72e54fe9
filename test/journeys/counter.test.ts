import { expect, it } from 'vitest'
import { addDays, localDateOf } from '../../src/procedure/dates.ts'
import { useBrowser } from '../support/browser.ts'
import { caseworkOf, nik, typedForm } from '../support/cases.ts'
import { deskworkOf } from '../support/desk.ts'
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

async function fillIn({ page, field }: Visitor): Promise<void> {
  for (const [name, value] of Object.entries(typedForm))
    if (typeof value === 'string' && !name.startsWith('cara_'))
      await page.locator(`[name="${name}"]`).fill(value)
  await field('Salinan berupa berkas').check()
  await field('Diambil sendiri di kantor').check()
  await field('Juru bahasa isyarat').check()
  for (const box of await page.locator('[name="persetujuan"]').all()) await box.check()
  await page.locator('#nik').fill(nik)
}

it.each(looks)(
  'a letter of last week is entered for a person without an address ($width px, scripts $scripts)',
  async (look) => {
    const petugas = await signIn(look, 'petugas', '/kerja/loket', /^Loket layanan$/)
    await petugas.page.getByRole('button', { name: 'Catat permohonan' }).click()
    await petugas.on(/^Catat permohonan$/)
    await petugas.press('Periksa dulu', /^Lanjutkan mencatat$/)
    await petugas.page.locator('.govuk-error-summary').waitFor()
    await fillIn(petugas)
    await petugas.field('surat').first().check()
    const lastWeek = addDays(localDateOf(portal.tools.clock()), -7)
    await petugas.page.locator('[name="diterima"]').fill(lastWeek)
    await petugas.field(/^Saya sudah melihat KTP asli/).check()
    await petugas.press('Periksa dulu', /^Periksa sebelum dicatat$/)
    expect(await mainText(petugas)).toContain('tidak ada; pemohon memakai tanda bukti tercetak')
    await petugas.press('Catat permohonan', /^Permohonan sudah dicatat/)
    const text = await mainText(petugas)
    const [, code = ''] = /Kode status\s*([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text) ?? []
    const [number = ''] = /P-\d{3}\/PPID-KH\/[IVX]+\/\d{4}/.exec(text) ?? []
    const [, id = ''] = /\/kerja\/loket\/([0-9a-f-]{36})/.exec(petugas.page.url()) ?? []
    const { receivedOn, assisted, channel, applicantId } = await caseworkOf(portal).stateOf(id)
    expect({ receivedOn, assisted, channel }).toEqual({
      receivedOn: lastWeek,
      assisted: true,
      channel: 'surat',
    })
    const mails = await portal.database.db
      .selectFrom('messages')
      .select('message_id')
      .where('recipient_id', '=', applicantId ?? '')
      .execute()
    expect(mails).toEqual([])
    await petugas.page.getByRole('button', { name: 'Lihat permohonan' }).click()
    await petugas.on(title)
    expect(await mainText(petugas)).toContain('Juru bahasa isyarat')
    // The person follows it by what stands on the paper.
    const tamu = await openVisitor(chromium.browser, portal.origin, look)
    await tamu.go('/cek-status', /^Cek status/)
    await tamu.field(/^Nomor permohonan/).fill(number)
    await tamu.field(/^Kode status/).fill(code)
    await tamu.press('Lihat status', /^Status permohonan$/)
    await Promise.all([petugas.close(), tamu.close()])
  },
  120_000,
)

it.each(looks)(
  'a request of somebody who has an account reaches that account ($width px, scripts $scripts)',
  async (look) => {
    const petugas = await signIn(look, 'petugas', '/kerja/loket/baru', /^Catat permohonan$/)
    await fillIn(petugas)
    await petugas.field(/^Alamat surel pemohon/).fill(emailOf('utama'))
    await petugas.field(/^Saya sudah melihat KTP asli/).check()
    await petugas.press('Periksa dulu', /^Lanjutkan mencatat$/)
    expect(await mainText(petugas)).toContain('milik akun petugas')
    await petugas.field(/^Alamat surel pemohon/).fill(emailOf('pemohonLain'))
    await petugas.press('Periksa dulu', /^Periksa sebelum dicatat$/)
    expect(await mainText(petugas)).toContain('akun pemohon "Rekaan pemohonLain"')
    await petugas.press('Catat permohonan', /^Permohonan sudah dicatat/)
    const [, id = ''] = /\/kerja\/loket\/([0-9a-f-]{36})/.exec(petugas.page.url()) ?? []
    const warga = await signIn(look, 'pemohonLain', `/permohonan/${id}`, title)
    expect(await mainText(warga)).toContain('Kode status')
    await Promise.all([petugas.close(), warga.close()])
  },
  120_000,
)

it.each(looks)(
  'questions are passed on, copies paid for and handed over ($width px, scripts $scripts)',
  async (look) => {
    const desk = deskworkOf(portal)
    const asked = await desk.enter()
    await desk.converse(asked, portal.staff.petugas)
    const { id: paper } = await desk.paper()
    const petugas = await signIn(look, 'petugas', `/kerja/loket/${asked}`, title)
    await petugas.follow('Jawab pertanyaan ini', /^Jawab pertanyaan petugas$/)
    await petugas.field('Jawaban Anda').fill('Pemohon menjawab: tahun 2025.')
    await petugas.press('Kirim jawaban', title)
    expect(await mainText(petugas)).toContain('Pemohon menjawab: tahun 2025.')

    await petugas.go('/kerja/loket?daftar=salinan', /^Loket layanan$/)
    await petugas.page.locator(`a[href="/kerja/loket/${paper}"]`).click()
    await petugas.on(title)
    await petugas.press(/^Catat Rp5\.000/, title)
    await petugas.page.locator('#cara_bayar-error').waitFor()
    await petugas.field('Tunai').check()
    await petugas.press(/^Catat Rp5\.000/, title)
    expect(await mainText(petugas)).toContain('Pembayaran sudah dicatat.')
    await petugas.field('Diambil pemohon di loket').check()
    await petugas.press('Catat penyerahan', title)
    expect(await mainText(petugas)).toContain('Permohonan ini selesai.')
    const { status, handoverWay, fee } = await caseworkOf(portal).stateOf(paper)
    expect({ status, handoverWay, paid: fee.payments[0]?.amount }).toEqual({
      status: 'handed_over',
      handoverWay: 'collected',
      paid: 5_000,
    })
    await petugas.close()
  },
  120_000,
)
