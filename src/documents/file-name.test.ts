import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanFileName, refuseName } from './file-name.ts'
import { fileKinds } from './kinds.ts'

const pdf = (name: string) => cleanFileName(name, { kind: 'pdf', fallback: 'berkas' })

test.each([
  ['laporan.pdf', 'laporan.pdf'],
  ['LAPORAN.PDF', 'LAPORAN.PDF'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\budi\\laporan akhir.pdf', 'laporan akhir.pdf'],
  ['laporan.docx', 'laporan.pdf'],
  ['rapat 12.11', 'rapat 12.11.pdf'],
  ['program.exe', 'program.exe.pdf'],
  ['laporan', 'laporan.pdf'],
  ['.pdf', 'berkas.pdf'],
  ['../', 'berkas.pdf'],
  ['...', 'berkas.pdf'],
  ['\u202egnp.pdf', 'gnp.pdf'],
  ['a\u0000b\r\n\u200b.pdf', 'ab.pdf'],
  ['apa "ini"?: <x>|*.pdf', 'apa -ini--- -x---.pdf'],
  ['  spasi   ganda .pdf ', 'spasi ganda.pdf'],
  ['cafe\u0301.pdf', 'caf\u00e9.pdf'],
])('%j becomes %j', (given, clean) => expect(pdf(given)).toBe(clean))

test('a name of 500 characters keeps its extension within 150', () => {
  const name = pdf(`${'panjang '.repeat(63)}.pdf`)
  expect([...name].length).toBeLessThanOrEqual(150)
  expect(name).toMatch(/\.pdf$/)
})

test('whatever is given, the name is short, visible, without a path, and tells its content', () => {
  const kinds = fc.constantFrom(...(Object.keys(fileKinds) as (keyof typeof fileKinds)[]))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), kinds, (given, kind) => {
      const name = cleanFileName(given, { kind, fallback: 'berkas' })
      expect([...name].length).toBeLessThanOrEqual(150)
      expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Cs}]/u)
      expect(name).toMatch(/^[^.].*\.[a-z0-9]+$/i)
      expect(fileKinds[kind].extensions).toContain(name.split('.').at(-1)?.toLowerCase())
      expect(cleanFileName(name, { kind, fallback: 'berkas' })).toBe(name)
    }),
  )
})

test.each([
  ['laporan.pdf', null],
  ['C:\\Users\\budi\\laporan.pdf', null],
  ['laporan..akhir...pdf', null],
  ['..laporan.pdf', null],
  ['a'.repeat(255), null],
  ['  ', 'name_missing'],
  ['..', 'name_with_path'],
  ['../../etc/passwd', 'name_with_path'],
  ['data\\..\\..\\laporan.pdf', 'name_with_path'],
  ['a'.repeat(256), 'name_too_long'],
])('the name %j is refused as %s', (given, code) => expect(refuseName(given)).toBe(code))
