import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { useDatabase } from '../../../test/support/database.ts'
import { createDiskStorage } from '../../platform/storage/disk.ts'
import { addAgencies } from '../catalogue.fixture.ts'
import { bring, pdf, resultsOf } from './importing.fixture.ts'
import { BadZip, openZip } from './zip.ts'

const database = useDatabase()
const dir = mkdtempSync(join(tmpdir(), 'import-zip-'))
const storage = createDiskStorage(join(dir, 'files'))
beforeAll(() => addAgencies(database.db))
afterAll(() => rmSync(dir, { recursive: true }))

async function pack(name: string, files: Readonly<Record<string, string | Buffer>>) {
  const zip = new ZipFile()
  for (const [path, bytes] of Object.entries(files))
    zip.addBuffer(Buffer.from(bytes), path, { mtime: new Date('2024-02-03T00:00:00Z') })
  zip.end()
  return keep(name, await buffer(zip.outputStream))
}

function keep(name: string, bytes: Buffer): string {
  const path = join(dir, name)
  writeFileSync(path, bytes)
  return path
}

/** Puts other bytes of the same length in the place of a name, in its header and in the directory. */
function rename(bytes: Buffer, from: string, to: Buffer): Buffer {
  const text = bytes.toString('latin1')
  return Buffer.from(text.replaceAll(from, to.toString('latin1')), 'latin1')
}

const come = (path: string, maxBytes?: number) =>
  bring(path, { db: database.db, storage, ...(maxBytes ? { maxBytes } : {}) })

test('an archive is brought in as its folder would be, with a list in it, and not twice', async () => {
  const path = await pack('arsip.zip', {
    'arsip/bkad/Berkala/Laporan Kas 2023.pdf': pdf('kas'),
    'arsip/bkad/Berkala/.DS_Store': 'x',
    '__MACOSX/arsip/x': 'x',
    'arsip/daftar-berkas.csv': 'judul,berkas,dinas,tahun\nDaftar Aset,semua/aset.pdf,bkad,2022\n',
    'arsip/semua/aset.pdf': pdf('aset'),
  })
  expect(resultsOf(await come(path))).toEqual({
    'arsip/bkad/Berkala/Laporan Kas 2023': 'published',
    'arsip/semua/aset.pdf': 'published',
  })
  expect(Object.values(resultsOf(await come(path)))).toEqual(['unchanged', 'unchanged'])
})

test('names in UTF-8 without a mark and in CP437 are read as they were meant', async () => {
  const plain = await pack('nama.zip', {
    'bkad/Caf_ daerah.pdf': pdf('kafe'),
    'bkad/Pan__en tani.pdf': pdf('panen'),
  })
  const unmarked = (bytes: Buffer) => {
    for (const at of offsetsOf(bytes, 'PK\u0001\u0002'))
      bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) & ~0x800, at + 8)
    return bytes
  }
  let bytes: Buffer = readFileSync(plain)
  bytes = rename(bytes, 'Caf_ daerah', Buffer.from('Caf\x82 daerah', 'latin1'))
  bytes = unmarked(rename(bytes, 'Pan__en tani', Buffer.from('Panéen tani')))
  expect(Object.keys(resultsOf(await come(keep('nama2.zip', bytes))))).toEqual([
    'bkad/Café daerah',
    'bkad/Panéen tani',
  ])
})

test('names that climb, links and locked files are refused and touch nothing outside', async () => {
  const path = await pack('licik.zip', {
    'bkad/xx/xx/luar.pdf': pdf('luar'),
    'xbkad/mutlak.pdf': pdf('mutlak'),
    'bkad/tautan.pdf': '/etc/passwd',
    'bkad/Neraca 2020.pdf': pdf('neraca'),
    'bkad/terkunci.pdf': pdf('kunci'),
  })
  let bytes: Buffer = readFileSync(path)
  bytes = rename(bytes, 'bkad/xx/xx/luar', Buffer.from('bkad/../../luar'))
  bytes = rename(bytes, 'xbkad/mutlak', Buffer.from('/bkad/mutlak'))
  for (const at of offsetsOf(bytes, 'PK\u0001\u0002')) {
    const name = bytes.toString('latin1', at + 46, at + 46 + bytes.readUInt16LE(at + 28))
    if (name.includes('tautan')) bytes.writeUInt32LE(0xa1ff0000, at + 38)
    if (name.includes('terkunci')) bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8)
  }
  expect(resultsOf(await come(keep('licik2.zip', bytes)))).toEqual({
    '/bkad/mutlak.pdf': 'refused unsafe_path',
    'bkad/../../luar.pdf': 'refused unsafe_path',
    'bkad/Neraca 2020': 'published',
    'bkad/tautan.pdf': 'refused link_outside',
    'bkad/terkunci.pdf': 'refused encrypted',
  })
})

test('a bomb is refused whole or by the limit of a file, and a file that lies of its size is unreadable', async () => {
  const zeros = Buffer.alloc(3_000_000)
  const large = await pack('bom.zip', { 'bkad/Isi Besar.pdf': Buffer.concat([pdf('x'), zeros]) })
  expect(resultsOf(await come(large))).toEqual({ 'bkad/Isi Besar': 'refused too_large' })

  const lying = readFileSync(large)
  for (const [mark, at] of [
    ['PK\u0003\u0004', 22],
    ['PK\u0001\u0002', 24],
  ] as const)
    for (const offset of offsetsOf(lying, mark)) lying.writeUInt32LE(1_000, offset + at)
  expect(resultsOf(await come(keep('bohong.zip', lying)))).toEqual({
    'bkad/Isi Besar': 'refused unreadable',
  })

  const nested = keep('lipat.zip', overlapping(2_000))
  await expect(openZip(nested)).rejects.toThrow(BadZip)
  await expect(openZip(keep('bukan.zip', Buffer.from('bukan zip')))).rejects.toThrow(BadZip)
})

function offsetsOf(bytes: Buffer, mark: string): number[] {
  const found: number[] = []
  for (
    let at = bytes.indexOf(mark, 0, 'latin1');
    at >= 0;
    at = bytes.indexOf(mark, at + 4, 'latin1')
  )
    found.push(at)
  return found
}

/** Many entries that all unpack the same few bytes: a small file that would fill a disk. */
function overlapping(count: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(1_000_000))
  const local = Buffer.alloc(30 + 5)
  local.write('PK\u0003\u0004', 'latin1')
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(1_000_000, 22)
  local.writeUInt16LE(5, 26)
  local.write('a.pdf', 30)
  const entries = Array.from({ length: count }, (_, index) => {
    const name = `${String(index).padStart(5, '0')}.pdf`
    const entry = Buffer.alloc(46 + name.length)
    entry.write('PK\u0001\u0002', 'latin1')
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(1_000_000, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.write(name, 46)
    return entry
  })
  const directory = Buffer.concat(entries)
  const start = local.length + packed.length
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(start, 16)
  return Buffer.concat([local, packed, directory, end])
}
