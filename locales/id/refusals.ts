/** A sentence for each refusal of the procedure: what is the matter, and what to do next. Shared by all rooms. */
export const refusals = {
  not_permitted: 'Langkah ini bukan wewenang akun Anda. Minta petugas yang berwenang melakukannya.',
  already_submitted: 'Permohonan ini sudah diajukan. Buka halaman permohonan untuk melihatnya.',
  not_submitted: 'Permohonan ini belum diajukan. Ajukan dulu formulirnya.',
  no_items: 'Rincian informasi yang diminta masih kosong. Tulis apa yang diminta.',
  duplicate_item: 'Ada rincian informasi yang tertulis dua kali. Hapus salah satunya.',
  already_registered: 'Permohonan ini sudah punya nomor pendaftaran. Muat ulang halamannya.',
  not_registered: 'Permohonan ini belum punya nomor pendaftaran. Coba lagi sebentar lagi.',
  case_closed: 'Permohonan ini sudah selesai, jadi tidak dapat diubah lagi. Baca riwayatnya.',
  already_notified:
    'Pemohon sudah diberi tahu (UU 14/2008 Pasal 22 ayat (7)), jadi jawabannya tidak dapat diubah lagi. Yang keliru diperbaiki dengan surat baru.',
  not_notified: 'Pemohon belum diberi tahu. Tunggu sampai pemberitahuan dikirim.',
  task_not_open: 'Pekerjaan ini sudah tidak ada, mungkin sudah selesai. Lihat keadaan terbarunya.',
  task_not_taken: 'Pekerjaan ini belum diambil. Tekan "Kerjakan" dulu di halaman permohonan.',
  task_taken_by_other:
    'Pekerjaan ini sedang di tangan petugas lain. Bicarakan dengannya, atau ambil alih.',
  task_already_yours: 'Pekerjaan ini sudah di tangan Anda. Silakan lanjutkan.',
  no_agency_chosen: 'Belum ada dinas yang dipilih. Pilih paling sedikit satu dinas.',
  unknown_item: 'Rincian informasi itu bukan bagian dari permohonan ini. Muat ulang halamannya.',
  item_not_covered:
    'Masih ada rincian yang belum dipegang siapa pun. Teruskan atau jawab dulu (langkah 4 SOP).',
  item_already_covered: 'Rincian ini sudah dipegang dinas lain. Tarik dulu disposisinya.',
  duplicate_assignment: 'Disposisi ini sudah tercatat. Muat ulang halamannya.',
  agency_already_assigned: 'Dinas itu sudah memegang permohonan ini. Pilih dinas yang lain.',
  unknown_assignment: 'Disposisi ini tidak ada pada permohonan ini. Muat ulang halamannya.',
  assignment_not_open:
    'Disposisi ini sudah dijawab, dikembalikan, atau ditarik. Lihat keadaan terbarunya.',
  assignment_not_supplied: 'Belum ada jawaban yang dapat diperiksa. Tunggu jawaban dinas.',
  assignment_already_verified: 'Jawaban ini sudah diperiksa dan diterima.',
  answer_empty:
    'Jawaban masih kosong. Unggah berkas, pilih dokumen terbit, atau tulis isi jawabannya.',
  checklist_incomplete:
    'Daftar periksa belum lengkap (langkah 6 SOP). Centang semuanya, atau minta perbaikan.',
  answers_pending:
    'Masih ada jawaban yang ditunggu atau diperiksa (langkah 5 dan 6 SOP). Selesaikan dulu semuanya.',
  handover_has_files:
    'Jawaban ini berupa berkas. Permohonan selesai setelah semua berkas diunduh pemohon.',
  handover_without_files:
    'Jawaban ini tidak berisi berkas. Pemohon menutupnya dengan "Saya sudah menerima".',
  handover_too_early:
    'Waktu bagi pemohon untuk mengambil jawaban belum habis (langkah 8 SOP). Tunggu sampai lewat.',
  withdraw_too_late:
    'Permohonan sudah dijawab, jadi tidak dapat ditarik lagi. Bila jawabannya tidak sesuai, Anda dapat mengajukan keberatan (UU 14/2008 Pasal 35).',
  handover_on_paper:
    'Salinan ini diminta di atas kertas, jadi tidak selesai dengan diunduh. Serahkan atau kirim salinannya dulu.',
  completion_awaited:
    'Pemohon sedang diminta melengkapi permohonan ini. Tunggu sampai dilengkapi atau batas waktunya lewat (Perki 1/2021).',
  completeness_checked:
    'Kelengkapan permohonan ini sudah diperiksa. Permintaan melengkapi hanya boleh satu kali.',
  completeness_check_over:
    'Kekurangan hanya boleh diminta dalam 3 hari kerja sejak permohonan diterima dan sebelum diteruskan (Perki 1/2021). Bila perlu, ajukan pertanyaan kepada pemohon.',
  completion_nothing_missing: 'Belum dipilih bagian mana yang kurang. Centang paling sedikit satu.',
  completion_not_asked:
    'Tidak ada yang perlu dilengkapi pada permohonan ini. Lihat keadaan terbarunya.',
  completion_over:
    'Batas waktu untuk melengkapi permohonan ini sudah lewat (Perki 1/2021). Anda boleh mengajukan permohonan baru.',
  completion_empty:
    'Belum ada yang dilengkapi. Tulis keterangan, lampirkan berkas, atau perbarui identitas.',
  lapse_too_early:
    'Pemohon masih punya waktu untuk melengkapi permohonan ini, sampai hari terakhirnya habis.',
  question_unknown: 'Pertanyaan itu tidak ada pada permohonan ini. Muat ulang halamannya.',
  question_repeated: 'Pertanyaan ini sudah terkirim. Muat ulang halamannya untuk melihatnya.',
  question_answered:
    'Pertanyaan ini sudah dijawab. Ajukan pertanyaan baru bila masih ada yang kurang jelas.',
  question_own: 'Pertanyaan ini dari pihak Anda sendiri. Tunggu jawaban dari pihak yang ditanya.',
  question_without_files:
    'Dokumen kantor tidak boleh dikirim lewat tanya jawab. Berikan lewat jawaban, supaya diperiksa dulu (langkah 6 SOP).',
  already_extended:
    'Waktu jawaban sudah pernah diperpanjang. Perpanjangan hanya boleh satu kali (UU 14/2008 Pasal 22 ayat (8)).',
  extension_after_due:
    'Tenggat sudah lewat, jadi waktunya tidak dapat diperpanjang lagi (UU 14/2008 Pasal 22 ayat (7) dan (8)). Segera jawab permohonan ini.',
  extension_days:
    'Perpanjangan paling sedikit 1 dan paling banyak 7 hari kerja (UU 14/2008 Pasal 22 ayat (8)).',
  order_not_met:
    'Atasan PPID sudah memerintahkan rincian ini diberikan, jadi tidak boleh ditolak atau dikurangi lagi (Perki 1/2021 Pasal 43). Kembalikan jawabannya untuk diperbaiki.',
  outcome_incomplete:
    'Masih ada rincian yang belum ditentukan hasilnya. Pilih hasil untuk setiap rincian (UU 14/2008 Pasal 22 ayat (7)).',
  refusal_without_letter:
    'Penolakan harus menyebut huruf pengecualiannya (UU 14/2008 Pasal 17 dan Pasal 22 ayat (7) huruf c). Pilih paling sedikit satu huruf.',
  withheld_without_reason:
    'Bagian yang dihitamkan belum ditulis beserta alasannya (UU 14/2008 Pasal 22 ayat (7) huruf e). Isi bagian, huruf, dan alasannya.',
  partial_without_file:
    'Jawaban sebagian harus memuat bagian yang diberikan. Unggah berkas yang sudah dihitamkan, atau pilih dokumen terbit (UU 14/2008 Pasal 22 ayat (7) huruf d).',
  item_not_refused:
    'Rincian ini tidak ditolak dan tidak dihitamkan dengan huruf itu, jadi tidak memerlukan uji konsekuensi.',
  test_missing:
    'Penolakan atau bagian yang dihitamkan ini belum punya uji konsekuensi (UU 14/2008 Pasal 19). Kaitkan uji yang sudah selesai, atau buka uji baru.',
  test_not_concluded:
    'Uji konsekuensi untuk penolakan ini belum selesai (UU 14/2008 Pasal 19). Tunggu sampai ditetapkan.',
  test_says_open:
    'Uji konsekuensi menyimpulkan informasi ini terbuka, jadi tidak boleh ditolak (UU 14/2008 Pasal 19). Minta dinas memperbaiki jawabannya.',
  test_other_agency:
    'Uji konsekuensi ini milik dinas lain, jadi menguji informasi yang lain (UU 14/2008 Pasal 19). Pilih uji dari dinas yang menjawab, atau dari PPID Utama.',
  test_other_letter:
    'Uji konsekuensi ini tidak memuat huruf yang dipakai untuk menolak (UU 14/2008 Pasal 17 dan 19). Pilih uji yang lain, atau perbaiki hurufnya.',
  test_expired:
    'Jangka waktu pengecualian dari uji konsekuensi ini sudah habis (UU 14/2008 Pasal 20). Tinjau dulu ujinya, atau buka informasinya.',
  test_same_person:
    'Yang menyusun penolakan tidak boleh menetapkan uji konsekuensinya sendiri. Minta petugas lain menyusun penolakan atau menetapkan ujinya (UU 14/2008 Pasal 19).',
  fee_not_allowed:
    'Biaya hanya boleh untuk salinan kertas yang diberikan. Membaca dan mengunduh gratis (UU 14/2008 Pasal 21).',
  fee_bad:
    'Jumlah biaya tidak sesuai. Tulis rupiah tanpa sen, sama dengan yang ada di pemberitahuan (UU 14/2008 Pasal 22 ayat (7) huruf g).',
  fee_unpaid:
    'Biaya salinan belum dibayar. Catat pembayarannya dulu, lalu serahkan salinannya (UU 14/2008 Pasal 22 ayat (7) huruf g).',
  nothing_to_pay: 'Tidak ada biaya yang perlu dibayar untuk permohonan ini.',
  silence_too_early:
    'Tenggat pemberitahuan belum lewat (UU 14/2008 Pasal 22 ayat (7)). Hari terakhir masih dihitung.',
  already_silent:
    'Permohonan ini sudah ditandai tidak ditanggapi. Jawabannya tetap wajib diberikan (UU 14/2008 Pasal 22 ayat (7)).',
  correction_nothing:
    'Tidak ada kata yang diperbaiki. Tulis catatan yang baru untuk surat pemberitahuan.',
  already_reopened:
    'Permohonan ini sudah dibuka lagi dan sedang dijawab ulang. Selesaikan dulu jawaban barunya.',
  reopen_unknown_item: 'Pilih paling sedikit satu rincian dari permohonan ini untuk dijawab ulang.',
  order_missing:
    'Belum ada perintah Atasan PPID yang membuka permohonan ini lagi (UU 14/2008 Pasal 36). Tunggu tanggapan atas keberatannya.',
  order_executed:
    'Perintah Atasan PPID ini sudah dijalankan pada permohonan ini. Lihat keadaan terbarunya.',
  due_unchanged: 'Perubahan kalender ini tidak menggeser tenggat permohonan ini.',
  letter_known: 'Surat ini sudah bernomor. Muat ulang halamannya.',
  letter_unknown: 'Surat ini tidak ada pada permohonan ini. Muat ulang halamannya.',
  letter_already_issued: 'Surat ini sudah dibuat dan tidak dibuat ulang. Muat ulang halamannya.',
  receipt_in_future:
    'Tanggal surat atau kedatangan itu belum tiba. Tulis tanggal hari ini atau sebelumnya.',
  receipt_too_old:
    'Tanggal itu sudah terlalu lama. Tenggat dihitung sejak diterima (UU 14/2008 Pasal 22 ayat (7)), jadi periksa lagi tanggalnya.',
}
