/** Words of what programs fetch: feeds, catalogues, interfaces, and the official list as files. */
export const machines = {
  feeds: {
    all: 'Informasi publik terbaru',
    of: (p: { name: string }) => `Informasi publik ${p.name}`,
    subtitle: 'Yang diterbitkan, diperbarui, dan ditarik, yang terbaru di atas.',
  },
  dcat: {
    title: (p: { office: string }) => `Katalog informasi publik ${p.office}`,
    description: (p: { unit: string }) =>
      `Semua informasi publik yang diterbitkan, dikelola oleh ${p.unit}.`,
    categories: 'Kategori informasi publik menurut Undang-Undang Nomor 14 Tahun 2008',
    rights:
      'Gratis dan tanpa akun. Gunakan sesuai peraturan dan sebutkan sumbernya (Undang-Undang Nomor 14 Tahun 2008 Pasal 5).',
    documentNumber: (p: { number: string }) => `Nomor dokumen: ${p.number}.`,
    producer: (p: { name: string }) => `Penanggung jawab: ${p.name}.`,
    decree: (p: { number: string; date: string }) =>
      `Ditetapkan dalam Daftar Informasi Publik dengan keputusan nomor ${p.number} tanggal ${p.date}.`,
  },
  // CKAN's clients know its English words; both languages are here for whoever reads them.
  ckan: {
    missing: 'Nilai belum diisi',
    notText: 'Harus berupa teks',
    notNatural: 'Harus bilangan bulat mulai dari nol',
    notInteger: 'Harus bilangan bulat',
    notList: 'Harus berupa daftar teks',
    notFound: 'Tidak ditemukan',
    tooFar: 'Paling besar 1000000; persempit dengan metadata_modified',
    notRead: (p: { text: string }) => `Pencarian tidak dapat dibaca: ${p.text}`,
    notSorted: (p: { text: string }) => `Tidak dapat diurutkan menurut: ${p.text}`,
    unknownField: (p: { field: string }) => `Kolom tidak dikenal: ${p.field}`,
    unknownAction: (p: { name: string }) =>
      `Permintaan tidak dapat dibaca - nama tindakan tidak dikenal: ${p.name}`,
    help: (p: { name: string; actions: string }) =>
      `${p.name} menjawab seperti panduan API CKAN, hanya untuk dibaca. Tindakan: ${p.actions}.`,
    failures: {
      not_found: 'Tidak ditemukan',
      forbidden: 'Tidak diizinkan',
      cross_site: 'Tidak diizinkan',
      too_many: 'Terlalu banyak permintaan: tunggu satu menit',
      too_large: 'Permintaan terlalu besar',
      bad_request: 'Permintaan tidak dapat dibaca',
      unavailable: 'Basis data sedang tidak menjawab: coba lagi beberapa menit lagi',
      broken: 'Kesalahan pada portal; sudah tercatat',
    },
  },
}
