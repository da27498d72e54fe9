import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '../../ui/browser.fixtures.ts'
import { buildAssets } from '../../ui/built-assets.fixtures.ts'
import { ktp, nik, requestIn, useTestPortal, wellFilled } from './applicant.fixtures.tsx'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const assetsDir = buildAssets()
const portal = useTestPortal({ assetsDir })
const opened: { site?: Site } = {}

beforeAll(async () => {
  opened.site = await openSite((_request, response) => response.end())
})
afterAll(async () => {
  await opened.site?.close()
  rmSync(assetsDir, { recursive: true })
})

const looks = [
  { width: 320, javaScriptEnabled: true },
  { width: 320, javaScriptEnabled: false },
  { width: 1280, javaScriptEnabled: true },
]

describe.each(looks)('at $width px, scripts $javaScriptEnabled', (look) => {
  it('a person asks, is told, downloads and closes the case, every page sound', async () => {
    const { browser } = opened.site ?? {}
    if (!browser) throw new Error('no browser')
    const context = await browser.newContext({
      viewport: { width: look.width, height: 800 },
      javaScriptEnabled: look.javaScriptEnabled,
      baseURL: portal.url,
      bypassCSP: true,
      acceptDownloads: true,
    })
    await context.addCookies([{ name: 'orang', value: portal.siti.id, url: portal.url }])
    const page = await context.newPage()
    const press = (name: string) => page.getByRole('main').getByRole('button', { name }).click()
    const sound = async (title: string | RegExp) => {
      expect(await page.locator('h1').textContent()).toMatch(title)
      expect(await faults(page, look)).toEqual([])
    }

    await page.goto('/permohonan')
    await sound('Permohonan saya')
    await press('Ajukan permohonan baru')
    await sound('Ajukan permohonan informasi')
    await press('Periksa dan kirim')
    await page.waitForSelector('.govuk-error-summary')
    await sound('Draf permohonan')
    await page.getByRole('link', { name: /^Tujuan penggunaan informasi: belum diisi/ }).click()
    await fillIn(page)
    await press('Simpan draf')
    await page.waitForSelector('.govuk-notification-banner')
    await sound('Draf permohonan')
    await press('Periksa dan kirim')
    await page.waitForURL('**/periksa')
    await sound('Periksa sebelum dikirim')
    await press('Kirim permohonan')
    await page.waitForURL('**/tanda-bukti')
    await sound('Permohonan Anda sudah diterima')
    const requestId = requestIn(new URL(page.url()).pathname)
    await press('Lihat perkembangan permohonan')
    await sound(/^Jumlah guru sekolah dasar/)
    await page.getByRole('link', { name: 'Tarik permohonan' }).click()
    await sound('Tarik permohonan?')
    await portal.answer(requestId, {
      files: [Buffer.from('kecamatan,guru\nBadau,41\n')],
      text: 'Datanya terlampir.',
    })
    await page.goto(`/permohonan/${requestId}`)
    await sound(/^Jumlah guru/)
    const download = page.waitForEvent('download')
    await press('Unduh data-1.csv')
    expect((await download).suggestedFilename()).toBe('data-1.csv')
    await expect
      .poll(async () => {
        await page.reload()
        return page.locator('.state h2').textContent()
      })
      .toBe('Selesai')
    await sound(/^Jumlah guru/)
    await page.goto('/cek-status')
    await sound('Cek status permohonan')
    await press('Lihat status')
    await sound('Cek status permohonan')
    await context.close()
  })
})

async function fillIn(page: Page): Promise<void> {
  for (const [name, value] of Object.entries(wellFilled)) {
    if (typeof value !== 'string' || name.startsWith('cara_')) continue
    await page.locator(`[name="${name}"]`).fill(value)
  }
  await page.getByLabel('Salinan berupa berkas').check()
  await page.getByLabel('Diunduh dari portal ini').check()
  for (const box of await page.locator('[name="persetujuan"]').all()) await box.check()
  const other = page.getByLabel('Kirim KTP dan NIK yang baru')
  if ((await other.count()) > 0) await other.check()
  await page.getByLabel('NIK', { exact: true }).fill(nik)
  await page.locator('[name="ktp"]').setInputFiles({
    name: 'ktp.pdf',
    mimeType: 'application/pdf',
    buffer: ktp,
  })
}

async function faults(page: Page, look: { javaScriptEnabled: boolean }): Promise<string[]> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  )
  if (overflow > 0) return [`${overflow} px too wide`]
  // axe is a script itself: it runs from outside the page, also where the page may run none.
  if (!look.javaScriptEnabled) return []
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe
    const { violations } = await run()
    return violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html}`))
  })
}
