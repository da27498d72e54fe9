import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { insertFile } from '../../documents/files.ts'
import { readStoredFile } from '../../documents/reading/read-stored-file.ts'
import { createReader } from '../../documents/reading/reader.ts'
import {
  docxParts,
  openDocument,
  pack,
  paragraph,
  pdf,
  pptx,
  scan,
  xlsx,
} from '../../documents/reading/samples.fixture.ts'
import { createDiskStorage } from '../../platform/storage/disk.ts'
import { addAgencies, publish } from '../catalogue.fixture.ts'
import { reindexFile } from '../index/reindex.ts'
import { parseSearch } from '../search-query.ts'
import { searchEntries } from './search.ts'
import type { Hit } from './types.ts'

const database = useDatabase()
const reader = createReader()
let dir: string

// Title and summary say nothing of what is searched for: it stands inside.
const office = 'application/vnd.openxmlformats-officedocument'
const files: readonly {
  readonly title: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: () => Buffer | Promise<Buffer>
}[] = [
  {
    title: 'Berkas pertama',
    name: 'a.pdf',
    mediaType: 'application/pdf',
    bytes: () =>
      pdf([
        ['Kata pengantar'],
        ['Daftar isi'],
        ['Pembangunan jembatan gantung di Embaloh Hulu', 'sesuai Keputusan Nomor 188.45/712/2026'],
      ]),
  },
  {
    title: 'Berkas kedua',
    name: 'b.pdf',
    mediaType: 'application/pdf',
    bytes: () => scan([['Penyaluran beras kepada nelayan', 'Kecamatan Selimbau tahun 2025']]),
  },
  {
    title: 'Berkas ketiga',
    name: 'c.docx',
    mediaType: `${office}.wordprocessingml.document`,
    bytes: () => pack(docxParts(paragraph('Anggaran Pendapatan dan Belanja Daerah untuk trotoar'))),
  },
  {
    title: 'Berkas keempat',
    name: 'd.xlsx',
    mediaType: `${office}.spreadsheetml.sheet`,
    bytes: () =>
      xlsx({
        Kolam: [
          ['Ikan', 'Jumlah'],
          ['Ikan toman', 1250],
        ],
      }),
  },
  {
    title: 'Berkas kelima',
    name: 'e.pptx',
    mediaType: `${office}.presentationml.presentation`,
    bytes: () => pptx(['Sambutan', 'Rancangan APBD dibahas bersama DPRD']),
  },
  {
    title: 'Berkas keenam',
    name: 'f.odt',
    mediaType: 'application/vnd.oasis.opendocument.text',
    bytes: () => openDocument('text', '<text:p>Cara menulis surat permohonan kratom</text:p>'),
  },
  {
    title: 'Berkas ketujuh',
    name: 'g.csv',
    mediaType: 'text/csv',
    bytes: () => Buffer.from('desa,hasil\nNanga Nyabau,pemungutan retribusi dermaga\n'),
  },
  {
    title: 'Berkas kedelapan',
    name: 'h.html',
    mediaType: 'text/html',
    bytes: () =>
      Buffer.from(
        '<!doctype html><title>x</title><p>Perbup Nomor 14 Tahun 2025 tentang speedboat</p><script>var rahasia</script>',
      ),
  },
]

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'search-'))
  const storage = createDiskStorage(dir)
  const { db } = database
  await addAgencies(db)
  for (const { title, name, mediaType, bytes } of files) {
    const { sha256, size } = await storage.receive(Readable.from([await bytes()]), {
      maxBytes: 1e7,
    })
    const fileId = crypto.randomUUID()
    await insertFile(db, {
      file: { fileId, sha256, name, mediaType, size, scan: 'clean' },
      uploadedBy: null,
    })
    await publish(db, { title, summary: 'Lihat berkas.', topic: 'uji', files: [fileId] })
    await readStoredFile({ db, storage, reader, announceRead: reindexFile }, { sha256 })
  }
})
afterAll(async () => {
  await reader.close()
  await rm(dir, { recursive: true, force: true })
})

