import { expect, it } from 'vitest'
import { addDays, instantAt, localDateOf } from '../../src/procedure/dates.ts'
import type { Instant } from '../../src/procedure/values.ts'
import { act } from '../../src/requests/act.ts'
import { useBrowser } from '../support/browser.ts'
import { caseworkOf, typedForm } from '../support/cases.ts'
import { deskworkOf } from '../support/desk.ts'
import { emailOf, type Member, password } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'
import { pdfOf } from '../support/scenes.ts'
import { type Look, openVisitor, type Visitor } from '../support/visitor.ts'

const portal = usePortal({ demo: true })
const chromium = useBrowser()
const looks: Look[] = [
  { width: 320, scripts: false },
  { width: 1280, scripts: true },
]
const title = /^Jumlah guru sekolah dasar/
const attachment = (words: string) => ({
  name: 'surat.pdf',
  mimeType: 'application/pdf',
  buffer: pdfOf(words),
})

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
  'what is missing is supplied, by the applicant ($width px, scripts $scripts)',
  async (look) => {
    const casework = caseworkOf(portal)
    const id = await casework.file(portal.staff.pemohon.id)
    await deskworkOf(portal).askToComplete(id)
    const warga = await signIn(look, 'pemohon', `/permohonan/${id}`, title)
    expect(await mainText(warga)).toContain('Tahunnya belum disebut.')
    expect(await mainText(warga)).toMatch(/bukti identitas.*gugur dengan catatan tertulis/)
    await warga.page.getByRole('button', { name: 'Lengkapi sekarang' }).click()
    await warga.on(/^Lengkapi permohonan Anda$/)
    await warga.press('Kirim kelengkapan', /^Lengkapi permohonan Anda$/)
    await warga.page.locator('.govuk-error-summary').waitFor()
    await warga.field(/^Keterangan Anda/).fill('Tahun 2025, menurut status kepegawaian.')
    await warga.field('NIK').fill('6106014107900001')
    await warga.page
      .locator('[name="ktp"]')
      .setInputFiles({ ...attachment('ktp'), name: 'ktp.pdf' })
    await warga.page.locator('[name="berkas"]').setInputFiles([attachment('lampiran')])
    await warga.press('Kirim kelengkapan', title)
    const text = await mainText(warga)
    expect(text).toContain('Kelengkapan Anda sudah kami terima.')
    expect(text).toContain('Identitas diganti dengan yang baru.')
    expect(text).toContain('surat.pdf')
    const { completion, tasks } = await casework.stateOf(id)
    expect(completion.status).toBe('completed')
    expect(tasks.map(({ task }) => task.step)).toEqual([4])
    await warga.close()
  },
  120_000,
)

it.each(looks)(
  'questions go both ways inside the case ($width px, scripts $scripts)',
  async (look) => {
    const casework = caseworkOf(portal)
    const id = await casework.file(portal.staff.pemohon.id)
    await deskworkOf(portal).converse(id, portal.staff.pemohon)
    const warga = await signIn(look, 'pemohon', `/permohonan/${id}`, title)
    expect(await mainText(warga)).toContain('Petugas menunggu jawaban Anda.')
    await warga.follow('Jawab pertanyaan ini', /^Jawab pertanyaan petugas$/)
    await warga.press('Kirim jawaban', /^Jawab pertanyaan petugas$/)
    await warga.page.locator('.govuk-error-summary').waitFor()
    await warga.field('Jawaban Anda').fill('Tahun 2024 dan 2025.')
    await warga.page.locator('[name="berkas"]').setInputFiles([attachment('jawaban')])
    await warga.press('Kirim jawaban', title)
    expect(await mainText(warga)).toContain('Tahun 2024 dan 2025.')
    await warga.follow('Ajukan pertanyaan', /^Ajukan pertanyaan tentang/)
    await warga.field('Pertanyaan Anda').fill('Apakah datanya per sekolah?')
    await warga.press('Kirim pertanyaan', title)
    expect(await mainText(warga)).toMatch(/Apakah datanya per sekolah\?\s*Belum dijawab\./)
    const { questions } = await casework.stateOf(id)
    expect(questions.map(({ by, answer }) => [by, answer !== null])).toEqual([
      ['office', true],
      ['office', true],
      ['applicant', false],
    ])
    await warga.close()
  },
  120_000,
)

