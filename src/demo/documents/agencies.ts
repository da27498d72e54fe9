export type AgencyKind =
  | 'setda'
  | 'bagian'
  | 'setwan'
  | 'inspektorat'
  | 'dinas'
  | 'badan'
  | 'satuan'
  | 'rsud'

/** A perangkat daerah (OPD) of the regency as the demonstration knows it. */
export interface DemoAgency {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly kind: AgencyKind
  /** Everyday words of its field, for suggesting the likely agency of a request. */
  readonly keywords: readonly string[]
}

const agency = (
  id: string,
  kind: AgencyKind,
  names: readonly [string, string],
  keywords: string,
): DemoAgency => ({
  id,
  kind,
  name: names[0],
  shortName: names[1],
  keywords: keywords.split(' '),
})

/** The agencies of Kabupaten Kapuas Hulu; `diskominfo` is home to PPID Utama. */
export const agencies: readonly DemoAgency[] = [
  agency(
    'setda',
    'setda',
    ['Sekretariat Daerah', 'Setda'],
    'sekda peraturan perbup hukum hibah kesra organisasi protokol naskah asisten pengadaan lelang tender himpunan',
  ),
  agency(
    'bagian-pemerintahan',
    'bagian',
    ['Bagian Pemerintahan Sekretariat Daerah', 'Bagian Pemerintahan'],
    'batas wilayah camat lppd otonomi kerja sama perbatasan pemekaran penegasan toponimi',
  ),
  agency(
    'sekretariat-dprd',
    'setwan',
    ['Sekretariat Dewan Perwakilan Rakyat Daerah', 'Sekretariat DPRD'],
    'dprd dewan reses paripurna raperda perda sidang fraksi komisi anggota legislatif propemperda pokir rancangan rapat terbuka',
  ),
  agency(
    'inspektorat',
    'inspektorat',
    ['Inspektorat Daerah', 'Inspektorat'],
    'audit pengawasan temuan pemeriksaan gratifikasi lhkpn pengaduan korupsi spip reviu tindak lanjut',
  ),
  agency(
    'dinas-pendidikan',
    'dinas',
    ['Dinas Pendidikan dan Kebudayaan', 'Disdikbud'],
    'sekolah guru siswa murid sd smp paud beasiswa bos ppdb spmb kurikulum ijazah pendidikan budaya putus cagar adat kelas ruang',
  ),
  agency(
    'dinas-kesehatan',
    'dinas',
    ['Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana', 'Dinkes PPKB'],
    'kesehatan puskesmas posyandu imunisasi stunting gizi malaria dbd demam bidan perawat obat kb vaksin rabies balita ibu hamil penyakit bpjs mendaftar',
  ),
  agency(
    'dinas-pu',
    'dinas',
    ['Dinas Pekerjaan Umum Bina Marga dan Sumber Daya Air', 'Dinas PU'],
    'jalan jembatan aspal irigasi drainase sungai tebing bina marga infrastruktur lubang gorong tanggul genangan parit normalisasi',
  ),
  agency(
    'dinas-perkim',
    'dinas',
    ['Dinas Perumahan Rakyat dan Kawasan Permukiman', 'Perkim'],
    'perumahan rtlh bedah kumuh permukiman air bersih sanitasi jamban pemakaman lingkungan sumur bor',
  ),
  agency(
    'satpol-pp',
    'satuan',
    ['Satuan Polisi Pamong Praja', 'Satpol PP'],
    'ketertiban penertiban pedagang perda razia pemadam kebakaran linmas satpol reklame miras',
  ),
  agency(
    'dinas-sosial',
    'dinas',
    ['Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak', 'Dinsos P3A'],
    'sosial bansos bantuan sembako miskin pkh dtks dtsen disabilitas lansia anak perempuan kekerasan panti yatim bpnt kemiskinan korban kursi roda alat bantu dengar kuota',
  ),
  agency(
    'dinas-pertanian',
    'dinas',
    ['Dinas Pertanian dan Pangan', 'Distan Pangan'],
    'pertanian petani pupuk padi sawah ladang benih ternak sapi babi kratom karet sawit pangan penyuluh panen traktor hama anjing kucing vaksin',
  ),
  agency(
    'dinas-lingkungan-hidup',
    'dinas',
    ['Dinas Lingkungan Hidup', 'DLH'],
    'lingkungan amdal sampah limbah pencemaran ukl upl tpa emas peti merkuri kualitas air hutan kebersihan dokumen',
  ),
  agency(
    'disdukcapil',
    'dinas',
    ['Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil'],
    'ktp kk kartu akta kelahiran kematian pindah kia penduduk nikah identitas kependudukan blangko',
  ),
  agency(
    'dinas-pmd',
    'dinas',
    ['Dinas Pemberdayaan Masyarakat dan Desa', 'DPMD'],
    'desa kades kepala bumdes apbdes dana perangkat blt bpd posyantek pilkades musyawarah adat',
  ),
  agency(
    'dinas-perhubungan',
    'dinas',
    ['Dinas Perhubungan', 'Dishub'],
    'angkutan bus terminal bandara dermaga kapal speedboat parkir uji kir rambu trayek perhubungan lalu lintas penerangan jadwal mati lampu',
  ),
  agency(
    'diskominfo',
    'dinas',
    ['Dinas Komunikasi, Informatika dan Statistik', 'Diskominfo'],
    'ppid internet sinyal blank spot menara website aplikasi statistik siber hoaks radio siaran spbe',
  ),
  agency(
    'dpmptsp',
    'dinas',
    ['Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'DPMPTSP'],
    'izin perizinan oss nib investasi usaha imb pbg satu pintu praktik makan bangunan nilai sektor',
  ),
  agency(
    'dinas-pariwisata',
    'dinas',
    ['Dinas Kepemudaan, Olahraga dan Pariwisata', 'Disporapar'],
    'wisata pariwisata danau sentarum festival pemuda olahraga homestay rumah betang atlet lapangan paskibraka',
  ),
  agency(
    'dinas-perikanan',
    'dinas',
    ['Dinas Perikanan', 'Diskan'],
    'ikan nelayan arwana perikanan tangkap budidaya keramba benih danau toman lais jelawat kolam jaring kelompok',
  ),
  agency(
    'dinas-perindagkop',
    'dinas',
    ['Dinas Perindustrian, Perdagangan, Koperasi dan Usaha Kecil Menengah', 'Perindagkop UKM'],
    'pasar harga cabai beras gula sembako umkm koperasi dagang industri kios tera timbangan lpg gas inflasi operasi usaha modal',
  ),
  agency(
    'disnakertrans',
    'dinas',
    ['Dinas Tenaga Kerja dan Transmigrasi', 'Disnakertrans'],
    'kerja lowongan pelatihan blk upah umk buruh phk transmigrasi pencari ak1 kuning magang tki pmi minimum',
  ),
  agency(
    'dinas-perpustakaan',
    'dinas',
    ['Dinas Perpustakaan dan Kearsipan', 'Dispusip'],
    'buku perpustakaan baca arsip literasi pustaka keliling koleksi kearsipan foto salinan',
  ),
  agency(
    'bappeda',
    'badan',
    ['Badan Perencanaan Pembangunan Daerah', 'Bappeda'],
    'rpjmd rkpd musrenbang perencanaan pembangunan penelitian rpjpd usulan kemiskinan',
  ),
  agency(
    'bkad',
    'badan',
    ['Badan Keuangan dan Aset Daerah', 'BKAD'],
    'apbd anggaran keuangan aset kas lkpd realisasi belanja hibah dpa sp2d tanah kendaraan dinas wtp laporan penjabaran',
  ),
  agency(
    'bapenda',
    'badan',
    ['Badan Pendapatan Daerah', 'Bapenda'],
    'pajak retribusi pbb bphtb pad pendapatan sppt restoran hotel walet opsen',
  ),
  agency(
    'bkpsdm',
    'badan',
    ['Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'BKPSDM'],
    'pegawai asn pns cpns pppk formasi mutasi jabatan pensiun kepegawaian diklat honorer seleksi kenaikan pangkat',
  ),
  agency(
    'bpbd',
    'badan',
    ['Badan Penanggulangan Bencana Daerah', 'BPBD'],
    'banjir bencana longsor evakuasi karhutla kebakaran hutan asap pengungsi siaga darurat posko puting beliung logistik titik kumpul pengungsian tempat terbakar panas lahan selimut perahu hujan terdampak',
  ),
  agency(
    'kesbangpol',
    'badan',
    ['Badan Kesatuan Bangsa dan Politik', 'Kesbangpol'],
    'ormas partai politik konflik penelitian rekomendasi wawasan kebangsaan fkub pemilu hibah kerukunan',
  ),
  agency(
    'rsud',
    'rsud',
    ['RSUD dr. Achmad Diponegoro Putussibau', 'RSUD'],
    'rumah sakit dokter rawat inap poli tarif igd ambulans kamar pasien operasi spesialis',
  ),
]

/** The agency of an id. Throws on an id that is not among `agencies`. */
export const agencyOf = (id: string): DemoAgency => {
  const found = agencies.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no agency has the id ${id}`)
  return found
}
export const agencyName = (id: string): string => agencyOf(id).name

/** The post that signs for an agency. */
export const headOf = ({ kind, name }: DemoAgency): string => {
  switch (kind) {
    case 'setda':
      return 'Sekretaris Daerah'
    case 'bagian':
    case 'dinas':
    case 'badan':
    case 'satuan':
      return `Kepala ${name}`
    case 'setwan':
      return 'Sekretaris DPRD'
    case 'inspektorat':
      return 'Inspektur Daerah'
    case 'rsud':
      return `Direktur ${name}`
  }
}
