import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type { VNode } from 'preact'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Assets } from './assets.ts'
import { openSite, type Site } from './browser.fixtures.ts'
import { ContentGallery, FormGallery, GalleryPage, WorkGallery } from './gallery.fixtures.tsx'
import { renderPage } from './layout.tsx'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const galleries: Readonly<Record<string, (assets: Assets) => VNode>> = {
  formulir: (assets) => (
    <GalleryPage assets={assets}>
      <FormGallery />
    </GalleryPage>
  ),
  isi: (assets) => (
    <GalleryPage assets={assets}>
      <ContentGallery />
    </GalleryPage>
  ),
  content: (assets) => (
    <GalleryPage assets={assets} lang="en">
      <ContentGallery />
    </GalleryPage>
  ),
  kerja: (assets) => (
    <GalleryPage assets={assets} work={true}>
      <WorkGallery />
    </GalleryPage>
  ),
}

let site: Site

beforeAll(async () => {
  site = await openSite((request, response, assets) => {
    const gallery = galleries[(request.url ?? '').slice(1)]
    if (gallery) response.end(renderPage(gallery(assets)))
    else response.writeHead(404).end()
  })
})

afterAll(() => site.close())

async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe
    const { violations } = await run()
    return violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html}`))
  })
}

const looks = [
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const

describe.each(Object.keys(galleries))('the gallery "%s"', (room) => {
  test.each(looks)('has no axe violation and fits at $width px, $colorScheme', async (look) => {
    const page = await site.browser.newPage({
      viewport: { width: look.width, height: 800 },
      colorScheme: look.colorScheme,
      bypassCSP: true,
    })
    await page.goto(`${site.origin}/${room}`)
    // What can be folded is opened, so that it is looked at too.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    expect(await violationsOn(page)).toEqual([])
    await page.close()
  })

  test('obeys a content policy that allows nothing inline', async () => {
    const page = await site.browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${site.origin}/${room}`)
    expect(complaints).toEqual([])
    await page.close()
  })
})
