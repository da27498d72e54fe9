import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSite, type Site } from '../browser.fixtures.ts'
import { GalleryPage } from '../gallery.fixtures.tsx'
import { renderPage } from '../layout.tsx'

let site: Site
let page: Page
let asked: string[] = []
/** What is suggested for some words; each test may break it or hold it back. */
let suggest: (words: string) => Promise<readonly string[] | 'broken'>

beforeAll(async () => {
  site = await openSite(async (request, response, assets) => {
    const url = new URL(request.url ?? '', site?.origin ?? 'http://127.0.0.1')
    const words = url.searchParams.get('q') ?? ''
    if (url.pathname === '/saran') {
      asked.push(words)
      const found = await suggest(words)
      response.statusCode = found === 'broken' ? 500 : 200
      response.setHeader('content-type', 'application/json')
      return void response.end(found === 'broken' ? 'rusak' : JSON.stringify(found))
    }
    response.end(
      renderPage(
        <GalleryPage assets={assets} title="Cari">
          <form class="find" action="/hasil">
            <label for="q">Kata</label>
            <input
              id="q"
              name="q"
              type="search"
              data-script={assets.suggestScript}
              data-suggest="/saran"
              data-label="Saran"
              data-found="%{count} saran"
            />
            <button type="submit">Cari</button>
          </form>
        </GalleryPage>,
      ),
    )
  })
})
afterAll(() => site.close())

beforeEach(async () => {
  asked = []
  suggest = async (words) => [`${words} 2025`, `${words} 2026`, `${words} <b>desa</b>`]
  page = await site.browser.newPage()
  await page.goto(`${site.origin}/mulai`)
})
afterEach(() => page.close())

const field = () => page.getByRole('combobox', { name: 'Kata' })
const list = () => page.getByRole('listbox', { name: 'Saran' })
const chosen = () => page.locator('[role="option"][aria-selected="true"]')
async function type(words: string): Promise<void> {
  await page.focus('#q')
  await field().waitFor()
  await page.keyboard.insertText(words)
}

test('the script comes only when somebody goes to the field', async () => {
  const scripts = () => page.locator('script[src*="suggest"]').count()
  expect(await scripts()).toBe(0)
  await page.focus('#q')
  await field().waitFor()
  expect(await scripts()).toBe(1)
})

test('words typed in one go are asked about once, and what comes back stands in a list', async () => {
  await type('ang')
  // Both within the pause: a machine under load may take longer between two keys.
  await page.evaluate(() => {
    for (const typed of ['anggar', 'anggaran']) {
      const input = document.querySelector<HTMLInputElement>('#q')
      if (input) input.value = typed
      input?.dispatchEvent(new Event('input'))
    }
  })
  await expect.poll(() => list().getByRole('option').first().textContent()).toBe('anggaran 2025')
  expect(asked.filter((words) => words !== 'ang')).toEqual(['anggaran'])
  expect(await list().getByRole('option').allTextContents()).toEqual([
    'anggaran 2025',
    'anggaran 2026',
    'anggaran <b>desa</b>',
  ])
  expect(await field().getAttribute('aria-expanded')).toBe('true')
  expect(await page.getByRole('status').textContent()).toBe('3 saran')
  expect(await chosen().count()).toBe(0)
})

test('the arrows walk through the list and round, and Enter searches for the one chosen', async () => {
  await type('dana')
  await list().waitFor()
  await page.keyboard.press('ArrowUp')
  expect(await chosen().textContent()).toBe('dana <b>desa</b>')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await chosen().textContent()).toBe('dana 2026')
  const id = await chosen().getAttribute('id')
  expect(await field().getAttribute('aria-activedescendant')).toBe(id)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/hasil?q=dana+2026')
})

test('Enter without a choice searches for what was typed', async () => {
  await type('dana')
  await list().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/hasil?q=dana')
})

test('Escape closes the list and leaves what was typed; an arrow opens it again', async () => {
  await type('dana')
  await list().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await list().waitFor({ state: 'hidden' })
  expect(await field().inputValue()).toBe('dana')
  expect(await field().getAttribute('aria-expanded')).toBe('false')
  expect(await field().getAttribute('aria-activedescendant')).toBeNull()
  await page.keyboard.press('ArrowDown')
  await list().waitFor()
})

test('a click on a suggestion searches for it', async () => {
  await type('dana')
  await list().getByRole('option').nth(1).click()
  await page.waitForURL('**/hasil?q=dana+2026')
})

test('leaving the field closes the list', async () => {
  await type('dana')
  await list().waitFor()
  await page.keyboard.press('Tab')
  await list().waitFor({ state: 'hidden' })
})

test('an answer that comes late does not replace that to the newer words', async () => {
  let release = (): void => undefined
  const held = new Promise<void>((done) => {
    release = done
  })
  suggest = async (words) => {
    if (words === 'dana') await held
    return [words]
  }
  await type('dana')
  await expect.poll(() => asked, { timeout: 10_000 }).toEqual(['dana'])
  await page.keyboard.insertText(' desa')
  await list().waitFor()
  release()
  expect(await list().getByRole('option').allTextContents()).toEqual(['dana desa'])
})

test('without an answer the field stays an ordinary one', async () => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  suggest = async () => 'broken'
  await type('dana')
  await expect.poll(() => asked, { timeout: 10_000 }).toEqual(['dana'])
  expect(await list().isVisible()).toBe(false)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/hasil?q=dana')
  expect(faults).toEqual([])
})
