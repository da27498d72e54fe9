// 1 January 2026, 00:00 in the DOS form of a ZIP archive: time 0, date ((2026 - 1980) << 9) | (1 << 5) | 1.
const dosTime = 0
const dosDate = ((2026 - 1980) << 9) | (1 << 5) | 1

/**
 * Sets the time of every member of a ZIP archive to one fixed moment, so that the same content gives the same
 * bytes. Walks the central directory (no ZIP64, no comment); throws when the bytes are no such archive.
 */
export const fixZipTimes = (archive: Buffer): Buffer => {
  const end = archive.length - 22
  if (end < 0 || archive.readUInt32LE(end) !== 0x06054b50) throw new Error('not a ZIP archive')
  const fixed = Buffer.from(archive)
  let entry = fixed.readUInt32LE(end + 16)
  for (let left = fixed.readUInt16LE(end + 10); left > 0; left -= 1) {
    stamp(fixed, entry + 12)
    stamp(fixed, fixed.readUInt32LE(entry + 42) + 10)
    entry +=
      46 +
      fixed.readUInt16LE(entry + 28) +
      fixed.readUInt16LE(entry + 30) +
      fixed.readUInt16LE(entry + 32)
  }
  return fixed
}

const stamp = (archive: Buffer, offset: number): void => {
  archive.writeUInt16LE(dosTime, offset)
  archive.writeUInt16LE(dosDate, offset + 2)
}
