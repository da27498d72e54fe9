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
}
