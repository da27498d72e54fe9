import { type Bytes, readBytes } from './bytes.ts'

interface Entry {
  readonly name: string
  readonly stored: boolean
  readonly size: number
  readonly headerAt: number
}

const endLength = 22
const maxComment = 65_535
// More names than any office file has; what lists more is an archive.
const maxDirectory = 8 * 1024 * 1024

const openDocument: Readonly<Record<string, string>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
}

/**
 * What a ZIP container holds, by its central directory: the extension of an office format (`docm` and the like when it
 * carries macros), or `zip`. Nothing is unpacked, so a bomb costs nothing.
 */
export async function judgeZip(bytes: Bytes): Promise<string> {
  const entries = await readDirectory(bytes)
  if (!entries) return 'zip'
  const mimetype = entries.find((entry) => entry.name === 'mimetype')
  if (mimetype) return openDocument[await readStored(bytes, mimetype)] ?? 'zip'
  const names = entries.map((entry) => entry.name)
  if (!names.includes('[Content_Types].xml')) return 'zip'
  const macros = names.some((name) => name.endsWith('vbaProject.bin'))
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return macros ? 'docm' : 'docx'
  if (names.some((name) => /^xl\/workbook\d*\.xml$/.test(name))) return macros ? 'xlsm' : 'xlsx'
  if (names.some((name) => /^ppt\/presentation\d*\.xml$/.test(name)))
    return macros ? 'pptm' : 'pptx'
  return 'zip'
}

async function readDirectory(bytes: Bytes): Promise<Entry[] | null> {
  const tail = await readBytes(bytes, Math.max(0, bytes.size - endLength - maxComment), bytes.size)
  const end = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0 || end + endLength > tail.length) return null
  const length = tail.readUInt32LE(end + 12)
  const start = tail.readUInt32LE(end + 16)
  if (length > maxDirectory || start + length > bytes.size) return null
  const directory = await readBytes(bytes, start, start + length)
  const entries: Entry[] = []
  for (let at = 0; at + 46 <= directory.length; ) {
    if (directory.readUInt32LE(at) !== 0x02014b50) return null
    const nameLength = directory.readUInt16LE(at + 28)
    const next =
      at + 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      stored: directory.readUInt16LE(at + 10) === 0,
      size: directory.readUInt32LE(at + 24),
      headerAt: directory.readUInt32LE(at + 42),
    })
    at = next
  }
  return entries
}

async function readStored(bytes: Bytes, entry: Entry): Promise<string> {
  if (!entry.stored || entry.size > 200) return ''
  const header = await readBytes(bytes, entry.headerAt, entry.headerAt + 30)
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) return ''
  const at = entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  return (await readBytes(bytes, at, at + entry.size)).toString('latin1').trim()
}
