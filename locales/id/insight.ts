export const insight = {
  sop: {
    title: 'Prosedur: Permohonan Informasi Publik Secara Online',
    lead: 'Inilah SOP yang dijalankan portal ini. Delapan langkah, siapa yang mengerjakan, dan berapa lama. Naskah resminya dalam bahasa Indonesia.',
    identity: 'Identitas SOP',
    unit: 'Unit',
    number: 'Nomor SOP',
    madeOn: 'Tanggal pembuatan',
    revisedOn: 'Tanggal revisi',
    effectiveOn: 'Tanggal efektif',
    approvedBy: 'Disahkan oleh',
    name: 'Nama SOP',
    legalBasis: 'Dasar hukum',
    relations: 'Keterkaitan',
    warning: 'Peringatan',
    qualifications: 'Kualifikasi pelaksana',
    equipment: 'Peralatan dan perlengkapan',
    recording: 'Pencatatan dan pendataan',
    none: 'Tidak disebutkan',
    steps: 'Delapan langkah',
    minutes: (p: { n: number }) => `${p.n} menit`,
    workingDays: (p: { n: number }) => `${p.n} hari kerja sejak permohonan diterima`,
    measuredMinutes: (p: { time: string; n: number }) =>
      `biasanya ${p.time} (nilai tengah dari ${p.n} kali)`,
    measuredDays: (p: { days: number; n: number }) =>
      `biasanya ${p.days} hari kerja (nilai tengah dari ${p.n} kali)`,
    howWeMeasure:
      'Waktu baku menit adalah waktu mengerjakan, dari tugas dibuka sampai selesai. Waktu nyata diambil dari catatan permohonan terbaru; tanpa catatan, tidak ditampilkan.',
    inForce: (p: { date: string }) => `Versi ini berlaku sejak ${p.date}.`,
    ask: 'Ajukan permohonan',
  },
}
