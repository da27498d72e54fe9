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
    late: 'Pencarian terlalu lama; coba kata yang lebih khusus',
    missing: 'Nilai belum diisi',
    notText: 'Harus berupa teks',
    notNatural: 'Harus bilangan bulat mulai dari nol',
    notInteger: 'Harus bilangan bulat',
    notList: 'Harus berupa daftar teks',
    tooMany: (p: { most: number }) => `Paling banyak ${p.most}`,
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
  api: {
    title: 'API informasi publik',
    description: 'Membaca informasi publik yang diterbitkan portal ini.',
    ok: 'Jawaban',
    wrong: 'Ada parameter yang tidak dapat dibaca.',
    code: (p: { code: string }) => `Kode: ${p.code}`,
    problems: {
      not_found: 'Tidak ditemukan',
      forbidden: 'Tidak diizinkan',
      cross_site: 'Tidak diizinkan',
      too_many: 'Terlalu banyak permintaan; tunggu satu menit',
      too_large: 'Permintaan terlalu besar',
      bad_request: 'Permintaan tidak dapat dibaca',
      unavailable: 'Basis data sedang tidak menjawab; coba lagi beberapa menit lagi',
      broken: 'Kesalahan pada portal; sudah tercatat',
    },
    operations: {
      searchEntries: {
        title: 'Cari informasi',
        text: 'Sama dengan pencarian di halaman Informasi: kata, saringan, dan hitungannya.',
      },
      getEntry: {
        title: 'Satu informasi',
        text: 'Semua kolom satu informasi dengan berkas-berkasnya.',
      },
      listAgencies: {
        title: 'Dinas',
        text: 'Semua dinas dengan banyaknya informasi yang diterbitkan.',
      },
      listCategories: {
        title: 'Kategori',
        text: 'Kategori menurut undang-undang dengan banyaknya informasi.',
      },
      readList: {
        title: 'Daftar Informasi Publik (DIP)',
        text: 'Daftar yang berlaku hari ini, dengan kolom-kolom resminya.',
      },
      readExemptList: {
        title: 'Daftar Informasi Dikecualikan (DIK)',
        text: 'Judul, dasar hukum, dan jangka waktunya; isinya tidak.',
      },
    },
    parameters: {
      q: 'kata yang dicari, paling banyak 200 huruf',
      kategori: 'kategori',
      dinas: 'kode dinas, misalnya dinas-kesehatan',
      tahun: 'tahun isi informasi, misalnya 2025',
      jenis: 'jenis berkas',
      urut: 'urutan',
      persis: '1: kata dipakai persis seperti diketik',
      sesudah: 'tempat halaman berikutnya dimulai; ambil dari next',
      batas: 'banyaknya baris, 1 sampai 1000',
      versi: 'versi daftar yang ditetapkan dengan keputusan; tanpa ini daftar yang berlaku',
      slug: 'bagian akhir alamat informasi',
    },
    page: {
      title: 'Data untuk program (API)',
      lead: 'Semua informasi publik di portal ini dapat diambil oleh program: gratis, tanpa akun, dan tanpa kunci.',
      readyTitle: 'Siap diambil',
      ready: [
        { href: '/data.json', text: 'data.json', about: 'seluruh katalog (DCAT 3, JSON-LD)' },
        {
          href: '/umpan.xml',
          text: 'umpan.xml',
          about: 'yang terbaru (Atom); tiap dinas dan kategori juga punya',
        },
        {
          href: '/api/3/action/package_search',
          text: 'API CKAN',
          about: 'untuk pemanen Satu Data',
        },
        {
          href: '/dip.csv',
          text: 'dip.csv',
          about: 'Daftar Informasi Publik; juga dip.xlsx dan dip.pdf',
        },
        { href: '/sitemap.xml', text: 'sitemap.xml', about: 'semua alamat' },
      ],
      tryTitle: 'Coba API',
      tryLead: 'Isi lalu kirim. Jawabannya berupa JSON. Kolom yang kosong tidak dipakai.',
      unset: 'tidak dipilih',
      described: 'Uraian lengkap (OpenAPI 3.1)',
      tryButton: 'Kirim',
      rulesTitle: 'Aturan pakai',
      rules: [
        'Paling banyak 300 permintaan per menit dari satu alamat.',
        'Sertakan If-None-Match agar yang belum berubah tidak dikirim lagi.',
        'Gunakan sesuai peraturan dan sebutkan sumbernya (UU 14/2008 Pasal 5).',
      ],
    },
  },
  list: {
    sheet: 'Daftar Informasi Publik',
    aboutSheet: 'Keterangan',
    fileName: 'daftar-informasi-publik',
    version: (p: { version: number }) => `versi-${p.version}`,
    asOf: (p: { date: string }) => `Keadaan pada ${p.date}.`,
    page: 'Halaman',
    part: (p: { part: number }) => `Bagian ${p.part}.`,
    continued: (p: { part: number; url: string }) =>
      `Daftar ini berlanjut pada bagian ${p.part}: ${p.url}`,
    busy: 'Banyak yang sedang menunggu berkas ini. Coba lagi setengah menit lagi.',
  },
}
