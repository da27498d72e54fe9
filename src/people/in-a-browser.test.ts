import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '../ui/browser.fixtures.ts'
import { buildAssets } from '../ui/built-assets.fixtures.ts'
import { password, pathOf, usePortal } from './people.fixtures.tsx'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const assetsDir = buildAssets()
const portal = usePortal({ assetsDir })
const opened: { site?: Site; origin: string } = { origin: '' }

beforeAll(async () => {
  await portal.app.listen({ host: '127.0.0.1', port: 0 })
  opened.origin = `http://127.0.0.1:${(portal.app.server.address() as AddressInfo).port}`
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
  it('a person registers, confirms, goes, forgets the password and comes back, every page sound', async () => {
    const { browser } = opened.site ?? {}
    if (!browser) throw new Error('no browser')
    const context = await browser.newContext({
      viewport: { width: look.width, height: 800 },
      javaScriptEnabled: look.javaScriptEnabled,
      baseURL: opened.origin,
      bypassCSP: true,
    })
    const page = await context.newPage()
    const surel = `siti.${look.width}.${look.javaScriptEnabled}@contoh.id`
    const send = (name: string) => page.getByRole('main').getByRole('button', { name }).click()
    const sound = async (title: string) => {
      expect(await page.locator('h1').textContent()).toBe(title)
      expect(await faults(page, look)).toEqual([])
    }

    await page.goto('/masuk?kembali=/akun')
    await sound('Masuk')
    await page.getByRole('main').getByRole('link', { name: 'Daftar' }).click()
    await sound('Daftar akun')
    await page.getByLabel('Nama lengkap').fill('Siti Aminah')
    await send('Daftar')
    await sound('Daftar akun')
    expect(await page.getByLabel('Nama lengkap').inputValue()).toBe('Siti Aminah')
    expect(await page.title()).toMatch(/^Ada yang perlu diperbaiki/)
    await page.getByLabel('Alamat surel (email)').fill(surel)
    await page.getByLabel('Kata sandi', { exact: true }).fill(password)
    await page.getByLabel(/setuju data saya/).check()
    await send('Daftar')
    await sound('Periksa surel Anda')
    await send('Kirim ulang')
    await sound('Periksa surel Anda')
    await page.goto(mailedPath(surel))
    await sound('Konfirmasi alamat surel')
    await send('Konfirmasi surel saya')
    await sound('Akun saya')

    await page.getByRole('navigation').getByRole('button', { name: 'Keluar' }).click()
    await page.goto('/lupa-sandi')
    await sound('Lupa kata sandi')
    await page.getByLabel('Alamat surel (email)').fill(surel)
    await send('Kirim tautan')
    await sound('Periksa surel Anda')
    const link = mailedPath(surel)
    await page.goto(link)
    await sound('Buat kata sandi baru')
    await page.getByLabel('Kata sandi baru', { exact: true }).fill('danau sentarum tenang')
    await send('Simpan kata sandi')
    await sound('Masuk')
    await page.getByLabel('Alamat surel (email)').fill(surel)
    await page.getByLabel('Kata sandi', { exact: true }).fill(password)
    await send('Masuk')
    await sound('Masuk')
    await page.getByLabel('Kata sandi', { exact: true }).fill('danau sentarum tenang')
    await send('Masuk')
    await page.goto('/akun')
    await sound('Akun saya')
    await page.getByLabel('English').check()
    await send('Simpan bahasa')
    await sound('My account')
    await page.goto(link)
    await sound('This link no longer works')
    await context.close()
  })
})

function mailedPath(email: string): string {
  const mail = portal.mails.findLast((one) => one.person.email === email)
  if (!mail) throw new Error('no mail was sent')
  return pathOf(mail.link)
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
