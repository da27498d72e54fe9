/** Two statements of the office: personal data (UU 27/2022 Pasal 21) and accessibility. */
export const statements = {
  privacy: {
    title: 'Data pribadi Anda',
    lead: 'Data apa yang kami minta, untuk apa, siapa yang melihatnya, dan apa hak Anda.',
    version:
      'Versi 1, 23 November 2026. Bila pernyataan ini berubah, pemilik akun diberi tahu lebih dulu.',
    sections: [
      {
        heading: 'Tanpa akun, tanpa data pribadi',
        text: [
          'Mencari, membaca, dan mengunduh dokumen tidak memerlukan akun. Kata yang Anda cari tidak kami simpan, dan tidak ada pihak lain yang ikut mencatat kunjungan Anda.',
          'Untuk mengukur SOP, waktu mulai mencari dibawa oleh formulir Anda sendiri. Waktu itu baru kami terima bila Anda membuka formulir permohonan.',
          'Cookie dipakai hanya untuk mengingat bahwa Anda sudah masuk dan bahasa pilihan Anda.',
        ],
        points: [] as string[],
      },
      {
        heading: 'Siapa yang bertanggung jawab',
        text: [
          'Pengendali data pribadi adalah PPID badan publik ini. Alamat, kontak, dan jam layanannya ada di bagian bawah halaman ini.',
        ],
        points: [] as string[],
      },
      {
        heading: 'Dasar hukum',
        text: [
          'Kami memproses data Anda untuk menjalankan kewajiban hukum dan pelayanan publik (Undang-Undang 27/2022 Pasal 20), yaitu melayani permohonan menurut Undang-Undang 14/2008 Pasal 21 dan 22.',
        ],
        points: [] as string[],
      },
      {
        heading: 'Data yang kami minta dan tujuannya',
        text: ['Kami hanya meminta yang diwajibkan untuk permohonan informasi:'],
        points: [
          'Nama, surel, dan kata sandi: untuk akun Anda. Kata sandi disimpan teracak satu arah.',
          'NIK dan gambar KTP: untuk memastikan pemohon adalah warga negara Indonesia.',
          'Alamat, nomor telepon, dan pekerjaan: untuk surat jawaban dan buku register.',
          'Isi permohonan dan tujuan penggunaan: untuk menyiapkan jawaban.',
          'Catatan setiap langkah dan waktunya: untuk memastikan prosedur dijalankan tepat waktu.',
          'Alamat jaringan dan jenis peramban saat Anda masuk: untuk menjaga keamanan akun.',
        ],
      },
      {
        heading: 'Siapa yang melihatnya',
        text: [
          'Hanya petugas yang menangani permohonan Anda. NIK dan gambar KTP disimpan terenkripsi dengan kunci tersendiri, dan setiap kali seseorang melihatnya, hal itu tercatat.',
          'Data Anda tidak muncul di halaman umum, statistik, atau dokumen yang kami terbitkan. Bila jawaban untuk Anda ikut diterbitkan, tidak ada jejak Anda di dalamnya.',
        ],
        points: [] as string[],
      },
      {
        heading: 'Berapa lama disimpan',
        text: [
          'Data akun disimpan selama akun Anda ada. Data permohonan disimpan selama permohonan, keberatan, atau sengketanya berjalan, lalu sebagai arsip layanan sesuai jadwal retensi arsip. Sesudah itu dihapus atau dimusnahkan.',
        ],
        points: [] as string[],
      },
      {
        heading: 'Hak Anda',
        text: ['Menurut Undang-Undang 27/2022 Pasal 5 sampai 13, Anda berhak:'],
        points: [
          'mengetahui siapa yang memproses data Anda dan untuk apa;',
          'melihat dan memperoleh salinan data Anda;',
          'memperbaiki dan melengkapi data yang salah;',
          'meminta pemrosesan diakhiri, dibatasi, atau data dihapus;',
          'menarik kembali persetujuan yang pernah Anda berikan;',
          'menolak keputusan yang dibuat hanya oleh mesin. Di portal ini semua keputusan dibuat oleh petugas;',
          'memperoleh data Anda dalam bentuk yang dapat dipindahkan;',
          'menggugat dan menerima ganti rugi bila data Anda dilanggar.',
        ],
      },
      {
        heading: 'Cara memakai hak Anda',
        text: [
          'Hubungi petugas lewat kontak di bagian bawah halaman ini dan sebutkan permintaan Anda. Permintaan melihat, memperbaiki, membatasi, atau menghentikan pemrosesan dikerjakan paling lambat 3 x 24 jam (Pasal 30, 32, 40, dan 41).',
          'Sebagian hak dapat dibatasi oleh undang-undang (Pasal 15). Bila begitu, kami menjelaskan alasannya.',
          'Bila data Anda bocor, kami memberi tahu Anda secara tertulis paling lambat 3 x 24 jam (Pasal 46).',
        ],
        points: [] as string[],
      },
    ],
  },
  accessibility: {
    title: 'Aksesibilitas',
    lead: 'Portal ini dibuat agar dapat dipakai semua orang, dengan alat apa pun dan sinyal selemah apa pun.',
    version: 'Versi 1, 23 November 2026.',
    sections: [
      {
        heading: 'Yang kami usahakan',
        text: ['Acuan kami adalah WCAG 2.2 tingkat AA. Anda seharusnya dapat:'],
        points: [
          'memakai setiap halaman dengan papan ketik saja, atau dengan pembaca layar;',
          'memperbesar huruf sampai 400 persen tanpa menggeser ke samping;',
          'membaca teks dengan kontras yang cukup, di mode terang dan gelap;',
          'memakai portal tanpa JavaScript dan di layar selebar 320 piksel;',
          'membuka halaman umum dengan sinyal lemah: setiap halaman hanya belasan kilobita.',
        ],
      },
      {
        heading: 'Yang belum sempurna',
        text: [
          'Dokumen yang diterbitkan dibuat oleh banyak dinas. Sebagian adalah hasil pindai, atau tidak punya susunan judul, sehingga sulit dibaca pembaca layar.',
        ],
        points: [] as string[],
      },
      {
        heading: 'Butuh bentuk lain?',
        text: [
          'Anda boleh meminta dokumen dalam bentuk lain, misalnya teks biasa atau huruf besar. Tulis kebutuhan Anda di formulir permohonan, atau datang ke meja layanan. Petugas dapat mengisikan formulir untuk Anda.',
        ],
        points: [] as string[],
      },
      {
        heading: 'Menemukan hambatan?',
        text: [
          'Beri tahu kami lewat kontak di bagian bawah halaman ini. Sebutkan halaman dan alat yang Anda pakai.',
        ],
        points: [] as string[],
      },
    ],
  },
}
