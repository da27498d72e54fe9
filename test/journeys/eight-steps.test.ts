import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { typedForm } from '../support/cases.ts'
import { emailOf, type Member, password } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'
import { pdfOf } from '../support/scenes.ts'
import { openVisitor, type Visitor } from '../support/visitor.ts'

const portal = usePortal({ demo: true })
const chromium = useBrowser()
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const looks = [
  { width: 320, scripts: true },
  { width: 320, scripts: false },
  { width: 1280, scripts: true },
  { width: 1280, scripts: false },
]

describe.each(looks)('at $width px, scripts $scripts', (look) => {
  const surel = `journey.${look.width}.${look.scripts}@contoh.id`
  const answer = pdfOf(`data guru ${surel}`)
  const title = `Jumlah guru menurut status ${look.width} ${look.scripts}`
  const visitor = () => openVisitor(chromium.browser, portal.origin, look)

  it('three people walk the eight steps, and the document arrives as it was sent', async () => {
    const [warga, utama, unit] = await Promise.all([visitor(), visitor(), visitor()])
    await findNothing(warga)
    await openAccount(warga, surel)
    const requestId = await fileRequest(warga)
    await forward(utama, requestId)
    await supply(unit, { requestId, answer })
    await verify(utama, { requestId, title })
    await notify(utama, requestId)
    expect(await fetchAnswer(warga, { requestId, surel })).toBe(sha256(answer))
    await seenByAll(warga, title)
    await Promise.all([warga.close(), utama.close(), unit.close()])
  }, 180_000)
})

/** Steps 1 and 2: the front page, a search that finds nothing, and the way to the form with its words. */
async function findNothing(warga: Visitor): Promise<void> {
  await warga.go('/', /./)
  await warga.field(/cari/i).first().fill('guru honorer badau')
  await warga.press('Cari', /./)
  await warga.page
    .getByRole('main')
    .getByRole('link', { name: 'Ajukan permohonan' })
    .or(warga.page.getByRole('main').getByRole('button', { name: 'Ajukan permohonan' }))
    .first()
    .click()
  await warga.on(/^Masuk$/)
}

/** Between the steps: an account, its address confirmed by the letter, and back to where one was. */
async function openAccount(warga: Visitor, surel: string): Promise<void> {
  await warga.follow('Daftar', /^Daftar akun$/)
  await warga.field('Nama lengkap').fill(typedForm.nama)
  await warga.press('Daftar', /^Daftar akun$/)
  await warga.page.locator('.govuk-error-summary').waitFor()
  expect(await warga.field('Nama lengkap').inputValue()).toBe(typedForm.nama)
  await warga.field(/^Alamat surel/).fill(surel)
  await warga.page.locator('[name="sandi"]').fill(password)
  await warga.field(/setuju data saya/).check()
  await warga.press('Daftar', /^Periksa surel Anda$/)
  const { links } = await portal.letterTo(surel)
  await warga.go(links[0] ?? '', /^Konfirmasi alamat surel$/)
  await warga.press('Konfirmasi surel saya', /^Ajukan permohonan informasi$/)
}

/** Step 3: a form that comes back with the words in it, then the review and the receipt. */
async function fileRequest(warga: Visitor): Promise<string> {
  const { page } = warga
  expect(await page.locator('[name="rincian"]').inputValue()).toBe('guru honorer badau')
  await page.locator('[name="rincian"]').fill(typedForm.rincian)
  await page.locator('[name="kode_pos"]').fill('tujuh')
  await warga.press('Periksa dan kirim', /^(Draf permohonan|Ajukan permohonan informasi)$/)
  await page.locator('.govuk-error-summary').waitFor()
  expect(await page.title()).toMatch(/^Ada yang perlu diperbaiki/)
  expect(await page.locator('[name="rincian"]').inputValue()).toBe(typedForm.rincian)
  expect(await page.locator('[name="kode_pos"]').inputValue()).toBe('tujuh')
  for (const [name, value] of Object.entries(typedForm))
    if (typeof value === 'string' && !name.startsWith('cara_'))
      await page.locator(`[name="${name}"]`).fill(value)
  await warga.field('Salinan berupa berkas').check()
  await warga.field('Diunduh dari portal ini').check()
  for (const box of await page.locator('[name="persetujuan"]').all()) await box.check()
  await warga.field('NIK').fill('6106014107900001')
  const ktp = { name: 'ktp.pdf', mimeType: 'application/pdf', buffer: pdfOf('kartu') }
  await page.locator('[name="ktp"]').setInputFiles(ktp)
  await warga.press('Periksa dan kirim', /^Periksa sebelum dikirim$/)
  await warga.press('Kirim permohonan', /^Permohonan Anda sudah diterima/)
  expect(await page.getByRole('main').textContent()).toMatch(/P-\d{3}\/PPID-KH\/[IVX]+\/\d{4}/)
  const requestId = /\/permohonan\/([0-9a-f-]{36})/.exec(page.url())?.[1]
  if (!requestId) throw new Error(`no request at ${page.url()}`)
  return requestId
}