it.each(looks)(
  'a lapsed request is filed again without typing it again ($width px, scripts $scripts)',
  async (look) => {
    const casework = caseworkOf(portal)
    const id = await casework.file(portal.staff.pemohon.id)
    await deskworkOf(portal).askToComplete(id)
    const later = instantAt(addDays(localDateOf(portal.tools.clock()), 20), 600)
    await asSystem(id, later)
    const warga = await signIn(look, 'pemohon', `/permohonan/${id}`, title)
    expect(await mainText(warga)).toContain('Permohonan gugur')
    await warga.page.goto(`/permohonan/${id}/lengkapi`)
    await warga.on(title)
    await warga.page.getByRole('button', { name: 'Ajukan lagi dengan isian yang sama' }).click()
    await warga.on(/^Ajukan permohonan informasi$/)
    expect(await warga.page.locator('#rincian').inputValue()).toBe(typedForm.rincian)
    expect(await warga.page.locator('[name="tujuan"]').inputValue()).toBe(typedForm.tujuan)
    await warga.close()
  },
  120_000,
)

it.each(looks)(
  'one form asks for two things, and each stands by itself ($width px, scripts $scripts)',
  async (look) => {
    const warga = await signIn(look, 'pemohon', '/permohonan/baru', /^Ajukan permohonan informasi$/)
    const { page } = warga
    const boxes = page.locator('[name="rincian"]')
    await boxes.fill(typedForm.rincian)
    await warga.press('Tambah informasi lain', /^Draf permohonan$/)
    await warga.press('Tambah informasi lain', /^Draf permohonan$/)
    expect(await boxes.count()).toBe(3)
    await boxes.nth(1).fill('Terlalu pendek')
    await boxes.nth(2).fill('Daftar jalan kabupaten yang rusak tahun 2025')
    for (const [name, value] of Object.entries(typedForm))
      if (typeof value === 'string' && !name.startsWith('cara_') && name !== 'rincian')
        await page.locator(`[name="${name}"]`).fill(value)
    await warga.field('Salinan berupa berkas').check()
    await warga.field('Diunduh dari portal ini').check()
    await warga.field('Surat dengan huruf besar').check()
    for (const box of await page.locator('[name="persetujuan"]').all()) await box.check()
    const stored = page.locator('[name="identitas"][value="tersimpan"]')
    if ((await stored.count()) > 0) await stored.check()
    await warga.press('Periksa dan kirim', /^Draf permohonan$/)
    await page.locator('#rincian-2-error').waitFor()
    await warga.press('Hapus rincian 2', /^Draf permohonan$/)
    expect(await boxes.count()).toBe(2)
    await warga.press('Periksa dan kirim', /^Periksa sebelum dikirim$/)
    expect(await page.getByRole('main').getByRole('listitem').allTextContents()).toEqual(
      expect.arrayContaining([typedForm.rincian, 'Daftar jalan kabupaten yang rusak tahun 2025']),
    )
    await warga.press('Kirim permohonan', /^Permohonan Anda sudah diterima/)
    const [, id = ''] = /\/permohonan\/([0-9a-f-]{36})/.exec(page.url()) ?? []
    const { items } = await caseworkOf(portal).stateOf(id)
    expect(items.map(({ itemId }) => itemId)).toEqual(['1', '2'])
    await warga.close()
  },
  120_000,
)

it.each(looks)(
  'a copy on paper says what it costs, and letters are fetched ($width px, scripts $scripts)',
  async (look) => {
    const { id } = await deskworkOf(portal).paper()
    await deskworkOf(portal).receipt(id)
    const warga = await signIn(look, 'pemohon', `/permohonan/${id}`, title)
    const text = await mainText(warga)
    expect(text).toContain('Rp5.000')
    expect(text).toContain('UU 14/2008 Pasal 21')
    expect(await warga.page.getByRole('button', { name: 'Saya sudah menerima' }).count()).toBe(0)
    const download = warga.page.waitForEvent('download')
    await warga.page.getByRole('link', { name: /^Tanda bukti penerimaan permintaan/ }).click()
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
    await warga.close()
  },
  120_000,
)

/** The system finds that the time to complete the request is over. */
async function asSystem(requestId: string, later: Instant): Promise<void> {
  const acted = await act(
    { ...portal.tools, clock: () => later },
    {
      requestId,
      actor: { kind: 'system' },
      seenVersion: null,
      command: async () => ({ type: 'lapse' }),
    },
  )
  expect(acted.kind).toBe('done')
}
