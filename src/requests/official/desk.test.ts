import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseworkOf } from '../../../test/support/cases.ts'
import { usePortal } from '../../../test/support/portal.ts'
import { pdfOf } from '../../../test/support/scenes.ts'
import { makeLetter } from '../../notices/official/issue.ts'
import { type Letter, lettersOf } from '../../notices/official/queries.ts'
import { noSigner } from '../../notices/official/sign.ts'
import { readLetterhead } from '../../office/letterhead.ts'
import { RetryLater } from '../../platform/jobs/job.ts'
import { createPress } from '../../platform/pdf/press.ts'
import { requestLetterSources } from './sources.ts'

const passphrase = 'sandi benar'
const nik = '6106011708900001'

// The provider: gives a PDF back with a mark at its end, or refuses a wrong passphrase.
const provider = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const order = JSON.parse(Buffer.concat(chunks).toString('utf8'))
  const good = order.passphrase === passphrase && order.nik === nik
  const signed = Buffer.concat([Buffer.from(order.file[0], 'base64'), Buffer.from('% BSrE\n')])
  response.writeHead(good ? 200 : 400, { 'content-type': 'application/json' })
  response.end(
    JSON.stringify(
      good
        ? { file: [signed.toString('base64')] }
        : { status_code: 2031, error: 'Passphrase anda salah' },
    ),
  )
})
await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
const { port } = provider.address() as AddressInfo

const portal = usePortal({ env: { BSRE_URL: `http://127.0.0.1:${port}`, BSRE_USER: 'ppid' } })
let requestId = ''

beforeAll(async () => {
  const casework = caseworkOf(portal)
  requestId = await casework.file(portal.staff.pemohon.id)
  const [assignmentId = ''] = await casework.forward(requestId, ['dinas-pendidikan'])
  await casework.prepare(requestId, assignmentId, [pdfOf('jawaban')])
  await casework.supply(requestId, assignmentId)
  await casework.startVerifying(requestId, assignmentId)
  await casework.verify(requestId, assignmentId)
  await casework.startNotifying(requestId)
  await casework.notify(requestId)
})

afterAll(() => provider.close())

async function letterOf(kind: string): Promise<Letter> {
  const letter = (await lettersOf(portal.database.db, requestId)).find((one) => one.kind === kind)
  if (!letter) throw new Error(`no ${kind}`)
  return letter
}

const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

test('a letter that cannot be set is tried again, and officers see why', async () => {
  const overlay = mkdtempSync(join(tmpdir(), 'surat-'))
  writeFileSync(join(overlay, 'notice.typ'), '#import "surat.typ": *\n#tidak-ada')
  const press = createPress({ overlay })
  const { letterId } = await letterOf('notice')
  const { tools, origin: baseUrl } = portal
  const deps = {
    ...{ ...tools, press, signer: noSigner, byHand: [], baseUrl, lettersDir: overlay },
    sources: requestLetterSources({ ...tools, baseUrl }),
  }
  for (let attempt = 1; attempt <= 2; attempt += 1)
    await expect(makeLetter(deps, { letterId })).rejects.toThrow(RetryLater)
  await press.close()
  rmSync(overlay, { recursive: true })
  const letter = await letterOf('notice')
  expect([letter.attempts, letter.made]).toEqual([2, null])
  const page = textOf((await (await portal.as('utama')).get('/kerja/surat')).html)
  expect(page).toContain('2 kali')
  expect(page).toMatch(/notice\.typ:2:\d+: .*tidak-ada/)
  const matter = textOf((await (await portal.as('utama')).get(`/kerja/${requestId}`)).html)
  expect(matter).toContain('belum berhasil dibuat (2 kali dicoba)')
})

test('a decision waits for the hand of its officer, a receipt does not', async () => {
  await expect.poll(async () => (await letterOf('receipt')).made?.signature).toBe('none')
  expect((await letterOf('notice')).made).toBeNull()
  const atasan = textOf((await (await portal.as('atasan')).get('/kerja/surat')).html)
  expect(atasan).toContain('Tidak ada surat yang menunggu tanda tangan Anda.')
})

test('a wrong form or a refusal of the provider keeps the letter waiting, and never shows the passphrase', async () => {
  const utama = await portal.as('utama')
  const page = await utama.get('/kerja/surat')
  const wrong = await utama.send(page, '/kerja/surat', { nik: '12', sandi: '' })
  expect(wrong.status).toBe(422)
  for (const words of ['NIK terdiri atas 16 angka', 'Isi passphrase'])
    expect(textOf(wrong.html)).toContain(words)
  const refused = await utama.send(page, '/kerja/surat', { nik, sandi: 'sandi salah' })
  expect(refused.status).toBe(422)
  expect(textOf(refused.html)).toContain('Passphrase anda salah')
  expect(refused.html).not.toContain('sandi salah"')
  expect(refused.document.querySelector('[name=nik]')?.getAttribute('value')).toBe(nik)
  expect((await letterOf('notice')).made).toBeNull()
})

test('with NIK and passphrase the officer signs all that waits, and neither is kept', async () => {
  const utama = await portal.as('utama')
  const page = await utama.submit(await utama.get('/kerja/surat'), '/kerja/surat', {
    ...{ nik, sandi: passphrase },
  })
  expect(textOf(page.html)).toContain('sudah ditandatangani dan terbit')
  const { made, code } = await letterOf('notice')
  expect(made?.signature).toBe('bsre')
  expect(textOf((await portal.guest().get(`/verifikasi/${code}`)).html)).toContain(
    'Sertifikat BSrE',
  )
  const { rows } = await portal.database.pool.query(
    `select count(*)::integer as kept from audit where detail::text like '%' || $1 || '%' or subject = $1`,
    [nik],
  )
  expect(rows[0].kept).toBe(0)
})

test('an administrator sets head and signers; what is wrong is said beside its field', async () => {
  const admin = await portal.as('admin')
  const page = await admin.get('/kelola/surat')
  const wrong = await admin.send(page, '/kelola/surat', {
    ...{ pemerintah: '', ppid_nip: '1980', kontak: 'a\nb\nc\nd\ne' },
  })
  expect(wrong.status).toBe(422)
  for (const words of ['Isi “Pemerintah”', '18 angka', 'paling banyak empat baris'])
    expect(textOf(wrong.html)).toContain(words)
  await admin.submit(page, '/kelola/surat', {
    ...{ pemerintah: 'Pemerintah Kabupaten Contoh', kontak: 'ppid@contoh.id\nppid.contoh.id' },
    ...{ ppid_nama: 'Nama Contoh, S.Sos.', ppid_nip: '198001012005011001' },
  })
  const head = await readLetterhead(portal.database.db)
  expect(head.government).toBe('Pemerintah Kabupaten Contoh')
  expect(head.contact).toEqual(['ppid@contoh.id', 'ppid.contoh.id'])
  expect(head.signers.ppid).toMatchObject({
    name: 'Nama Contoh, S.Sos.',
    nip: '19800101 200501 1 001',
  })
  expect(head.signers.atasan.name).toBeNull()
})
