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
}