/** Step 4. */
async function forward(utama: Visitor, requestId: string): Promise<void> {
  await signIn(utama, 'utama', requestId)
  await utama.press(/^Kerjakan/, /^Teruskan permohonan$/)
  await utama.press('Teruskan', /^Teruskan permohonan$/)
  await utama.page.locator('.govuk-error-summary').waitFor()
  await utama.field('Dinas Pendidikan').check()
  await utama.field(/^Petunjuk untuk dinas/).fill('Tahun 2025 saja')
  await utama.press('Teruskan', /^Jumlah guru/)
}

/** Step 5. */
async function supply(
  unit: Visitor,
  { requestId, answer }: { requestId: string; answer: Buffer },
): Promise<void> {
  await signIn(unit, 'pendidikan', requestId)
  expect(await unit.page.getByRole('main').textContent()).toContain('Tahun 2025 saja')
  await unit.press(/^Kerjakan/, /^Siapkan jawaban$/)
  const file = { name: 'data guru.pdf', mimeType: 'application/pdf', buffer: answer }
  await unit.page.locator('[name="berkas"][type="file"]').setInputFiles(file)
  await unit.press('Unggah dan lanjut', /^Tulis dan kirim jawaban$/)
  await unit.field('Isi jawaban').fill('Terlampir datanya.')
  await unit.press('Kirim untuk diperiksa', /^Jumlah guru/)
}

/** Step 6, with the tick that opens the answer to everybody. */
async function verify(
  utama: Visitor,
  { requestId, title }: { requestId: string; title: string },
): Promise<void> {
  await utama.go(`/kerja/${requestId}`, /^Jumlah guru/)
  await utama.press(/^Kerjakan/, /^Periksa jawaban$/)
  const boxes = '[name="periksa"], [name="data-pribadi"]'
  for (const box of await utama.page.locator(boxes).all()) await box.check()
  await utama.field('Terbitkan juga untuk umum').check()
  await utama.field('Judul').fill(title)
  await utama.field('Ringkasan').fill('Jumlah guru sekolah dasar menurut status.')
  await utama.field(/^Setiap saat/).check()
  await utama.field('Topik').fill('pendidikan')
  await utama.press('Terima jawaban', /^Jumlah guru/)
}

/** Step 7. */
async function notify(utama: Visitor, requestId: string): Promise<void> {
  await utama.go(`/kerja/${requestId}`, /^Jumlah guru/)
  await utama.press(/^Kerjakan/, /^Beri tahu pemohon$/)
  await utama.press('Beri tahu pemohon', /^Jumlah guru/)
}

/** Step 8: from the letter to the document; the case then says that it is done. @returns the SHA-256 of what arrived. */
async function fetchAnswer(
  warga: Visitor,
  { requestId, surel }: { requestId: string; surel: string },
): Promise<string> {
  const { links } = await portal.letterTo(surel)
  const link = links.find((path) => path.includes(requestId)) ?? 'no link to the case'
  await warga.go(link, /^Jumlah guru/)
  const started = warga.page.waitForEvent('download')
  await warga.page
    .getByRole('button', { name: /^Unduh / })
    .or(warga.page.getByRole('link', { name: /^Unduh / }))
    .first()
    .click()
  const path = await (await started).path()
  await expect
    .poll(
      async () => {
        await warga.page.reload()
        return warga.page.getByRole('main').textContent()
      },
      { timeout: 10_000 },
    )
    .toContain('Semua berkas jawaban sudah Anda unduh.')
  await warga.on(/^Jumlah guru/)
  return sha256(readFileSync(path))
}

async function seenByAll(warga: Visitor, title: string): Promise<void> {
  await warga.go(`/informasi?q=${encodeURIComponent(title)}`, /./)
  await warga.follow(title, new RegExp(title))
  expect(await warga.page.getByRole('main').textContent()).not.toContain(typedForm.nama)
}

/** Signs an officer in and leads to the case through the list of work. */
async function signIn(visitor: Visitor, member: Member, requestId: string): Promise<void> {
  await visitor.go('/kerja', /^Masuk$/)
  await visitor.field(/^Alamat surel/).fill(emailOf(member))
  await visitor.page.locator('[name="sandi"]').fill(password)
  await visitor.press('Masuk', /^Pekerjaan/)
  await visitor.page.locator(`a[href^="/kerja/${requestId}"]`).first().click()
  await visitor.on(/^Jumlah guru/)
}
