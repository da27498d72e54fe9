import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../../../test/support/browser.ts'
import { samples } from '../../documents/samples.fixture.ts'
import type { SignedIn } from '../../people/viewer.ts'
import type { RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import { loadEvents } from '../../records/load.ts'
import { useTestOffice } from './officer.fixtures.tsx'

const office = useTestOffice({ built: true })
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const stateOf = async (id: string) => replay(await loadEvents<RequestEvent>(office.database.db, id))

let browser: Browser
let origin = ''
beforeAll(async () => {
  origin = await office.listen()
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Nothing wider than the screen, nothing axe objects to, with all that folds opened. */
async function check(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wider, page.url()).toBeLessThanOrEqual(0)
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe
    const { violations } = await run()
    return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`))
  })
  expect(found, page.url()).toEqual([])
}

test.each([
  { width: 320, javaScriptEnabled: false },
  { width: 1280, javaScriptEnabled: true },
])(
  'two officers do steps 4 to 7 in a browser $width px wide, scripts: $javaScriptEnabled',
  async (look) => {
    const open = async (person: SignedIn) => {
      const context = await browser.newContext({
        viewport: { width: look.width, height: 900 },
        // Pages without scripts are looked at by axe all the same; what the page itself does stays off.
        javaScriptEnabled: true,
        bypassCSP: true,
        extraHTTPHeaders: { 'x-person': person.id },
      })
      if (!look.javaScriptEnabled) await context.route('**/*.js', (route) => route.abort())
      return context.newPage()
    }
    const id = await office.file()
    const utama = await open(office.officers.utama)
    const pendidikan = await open(office.officers.pendidikan)
    const press = (page: Page, name: string) =>
      Promise.all([
        page.waitForURL(/.*/, { waitUntil: 'load' }),
        page.getByRole('button', { name }).first().click(),
      ])

    await utama.goto(`${origin}/kerja`)
    await check(utama)
    await utama.goto(`${origin}/kerja/${id}`)
    await check(utama)
    await press(utama, 'Kerjakan')
    await utama.waitForURL(/teruskan$/)
    await check(utama)
    await press(utama, 'Teruskan')
    await utama.getByRole('alert').waitFor()
    await check(utama)
    await utama.getByLabel('Dinas Pendidikan').check()
    await utama.getByLabel('Petunjuk untuk dinas').fill('Tahun 2025')
    await press(utama, 'Teruskan')
    await utama.getByText('Permohonan sudah diteruskan.').waitFor()
    await check(utama)
    const own = (await stateOf(id)).assignments[0]?.assignmentId ?? ''

    await pendidikan.goto(`${origin}/kerja`)
    await check(pendidikan)
    await pendidikan.goto(`${origin}/kerja/${id}/kembalikan/${own}`)
    await check(pendidikan)
    await pendidikan.goto(`${origin}/kerja/${id}`)
    await check(pendidikan)
    await press(pendidikan, 'Kerjakan')
    await pendidikan.waitForURL(/jawab/)
    await pendidikan.setInputFiles('#berkas', [
      { name: 'data guru.pdf', mimeType: 'application/pdf', buffer: samples.pdf },
      { name: 'buruk.pdf', mimeType: 'application/pdf', buffer: samples.exe },
    ])
    await pendidikan.getByRole('button', { name: 'Unggah', exact: true }).click()
    await pendidikan.getByRole('alert').waitFor()
    await pendidikan.getByRole('link', { name: 'data guru.pdf', exact: true }).waitFor()
    await check(pendidikan)
    await pendidikan.getByRole('button', { name: 'Lanjut: tulis dan kirim' }).click()
    await pendidikan.waitForURL(/kirim/)
    await check(pendidikan)
    await pendidikan.getByLabel('Isi jawaban').fill('Terlampir.')
    await press(pendidikan, 'Kirim untuk diperiksa')
    await pendidikan.getByText('Jawaban sudah dikirim untuk diperiksa.').waitFor()

    await utama.goto(`${origin}/kerja/${id}`)
    await press(utama, 'Kerjakan')
    await utama.waitForURL(/periksa/)
    await check(utama)
    const boxes = 'input[name=periksa], input[name=data-pribadi]'
    for (const box of await utama.locator(boxes).all()) await box.check()
    await utama.getByLabel('Terbitkan juga untuk umum').check()
    await utama.getByLabel('Topik').fill('pendidikan')
    await check(utama)
    await press(utama, 'Terima jawaban')
    await utama.getByText('Jawaban sudah diterima dan diterbitkan untuk umum.').waitFor()
    await press(utama, 'Kerjakan')
    await utama.waitForURL(/beritahukan/)
    await check(utama)
    await press(utama, 'Beri tahu pemohon')
    await utama.getByText('Pemohon sudah diberi tahu.').waitFor()
    await check(utama)
    await utama.goto(`${origin}/kerja/${id}/identitas`)
    await check(utama)
    expect((await stateOf(id)).status).toBe('notified')
  },
  180_000,
)
