const count = (n: number) => n.toLocaleString('id-ID')

/** Personal data found in files before they leave. Officers' pages only. */
export const sensitive = {
  title: 'Periksa dulu: mungkin ada data pribadi',
  lead: 'Sistem mencari NIK, nomor KK, NPWP, telepon, surel, nomor rekening, dan bagian tersembunyi. Lihat setiap tempat di bawah ini. Yang tidak boleh diberikan harus dihitamkan atau dihapus dulu (UU 14/2008 Pasal 17 huruf h, UU 27/2022).',
  clean: 'Tidak ditemukan data pribadi di berkas',
  noted:
    'Hanya keterangan berkas di bawah ini yang perlu diketahui. Ikut terkirim bersama berkasnya.',
  checked: 'Saya sudah memeriksa berkas ini, dan isinya boleh diberikan.',
  missing: 'Centang bahwa Anda sudah memeriksa data pribadi di berkas (UU 27/2022).',
  notSearched: 'Berkas ini belum dicari data pribadinya. Buka dan periksa sendiri.',
  waiting:
    'Berkas ini masih dicari data pribadinya. Muat ulang sebentar lagi, atau buka dan periksa sendiri.',
  failed: 'Berkas ini tidak bisa dibaca sistem. Buka dan periksa sendiri.',
  partly: 'Sebagian isi berkas ini tidak bisa dibaca sistem. Buka dan periksa sendiri.',
  more: (p: { n: number }) => `dan ${count(p.n)} tempat lain`,
  where: {
    page: (p: { page: number }) => `halaman ${count(p.page)}`,
    sheet: (p: { sheet: string }) => `lembar "${p.sheet}"`,
    cell: (p: { cell: string }) => p.cell,
    hidden: 'di bagian tersembunyi',
  },
  kinds: {
    nik: 'NIK',
    kk: 'Nomor KK',
    npwp: 'NPWP',
    phone: 'Nomor telepon',
    email: 'Surel',
    account: 'Nomor rekening',
    hidden_sheet: 'Lembar tersembunyi',
    hidden_rows: 'Baris tersembunyi',
    hidden_columns: 'Kolom tersembunyi',
    hidden_text: 'Tulisan tersembunyi',
    tracked_changes: 'Riwayat perubahan (tulisan yang dihapus masih ada)',
    comments: 'Komentar',
    attachments: 'Lampiran di dalam berkas',
    hidden_layers: 'Lapisan tersembunyi',
    author: 'Nama pembuat di keterangan berkas:',
  },
}
