import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { defaultLetterhead } from '../../office/letterhead.ts'
import { createPress } from '../../platform/pdf/press.ts'
import { type LetterKind, letterKinds } from '../../procedure/letters.ts'
import type { LocalDate } from '../../procedure/values.ts'
import type { DataOf } from './data.ts'
import { composeHead } from './head.ts'
import { findMark } from './mark.ts'
import { readLetter, readQr } from './pdf.fixture.ts'
import { sampleLetters, sampleNumbers } from './samples.ts'

const overlay = mkdtempSync(join(tmpdir(), 'surat-'))
const press = createPress({})
const own = createPress({ overlay })

afterAll(async () => {
  await Promise.all([press.close(), own.close()])
  rmSync(overlay, { recursive: true })
})

const code = 'k3f9a7q20mzte8rw'
const baseUrl = 'https://ppid.contoh.go.id'

function headOf(kind: LetterKind, signature: 'none' | 'local' | 'bsre' = 'none') {
  return composeHead(
    { kind, number: sampleNumbers[kind], issuedOn: '2026-12-07' as LocalDate, code },
    { letterhead: defaultLetterhead, baseUrl, signature, mark: 'lambang.svg' },
  )
}

function setLetter<K extends LetterKind>(
  kind: K,
  { isi = sampleLetters[kind], signature, by = press }: SetLetter<K> = {},
): Promise<Buffer> {
  const surat = headOf(kind, signature)
  return by.render({ template: `${kind}.typ`, data: { surat, isi } })
}

interface SetLetter<K extends LetterKind> {
  readonly isi?: DataOf<K>
  readonly signature?: 'none' | 'local' | 'bsre'
  readonly by?: typeof press
}

/** What each letter must say, whoever edits its template. */
const mustSay: Readonly<Record<LetterKind, readonly string[]>> = {
  receipt: [
    'TANDA BUKTI PENERIMAAN PERMINTAAN INFORMASI PUBLIK',
    'P-014/PPID-KH/XI/2026',
    'Senin, 23 November 2026, pukul 09.15 WIB',
    'paling lambat Senin, 7 Desember 2026',
    'Rabu, 16 Desember 2026',
    'K7QM-2X9T',
    'Pasal 35 dan 36 ayat (1)',
    'Pasal 37',
  ],
  completion_request: [
    'identitas (KTP) yang jelas dan benar',
    'Foto KTP yang Anda kirim terpotong',
    'paling lambat Jumat, 27 November 2026',
  ],
  lapse_note: ['gugur', 'Jumat, 27 November 2026', 'boleh diajukan kembali'],
  disposition: [
    'NOTA DISPOSISI',
    'Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak',
    'paling lambat Rabu, 2 Desember 2026',
    'Mohon siapkan kedua dokumen',
  ],
  extension: [
    'Pasal 22 ayat (8)',
    'Selasa, 29 Desember 2026',
    'Jumat, 8 Januari 2027',
    'Tahun Baru 2027 Masehi',
    'masih dicocokkan',
  ],
  notice: [
    'S-033/PPID-KH/XII/2026',
    'Dikuasai Dinas Sosial',
    'realisasi-anggaran-2025.pdf (PDF, 1,4 MB)',
    'Pasal 22 ayat (7) huruf e',
    'NIK dan nomor kartu keluarga, halaman 2 sampai 7: Pasal 17 huruf h',
    'Pasal 17 huruf i',
    'Badan Pusat Statistik Kabupaten Kapuas Hulu',
    'Biaya : tidak ada',
    'SK-003/PPID-KH/XII/2026',
    'paling lambat Jumat, 22 Januari 2027',
  ],
  refusal_decree: [
    'NOMOR SK-003/PPID-KH/XII/2026',
    'MEMUTUSKAN',
    'Dayang Contoh',
    'Wiraswasta',
    'Pasal 17 huruf h',
    'nomor S-031/PPID-KH/XI/2026',
    'Akibat bila dibuka',
    'keberatan',
  ],
  handover: [
    'TANDA BUKTI PENYERAHAN INFORMASI PUBLIK',
    'Rp12.000',
    'diambil langsung di meja layanan',
    'realisasi-anggaran-2025.pdf',
    'Petugas Contoh',
  ],
  objection_receipt: [
    'K-002/PPID-KH/XII/2026',
    'huruf d',
    'Kasus posisi',
    'padahal itu yang saya minta',
    'paling lambat Selasa, 26 Januari 2027',
  ],
  objection_answer: [
    'mengabulkan keberatan sebagian',
    'Dikabulkan',
    'Rabu, 20 Januari 2027',
    'Komisi Informasi Provinsi Kalimantan Barat',
    'paling lambat Senin, 1 Februari 2027',
    'Atasan PPID',
  ],
  consequence_sheet: [
    'LEMBAR PENGUJIAN KONSEKUENSI',
    'Bila dibuka',
    'Keadaan ekonomi keluarga diketahui umum',
    'Tim Pertimbangan',
    'dikecualikan',
  ],
  classification_decree: [
    'NOMOR SK-002/PPID-KH/XII/2026',
    'Data pribadi penerima bantuan sosial',
    'S-031/PPID-KH/XI/2026',
    'Jangka waktu',
    'Pasal 17 huruf h',
  ],
}

