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
  already_notified: 'Pemohon sudah diberi tahu, jadi jawabannya tidak dapat diubah lagi.',
  not_notified: 'Pemohon belum diberi tahu. Tunggu sampai pemberitahuan dikirim.',
  task_not_open: 'Pekerjaan ini sudah tidak ada, mungkin sudah selesai. Lihat keadaan terbarunya.',
  task_not_taken: 'Pekerjaan ini belum diambil. Tekan "Kerjakan" dulu di halaman permohonan.',
  task_taken_by_other:
    'Pekerjaan ini sedang di tangan petugas lain. Bicarakan dengannya, atau ambil alih.',
  task_already_yours: 'Pekerjaan ini sudah di tangan Anda. Silakan lanjutkan.',
  no_agency_chosen: 'Belum ada dinas yang dipilih. Pilih paling sedikit satu dinas.',
  unknown_item: 'Rincian informasi itu bukan bagian dari permohonan ini. Muat ulang halamannya.',
  item_not_covered: 'Masih ada rincian yang belum dipegang siapa pun. Teruskan atau jawab dulu.',
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
  checklist_incomplete: 'Daftar periksa belum lengkap. Centang semuanya, atau minta perbaikan.',
  answers_pending: 'Masih ada jawaban yang ditunggu atau diperiksa. Selesaikan dulu semuanya.',
  handover_has_files:
    'Jawaban ini berupa berkas. Permohonan selesai setelah semua berkas diunduh pemohon.',
  handover_without_files:
    'Jawaban ini tidak berisi berkas. Pemohon menutupnya dengan "Saya sudah menerima".',
  handover_too_early: 'Waktu bagi pemohon untuk mengambil jawaban belum habis.',
  withdraw_too_late: 'Permohonan sudah dijawab, jadi tidak dapat ditarik lagi.',
}
