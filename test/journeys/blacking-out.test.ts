import * as mupdf from 'mupdf'
import { beforeAll, expect, it } from 'vitest'
import {
  byPlainMupdf,
  byScanner,
  kept,
  sampleLines,
  secrets,
} from '../../src/documents/redaction/samples.fixture.ts'
import { useBrowser } from '../support/browser.ts'
import { caseworkOf } from '../support/cases.ts'
import { emailOf, password } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'
import { openVisitor, type Visitor } from '../support/visitor.ts'

const portal = usePortal()
const chromium = useBrowser()
const title = /^Hitamkan berkas$/
const [name = '', nik = ''] = secrets

let casework: ReturnType<typeof caseworkOf>
beforeAll(() => {
  casework = caseworkOf(portal)
})

/** An answer in hand with one file. @returns where its file is blacked out. */
async function openAnswer(file: Buffer) {
  const id = await casework.file(portal.staff.pemohon.id)
  const [holder = ''] = await casework.forward(id, ['dinas-pendidikan'])
  const [fileId = ''] = await casework.prepare(id, holder, [file])
  const materials = `/kerja/${id}/jawab/${holder}`
  return { id, holder, fileId, materials, path: `${materials}/hitamkan/${fileId}` }
}

async function openOfficer(look: { width: number; scripts: boolean }): Promise<Visitor> {
  const visitor = await openVisitor(chromium.browser, portal.origin, look)
  await visitor.go('/masuk', /^Masuk$/)
  await visitor.field(/surel/i).fill(emailOf('pendidikan'))
  await visitor.field(/^Kata sandi$/).fill(password)
  await visitor.page
    .getByRole('main')
    .getByRole('button', { name: /^Masuk$/ })
    .click()
  await visitor.page.waitForURL(/\/kerja/)
  return visitor
}

/** Waits, as a person does, until the work in the background is done: the page loads itself anew. */
async function waitFor(visitor: Visitor, heading: RegExp): Promise<void> {
  await visitor.page.getByRole('heading', { name: heading }).waitFor({ timeout: 60_000 })
}

/** The text of the only file of an answer. */
async function answerText({ id, holder }: { id: string; holder: string }): Promise<string> {
  const file = await portal.database.db
    .selectFrom('pending_files')
    .innerJoin('files', 'files.file_id', 'pending_files.file_id')
    .select(['sha256', 'name'])
    .where('request_id', '=', id)
    .where('holder', '=', holder)
    .executeTakeFirstOrThrow()
  expect(file.name).toMatch(/\(dihitamkan\)\.pdf$/)
  const chunks: Buffer[] = []
  for await (const chunk of portal.tools.storage.open(file.sha256)) chunks.push(chunk as Buffer)
  const document = new mupdf.PDFDocument(Buffer.concat(chunks))
  return document.loadPage(0).toStructuredText('').asText().replaceAll(/\s+/g, ' ')
}

it('without scripts words are looked for, ticked, given a reason and taken out', async () => {
  const answer = await openAnswer(byPlainMupdf(sampleLines))
  const officer = await openOfficer({ width: 320, scripts: false })
  const { page } = officer
  await officer.go(answer.materials, /./)
  await officer.follow(/^Hitamkan/, title)
  await officer.press('Mulai menghitamkan', title)
  await waitFor(officer, /^Cari kata$/)
  await officer.on(title)
  await officer.field('Kata atau nomor yang dicari').fill(nik)
  await officer.press(/^Cari$/, title)
  expect(page.url()).not.toContain(nik)
  await officer.press(/^Hitamkan semua kemunculan \(1\)$/, title)
  await officer.field('Kata atau nomor yang dicari').fill('sanjayaputra')
  await officer.press(/^Cari$/, title)
  await officer
    .field(/Nama: Markus Sanjayaputra, alamat/)
    .first()
    .check()
  await officer.press('Hitamkan yang dicentang', title)
  expect(await page.locator('ol.boxes li').count()).toBe(2)
  // A reason is asked for, and what was typed is kept.
  await officer.press('Buat hasil', title)
  await page.getByText('Setiap kotak harus punya alasan').first().waitFor()
  await officer.field('Keterangan').first().fill('NIK dan nama penerima bantuan')
  await officer.press('Pakai alasan ini', title)
  expect(await officer.field('Keterangan').first().inputValue()).toBe(
    'NIK dan nama penerima bantuan',
  )
  await officer.field('Alasan pengecualian').first().selectOption('h')
  await officer.press('Pakai alasan ini', title)
  await officer.press('Urungkan', title)
  await officer.field('Alasan pengecualian').first().selectOption('h')
  await officer.field('Keterangan').first().fill('NIK dan nama penerima bantuan')
  await officer.press('Pakai alasan ini', title)
  await officer.press('Buat hasil', title)
  await waitFor(officer, /^Periksa hasilnya$/)
  await officer.on(/^Periksa hasilnya$/)
  await page.getByText('Pasal 17 huruf h: NIK dan nama penerima bantuan').waitFor()
  await page.getByRole('main').getByRole('button', { name: 'Pakai hasil ini' }).click()
  await page.waitForURL(new RegExp(`${answer.materials}$`))
  await page.getByText('Sudah dihitamkan').waitFor()
  const text = await answerText(answer)
  expect(text).toContain(kept)
  expect(text).not.toContain(nik)
  expect(text).not.toContain(name)
  // The file as it came is kept, apart.
  expect(
    await portal.database.db
      .selectFrom('files')
      .select('name')
      .where('file_id', '=', answer.fileId)
      .execute(),
  ).toHaveLength(1)
  await officer.close()
})

