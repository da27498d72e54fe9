import type { IncomingMessage } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSite, type Site } from '../browser.fixtures.ts'
import { Button } from '../components/button/button.tsx'
import { CharacterCount } from '../components/character-count/character-count.tsx'
import { FileUpload } from '../components/file-upload/file-upload.tsx'
import { Input } from '../components/input/input.tsx'
import { PasswordInput } from '../components/password-input/password-input.tsx'
import { Radios } from '../components/radios/radios.tsx'
import { FormErrorSummary, PostForm } from '../forms.tsx'
import { GalleryPage } from '../gallery.fixtures.tsx'
import { renderPage } from '../layout.tsx'

let site: Site
let page: Page
let posts: { url: string; size: number }[] = []
/** What the server does with a post; each test may hold it back or break it. */
let onPost: (request: IncomingMessage) => Promise<{ status: number; location?: string } | 'break'>

const errors = [{ field: 'nama', message: 'Isi nama' }]

beforeAll(async () => {
  site = await openSite(async (request, response, assets) => {
    const url = request.url ?? ''
    const answer = (status: number) => {
      response.writeHead(status)
      response.end(
        renderPage(
          <GalleryPage assets={assets} title={`${request.method} ${url}`}>
            <FormErrorSummary errors={status === 422 || url === '/salah' ? errors : []} />
            <PostForm action="/kirim">
              <Input name="nama" label="Nama" />
              <PasswordInput name="sandi" label="Sandi" />
              <CharacterCount name="isi" label="Isi" maxLength={10} />
              <Radios
                name="cara"
                legend="Cara"
                items={[
                  { value: 'a', label: 'A' },
                  { value: 'b', label: 'B', conditional: <Input name="alamat" label="Alamat" /> },
                ]}
              />
              <Button name="aksi" value="kirim">
                Kirim
              </Button>
            </PostForm>
            <PostForm action="/unggah" upload={true}>
              <FileUpload name="berkas" label="Berkas" multiple={true} />
              <Button class="unggah">Unggah</Button>
            </PostForm>
          </GalleryPage>,
        ),
      )
    }
    if (request.method !== 'POST') return answer(200)
    let size = 0
    for await (const chunk of request) size += (chunk as Buffer).length
    posts.push({ url, size })
    const outcome = await onPost(request)
    if (outcome === 'break') return void request.socket.destroy()
    if (outcome.location) return void response.writeHead(303, { location: outcome.location }).end()
    return answer(outcome.status)
  })
})

afterAll(() => site.close())

beforeEach(async () => {
  posts = []
  onPost = async () => ({ status: 303, location: '/selesai' })
  page = await site.browser.newPage()
  await page.goto(`${site.origin}/mulai`)
})

afterEach(() => page.close())

test('two clicks on a button send one form, with the button in it', async () => {
  let release = (): void => undefined
  const held = new Promise<void>((done) => {
    release = done
  })
  onPost = async () => {
    await held
    return { status: 303, location: '/selesai' }
  }
  const busy = await page.evaluate(() => {
    const button = document.querySelector<HTMLButtonElement>('[name=aksi]')
    button?.click()
    button?.click()
    return button?.ariaDisabled
  })
  expect(busy).toBe('true')
  release()
  await page.waitForURL('**/selesai')
  expect(posts.length).toBe(1)
})

test('after going back the form can be sent again', async () => {
  await page.click('[name=aksi]')
  await page.waitForURL('**/selesai')
  await page.goBack()
  await page.click('[name=aksi]')
  await page.waitForURL('**/selesai')
  expect(posts.length).toBe(2)
})

test('a page with errors moves focus to their summary, and its links into the fields', async () => {
  await page.goto(`${site.origin}/salah`)
  const focused = () =>
    page.evaluate(() => document.activeElement?.className || document.activeElement?.id)
  expect(await focused()).toContain('govuk-error-summary')
  await page.click('.govuk-error-summary a')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('nama')
})

test('a password is shown on demand and hidden again when it is sent', async () => {
  await page.fill('#sandi', 'rahasia')
  await page.click('.govuk-password-input__toggle')
  expect(await page.getAttribute('#sandi', 'type')).toBe('text')
  expect(await page.textContent('.govuk-password-input__toggle')).toBe('Sembunyikan')
  await page.evaluate(() =>
    document
      .querySelector('form[data-submit-once]')
      ?.addEventListener('submit', (e) => e.preventDefault()),
  )
  await page.click('[name=aksi]')
  expect(await page.getAttribute('#sandi', 'type')).toBe('password')
})

test('a long text says how much room is left, and how much is too much', async () => {
  await page.fill('#isi', 'enam h')
  await page.waitForSelector('text=Sisa 4 huruf')
  await page.fill('#isi', 'dua belas h.')
  await page.waitForSelector('text=Kelebihan 2 huruf')
})

test('what belongs to a choice is shown only while it is taken, without any script', async () => {
  const bare = await site.browser.newPage({ javaScriptEnabled: false })
  await bare.goto(`${site.origin}/mulai`)
  expect(await bare.isVisible('#alamat')).toBe(false)
  await bare.check('#cara-2')
  expect(await bare.isVisible('#alamat')).toBe(true)
  expect(await bare.isVisible('.govuk-password-input__toggle')).toBe(false)
  await bare.close()
})

const file = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(300_000, 'a') }

test('a file goes up with words about its progress and ends on the page the server sends to', async () => {
  let release = (): void => undefined
  const held = new Promise<void>((done) => {
    release = done
  })
  onPost = async () => {
    await held
    return { status: 303, location: '/selesai' }
  }
  await page.setInputFiles('#berkas', file)
  await page.click('.unggah')
  await page.waitForSelector('.upload [role=status]:has-text("Terkirim")')
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('.unggah')?.click())
  release()
  await page.waitForURL('**/selesai')
  expect(posts.length).toBe(1)
  expect(posts[0]?.size).toBeGreaterThan(300_000)
})

test('an answer with errors is shown as the server wrote it, and its scripts live', async () => {
  onPost = async () => ({ status: 422 })
  await page.setInputFiles('#berkas', file)
  await page.click('.unggah')
  await page.waitForSelector('.govuk-error-summary:focus')
  await page.setInputFiles('#berkas', file)
  onPost = async () => ({ status: 303, location: '/selesai' })
  await page.click('.unggah')
  await page.waitForURL('**/selesai')
  expect(posts.length).toBe(2)
})

test('a broken connection is said, and the file can be sent again', async () => {
  onPost = async () => 'break'
  await page.setInputFiles('#berkas', file)
  await page.click('.unggah')
  await page.waitForSelector('text=sambungan terputus')
  onPost = async () => ({ status: 303, location: '/selesai' })
  await page.click('.unggah')
  await page.waitForURL('**/selesai')
})

test('without scripts a file is sent as any form is', async () => {
  const bare = await site.browser.newPage({ javaScriptEnabled: false })
  await bare.goto(`${site.origin}/mulai`)
  await bare.setInputFiles('#berkas', file)
  await bare.click('.unggah')
  await bare.waitForURL('**/selesai')
  expect(posts[0]?.size).toBeGreaterThan(300_000)
  await bare.close()
})
