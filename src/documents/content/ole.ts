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
  for (let read = 0; read < maxDirectorySectors && sector < endOfChain; read++) {
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

// The header lists the first 109 sectors of the allocation table, enough for the directory of a file of 7 MB and of
// most larger ones, as writers put the directory early.
async function nextSector({ header, sector, sectorSize, readSector }: Place): Promise<number> {
  const perSector = sectorSize / 4
  const index = Math.floor(sector / perSector)
  if (index >= 109) return endOfChain
  const table = await readSector(header.readUInt32LE(76 + index * 4))
  const at = (sector % perSector) * 4
  return at + 4 <= table.length ? table.readUInt32LE(at) : endOfChain
}