it('with a mouse boxes are drawn, moved and taken back', async () => {
  const answer = await openAnswer(byPlainMupdf(sampleLines))
  const officer = await openOfficer({ width: 1280, scripts: true })
  const { page } = officer
  await officer.go(answer.path, title)
  await officer.press('Mulai menghitamkan', title)
  await waitFor(officer, /^Cari kata$/)
  const sheet = page.locator('.sheet.live')
  await sheet.evaluate((one) => one.scrollIntoView())
  const frame = await sheet.boundingBox()
  if (!frame) throw new Error('the page is not shown')
  const at = (x: number, y: number) =>
    [frame.x + (x / 595) * frame.width, frame.y + (y / 842) * frame.height] as const
  // Over the second and third line.
  await page.mouse.move(...at(30, 70))
  await page.mouse.down()
  await page.mouse.move(...at(300, 100), { steps: 5 })
  await page.mouse.move(...at(500, 106), { steps: 5 })
  await page.mouse.up()
  await page.getByText('Kotak tersimpan.').waitFor()
  await page.locator('ol.boxes').getByText(new RegExp(nik)).waitFor()
  expect(await sheet.locator('.box').count()).toBe(1)
  await officer.on(title)
  await officer.field('Alasan pengecualian').selectOption('h')
  await officer.field('Keterangan').fill('Data pribadi')
  await officer.press('Simpan alasan', title)
  await officer.press('Buat hasil', title)
  await waitFor(officer, /^Periksa hasilnya$/)
  await officer.press('Ubah kotaknya', title)
  await page.getByRole('button', { name: 'Buat hasil' }).click()
  await waitFor(officer, /^Periksa hasilnya$/)
  await page.getByRole('button', { name: 'Pakai hasil ini' }).click()
  await page.waitForURL(new RegExp(`${answer.materials}$`))
  const text = await answerText(answer)
  expect(text).toContain(kept)
  expect(text).not.toContain(nik)
  await officer.close()
})

it('with the keyboard alone a box is made, moved, sized and removed, on a scan too', async () => {
  const answer = await openAnswer(byScanner())
  const officer = await openOfficer({ width: 1280, scripts: true })
  const { page } = officer
  await officer.go(answer.path, title)
  await officer.press('Mulai menghitamkan', title)
  await waitFor(officer, /^Cari kata$/)
  await page.getByRole('button', { name: 'Tambah kotak' }).focus()
  await page.keyboard.press('Enter')
  const box = page.locator('.sheet .box').first()
  await expect.poll(() => box.evaluate((one) => one === document.activeElement)).toBe(true)
  const label = () => box.getAttribute('aria-label')
  const before = await label()
  await page.keyboard.press('ArrowUp')
  expect(await label()).not.toBe(before)
  const moved = await label()
  await page.keyboard.press('Shift+ArrowRight')
  expect(await label()).not.toBe(moved)
  await page.getByText('Kotak tersimpan.').waitFor()
  await page.locator('ol.boxes li').first().waitFor()
  await expect.poll(() => box.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.press('Delete')
  await page.getByText('Belum ada kotak.').waitFor()
  expect(await page.locator('.sheet .box').count()).toBe(0)
  await officer.close()
})

it('with a finger boxes are drawn once that is switched on, and pages scroll otherwise', async () => {
  const answer = await openAnswer(byPlainMupdf(sampleLines))
  const officer = await openOfficer({ width: 1280, scripts: true })
  const { page } = officer
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  await officer.go(answer.path, title)
  await officer.press('Mulai menghitamkan', title)
  await waitFor(officer, /^Cari kata$/)
  const sheet = page.locator('.sheet.live')
  const drag = async () => {
    await sheet.evaluate((one) => one.scrollIntoView())
    const frame = await sheet.boundingBox()
    if (!frame) throw new Error('the page is not shown')
    const at = (x: number, y: number) => [{ x: frame.x + x, y: frame.y + y }]
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(40, 40) })
    for (const far of [60, 90, 120])
      await devtools.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: at(40 + far, 40 + far / 2),
      })
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await drag()
  expect(await sheet.locator('.box').count()).toBe(0)
  await page.getByRole('button', { name: 'Gambar dengan jari' }).click()
  await drag()
  await page.getByText('Kotak tersimpan.').waitFor()
  expect(await sheet.locator('.box').count()).toBe(1)
  await officer.follow('Perbesar halaman', title)
  expect(await sheet.locator('.box').count()).toBe(1)
  await officer.close()
})
