import { expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { fixZipTimes } from './zip-times.ts'

it('every member of the archive bears the fixed date, in its own header and in the directory', async () => {
  const archive = fixZipTimes(await writeExcelFile([['isi']]).toBuffer())
  const entries = archive.readUInt16LE(archive.length - 12)
  let entry = archive.readUInt32LE(archive.length - 6)
  for (let index = 0; index < entries; index += 1) {
    const local = archive.readUInt32LE(entry + 42)
    expect([archive.readUInt32LE(entry), archive.readUInt32LE(local)]).toEqual([
      0x02014b50, 0x04034b50,
    ])
    expect(archive.readUInt16LE(entry + 14)).toBe(archive.readUInt16LE(local + 12))
    expect(archive.readUInt16LE(local + 12) >> 9).toBe(46)
    expect(archive.readUInt16LE(local + 10)).toBe(0)
    entry +=
      46 +
      archive.readUInt16LE(entry + 28) +
      archive.readUInt16LE(entry + 30) +
      archive.readUInt16LE(entry + 32)
  }
  expect(entries).toBeGreaterThan(5)
})

it('bytes that are no archive are refused', () => {
  expect(() => fixZipTimes(Buffer.from('bukan arsip, hanya tulisan biasa'))).toThrow('ZIP')
})
