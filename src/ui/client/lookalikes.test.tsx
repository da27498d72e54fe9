import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSite, type Site } from '../browser.fixtures.ts'
import { PostForm } from '../forms.tsx'
import { GalleryPage } from '../gallery.fixtures.tsx'
import { renderPage } from '../layout.tsx'

let site: Site
let page: Page
let asked: { url: string; words: string }[] = []
let answer: (words: string) => { status: number; html: string }

beforeAll(async () => {
  site = await openSite(async (request, response, assets) => {
    const url = request.url ?? ''
    if (request.method === 'POST') {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      const words = new URLSearchParams(body).get('isi') ?? ''
      asked.push({ url, words })
      const { status, html } = answer(words)
      response.statusCode = status
      return void response.end(html)
    }
    response.end(
      renderPage(
        <GalleryPage assets={assets} title="Tulis">
          <PostForm action="/kirim">
            <label for="isi">Isi</label>
            <textarea
              id="isi"
              name="isi"
              data-script={assets.lookalikesScript}
              data-lookalikes="/mirip"
              data-found="%{count} dokumen mirip"
            />
            <div class="lookalikes" />
            <p role="status" class="lookalikes-status" />
          </PostForm>
        </GalleryPage>,
      ),
    )
  })
})
afterAll(() => site.close())

beforeEach(async () => {
  asked = []
  answer = (words) => ({ status: 200, html: `<ul><li>tentang ${words}</li><li>lagi</li></ul>` })
  page = await site.browser.newPage()
  await page.goto(`${site.origin}/mulai`)
})
afterEach(() => page.close())

const shown = () => page.locator('.lookalikes').textContent()
async function write(words: string): Promise<void> {
  await page.focus('#isi')
  // What is written before the script has come is seen too.
  await page.locator('script[src*="lookalikes"]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.keyboard.insertText(words)
}

test('after a pause, what is alike stands beside the text; the words travel in a body alone', async () => {
  await write('jumlah guru di Badau')
  await expect.poll(shown, { timeout: 10_000 }).toBe('tentang jumlah guru di Badaulagi')
  expect(asked).toEqual([{ url: '/mirip', words: 'jumlah guru di Badau' }])
  expect(await page.getByRole('status').textContent()).toBe('2 dokumen mirip')
})

test('a few letters ask nothing, and deleting the text takes the list away', async () => {
  await write('guru')
  await page.keyboard.insertText(' sekolah dasar')
  await expect.poll(shown, { timeout: 10_000 }).toBe('tentang guru sekolah dasarlagi')
  expect(asked.map(({ words }) => words)).toEqual(['guru sekolah dasar'])
  await page.fill('#isi', '')
  await expect.poll(shown, { timeout: 10_000 }).toBe('')
})

test('where it cannot be told, the form stays as it was', async () => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  answer = () => ({ status: 500, html: 'rusak' })
  await write('jumlah guru di Badau')
  await expect.poll(() => asked.length, { timeout: 10_000 }).toBe(1)
  expect(await shown()).toBe('')
  expect(faults).toEqual([])
})
