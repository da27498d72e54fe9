import { type Bytes, readBytes } from './bytes.ts'

const endOfChain = 0xffff_fffe
// 64 sectors of directory are more entries than an office file of the old formats names.
const maxDirectorySectors = 64

/**
 * What an OLE container (Office before 2007) holds, by the names of its streams: `doc`, `xls`, `ppt`, or `ole` for
 * anything else, such as an installer or an encrypted file.
 */
export async function judgeOle(bytes: Bytes): Promise<string> {
  const names = await streamNames(bytes)
  if (names.has('EncryptedPackage')) return 'encrypted'
  if (names.has('WordDocument')) return 'doc'
  if (names.has('Workbook') || names.has('Book')) return 'xls'
  if (names.has('PowerPoint Document')) return 'ppt'
  return 'ole'
}

async function streamNames(bytes: Bytes): Promise<Set<string>> {
  const names = new Set<string>()
  const header = await readBytes(bytes, 0, 512)
  if (header.length < 512) return names
  const shift = header.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) return names
  const sectorSize = 2 ** shift
  const readSector = (sector: number) =>
    readBytes(bytes, (sector + 1) * sectorSize, (sector + 2) * sectorSize)
  let sector = header.readUInt32LE(48)
  // A sector beyond the file ends the chain, also where a forged table names it.
  const sectors = bytes.size / sectorSize
  for (let read = 0; read < maxDirectorySectors && sector < sectors; read++) {
    collectNames(await readSector(sector), names)
    sector = await nextSector({ header, sector, sectorSize, readSector })
  }
  return names
}

function collectNames(sector: Buffer, names: Set<string>): void {
  for (let at = 0; at + 128 <= sector.length; at += 128) {
    const length = sector.readUInt16LE(at + 64)
    if (length >= 2 && length <= 64) names.add(sector.toString('utf16le', at, at + length - 2))
  }
}

interface Place {
  readonly header: Buffer
  readonly sector: number
  readonly sectorSize: number
  readonly readSector: (sector: number) => Promise<Buffer>
}

async function nextSector(place: Place): Promise<number> {
  const perSector = place.sectorSize / 4
  const table = await place.readSector(
    await tableSector(place, Math.floor(place.sector / perSector)),
  )
  return entryAt(table, place.sector % perSector)
}

// The header lists the first 109 sectors of the allocation table; further lists follow in a chain of their own, whose
// last entry names the next. A file of 2 GB needs some 300 of them.
async function tableSector(
  { header, sectorSize, readSector }: Place,
  index: number,
): Promise<number> {
  if (index < 109) return header.readUInt32LE(76 + index * 4)
  const perList = sectorSize / 4 - 1
  let list = header.readUInt32LE(68)
  for (let skip = Math.floor((index - 109) / perList); skip > 0 && list < endOfChain; skip--)
    list = entryAt(await readSector(list), perList)
  return list < endOfChain ? entryAt(await readSector(list), (index - 109) % perList) : endOfChain
}

function entryAt(sector: Buffer, index: number): number {
  return index * 4 + 4 <= sector.length ? sector.readUInt32LE(index * 4) : endOfChain
}
