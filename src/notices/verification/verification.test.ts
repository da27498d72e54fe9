import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { caseworkOf } from '../../../test/support/cases.ts'
import { usePortal } from '../../../test/support/portal.ts'
import { type Letter, lettersOf } from '../official/queries.ts'

const portal = usePortal()
const held: { letter?: Letter | undefined; pdf?: Buffer } = {}

beforeAll(async () => {
  const requestId = await caseworkOf(portal).file(portal.staff.pemohon.id)
  await vi.waitFor(
    async () => {
      held.letter = (await lettersOf(portal.database.db, requestId))[0]
      expect(held.letter?.made).not.toBeNull()
    },
    { timeout: 30_000 },
  )
  const { sha256 } = issued().made
  held.pdf = await readFile(join(portal.storageDir, sha256.slice(0, 2), sha256.slice(2, 4), sha256))
})

function issued() {
  const { letter } = held
  if (!letter?.made) throw new Error('no letter yet')
  return { ...letter, made: letter.made }
}

const ours = () => held.pdf ?? Buffer.alloc(0)
const path = () => `/verifikasi/${issued().code}`
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

async function compare(bytes: Buffer): Promise<string> {
  const guest = portal.guest()
  const file = { field: 'berkas', name: 'surat.pdf', bytes }
  const page = await guest.submit(await guest.get(path()), path(), {}, [file])
  expect(page.url.endsWith(path())).toBe(true)
  return textOf(page.html)
}

test('a code, as anybody types it, leads to what was issued under it', async () => {
  const { code, number } = issued()
  const typed = [
    code,
    code.toUpperCase(),
    `${code.slice(0, 4)} ${code.slice(4, 8)}-${code.slice(8, 12)}-${code.slice(12)}`,
    `${portal.origin}/verifikasi/${code}`,
    code.replaceAll('0', 'O').replaceAll('1', 'l'),
  ]
  for (const kode of typed) {
    const reply = await portal.guest().post('/verifikasi', { kode })
    expect(reply.location).toBe(path())
  }
  const page = await portal.guest().get(path())
  for (const words of [
    'Surat ini kami terbitkan',
    'Tanda bukti penerimaan permintaan',
    number,
    'PPID Kapuas Hulu, Dinas Komunikasi, Informatika dan Statistik',
    'PPID Utama Kabupaten Kapuas Hulu',
    issued().made.sha256,
  ])
    expect(textOf(page.html)).toContain(words)
  expect(
    (await portal.guest().get(path().toUpperCase().replace('/VERIFIKASI', '/verifikasi'))).location,
  ).toBe(path())
})

test('tells nothing of whom a letter was for', async () => {
  const page = await portal.guest().get(path())
  for (const personal of ['Rekaan Pemohon', 'Jalan Kenanga', '081234567890', 'guru sekolah dasar'])
    expect(page.html).not.toContain(personal)
})

test('a code that is missing, malformed or nobody’s says what to do, and keeps what was typed', async () => {
  for (const [kode, words] of [
    ['', 'Ketik kode surat'],
    ['k3f9-a7q2', '16 huruf dan angka'],
    ['0000-0000-0000-0000', 'bukan terbitan kami'],
  ] as const) {
    const reply = await portal.guest().post('/verifikasi', { kode })
    expect(reply.status).toBe(422)
    expect(textOf(reply.html)).toContain(words)
    expect(reply.document.querySelector('[name=kode]')?.getAttribute('value') ?? '').toBe(kode)
  }
  expect((await portal.guest().get('/verifikasi/0000000000000000')).status).toBe(404)
})

test('the file that was issued is the same; one changed byte, anywhere, and it is not', async () => {
  expect(await compare(ours())).toContain('Ya, sama persis')
  for (const at of [0, Math.floor(ours().length / 2), ours().length - 1]) {
    const changed = Buffer.from(ours())
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(await compare(changed)).toContain('Tidak sama')
  }
  expect(await compare(Buffer.concat([ours(), Buffer.from('\n')]))).toContain('Tidak sama')
})

test('no file, or one too large for a letter, is told so', async () => {
  const guest = portal.guest()
  const empty = await guest.submit(await guest.get(path()), path())
  expect(textOf(empty.html)).toContain('Pilih berkas surat')
  expect(empty.status).toBe(422)
  expect(await compare(Buffer.alloc(21 * 1024 ** 2))).toContain('lebih besar dari 20 MB')
})

test('what was found can be passed on to nobody: it is neither in the address nor in another browser', async () => {
  const guest = portal.guest()
  const file = { field: 'berkas', name: 'surat.pdf', bytes: ours() }
  await guest.submit(await guest.get(path()), path(), {}, [file])
  expect(textOf((await portal.guest().get(path())).html)).not.toContain('Ya, sama persis.')
  const forged = { cookie: 'terbuka.verifikasi=same.99999999999.x' }
  expect(textOf((await portal.guest().get(path(), forged)).html)).not.toContain('Ya, sama persis.')
})

test('nothing of a compared file is kept', async () => {
  const count = async () =>
    (await portal.database.pool.query('select count(*)::integer as files from files')).rows[0].files
  const before = await count()
  await compare(Buffer.from('%PDF-1.7 a file of somebody else'))
  expect(await count()).toBe(before)
})

test('the same in English', async () => {
  const guest = portal.guest()
  await guest.post('/bahasa', { bahasa: 'en', kembali: '/verifikasi' })
  expect(textOf((await guest.get(path())).html)).toContain('We issued this letter')
})
