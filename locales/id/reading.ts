interface Done {
  done: number | null
  pages: number | null
}

const count = (n: number) => n.toLocaleString('id-ID')

function pagesOf({ done, pages }: Done): string {
  return done === null || pages === null
    ? 'hanya sebagian'
    : `baru ${count(done)} dari ${count(pages)} halaman`
}

const stillThere = 'Berkas tetap bisa diunduh.'

/** Why the inside of a file is not found, or not all of it. */
export const reading = {
  waiting: 'Isi berkas ini menunggu dibaca. Sesudah itu isinya bisa dicari.',
  underWay: (p: Done) =>
    p.done === null || p.pages === null
      ? 'Isi berkas ini sedang dibaca.'
      : `Isi berkas ini sedang dibaca: ${count(p.done)} dari ${count(p.pages)} halaman.`,
  unreadable: {
    encrypted: `Berkas ini dikunci kata sandi, jadi isinya tidak bisa dicari. ${stillThere} Unggah versi tanpa kata sandi bila ada.`,
    broken: `Berkas ini rusak, jadi isinya tidak bisa dicari. ${stillThere} Buka di komputer Anda, simpan ulang, lalu unggah sebagai versi baru.`,
    too_large: `Isi berkas ini terlalu besar bila dibuka, jadi tidak dibaca dan tidak bisa dicari. ${stillThere} Perkecil atau bagi berkasnya, lalu unggah lagi.`,
    too_long: `Membaca berkas ini terlalu lama, jadi isinya tidak bisa dicari. ${stillThere} Bagi menjadi beberapa berkas, lalu unggah lagi.`,
    too_much_memory: `Berkas ini terlalu berat untuk dibaca, jadi isinya tidak bisa dicari. ${stillThere} Perkecil atau bagi berkasnya, lalu unggah lagi.`,
    too_many_pages: `Halaman berkas ini terlalu banyak, jadi isinya tidak bisa dicari. ${stillThere} Bagi menjadi beberapa berkas, lalu unggah lagi.`,
    too_many_scans: `Halaman pindaian dalam berkas ini terlalu banyak, jadi isinya tidak bisa dicari. ${stillThere} Bagi menjadi beberapa berkas, lalu unggah lagi.`,
    too_much_text: `Teks dalam berkas ini terlalu banyak, jadi isinya tidak bisa dicari. ${stillThere} Bagi menjadi beberapa berkas, lalu unggah lagi.`,
    no_text: `Tidak ada tulisan yang terbaca dalam berkas ini, jadi isinya tidak bisa dicari. ${stillThere} Bila ini pindaian, pindai ulang dengan lebih jelas.`,
    unsupported: `Isi jenis berkas ini tidak bisa dibaca, jadi tidak bisa dicari. ${stillThere} Unggah juga sebagai PDF bila ada.`,
    crashed: `Pembacaan berkas ini berhenti karena gangguan, jadi isinya tidak bisa dicari. ${stillThere} Simpan ulang berkasnya, misalnya sebagai PDF, lalu unggah sebagai versi baru.`,
  },
  partly: {
    encrypted: (p: Done) =>
      `Sebagian berkas ini dikunci kata sandi: ${pagesOf(p)} yang bisa dicari. ${stillThere}`,
    broken: (p: Done) =>
      `Sebagian berkas ini rusak: ${pagesOf(p)} yang bisa dicari. ${stillThere} Simpan ulang, lalu unggah sebagai versi baru.`,
    too_large: (p: Done) =>
      `Isi berkas ini terlalu besar: ${pagesOf(p)} yang bisa dicari. ${stillThere} Bagi menjadi beberapa berkas agar semuanya bisa dicari.`,
    too_long: (p: Done) =>
      `Membaca berkas ini terlalu lama: ${pagesOf(p)} yang bisa dicari. ${stillThere} Bagi menjadi beberapa berkas agar semuanya bisa dicari.`,
    too_much_memory: (p: Done) =>
      `Berkas ini terlalu berat: ${pagesOf(p)} yang bisa dicari. ${stillThere} Bagi menjadi beberapa berkas agar semuanya bisa dicari.`,
    too_many_pages: (p: Done) =>
      `Berkas ini sangat panjang: ${pagesOf(p)} yang bisa dicari. ${stillThere} Bagi menjadi beberapa berkas agar semuanya bisa dicari.`,
    too_many_scans: (p: Done) =>
      `Halaman pindaian dalam berkas ini banyak sekali: ${pagesOf(p)} yang bisa dicari. ${stillThere} Bagi menjadi beberapa berkas agar semuanya bisa dicari.`,
    too_much_text: (_: Done) =>
      `Teks dalam berkas ini banyak sekali: hanya bagian awalnya yang bisa dicari. ${stillThere} Bagi menjadi beberapa berkas agar semuanya bisa dicari.`,
    no_text: (p: Done) => `Isi berkas ini: ${pagesOf(p)} yang bisa dicari. ${stillThere}`,
    unsupported: (p: Done) =>
      `Sebagian isi berkas ini tidak bisa dibaca: ${pagesOf(p)} yang bisa dicari. ${stillThere}`,
    crashed: (p: Done) =>
      `Pembacaan berkas ini berhenti karena gangguan: ${pagesOf(p)} yang bisa dicari. ${stillThere} Simpan ulang berkasnya, lalu unggah sebagai versi baru.`,
  },
}
