import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../../test/support/browser.ts'
import { useDatabase } from '../../test/support/database.ts'
import { createDiskStorage } from '../platform/storage/disk.ts'
import { documentKinds } from './kinds.ts'
import { readMultipart } from './multipart.ts'
import { isRefusal, receiveFile } from './receive-file.ts'
import { explainProblem, explainRefusal } from './refusal.ts'
import { listen } from './server.fixture.ts'

const database = useDatabase()
const maxBytes = 100 * 1024 * 1024
const dir = mkdtempSync(join(tmpdir(), 'upload-'))
const storage = createDiskStorage(join(dir, 'store'))
const huge = join(dir, 'sangat besar.pdf')
let server: Awaited<ReturnType<typeof listen>>
let browser: Browser

const formPage =
  '<form method="post" enctype="multipart/form-data"><input name="judul"><input type="file" name="berkas"><button>Kirim</button></form>'

beforeAll(async () => {
  writeFileSync(huge, '%PDF-1.7\n')
  truncateSync(huge, 300 * 1024 ** 2)
  server = await listen([
    {
      method: 'GET',
      url: '/kirim',
      access: 'everyone',
      audit: 'none',
      handle: async () => ({ kind: 'page', status: 200, html: formPage }),
    },
    {
      method: 'POST',
      url: '/kirim',
      access: 'everyone',
      audit: 'none',
      body: 'multipart',
      handle: async (exchange) => {
        const words: string[] = []
        const read = await readMultipart(exchange, {
          maxBytes,
          onFile: async ({ stream, fileName }) => {
            const deps = { db: database.db, storage, scanner: null }
            const result = await receiveFile(deps, {
              stream,
              fileName,
              uploadedBy: null,
              allow: documentKinds,
              maxBytes,
            })
            words.push(
              isRefusal(result) ? explainRefusal('id', result) : `diterima: ${result.name}`,
            )
          },
        })
        if (read.problem) words.push(explainProblem('id', { problem: read.problem, maxBytes }))
        return {
          kind: 'page',
          status: read.problem ? 422 : 200,
          html: `<p>${words.join(' ')}</p><p>judul: ${read.form.line('judul')}</p>`,
        }
      },
    },
  ])
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(dir, { recursive: true })
})

async function openForm(javaScriptEnabled: boolean, path: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await page.goto(`${server.url}/kirim`)
  await page.fill('[name=judul]', 'yang diketik')
  await page.setInputFiles('[name=berkas]', path)
  return page
}

const tooLarge = 'Kiriman terlalu besar. Ukuran semua berkas bersama-sama paling besar 100 MB.'

test('Chromium without scripts shows the message after an upload of three times the limit, and what was typed', {
  timeout: 180_000,
}, async () => {
  const page = await openForm(false, huge)
  await page.click('button', { timeout: 150_000, noWaitAfter: true })
  await page.getByText(tooLarge).waitFor({ timeout: 150_000 })
  expect(await page.textContent('body')).toContain('judul: yang diketik')
  expect(readdirSync(dir)).not.toContain('store')
})

test('a script in Chromium reads the same answer after an upload of three times the limit', {
  timeout: 180_000,
}, async () => {
  const page = await openForm(true, huge)
  const answer = await page.evaluate(async () => {
    const form = document.querySelector('form')
    const request = new XMLHttpRequest()
    request.open('POST', location.href)
    request.send(form ? new FormData(form) : null)
    await new Promise((resolve) => request.addEventListener('loadend', resolve))
    return { status: request.status, text: request.responseText }
  })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(tooLarge)
})

test('Chromium sends a real file, and a wrong one is named in the answer', async () => {
  const right = join(dir, 'Laporan é.pdf')
  writeFileSync(right, `%PDF-1.7\n${'isi '.repeat(1000)}`)
  const page = await openForm(false, right)
  await page.click('button')
  await page.getByText('diterima: Laporan é.pdf').waitFor()
  const wrong = join(dir, 'program.pdf')
  writeFileSync(wrong, Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]))
  const second = await openForm(false, wrong)
  await second.click('button')
  await second.getByText('program komputer').waitFor()
})
