export const letters = {
  erased: '(dihapus menurut undang-undang)',
  kinds: {
    receipt: 'Tanda bukti penerimaan permintaan',
    completion_request: 'Permintaan kelengkapan',
    lapse_note: 'Catatan gugur',
    disposition: 'Nota disposisi',
    extension: 'Pemberitahuan perpanjangan waktu',
    notice: 'Pemberitahuan tertulis',
    refusal_decree: 'Keputusan penolakan permohonan',
    handover: 'Tanda bukti penyerahan',
    objection_receipt: 'Tanda terima keberatan',
    objection_answer: 'Tanggapan atas keberatan',
    consequence_sheet: 'Lembar pengujian konsekuensi',
    classification_decree: 'Keputusan klasifikasi informasi',
  },
  verify: {
    title: 'Periksa keaslian surat',
    lead: 'Setiap surat resmi kami bertanda kode. Ketik kodenya untuk melihat apakah surat itu kami terbitkan, dan apakah berkas yang Anda pegang masih utuh.',
    code: 'Kode surat',
    codeHint:
      '16 huruf dan angka di kaki surat, misalnya k3f9-a7q2-0mzt-e8rw. Atau pindai kode QR-nya.',
    look: 'Periksa',
    problems: {
      missing: 'Ketik kode surat. Kodenya ada di kaki setiap halaman.',
      malformed:
        'Kode surat terdiri atas 16 huruf dan angka. Periksa lagi, mungkin ada yang terlewat.',
      unknown:
        'Tidak ada surat dengan kode ini. Periksa lagi hurufnya. Bila tetap sama, surat itu bukan terbitan kami: hubungi kantor kami.',
    },
    found: 'Surat ini kami terbitkan',
    replaced: (p: { number: string; date: string }) =>
      `Surat ini sudah digantikan oleh surat nomor ${p.number}, ${p.date}. Pakailah surat yang baru.`,
    kind: 'Jenis surat',
    number: 'Nomor',
    date: 'Tanggal',
    office: 'Kantor',
    signer: 'Penanda tangan',
    signature: 'Tanda tangan elektronik',
    signatures: {
      none: 'Tidak ada; keaslian dibuktikan oleh kode dan isi berkas',
      local: 'Sertifikat kantor sendiri, bukan sertifikat BSrE',
      bsre: 'Sertifikat BSrE',
    },
    inMaking: 'Berkas surat ini sedang dibuat. Muat ulang halaman ini sebentar lagi.',
    compareTitle: 'Apakah berkas Anda utuh?',
    compareLead:
      'Pilih atau jatuhkan berkas PDF surat ini. Berkas dibandingkan sampai bita terakhir dan tidak kami simpan.',
    file: 'Berkas surat (PDF)',
    fileHint:
      'Dibandingkan di peramban Anda tanpa dikirim. Tanpa skrip, berkas dikirim, dibandingkan, lalu langsung dilupakan.',
    compare: 'Bandingkan',
    verdicts: {
      same: 'Ya, sama persis. Berkas ini adalah surat yang kami terbitkan.',
      other:
        'Tidak sama. Berkas ini bukan berkas yang kami terbitkan, atau isinya sudah diubah. Mintalah berkas aslinya kepada kami.',
      missing: 'Pilih berkas surat yang hendak dibandingkan.',
      too_large:
        'Berkas ini lebih besar dari 20 MB, jadi pasti bukan surat kami. Pilih berkas suratnya.',
    },
    checksumTitle: 'Untuk ahli: SHA-256 berkas yang kami terbitkan',
    another: 'Periksa surat lain',
  },
}
