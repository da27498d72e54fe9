import { beforeEach, expect, test } from 'vitest'
import { findIdentity } from '../../people/identity/identities.ts'
import { openStream } from '../../people/identity/seal-stream.ts'
import { ktp, nik, useTestPortal, wellFilled } from './applicant.fixtures.tsx'

const portal = useTestPortal({ withScanner: true })

beforeEach(() => {
  portal.verdict = 'clean'
})

test('a scan in which the scanner finds harm is refused and leaves nothing', async () => {
  const siti = portal.as(portal.siti)
  const { action, bukti } = await siti.open()
  const before = portal.stored().length
  portal.verdict = 'refused'
  const fields = { ...wellFilled, nik, bukti, aksi: 'periksa' }
  const { status, body } = await siti.sendForm(action, fields, ktp)
  expect(status).toBe(422)
  expect(body).toContain('isi yang berbahaya')
  expect(portal.stored().length).toBe(before)
})

test('a clean scan is kept sealed and opens to the very bytes that were sent', async () => {
  const siti = portal.as(portal.siti)
  const photo = Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.alloc(300_000, 'foto')])
  const { action, bukti } = await siti.open()
  const fields = { ...wellFilled, nik, bukti, aksi: 'periksa' }
  expect((await siti.sendForm(action, fields, photo, 'kartu.jpg')).status).toBe(303)
  const { identity_id } = await portal.database.db
    .selectFrom('identities')
    .select('identity_id')
    .executeTakeFirstOrThrow()
  const scan = (await findIdentity(portal.database.db, identity_id))?.scan
  expect(scan).toMatchObject({ mediaType: 'image/jpeg', size: photo.length })
  const context = `identity:${identity_id}:scan`
  const plain = portal.deps.storage
    .open(scan?.blob ?? '')
    .pipe(openStream(portal.deps.identityKey, { context }))
  expect(Buffer.concat(await plain.toArray()).equals(photo)).toBe(true)
})

test('a scan that breaks off on its way leaves nothing, and the text may be sent again', async () => {
  const siti = portal.as(portal.siti)
  const { action, bukti } = await siti.open()
  const before = portal.stored().length
  const boundary = 'batas'
  const part = (name: string, more = '') =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n`
  const cut = `${part('bukti')}${bukti}\r\n${part('ktp', '; filename="k.pdf"')}%PDF-1.4 setengah`
  const { status, body } = await siti.sendRaw(action, {
    body: cut,
    contentType: `multipart/form-data; boundary=${boundary}`,
  })
  expect(status).toBe(422)
  expect(body).toContain('id="ktp-error"')
  expect(portal.stored().length).toBe(before)
})
