import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { smallPdf } from '../../src/walkthrough/small-pdf.ts'

const words =
  `anggaran laporan kegiatan kecamatan pembangunan jalan jembatan sekolah puskesmas pendapatan belanja daerah bantuan
  sosial petani nelayan rencana kerja tahunan realisasi pengadaan barang jasa aset tanah bangunan pegawai pelatihan
  kesehatan pendidikan air bersih listrik desa kelurahan pasar harga beras izin usaha pajak retribusi banjir hutan`.split(
    /\s+/,
  )
const folders = ['Dinas Sosial', 'Dinas Pertanian', 'Diskominfo']
const kinds = ['Berkala', 'Setiap Saat']

/** Writes an archive of small PDFs of one page, each with a hundred words of its own. */
export function makeArchive(dir: string, files: number): void {
  for (let index = 0; index < files; index += 1) {
    const year = 2015 + (index % 12)
    const folder = join(
      dir,
      folders[index % folders.length] ?? '',
      kinds[index % kinds.length] ?? '',
      String(year),
    )
    mkdirSync(folder, { recursive: true })
    const name = `Laporan_${pick(index, 1)}_${pick(index, 2)}_${index}_${year}.pdf`
    writeFileSync(join(folder, name), smallPdf(linesOf(index)))
  }
}

/** Lines of a document, always the same for one number. */
export function linesOf(index: number): string[] {
  return Array.from({ length: 12 }, (_, line) =>
    [
      `nomor ${index}`,
      ...Array.from({ length: 8 }, (_, word) => pick(index, line * 8 + word)),
    ].join(' '),
  )
}

/** A word that a document holds, by a sequence that looks like chance. */
export function pick(index: number, place: number): string {
  const hash = Math.imul(index * 31 + place + 1, 0x9e3779b1) >>> 8
  return words[hash % words.length] ?? ''
}
