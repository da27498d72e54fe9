import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { samples } from '../../src/documents/samples.fixture.ts'
import { caseworkOf, nik, typedForm } from '../support/cases.ts'
import type { Reply } from '../support/client.ts'
import { usePortal } from '../support/portal.ts'
import { pdfOf } from '../support/scenes.ts'

const maxUploadBytes = 300_000
const portal = usePortal({ maxUploadBytes })

const wrong = [
  { what: 'an empty file', name: 'kosong.pdf', bytes: Buffer.alloc(0), says: 'kosong' },
  { what: 'a program called a PDF', name: 'program.pdf', bytes: samples.exe, says: 'isinya' },
  { what: 'a web page', name: 'halaman.html', bytes: samples.html, says: 'isinya' },
  { what: 'an archive', name: 'semua.zip', bytes: samples.zip, says: 'isinya' },
  { what: 'a name with ../', name: '../../etc/jawaban.pdf', bytes: pdfOf('naik'), says: '../' },
  {
    what: 'a name of 500 characters',
    name: `${'a'.repeat(496)}.pdf`,
    bytes: pdfOf('panjang'),
    says: 'Nama berkas',
  },
  {
    what: 'a file that is too large',
    name: 'besar.pdf',
    bytes: Buffer.concat([samples.pdf, Buffer.alloc(8_000_000, '%')]),
    says: 'terlalu besar',
  },
]

/** All that lies in the file store, and the rows that speak of it. */
async function stored(): Promise<unknown> {
  const { db } = portal.database
  const count = async (table: 'files' | 'blobs' | 'pending_files' | 'identities') =>
    (await db.selectFrom(table).selectAll().execute()).length
  return {
    disk: readdirSync(portal.storageDir, { recursive: true }).toSorted(),
    files: await count('files'),
    blobs: await count('blobs'),
    pending: await count('pending_files'),
    identities: await count('identities'),
  }
}

const messageAt = (page: Reply, field: string) =>
  page.document.querySelector(`#${field}-error`)?.textContent ?? ''

describe('the answer of an agency takes no', () => {
  let path = ''
  beforeAll(async () => {
    const casework = caseworkOf(portal)
    const id = await casework.file(portal.staff.pemohon.id)
    const [assignment = ''] = await casework.forward(id, ['dinas-pendidikan'])
    await casework.prepare(id, assignment, [])
    path = `/kerja/${id}/jawab/${assignment}`
  })

  it.each(wrong)('$what', async ({ name, bytes, says }) => {
    const unit = await portal.as('pendidikan')
    const before = await stored()
    const form = await unit.get(path)
    const sent = await unit.send(form, '/berkas', {}, [{ field: 'berkas', name, bytes }])
    expect(sent.status).toBe(422)
    expect(messageAt(sent, 'berkas')).toContain(says)
    expect(messageAt(sent, 'berkas').length).toBeLessThan(300)
    expect(await stored()).toEqual(before)
  })
})

describe('the scan of an identity card is no', () => {
  it.each(wrong)('$what', async ({ name, bytes, says }) => {
    const warga = await portal.as('pemohonLain')
    const before = await stored()
    const form = await warga.get('/permohonan/baru')
    const action = form.document.querySelector('form[action^="/permohonan/draf/"]')
    const typed = { ...typedForm, nik, aksi: 'periksa' }
    const ktp = [{ field: 'ktp', name, bytes }]
    const sent = await warga.send(form, action?.getAttribute('action') ?? '', typed, ktp)
    expect(sent.status).toBe(422)
    expect(messageAt(sent, 'ktp')).toContain(says)
    expect(sent.document.querySelector('[name="rincian"]')?.textContent).toBe(typedForm.rincian)
    expect(sent.document.querySelector('[name="jalan"]')?.getAttribute('value')).toBe(
      typedForm.jalan,
    )
    expect(await stored()).toEqual(before)
  })
})
