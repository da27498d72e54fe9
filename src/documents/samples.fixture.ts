import { crc32, deflateSync } from 'node:zlib'

/** A ZIP container with the named entries, stored without compression. */
export function zip(entries: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const data = Buffer.from(text)
    const nameBytes = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(data.length, 18)
    shared.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, nameBytes, data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    central.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), shared, tail, nameBytes]),
    )
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(central.length, 8)
  end.writeUInt16LE(central.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

/** An OLE container whose directory names one stream. */
export function ole(streamName: string): Buffer {
  const header = Buffer.alloc(512)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.writeUInt16LE(9, 30)
  header.writeUInt32LE(1, 48)
  header.fill(0xff, 76)
  header.writeUInt32LE(0, 76)
  const table = Buffer.alloc(512, 0xff)
  table.writeUInt32LE(0xffff_fffd, 0)
  table.writeUInt32LE(0xffff_fffe, 4)
  const directory = Buffer.alloc(512)
  for (const [index, name] of ['Root Entry', streamName].entries()) {
    directory.write(name, index * 128, 'utf16le')
    directory.writeUInt16LE((name.length + 1) * 2, index * 128 + 64)
  }
  return Buffer.concat([header, table, directory])
}

/** The same of more than 7 MB, its directory at the end and its allocation table too long for the header. */
export function largeOle(streamName: string): Buffer {
  const first = 14_000
  const file = Buffer.alloc((first + 3) * 512)
  const at = (sector: number) => (sector + 1) * 512
  const small = ole(streamName)
  small.copy(file, 0, 0, 512)
  file.writeUInt32LE(first, 48)
  file.writeUInt32LE(0, 68)
  // Sector 0 lists further table sectors; the first of them is sector 1, which tells where the directory goes on.
  file.fill(0xff, at(0), at(1))
  file.writeUInt32LE(1, at(0))
  file.fill(0xff, at(1), at(2))
  file.writeUInt32LE(first + 1, at(1) + (first % 128) * 4)
  file.writeUInt32LE(0xffff_fffe, at(1) + ((first + 1) % 128) * 4)
  small.copy(file, at(first + 1), 1024, 1536)
  return file
}

const office = { '[Content_Types].xml': '<Types/>' }
const tiff = Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(64)])
const webp = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.from([36, 0, 0, 0]),
  Buffer.from('WEBPVP8 '),
  Buffer.alloc(32),
])

/** A small file of each kind, and of some that are none. */
export const samples = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n'),
  docx: zip({ ...office, 'word/document.xml': '<w:document/>' }),
  docm: zip({ ...office, 'word/document.xml': '<w:document/>', 'word/vbaProject.bin': 'x' }),
  xlsx: zip({ ...office, 'xl/workbook.xml': '<workbook/>' }),
  pptx: zip({ ...office, 'ppt/presentation.xml': '<p/>' }),
  odt: zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
  ods: zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
  odp: zip({ mimetype: 'application/vnd.oasis.opendocument.presentation', 'content.xml': '<x/>' }),
  epub: zip({ mimetype: 'application/epub+zip', 'x.xml': '<x/>' }),
  zip: zip({ 'apa saja.txt': 'isi' }),
  doc: ole('WordDocument'),
  xls: ole('Workbook'),
  ppt: ole('PowerPoint Document'),
  msi: ole('Anything'),
  locked: ole('EncryptedPackage'),
  png: png(),
  jpeg: Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.alloc(64),
  ]),
  tiff,
  webp,
  csv: Buffer.from('nama;jumlah\nPutussibau;1\n'),
  latin: Buffer.from('nama;caf\u00e9\n', 'latin1'),
  txt: Buffer.from('Sebuah catatan, panjangnya dua baris.\nBaris kedua: \u201ckutipan\u201d.\n'),
  exe: Buffer.concat([Buffer.from('MZ\u0090\u0000', 'latin1'), Buffer.alloc(200)]),
  html: Buffer.from('\n<!DOCTYPE html><script>alert(1)</script>'),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
  noise: Buffer.from(
    Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) & 0xff),
  ),
}

function png(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.from('00000001000000010802000000', 'hex')),
    chunk('IDAT', deflateSync(Buffer.from([0, 10, 90, 70]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
