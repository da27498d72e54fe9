import { requests } from './requests.ts'

const { form } = requests

/** Words of the counter (loket): what a desk officer reads while somebody stands before them, or a letter lies there. */
export const counter = {
  list: {
    title: 'Loket layanan',
    lead: 'Catat permohonan dari orang yang datang, menulis, atau menelepon. Catatannya sama dengan permohonan lewat portal.',
    start: 'Catat permohonan',
    objection: 'Catat keberatan',
    drafts: 'Belum selesai dicatat',
    untitled: 'Permohonan tanpa isi',
    saved: (p: { when: string }) => `disimpan ${p.when}`,
    discard: 'Hapus',
    tabs: {
      label: 'Daftar permohonan',
      mine: 'Saya catat',
      paper: 'Menunggu diambil atau dibayar',
      questions: 'Ada pertanyaan untuk pemohon',
    },
    number: 'Nomor',
    asked: 'Permohonan',
    channel: 'Saluran',
    standing: 'Keadaan',
    due: 'Dijawab paling lambat',
    emptyTitle: 'Tidak ada permohonan di daftar ini',
    empty: {
      mine: 'Permohonan yang Anda catat di loket muncul di sini.',
      paper: 'Salinan tercetak yang sudah siap, tetapi belum diambil atau dibayar, muncul di sini.',
      questions: 'Pertanyaan petugas kepada pemohon yang Anda bantu muncul di sini.',
    },
    newest: 'Terbaru',
    older: 'Lebih lama',
  },
  form: {
    ...form,
    title: 'Catat permohonan',
    editTitle: 'Lanjutkan mencatat',
    lead: 'Isilah bersama pemohon, atau dari suratnya. Semua isian wajib, kecuali yang bertanda boleh kosong.',
    saved: 'Catatan tersimpan. Anda dapat melanjutkannya dari halaman loket.',
    how: 'Bagaimana permohonan ini datang?',
    about: 'Tentang pemohon',
    wanted: 'Informasi yang diminta',
    way: 'Cara menerima informasi',
    helpTitle: 'Bantuan untuk pemohon',
    consent: 'Pernyataan pemohon',
    identity: 'Bukti identitas',
    identityWhy:
      'Hak meminta informasi ada pada warga negara Indonesia, maka NIK wajib. Ambil pindaian KTP, atau nyatakan bahwa Anda sudah melihatnya.',
    check: 'Periksa dulu',
    labels: {
      ...form.labels,
      rincian: 'Rincian informasi yang diminta',
      caraMemperoleh: 'Bagaimana pemohon ingin memperoleh informasi?',
      caraMendapatSalinan: 'Bagaimana salinannya diterima?',
      bantuan: 'Bantuan apa yang diperlukan?',
      kebutuhanKhusus: 'Bantuan lain, dengan kata pemohon',
      persetujuan: 'Pemohon menyatakan',
      saluran: 'Saluran',
      diterima: 'Tanggal diterima',
      surel: 'Alamat surel pemohon',
      kartu: 'KTP',
    },
    hints: {
      ...form.hints,
      rincian:
        'Tulis seperti yang dikatakan atau ditulis pemohon: dokumen atau datanya, tahunnya, dan daerahnya. Jangan tulis data pribadi di sini.',
      bantuan:
        'Tanyakan kepada pemohon. Yang dicatat di sini dilihat setiap petugas yang menangani.',
      nik: '16 angka, seperti di KTP.',
      diterima: (p: { earliest: string }) =>
        `Hari surat atau pesan sampai di kantor, paling awal ${p.earliest}. Batas waktu jawaban dihitung dari hari ini (UU 14/2008 Pasal 22 ayat (7)).`,
      surel:
        'Bila ada. Kabar dikirim ke sini, dan pemohon dapat membuka akunnya kelak dengan "Lupa kata sandi". Tanpa surel, pemohon memakai tanda bukti tercetak.',
      telepon: 'Isi bila tidak ada surel, supaya pemohon dapat dihubungi.',
    },
    itemNumbered: (p: { n: number }) => `Rincian ${p.n}: informasi yang diminta`,
    addItemWhy: (p: { limit: number }) =>
      `Beberapa hal yang berbeda ditulis satu per kotak, paling banyak ${p.limit}. Tiap hal dapat dijawab oleh dinas yang berbeda.`,
    consents: {
      data_pribadi:
        'Sudah diberi tahu bahwa data pribadinya diproses untuk melayani permohonan ini (UU 27/2022 Pasal 20 dan 21).',
      benar:
        'Isian ini benar, dan KTP yang ditunjukkan miliknya sebagai warga negara Indonesia (UU 14/2008 Pasal 1 angka 12 dan Pasal 22 ayat (2)).',
      penggunaan_sah: 'Memakai informasi sesuai hukum dan menyebut sumbernya (UU 14/2008 Pasal 5).',
    },
    seen: 'Saya sudah melihat KTP asli pemohon, dan NIK di bawah ini cocok',
    ktpMissing: 'KTP: ambil pindaiannya, atau centang bahwa Anda sudah melihat yang asli.',
    problems: {
      ...form.problems,
      not_confirmed: 'Centang ketiga pernyataan. Bacakan kepada pemohon bila perlu.',
      channel: 'Saluran: pilih bagaimana permohonan ini datang.',
      date: 'Tanggal diterima: tulis tanggal yang benar.',
      future: 'Tanggal diterima: tidak boleh sesudah hari ini.',
      too_old: (p: { earliest: string }) =>
        `Tanggal diterima: paling awal ${p.earliest}. Permohonan yang lebih lama dari 30 hari dicatat dengan tanggal itu, dan kelambatannya dijelaskan kepada PPID Utama.`,
      email: 'Alamat surel: tulis alamat yang benar, misalnya nama@contoh.id, atau kosongkan.',
      officer:
        'Alamat surel ini milik akun petugas. Seorang petugas yang meminta informasi memakai alamat pribadinya.',
      contact: 'Nomor telepon: isi nomor telepon atau alamat surel; salah satunya wajib.',
    },
    expired:
      'Formulir ini sudah terlalu lama terbuka. Isian masih ada di bawah; tekan tombolnya sekali lagi.',
  },
  review: {
    title: 'Periksa sebelum dicatat',
    lead: 'Bacakan kepada pemohon. Sesudah dicatat, isinya tidak dapat diubah.',
    changed:
      'Permohonan belum dicatat. Isinya berubah di jendela lain sesudah Anda membacanya. Periksa isi yang baru di bawah ini.',
    back: 'Kembali ke isian',
    send: 'Catat permohonan',
    scan: 'pindaian tersimpan terenkripsi',
    seen: 'asli sudah Anda lihat',
    noEmail: 'tidak ada; pemohon memakai tanda bukti tercetak',
    newPerson: 'Pemohon ini belum punya akun di portal. Datanya dicatat bersama permohonan ini.',
    knownPerson: (p: { name: string }) =>
      `Alamat surel ini milik akun pemohon "${p.name}". Permohonan ini masuk ke akun itu dan pemiliknya melihatnya. Pastikan orangnya sama.`,
    dueTitle: 'Kapan dijawab?',
    dueLead: 'Pemohon dijawab',
    dueOver:
      'Hari ini sudah lewat batas itu: permohonan langsung tercatat terlambat, dan pemohon boleh mengajukan keberatan (UU 14/2008 Pasal 35).',
  },
  discard: {
    title: 'Hapus catatan ini?',
    body: 'Semua yang tertulis di catatan ini, termasuk pindaian KTP, dihapus dan tidak dapat dikembalikan.',
    confirm: 'Ya, hapus',
    keep: 'Tidak, kembali',
  },
  receipt: {
    panel: 'Permohonan sudah dicatat',
    give: 'Cetak tanda bukti ini dan berikan kepada pemohon sekarang juga (UU 14/2008 Pasal 22 ayat (4)).',
    print: 'Cetak dari peramban: tekan Ctrl+P, atau pilih Cetak dari menunya.',
    follow: (p: { address: string }) =>
      `Perkembangan permohonan dapat dilihat di ${p.address} dengan nomor dan kode status ini, tanpa akun.`,
    officer: 'Dicatat oleh',
    enteredAt: 'Dicatat pada',
    toCase: 'Lihat permohonan',
    another: 'Catat permohonan lain',
    toDesk: 'Ke loket',
    letter: 'Unduh tanda bukti resmi (PDF)',
  },
  matter: {
    back: 'Loket layanan',
    meta: (p: { number: string; channel: string; date: string }) =>
      `Nomor ${p.number} · ${p.channel} · diterima ${p.date}`,
    acts: 'Yang dapat Anda lakukan',
    nothing: 'Saat ini tidak ada yang perlu dilakukan di loket.',
    help: 'Bantuan yang diminta pemohon',
    contact: 'Pemohon',
    name: 'Nama',
    phone: 'Telepon',
    email: 'Surel',
    none: 'tidak ada',
    receipt: 'Cetak tanda bukti',
    complete: 'Lengkapi untuk pemohon',
    ask: 'Sampaikan pertanyaan pemohon',
    withdraw: 'Tarik atas permintaan pemohon',
    pay: {
      title: 'Pembayaran salinan',
      body: (p: { amount: string }) => `Yang harus dibayar: ${p.amount}.`,
      way: 'Cara pembayaran',
      cash: 'Tunai',
      transfer: 'Transfer',
      confirm: (p: { amount: string }) => `Catat ${p.amount} sudah dibayar`,
      done: 'Pembayaran sudah dicatat.',
      missing: 'Cara pembayaran: pilih tunai atau transfer.',
    },
    hand: {
      title: 'Penyerahan',
      body: 'Catat penyerahan sesudah salinan benar-benar diserahkan atau dikirim. Permohonan lalu selesai, dan tanda bukti penyerahan dibuat.',
      unpaid: 'Salinan diserahkan sesudah biayanya dibayar (UU 14/2008 Pasal 22 ayat (7) huruf g).',
      way: 'Bagaimana diserahkan?',
      collected: 'Diambil pemohon di loket',
      sent: 'Dikirim dengan pos atau kurir',
      confirm: 'Catat penyerahan',
      done: 'Penyerahan sudah dicatat. Permohonan ini selesai.',
      missing: 'Penyerahan: pilih bagaimana salinan diserahkan.',
    },
    check: {
      title: 'Kelengkapan',
      body: (p: { date: string }) =>
        `Periksa apakah permohonan lengkap. Permintaan kelengkapan hanya dapat diajukan sampai ${p.date}.`,
      confirm: 'Permohonan ini lengkap',
      done: 'Permohonan dinyatakan lengkap.',
    },
  },
  done: {
    jawab: 'Jawaban pemohon sudah disampaikan.',
    tanya: 'Pertanyaan pemohon sudah disampaikan.',
    lengkap: 'Kelengkapan sudah diterima.',
    tarik: 'Permohonan sudah ditarik.',
    bayar: 'Pembayaran sudah dicatat.',
    serah: 'Penyerahan sudah dicatat. Permohonan ini selesai.',
    periksa: 'Permohonan dinyatakan lengkap.',
  },
}
