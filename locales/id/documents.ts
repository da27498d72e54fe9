interface RefusedFile {
  name: string
  max: string
  allowed: string
  found: string
}

const units = ['byte', 'KB', 'MB', 'GB']

export const documents = {
  unnamedFile: 'berkas',
  size: (bytes: number) => formatSize(bytes),
  refusals: {
    empty: (p: RefusedFile) => `Berkas “${p.name}” kosong. Periksa isinya, lalu pilih lagi.`,
    too_large: (p: RefusedFile) =>
      `Berkas “${p.name}” terlalu besar. Ukuran paling besar ${p.max}. Perkecil atau bagi berkasnya, lalu pilih lagi.`,
    type_not_allowed: (p: RefusedFile) =>
      `Berkas “${p.name}” tidak dapat diterima karena isinya ${p.found}. Jenis yang diterima: ${p.allowed}.`,
    name_missing: (_: RefusedFile) => 'Berkas ini tidak bernama. Beri nama, lalu pilih lagi.',
    name_with_path: (p: RefusedFile) =>
      `Nama berkas “${p.name}” memuat jalur folder (../). Ganti namanya, lalu pilih lagi.`,
    name_too_long: (p: RefusedFile) =>
      `Nama berkas “${p.name}” terlalu panjang. Beri nama paling banyak 255 huruf, lalu pilih lagi.`,
    storage_full: (p: RefusedFile) =>
      `Berkas “${p.name}” belum tersimpan karena tempat penyimpanan kami penuh. Coba lagi nanti, atau hubungi petugas layanan.`,
    interrupted: (p: RefusedFile) =>
      `Berkas “${p.name}” belum diterima karena sambungan terputus. Pilih berkasnya dan kirim sekali lagi.`,
    infected: (p: RefusedFile) =>
      `Berkas “${p.name}” ditolak karena pemeriksa virus menemukan isi yang berbahaya. Bersihkan berkasnya atau buat ulang, lalu pilih lagi.`,
  },
  /** What a refused file was taken for. */
  found: {
    zip: 'arsip ZIP',
    rar: 'arsip RAR',
    '7z': 'arsip 7z',
    exe: 'program komputer',
    elf: 'program komputer',
    docm: 'dokumen dengan makro',
    xlsm: 'lembar kerja dengan makro',
    pptm: 'presentasi dengan makro',
    encrypted: 'dokumen yang terkunci kata sandi',
    ole: 'bukan dokumen Office yang dikenal',
    html: 'halaman web',
    xml: 'data XML',
    text: 'teks biasa yang tidak cocok dengan akhiran namanya',
    unknown: 'tidak dikenal',
  } as Readonly<Record<string, string>>,
  form: {
    too_large: (p: { max: string }) =>
      `Kiriman terlalu besar. Ukuran semua berkas bersama-sama paling besar ${p.max}. Perkecil atau bagi berkasnya, lalu pilih lagi.`,
    malformed: 'Kiriman tidak dapat dibaca. Muat ulang halaman ini, lalu kirim sekali lagi.',
    interrupted: 'Kiriman belum lengkap karena sambungan terputus. Kirim sekali lagi.',
  },
  notHandedOut: {
    pending: 'Berkas ini masih diperiksa terhadap virus. Coba lagi beberapa menit lagi.',
    refused: 'Berkas ini tidak diberikan karena pemeriksa virus menemukan isi yang berbahaya.',
  },
  notAccepted: {
    pending: (p: { name: string }) =>
      `Berkas “${p.name}” masih diperiksa terhadap virus, jadi jawaban belum dapat diterima. Coba lagi beberapa menit lagi.`,
    refused: (p: { name: string }) =>
      `Berkas “${p.name}” ditolak pemeriksa virus. Kembalikan jawaban ini agar berkasnya diganti.`,
  },
}

function formatSize(bytes: number): string {
  let unit = 0
  let value = bytes
  for (; value >= 1024 && unit < units.length - 1; unit++) value /= 1024
  return `${value.toLocaleString('id-ID', { maximumFractionDigits: 1 })} ${units[unit]}`
}
