import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { useBrowser } from '../../../test/support/browser.ts'
import { caseworkOf } from '../../../test/support/cases.ts'
import { usePortal } from '../../../test/support/portal.ts'
import { openVisitor } from '../../../test/support/visitor.ts'
import { lettersOf } from '../official/queries.ts'

const portal = usePortal()
const chromium = useBrowser()
const held = { code: '', pdf: Buffer.alloc(0) }

beforeAll(async () => {
  const requestId = await caseworkOf(portal).file(portal.staff.pemohon.id)
  const made = await vi.waitFor(
    async () => {
      const [letter] = await lettersOf(portal.database.db, requestId)
      if (!letter?.made) throw new Error('not made yet')
      return { code: letter.code, sha256: letter.made.sha256 }
    },
    { timeout: 30_000 },
  )
  const { sha256 } = made
  held.code = made.code
  held.pdf = await readFile(join(portal.storageDir, sha256.slice(0, 2), sha256.slice(2, 4), sha256))
})

const fileOf = (buffer: Buffer) => ({ name: 'surat.pdf', mimeType: 'application/pdf', buffer })
const changed = () => {
  const bytes = Buffer.from(held.pdf)
  bytes[1000] = (bytes[1000] ?? 0) ^ 1
  return bytes
}

test('with scripts a file is compared as soon as it is chosen or dropped, and nothing is sent', async () => {
  const visitor = await openVisitor(chromium.browser, portal.origin, { width: 320, scripts: true })
  const { page } = visitor
  await visitor.go('/verifikasi', /^Periksa keaslian surat$/)
  await visitor.field(/^Kode surat/).fill(held.code.toUpperCase())
  await visitor.press('Periksa', /^Surat ini kami terbitkan$/)
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.method()))
  await visitor.field(/^Berkas surat/).setInputFiles(fileOf(held.pdf))
  await page.getByText('Ya, sama persis.').waitFor()
  await visitor.field(/^Berkas surat/).setInputFiles(fileOf(changed()))
  await page.getByText('Tidak sama.').waitFor()
  const dropped = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], 'surat.pdf'))
      return transfer
    },
    [...held.pdf],
  )
  await page.locator('form.drop').dispatchEvent('drop', { dataTransfer: dropped })
  await page.getByText('Ya, sama persis.').waitFor()
  expect(sent).toEqual([])
  await visitor.close()
}, 60_000)

test('without scripts it is sent, compared and answered on the page it came from', async () => {
  const visitor = await openVisitor(chromium.browser, portal.origin, {
    width: 1280,
    scripts: false,
  })
  const { page } = visitor
  await visitor.go(`/verifikasi/${held.code}`, /^Surat ini kami terbitkan$/)
  for (const [bytes, words] of [
    [held.pdf, 'Ya, sama persis.'],
    [changed(), 'Tidak sama.'],
  ] as const) {
    await visitor.field(/^Berkas surat/).setInputFiles(fileOf(bytes))
    await visitor.press('Bandingkan', /^Surat ini kami terbitkan$/)
    await page.getByText(words).waitFor()
  }
  await visitor.close()
}, 60_000)