describe.each(letterKinds)('%s', (kind) => {
  test('says what it must, to people, to screen readers and to the reader of its QR code', async () => {
    const pdf = await setLetter(kind)
    const { text, title, language, tags, alternatives } = readLetter(pdf)
    for (const words of mustSay[kind]) expect(text).toContain(words)
    expect(text).toContain('k3f9-a7q2-0mzt-e8rw')
    expect(title).toContain(sampleNumbers[kind])
    expect(language).toBe('id-ID')
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1)
    expect(pdf.includes('pdfuaid')).toBe(true)
    expect(alternatives).toContain(`Kode QR ke ${baseUrl}/verifikasi/${code}`)
    expect(readQr(pdf)).toBe(`${baseUrl}/verifikasi/${code}`)
  })

  test('is set in large print for who needs it', async () => {
    const isi = { ...sampleLetters[kind], largePrint: true }
    expect(readLetter(await setLetter(kind, { isi })).text).toContain(mustSay[kind][0])
  })
})

test('tables are tables with heads, to a screen reader too', async () => {
  const { tags } = readLetter(await setLetter('notice'))
  for (const tag of ['Table', 'THead', 'TH', 'TR', 'TD']) expect(tags).toContain(tag)
})

test('words of a person stay words, whatever they look like', async () => {
  const text = '#import "/etc/passwd" *tebal* $x$ @rujukan <label> \\ `kode` // akhir'
  const isi = { ...sampleLetters.completion_request, text }
  const read = readLetter(await setLetter('completion_request', { isi }))
  expect(read.text).toContain(text)
})

test('a letter of thirty items runs over pages without losing one', async () => {
  const items = Array.from(
    { length: 30 },
    (_, at) => `Butir panjang ke-${at + 1}. ${'x '.repeat(300)}`,
  )
  const isi = { ...sampleLetters.receipt, items }
  const { text, pages } = readLetter(await setLetter('receipt', { isi }))
  for (let at = 1; at <= 30; at += 1) expect(text).toContain(`Butir panjang ke-${at}.`)
  expect(text).toContain(`Halaman ${pages} dari ${pages}`)
})

test.each([
  ['none', 'Keasliannya diperiksa'],
  ['local', 'bukan sertifikat BSrE'],
  ['bsre', 'dengan sertifikat BSrE'],
] as const)('says how it is signed: %s', async (signature, words) => {
  expect(readLetter(await setLetter('notice', { signature })).text).toContain(words)
})

test('a notice in its next version names the one it takes the place of', async () => {
  const replaces = {
    number: 'S-033/PPID-KH/XII/2026',
    date: '2026-12-07' as LocalDate,
    reason: 'salah menyebut nama dinas',
  }
  const isi = { ...sampleLetters.notice, version: 2, replaces }
  const { text } = readLetter(await setLetter('notice', { isi }))
  expect(text).toContain('menggantikan surat nomor S-033/PPID-KH/XII/2026')
  expect(text).toContain('karena: salah menyebut nama dinas')
})

test('a fee is shown with its parts', async () => {
  const fee = { copying: 12_500, sending: 1_000_000, other: 0, paid: 0 }
  const isi = { ...sampleLetters.notice, fee }
  const { text } = readLetter(await setLetter('notice', { isi }))
  expect(text).toContain('penyalinan Rp12.500, pengiriman Rp1.000.000; jumlah Rp1.012.500')
  const partly = { ...sampleLetters.notice, fee: { ...fee, paid: 12_500 } }
  const again = readLetter(await setLetter('notice', { isi: partly }))
  expect(again.text).toContain('sudah dibayar Rp12.500, sisa Rp1.000.000, dibayar tunai')
})

test('an office changes a letter in its own folder, and hears where its mistake is', async () => {
  writeFileSync(
    join(overlay, 'lapse_note.typ'),
    '#import "surat.typ": *\n#show: halaman\n= Catatan kantor kami\n#isi.caseNumber',
  )
  const changed = readLetter(await setLetter('lapse_note', { by: own }))
  expect(changed.text).toContain('Catatan kantor kami P-014/PPID-KH/XI/2026')
  expect(readLetter(await setLetter('receipt', { by: own })).text).toContain('TANDA BUKTI')
  writeFileSync(
    join(overlay, 'lapse_note.typ'),
    '#import "surat.typ": *\n#show: halaman\n#isi.tidak-ada',
  )
  await expect(setLetter('lapse_note', { by: own })).rejects.toThrow(
    /lapse_note\.typ:3:\d+: .*tidak-ada/,
  )
})

test('an office puts its own mark at the head of its letters', async () => {
  expect(await findMark(join(overlay, 'none'))).toBe('lambang.svg')
  const before = await setLetter('receipt', { by: own })
  const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#c00" d="M0 0h9v9z"/></svg>`
  writeFileSync(join(overlay, 'lambang.svg'), mark)
  writeFileSync(join(overlay, 'catatan.txt'), 'bukan templat')
  expect(await findMark(overlay)).toBe('lambang.svg')
  const after = await setLetter('receipt', { by: own })
  expect(after.equals(before)).toBe(false)
  expect(readLetter(after).text).toBe(readLetter(before).text)
})

test('a process that dies is told, and the next letter gets another', async () => {
  const mortal = createPress({})
  await setLetter('receipt', { by: mortal })
  const { pid } = mortal
  const making = setLetter('notice', { by: mortal })
  if (pid !== undefined) process.kill(pid, 'SIGKILL')
  await expect(making).rejects.toThrow('SIGKILL')
  expect(readLetter(await setLetter('notice', { by: mortal })).pages).toBeGreaterThan(0)
  await mortal.close()
})

test('several letters are made by one process, which ends when there is nothing to do', async () => {
  const brief = createPress({ idleMs: 50 })
  await setLetter('receipt', { by: brief })
  const { pid } = brief
  await Promise.all([setLetter('notice', { by: brief }), setLetter('handover', { by: brief })])
  expect(brief.pid).toBe(pid)
  await expect.poll(() => brief.pid).toBeUndefined()
  await brief.close()
})
