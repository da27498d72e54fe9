import { beforeAll, describe, expect, it } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { usePortal } from '../support/portal.ts'
import { publishDocument } from '../support/scenes.ts'
import { publishSquare } from '../support/square.ts'
import { openVisitor } from '../support/visitor.ts'

const portal = usePortal()
const chromium = useBrowser()
let slug: string

beforeAll(async () => {
  await publishSquare(portal.tools, 40)
  slug = (await publishDocument(portal, 'Profil kependudukan 2025')).slug
})

const looks = [
  { width: 320, scripts: false },
  { width: 320, scripts: true, dark: true },
  { width: 1280, scripts: true },
]

describe.each(looks)('at $width px, scripts $scripts', (look) => {
  it('somebody searches, narrows, opens a document and has its file', async () => {
    const visitor = await openVisitor(chromium.browser, portal.origin, look)
    const { page } = visitor
    await visitor.go('/', /^Informasi publik adalah hak Anda$/)
    await visitor.field('Cari informasi').fill('laporan')
    await visitor.press('Cari', /^Informasi publik$/)
    const found = await page.locator('ol.docs li').count()
    expect(found).toBeGreaterThan(1)
    // Beside the results where there is room, folded above them where there is none.
    const fold = page.locator('.narrow summary').first()
    expect(await fold.isVisible()).toBe(look.width < 768)
    if (look.width < 768) await fold.click()
    const filter = page.locator('.narrow li a').first()
    const name = await filter.textContent()
    await filter.click()
    await visitor.on(/^Informasi publik$/)
    expect(await page.locator('.chips').textContent()).toContain(name)
    await page.locator('ol.docs li > a').first().click()
    await visitor.on(/./)
    const waiting = page.waitForEvent('download')
    await page.locator('a[download]').first().click()
    expect((await waiting).suggestedFilename()).toMatch(/\.(pdf|xlsx|csv)$/)
    await visitor.follow('Kembali ke pencarian', /^Informasi publik$/)
    expect(await visitor.field('Cari informasi').inputValue()).toBe('laporan')
    await visitor.close()
  })

  it('somebody browses by agency, topic, category and year', async () => {
    const visitor = await openVisitor(chromium.browser, portal.origin, look)
    await visitor.go('/', /^Informasi publik adalah hak Anda$/)
    await visitor.follow('Per dinas', /^Informasi per dinas$/)
    await visitor.follow(/^Dinas Kesehatan/, /^Dinas Kesehatan/)
    await visitor.go(`/informasi/${slug}`, /^Profil kependudukan 2025$/)
    await visitor.follow(/^Kependudukan$/, /^Kependudukan$/)
    await visitor.follow(/^Profil kependudukan 2025$/, /^Profil kependudukan 2025$/)
    await visitor.follow(/^Berkala$/, /^Informasi berkala$/)
    await visitor.go(`/informasi/${slug}`, /^Profil kependudukan 2025$/)
    await visitor.follow(/^2025$/, /^Informasi tahun 2025$/)
    await visitor.close()
  })

  it('somebody takes all files of an entry in one', async () => {
    const visitor = await openVisitor(chromium.browser, portal.origin, look)
    await visitor.go(`/informasi/${slug}`, /^Profil kependudukan 2025$/)
    const waiting = visitor.page.waitForEvent('download')
    await visitor.page.getByRole('button', { name: 'Unduh semua (ZIP)' }).click()
    expect((await waiting).suggestedFilename()).toBe(`${slug}.zip`)
    await visitor.close()
  })

  it('somebody finds nothing and is led to asking, with their words', async () => {
    const visitor = await openVisitor(chromium.browser, portal.origin, look)
    await visitor.go('/informasi?q=helikopter+antariksa', /^Informasi publik$/)
    await visitor.page.getByRole('button', { name: 'Ajukan permohonan' }).click()
    await visitor.on(/^Masuk$/)
    const back = decodeURIComponent(new URL(visitor.page.url()).searchParams.get('kembali') ?? '')
    expect(back).toContain('cari=helikopter+antariksa')
    await visitor.close()
  })
})

it('suggestions lead to results by keyboard alone', async () => {
  const visitor = await openVisitor(chromium.browser, portal.origin, { width: 1280, scripts: true })
  const { page } = visitor
  await visitor.go('/informasi', /^Informasi publik$/)
  await page.focus('#q')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.insertText('lapor')
  await page.getByRole('listbox').waitFor()
  // What stands open is looked over too.
  await visitor.on(/^Informasi publik$/)
  await page.keyboard.press('ArrowDown')
  const chosen = await page.locator('[role="option"][aria-selected="true"]').textContent()
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=/)
  await visitor.on(/^Informasi publik$/)
  expect(await visitor.field('Cari informasi').inputValue()).toBe(chosen)
  expect(await page.locator('ol.docs li').count()).toBeGreaterThan(0)
  await visitor.close()
})
