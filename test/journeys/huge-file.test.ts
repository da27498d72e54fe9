import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { caseworkOf, typedForm } from '../support/cases.ts'
import { untilNothingIsDue } from '../support/jobs.ts'
import { emailOf, type Member, password } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'
import { openVisitor, type Visitor } from '../support/visitor.ts'

const portal = usePortal()
const chromium = useBrowser()
const folder = mkdtempSync(join(tmpdir(), 'terbuka-huge-'))
const huge = join(folder, 'rekaman rapat.pdf')
const patience = { timeout: 200_000 }

beforeAll(() => {
  // It takes no room on the disk, and travels whole all the same.
  writeFileSync(huge, '%PDF-1.7\n')
  truncateSync(huge, 3 * 1024 ** 3)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const stored = () => readdirSync(portal.storageDir, { recursive: true }).toSorted()

async function signedIn(member: Member, scripts: boolean, path: string): Promise<Visitor> {
  const visitor = await openVisitor(chromium.browser, portal.origin, { width: 1280, scripts })
  await visitor.go(path, /^Masuk$/)
  await visitor.field(/^Alamat surel/).fill(emailOf(member))
  await visitor.page.locator('[name="sandi"]').fill(password)
  await visitor.page.getByRole('main').getByRole('button', { name: 'Masuk' }).click()
  return visitor
}

it('an officer who uploads 3 GB sees the progress, and then why not', async () => {
  const casework = caseworkOf(portal)
  const id = await casework.file(portal.staff.pemohon.id)
  const [assignment = ''] = await casework.forward(id, ['dinas-pendidikan'])
  await casework.prepare(id, assignment, [])
  await untilNothingIsDue(portal.database.pool)
  const before = stored()
  const unit = await signedIn('pendidikan', true, `/kerja/${id}/jawab/${assignment}`)
  await unit.on(/^Siapkan jawaban$/)
  await unit.page.locator('[name="berkas"][type="file"]').setInputFiles(huge)
  await unit.page.getByRole('button', { name: 'Unggah', exact: true }).click()
  await unit.page.locator('progress').waitFor()
  await unit.page.locator('#berkas-error').waitFor(patience)
  await unit.on(/^Siapkan jawaban$/)
  expect(await unit.page.locator('#berkas-error').textContent()).toContain('terlalu besar')
  expect(stored()).toEqual(before)
  await unit.close()
}, 240_000)

it('an applicant who chooses 3 GB as identity card, scripts off, sees why not, and their words', async () => {
  const before = stored()
  const warga = await signedIn('pemohonLain', false, '/permohonan/baru')
  await warga.on(/^Ajukan permohonan informasi$/)
  await warga.page.locator('[name="rincian"]').fill(typedForm.rincian)
  await warga.page.locator('[name="ktp"]').setInputFiles(huge)
  const button = warga.page.getByRole('button', { name: 'Periksa dan kirim' })
  await button.click({ ...patience, noWaitAfter: true })
  await warga.page.locator('#ktp-error').waitFor(patience)
  await warga.on(/./)
  expect(await warga.page.locator('#ktp-error').textContent()).toContain('terlalu besar')
  expect(await warga.page.locator('[name="rincian"]').inputValue()).toBe(typedForm.rincian)
  expect(stored()).toEqual(before)
  await warga.close()
}, 240_000)
