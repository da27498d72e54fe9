const count = (n: number) => n.toLocaleString('id-ID')

/** Blacking out (penghitaman) a file before it leaves. Officers' pages only. */
export const redaction = {
  title: 'Hitamkan berkas',
  link: 'Hitamkan',
  linkAgain: 'Ubah penghitaman',
  doneTag: 'Sudah dihitamkan',
  plainName: 'dokumen',
  resultName: (p: { stem: string }) => `${p.stem} (dihitamkan).pdf`,
  partOf: (p: { name: string; pages: string }) => `${p.name}, halaman ${p.pages}`,
  unsaid:
    'Ada berkas yang dihitamkan. Pilih "Diberikan sebagian" untuk rincian yang dijawab dengan berkas itu, dan sebutkan bagian serta alasannya (UU 14/2008 Pasal 22 ayat (7) huruf e).',
  backToAnswer: 'Kembali ke jawaban',
  backToEntry: 'Kembali ke isian informasi',
  start: {
    lead: 'Tutup bagian yang dikecualikan, lalu berikan sisanya. Sistem membuat berkas baru: tulisan dan gambar di bawah kotak hitam benar-benar dihapus, juga dari keterangan berkas, lampiran, lapisan tersembunyi, dan versi lama.',
    law: 'Dasar: UU 14/2008 Pasal 22 ayat (7) huruf e. Setiap bagian yang dihitamkan harus disertai alasan (Pasal 17).',
    kept: 'Berkas asli tidak berubah dan disimpan terpisah. Pemohon dan umum tidak bisa membukanya.',
    pdf: 'Hasilnya berkas PDF.',
    button: 'Mulai menghitamkan',
  },
  unsupported: {
    title: 'Jenis berkas ini belum bisa dihitamkan di sini',
    lead: 'Yang bisa dihitamkan: PDF dan gambar (PNG, JPEG, TIFF).',
    office: (p: { kind: string }) =>
      `Buka berkas ${p.kind} ini di komputer Anda, pilih "Simpan sebagai PDF" atau "Ekspor ke PDF", unggah PDF-nya, lalu hitamkan di sini. Jangan hanya mengubah warna sel atau huruf menjadi hitam: isinya tetap bisa disalin.`,
    other: 'Ubah berkas ini menjadi PDF di komputer Anda, unggah PDF-nya, lalu hitamkan di sini.',
  },
  preparing: {
    title: 'Berkas sedang dibuka',
    lead: 'Tulisan di setiap halaman dicari tempatnya. Halaman pindaian dibaca dari gambarnya, jadi bisa lebih lama.',
    pages: (p: { done: number; pages: number }) =>
      `${count(p.done)} dari ${count(p.pages)} halaman`,
    auto: 'Halaman ini memuat ulang sendiri. Anda boleh menutupnya dan kembali nanti.',
    reload: 'Muat ulang sekarang',
  },
  applying: {
    title: 'Hasil sedang dibuat dan diperiksa',
    lead: 'Isi di bawah kotak dihapus, lalu hasilnya dibaca kembali untuk memastikan tidak ada yang tersisa.',
    stop: 'Hentikan dan kembali ke kotaknya',
  },
  failed: {
    title: 'Berkas ini tidak bisa dihitamkan',
    tryAgain: 'Coba buka lagi',
  },
  reasons: {
    encrypted:
      'Berkas dikunci kata sandi. Simpan versi tanpa kata sandi di komputer Anda, unggah, lalu coba lagi.',
    broken:
      'Berkas rusak atau tidak bisa dibuka. Buka di komputer Anda, simpan ulang sebagai PDF, unggah, lalu coba lagi.',
    unsupported: 'Jenis berkas ini belum bisa dihitamkan. Ubah menjadi PDF, lalu unggah lagi.',
    too_large: 'Berkas terlalu besar. Bagi menjadi beberapa berkas, lalu unggah lagi.',
    too_many_pages: 'Halamannya terlalu banyak. Bagi menjadi beberapa berkas, lalu unggah lagi.',
    too_many_scans:
      'Halaman pindaiannya terlalu banyak. Bagi menjadi beberapa berkas, lalu unggah lagi.',
    too_much_text: 'Tulisannya terlalu banyak. Bagi menjadi beberapa berkas, lalu unggah lagi.',
    too_much_memory: 'Berkas terlalu berat. Perkecil atau bagi berkasnya, lalu unggah lagi.',
    too_long: 'Pekerjaannya terlalu lama. Bagi menjadi beberapa berkas, lalu unggah lagi.',
    not_removed:
      'Hasil tidak dipakai: saat dibaca kembali, masih ada yang tersisa di bawah kotak. Perbesar kotaknya sedikit, atau cetak dan pindai berkasnya, lalu coba lagi.',
    expired:
      'Pekerjaan ini lama tidak dibuka, jadi tulisan halamannya dihapus dari sistem. Kotak-kotaknya masih ada: buka lagi untuk melanjutkan.',
    crashed:
      'Pekerjaan terhenti di tengah jalan. Coba lagi. Bila terhenti lagi, simpan ulang berkas sebagai PDF.',
  },
  notMade: 'Hasil belum jadi',
  page: {
    heading: (p: { page: number; pages: number }) =>
      `Halaman ${count(p.page)} dari ${count(p.pages)}`,
    image: (p: { page: number; boxes: number }) =>
      `Gambar halaman ${count(p.page)}, ${count(p.boxes)} kotak`,
    previous: 'Halaman sebelumnya',
    next: 'Halaman berikutnya',
    go: 'Buka halaman',
    goButton: 'Buka',
    nav: 'Halaman berkas',
    frame: 'Halaman dengan kotak-kotaknya',
    larger: 'Perbesar halaman',
    smaller: 'Perkecil halaman',
    ocr: 'Halaman ini pindaian: tulisannya dibaca dari gambar dan bisa keliru. Periksa letak kotaknya.',
  },
  draw: {
    legend: 'Menggambar kotak',
    how: 'Tarik di atas halaman dengan tetikus atau jari. Tarik kotak untuk memindahkan, tarik sudutnya untuk mengubah ukuran.',
    keys: 'Dengan papan ketik: pilih kotak dengan Tab, panah memindahkan, Shift dan panah mengubah ukuran, Delete menghapus.',
    toggle: 'Gambar dengan jari',
    add: 'Tambah kotak',
    box: (p: { number: string; left: string; top: string; width: string; height: string }) =>
      `Kotak ${p.number}: kiri ${p.left}, atas ${p.top}, lebar ${p.width}, tinggi ${p.height}`,
    saving: 'Menyimpan…',
    saved: 'Kotak tersimpan.',
    failed: 'Kotak belum tersimpan. Muat ulang halaman ini, lalu coba lagi.',
  },
  find: {
    title: 'Cari kata',
    label: 'Kata atau nomor yang dicari',
    hint: 'Di semua halaman. Spasi dan titik di dalam nomor tidak berpengaruh.',
    button: 'Cari',
    clear: 'Bersihkan pencarian',
    none: (p: { words: string }) => `"${p.words}" tidak ditemukan dalam berkas ini.`,
    noneHint:
      'Pada halaman pindaian, kata bisa terbaca keliru. Coba potongan katanya, atau gambar kotaknya.',
    found: (p: { n: number; words: string }) => `"${p.words}" ditemukan ${count(p.n)} kali`,
    most: (p: { n: number }) => `Hanya ${count(p.n)} yang pertama ditampilkan.`,
    all: (p: { n: number }) => `Hitamkan semua kemunculan (${count(p.n)})`,
    chosen: 'Hitamkan yang dicentang',
    onPage: (p: { page: number }) => `hlm. ${count(p.page)}`,
    legend: 'Tempat kata itu ditemukan',
  },
  lines: {
    title: (p: { page: number }) => `Pilih baris di halaman ${count(p.page)}`,
    legend: 'Baris yang dihitamkan seluruhnya',
    none: 'Tidak ada tulisan yang terbaca di halaman ini. Gambar kotaknya.',
    button: 'Hitamkan baris yang dicentang',
  },
  boxes: {
    title: (p: { n: number }) => `Kotak (${count(p.n)})`,
    none: 'Belum ada kotak. Cari kata, pilih baris, atau gambar kotak di halaman.',
    elsewhere: 'Kotak di halaman lain',
    onPage: (p: { page: number; n: number }) => `Halaman ${count(p.page)}: ${count(p.n)} kotak`,
    one: (p: { page: number; number: number }) =>
      `Kotak ${count(p.number)}, halaman ${count(p.page)}`,
    covers: (p: { text: string }) => `Menutup: ${p.text}`,
    coversPicture: 'Menutup bagian gambar',
    letter: 'Alasan pengecualian',
    choose: 'Pilih alasan',
    reason: 'Keterangan',
    reasonHint: 'Misalnya: NIK dan alamat penerima bantuan',
    remove: 'Hapus kotak',
    save: 'Simpan alasan',
    undo: 'Urungkan',
    missingTitle: (p: { n: number }) => `${count(p.n)} kotak belum beralasan`,
    missingLead: 'Isi sekali untuk semua kotak yang belum beralasan:',
    missingButton: 'Pakai alasan ini',
    letterOf: (p: { letter: string; meaning: string }) => `Huruf ${p.letter}: ${p.meaning}`,
  },
  make: {
    title: 'Membuat hasil',
    lead: 'Hasilnya Anda lihat dulu sebelum dipakai.',
    button: 'Buat hasil',
    discard: 'Buang pekerjaan ini',
    discardTitle: 'Buang pekerjaan ini?',
    discardLead: 'Semua kotak dan alasannya dihapus. Berkasnya sendiri tidak berubah.',
    discardYes: 'Ya, buang',
    discardNo: 'Tidak, kembali',
  },
  ready: {
    title: 'Periksa hasilnya',
    lead: 'Isi di bawah kotak sudah dihapus. Hasil sudah dibaca kembali: tulisannya tidak ditemukan lagi di bagian mana pun dari berkas, dan semua kotak hitam penuh.',
    file: 'Buka hasilnya sebagai PDF',
    boxes: (p: { n: number; pages: number }) =>
      `${count(p.n)} kotak di berkas ${count(p.pages)} halaman.`,
    flattened: (p: { pages: string }) =>
      `Halaman ${p.pages} dijadikan gambar, karena ada garis atau pola yang tidak bisa dipotong tepat di tepi kotak.`,
    remaining: 'Kata yang Anda hitamkan masih terbaca di tempat lain:',
    remainingOn: (p: { page: number; n: number }) => `halaman ${count(p.page)}, ${count(p.n)} kali`,
    remainingHint: 'Bila seharusnya juga ditutup, ubah kotaknya dulu.',
    withheld: 'Bagian yang tidak diberikan dan alasannya',
    part: (p: { letter: string; reason: string; pages: string; n: number }) =>
      `Pasal 17 huruf ${p.letter}: ${p.reason} (halaman ${p.pages}; ${count(p.n)} kotak)`,
    signature:
      'Tanda tangan elektronik di berkas asli tidak berlaku untuk hasil ini. Daftar isi, tautan, dan susunan untuk pembaca layar di berkas asli tidak ikut.',
    use: 'Pakai hasil ini',
    useHint: (p: { name: string }) =>
      `Hasil ini menggantikan "${p.name}". Berkas asli tetap disimpan, tetapi tidak ikut diberikan.`,
    back: 'Ubah kotaknya',
    image: (p: { page: number }) => `Gambar halaman ${count(p.page)} dari hasil`,
  },
  used: {
    title: 'Berkas ini sudah dihitamkan',
    lead: 'Hasilnya sudah menggantikan berkas asli. Anda masih bisa mengubah kotaknya; hasil yang lama dipakai sampai ada yang baru.',
    button: 'Ubah kotaknya',
    original: 'Lihat berkas asli',
  },
  refusals: {
    gone: 'Berkas atau pekerjaan ini tidak ada lagi. Mulai lagi dari daftar berkas.',
    changed:
      'Kotaknya diubah di jendela lain sesudah halaman ini dibuka. Lihat keadaan terbaru di bawah, lalu ulangi.',
    busy: 'Berkas sedang dikerjakan. Tunggu sampai selesai.',
    nothing_chosen: 'Belum ada yang dipilih. Centang paling sedikit satu.',
    no_boxes: 'Belum ada kotak. Buat paling sedikit satu kotak, lalu buat hasilnya.',
    reason_missing:
      'Setiap kotak harus punya alasan: huruf Pasal 17 dan keterangan paling sedikit 3 huruf (UU 14/2008 Pasal 22 ayat (7) huruf e).',
    nothing_to_undo: 'Tidak ada lagi yang bisa diurungkan.',
    no_result: 'Hasilnya belum ada. Buat hasil lebih dulu.',
    letter_missing: 'Pilih huruf Pasal 17.',
    words_missing: 'Isi keterangan, 3 sampai 300 huruf.',
    search_empty: 'Isi kata yang dicari.',
  },
  done: {
    added: 'Kotak ditambahkan.',
    removed: 'Kotak dihapus.',
    saved: 'Alasan disimpan.',
    undone: 'Perubahan terakhir diurungkan.',
    back: 'Anda kembali ke kotak-kotaknya.',
  },
}