const search = async (q: string) => (await searchEntries(database.db, parseSearch({ q }))).hits
const titleOf = (hit: Hit | undefined) => hit?.title.map(({ text }) => text).join('')
const marked = (hit: Hit | undefined) =>
  hit?.passage?.pieces.flatMap((piece) => (piece.marked ? [piece.text] : []))

describe('a search finds what stands inside real files', () => {
  it('a word in another form than written', async () => {
    const [hit] = await search('membangun')
    expect(titleOf(hit)).toBe('Berkas pertama')
    expect(marked(hit)).toContain('Pembangunan')
    expect(titleOf((await search('penulisan'))[0])).toBe('Berkas keenam')
    expect(titleOf((await search('tulisan'))[0])).toBe('Berkas keenam')
    expect(titleOf((await search('memungut retribusi'))[0])).toBe('Berkas ketujuh')
  })

  it('an abbreviation for its long form, and back', async () => {
    const both = ['Berkas kelima', 'Berkas ketiga']
    expect((await search('apbd')).map(titleOf).sort()).toEqual(both)
    const long = await search('anggaran pendapatan dan belanja daerah')
    expect(long.map(titleOf).sort()).toEqual(both)
    const { understood } = await searchEntries(database.db, parseSearch({ q: 'APBD' }))
    expect(understood.widened).toEqual([
      { from: 'apbd', to: 'Anggaran Pendapatan dan Belanja Daerah' },
    ])
  })

  it('a word with one wrong letter', async () => {
    expect(titleOf((await search('jembatam gantung'))[0])).toBe('Berkas pertama')
    expect(titleOf((await search('spedboat'))[0])).toBe('Berkas kedelapan')
    expect(titleOf((await search('kratm'))[0])).toBe('Berkas keenam')
  })

  it('a phrase on page 3 of a PDF, and says that it is page 3', async () => {
    const [hit, ...more] = await search('"jembatan gantung di embaloh"')
    expect(titleOf(hit)).toBe('Berkas pertama')
    expect(more).toEqual([])
    expect(hit?.passage?.page).toBe(3)
    expect(marked(hit)).toEqual(expect.arrayContaining(['jembatan', 'gantung', 'Embaloh']))
    expect(await search('"gantung jembatan"')).toEqual([])
  })

  it('a phrase in a scan that is nothing but an image', async () => {
    const [hit] = await search('"beras kepada nelayan"')
    expect(titleOf(hit)).toBe('Berkas kedua')
    expect(hit?.passage?.page).toBe(1)
  })

  it.each([
    ['188.45/712/2026', 'Berkas pertama'],
    ['188.45-712-2026', 'Berkas pertama'],
    ['nomor 188/45/712/2026', 'Berkas pertama'],
    ['712/2026', 'Berkas pertama'],
    ['perbup 14/2025', 'Berkas kedelapan'],
    ['peraturan bupati nomor 14 tahun 2025', 'Berkas kedelapan'],
    ['no. 14 tahun 2025', 'Berkas kedelapan'],
    ['1.250', 'Berkas keempat'],
  ])('a number of a decree, however punctuated: %s', async (q, title) => {
    expect(titleOf((await search(q))[0])).toBe(title)
  })

  it.each([
    ['jembatan', 'Berkas pertama'],
    ['beras', 'Berkas kedua'],
    ['trotoar', 'Berkas ketiga'],
    ['toman', 'Berkas keempat'],
    ['rancangan', 'Berkas kelima'],
    ['kratom', 'Berkas keenam'],
    ['dermaga', 'Berkas ketujuh'],
    ['speedboat', 'Berkas kedelapan'],
  ])('a word in each type of file: %s', async (q, title) => {
    expect(titleOf((await search(q))[0])).toBe(title)
  })

  it('but no word of a script', async () => {
    expect((await search('rahasia')).map(titleOf)).toEqual([])
  })
})
