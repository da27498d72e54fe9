-- What search reads: one narrow row an entry, kept by the portal itself whenever an entry or the reading of its files
-- changes.
create extension if not exists pg_trgm;

-- A text as search takes it apart: punctuation is no part of a word, and a number of several parts, such as
-- `188.45/12/2026`, `86/DISKAN/2025` or `14 Tahun 2025`, is added as one word of its own (`188zz45zz12zz2026`), so that
-- every way of punctuating it is the same number. The portal does the same with what is searched for.
create function search_text(input text) returns text
language sql immutable parallel safe strict
as $$
  select regexp_replace(
    lower(input),
    '[\u0001-\u001f\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a0\u00ab\u00b7\u00bb\u2010-\u2014\u2018\u2019\u201c\u201d\u2022\u2026\ufeff]',
    ' ', 'g'
  ) || case
    when input ~ '[0-9][./-][0-9A-Za-z]|[A-Za-z][./-][0-9]|[0-9] [Tt][Aa][Hh][Uu][Nn] [0-9]' then coalesce((
      select ' ' || string_agg(
        case
          when part.number ~ '^[0-9]{1,3}(\.[0-9]{3})+$' then replace(part.number, '.', '')
          else regexp_replace(part.number, '[./-]| tahun ', 'zz', 'g')
        end, ' ')
      from regexp_matches(
        lower(input),
        '([0-9]{1,6} tahun [0-9]{4}|(?:(?<![0-9a-z])(?!rp[0-9])|(?<=rp))[0-9a-z]{1,20}(?:[./-][0-9a-z]{1,20}){1,7})',
        'g'
      ) as found (parts)
      cross join lateral (select found.parts[1]) as part (number)
      where part.number ~ '[0-9][./-]|[./-][0-9]| tahun '
    ), '')
    else ''
  end
$$;

create function search_lexemes(input text) returns tsvector
language sql immutable parallel safe strict
as $$ select to_tsvector('indonesian', search_text(input)) $$;

-- Title (A), summary (B), and the names around it (C): agency, topic, number, year.
create function search_head(title text, summary text, names text) returns tsvector
language sql immutable parallel safe strict
as $$
  select setweight(search_lexemes(title), 'A')
    || setweight(search_lexemes(summary), 'B')
    || setweight(search_lexemes(names), 'C')
$$;

-- What a search may be narrowed by, as lexemes that nobody can type: to the inverted index a filter, or the months that
-- are new enough, are one more word.
create function search_labels(category text, agency_id text, year integer, kind text, published_at timestamptz)
returns tsvector
language sql stable parallel safe strict
as $$
  select array_to_tsvector(array[
    '#c:' || category, '#a:' || agency_id, '#t:' || year, '#k:' || kind,
    to_char(published_at at time zone 'UTC', '"#m:"YYYYMM'), to_char(published_at at time zone 'UTC', '"#y:"YYYY')
  ])
$$;

create table entry_index (
  entry_id uuid primary key references entries on delete cascade,
  published_at timestamptz(3) not null,
  agency_id text not null,
  category text not null,
  year integer not null,
  -- What kind of file comes first.
  kind text not null check (kind in ('pdf', 'sheet', 'text', 'picture', 'other', 'none')),
  topic text not null,
  head tsvector not null,
  -- Stems of the title and its labels, without positions.
  title tsvector not null,
  -- Every stem of the entry and of what its files say, and its labels, without positions.
  words tsvector not null
);
-- The wide column lies apart; what ranking reads stays narrow.
alter table entry_index alter column head set storage main;
alter table entry_index alter column title set storage main;
alter table entry_index alter column words set storage external;
alter table entry_index alter column words set statistics 1000;
alter table entry_index alter column title set statistics 1000;
alter table entry_index set (toast_tuple_target = 256);
-- Read far more often than written: no list of pending rows to walk through at every search.
create index entry_index_words on entry_index using gin (words) with (fastupdate = off);
create index entry_index_title on entry_index using gin (title) with (fastupdate = off);
create index entry_index_newest on entry_index (published_at desc, entry_id desc);
create index entry_index_by_agency on entry_index (agency_id, published_at desc, entry_id desc);
create index entry_index_by_category on entry_index (category, published_at desc, entry_id desc);
create index entry_index_by_year on entry_index (year, published_at desc, entry_id desc);
create index entry_index_by_kind on entry_index (kind, published_at desc, entry_id desc);

-- Stems as search takes them; what the parser of PostgreSQL makes of an address or a number is of no use to it.
alter table reading_pages drop column search;
alter table reading_pages add column search tsvector not null generated always as (search_lexemes(text)) stored;
-- Looked into at every search that shows a passage: unpacking costs more than the room.
alter table reading_pages alter column search set storage external;

-- The search of before.
drop index entries_search;
alter table entries drop column search;

-- Abbreviations of government, found both ways; an officer edits them.
create table abbreviations (
  abbreviation_id uuid primary key default gen_random_uuid(),
  short text not null check (short ~ '^[[:alnum:]][[:alnum:] ./-]{0,29}$'),
  long text not null check (length(long) between 3 and 200),
  unique (short, long)
);

-- Words that say nothing to a search; an officer edits them.
create table stop_words (
  word text primary key check (word = lower(word) and length(word) between 1 and 40)
);

-- The vocabulary of what is published with its stems, for slips of spelling and half-typed words. Two transactions may
-- each add the same word: that harms nothing, and neither waits for the other.
create table vocabulary (
  word text not null,
  stem text not null
);
create index vocabulary_near on vocabulary using gin (word gin_trgm_ops);
create index vocabulary_begins on vocabulary (word text_pattern_ops);
create index vocabulary_stems on vocabulary (stem);

insert into stop_words (word)
select distinct word from regexp_split_to_table(
  'di ke dari dan yang untuk pada dengan dalam oleh tentang sebagai adalah ialah ini itu para serta agar supaya bagi
  hingga sampai antara secara terhadap kepada atas akan telah sudah sedang belum masih juga lagi pun lah kah nya si sang
  saya aku kami kita anda kamu dia mereka mohon tolong minta ingin mau mengetahui tahu cari mencari apa apakah siapa
  siapakah berapa berapakah kapan mana dimana kemana bagaimana gimana mengapa kenapa ada adakah bisa dapat bisakah
  apabila bila jika kalau saat ketika karena sebab maka tetapi tapi namun melainkan sedangkan walau yaitu yakni dll dsb
  saja aja dong sih kok ya oh tersebut terkait mengenai beserta berupa harus boleh nomor no tahun
  the of in and to for on a an at by from with about is are what where when who how which',
  '\s+') as word;

insert into abbreviations (short, long)
select short, long from (values
  ('APBD', 'Anggaran Pendapatan dan Belanja Daerah'),
  ('APBDP', 'Perubahan Anggaran Pendapatan dan Belanja Daerah'),
  ('APBN', 'Anggaran Pendapatan dan Belanja Negara'),
  ('APBDes', 'Anggaran Pendapatan dan Belanja Desa'),
  ('RAPBD', 'Rancangan Anggaran Pendapatan dan Belanja Daerah'),
  ('KUA', 'Kebijakan Umum Anggaran'),
  ('KUA', 'Kantor Urusan Agama'),
  ('PPAS', 'Prioritas dan Plafon Anggaran Sementara'),
  ('RKA', 'Rencana Kerja dan Anggaran'),
  ('DPA', 'Dokumen Pelaksanaan Anggaran'),
  ('DPPA', 'Dokumen Pelaksanaan Perubahan Anggaran'),
  ('LKPD', 'Laporan Keuangan Pemerintah Daerah'),
  ('LRA', 'Laporan Realisasi Anggaran'),
  ('LO', 'Laporan Operasional'),
  ('CALK', 'Catatan atas Laporan Keuangan'),
  ('LHP', 'Laporan Hasil Pemeriksaan'),
  ('WTP', 'Wajar Tanpa Pengecualian'),
  ('BPK', 'Badan Pemeriksa Keuangan'),
  ('BPKP', 'Badan Pengawasan Keuangan dan Pembangunan'),
  ('SP2D', 'Surat Perintah Pencairan Dana'),
  ('SPJ', 'Surat Pertanggungjawaban'),
  ('DAK', 'Dana Alokasi Khusus'),
  ('DAU', 'Dana Alokasi Umum'),
  ('DBH', 'Dana Bagi Hasil'),
  ('DD', 'Dana Desa'),
  ('ADD', 'Alokasi Dana Desa'),
  ('BLT', 'Bantuan Langsung Tunai'),
  ('PAD', 'Pendapatan Asli Daerah'),
  ('PBB', 'Pajak Bumi dan Bangunan'),
  ('PBB-P2', 'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan'),
  ('BPHTB', 'Bea Perolehan Hak atas Tanah dan Bangunan'),
  ('PKB', 'Pajak Kendaraan Bermotor'),
  ('NJOP', 'Nilai Jual Objek Pajak'),
  ('NPWP', 'Nomor Pokok Wajib Pajak'),
  ('Renja', 'Rencana Kerja'),
  ('Renstra', 'Rencana Strategis'),
  ('RKPD', 'Rencana Kerja Pemerintah Daerah'),
  ('RKPDes', 'Rencana Kerja Pemerintah Desa'),
  ('RPJMD', 'Rencana Pembangunan Jangka Menengah Daerah'),
  ('RPJPD', 'Rencana Pembangunan Jangka Panjang Daerah'),
  ('RPJMDes', 'Rencana Pembangunan Jangka Menengah Desa'),
  ('RTRW', 'Rencana Tata Ruang Wilayah'),
  ('RDTR', 'Rencana Detail Tata Ruang'),
  ('RTH', 'Ruang Terbuka Hijau'),
  ('RAD', 'Rencana Aksi Daerah'),
  ('Musrenbang', 'Musyawarah Perencanaan Pembangunan'),
  ('Pokir', 'Pokok Pikiran'),
  ('LAKIP', 'Laporan Akuntabilitas Kinerja Instansi Pemerintah'),
  ('LKjIP', 'Laporan Kinerja Instansi Pemerintah'),
  ('SAKIP', 'Sistem Akuntabilitas Kinerja Instansi Pemerintah'),
  ('LPPD', 'Laporan Penyelenggaraan Pemerintahan Daerah'),
  ('LKPJ', 'Laporan Keterangan Pertanggungjawaban'),
  ('IKU', 'Indikator Kinerja Utama'),
  ('PK', 'Perjanjian Kinerja'),
  ('SPM', 'Standar Pelayanan Minimal'),
  ('SPM', 'Surat Perintah Membayar'),
  ('SOP', 'Standar Operasional Prosedur'),
  ('SPIP', 'Sistem Pengendalian Intern Pemerintah'),
  ('SPBE', 'Sistem Pemerintahan Berbasis Elektronik'),
  ('SKM', 'Survei Kepuasan Masyarakat'),
  ('IKM', 'Indeks Kepuasan Masyarakat'),
  ('IKM', 'Industri Kecil dan Menengah'),
  ('Perda', 'Peraturan Daerah'),
  ('Raperda', 'Rancangan Peraturan Daerah'),
  ('Perbup', 'Peraturan Bupati'),
  ('Kepbup', 'Keputusan Bupati'),
  ('Perwali', 'Peraturan Wali Kota'),
  ('Pergub', 'Peraturan Gubernur'),
  ('Permendagri', 'Peraturan Menteri Dalam Negeri'),
  ('Perpres', 'Peraturan Presiden'),
  ('Perki', 'Peraturan Komisi Informasi'),
  ('Perdes', 'Peraturan Desa'),
  ('PP', 'Peraturan Pemerintah'),
  ('UU', 'Undang-Undang'),
  ('SK', 'Surat Keputusan'),
  ('SK', 'Keputusan'),
  ('SE', 'Surat Edaran'),
  ('MoU', 'Nota Kesepahaman'),
  ('PKS', 'Perjanjian Kerja Sama'),
  ('JDIH', 'Jaringan Dokumentasi dan Informasi Hukum'),
  ('BUMD', 'Badan Usaha Milik Daerah'),
  ('BUMN', 'Badan Usaha Milik Negara'),
  ('BUMDes', 'Badan Usaha Milik Desa'),
  ('BLUD', 'Badan Layanan Umum Daerah'),
  ('BPD', 'Badan Permusyawaratan Desa'),
  ('PDAM', 'Perusahaan Daerah Air Minum'),
  ('IMB', 'Izin Mendirikan Bangunan'),
  ('PBG', 'Persetujuan Bangunan Gedung'),
  ('SLF', 'Sertifikat Laik Fungsi'),
  ('NIB', 'Nomor Induk Berusaha'),
  ('OSS', 'Perizinan Berusaha'),
  ('PTSP', 'Pelayanan Terpadu Satu Pintu'),
  ('MPP', 'Mal Pelayanan Publik'),
  ('AMDAL', 'Analisis Mengenai Dampak Lingkungan'),
  ('UKL-UPL', 'Upaya Pengelolaan Lingkungan dan Upaya Pemantauan Lingkungan'),
  ('TPA', 'Tempat Pemrosesan Akhir'),
  ('TPS', 'Tempat Pemungutan Suara'),
  ('OPD', 'Organisasi Perangkat Daerah'),
  ('OPD', 'Perangkat Daerah'),
  ('SKPD', 'Satuan Kerja Perangkat Daerah'),
  ('SKPD', 'Perangkat Daerah'),
  ('UPTD', 'Unit Pelaksana Teknis Daerah'),
  ('UPT', 'Unit Pelaksana Teknis'),
  ('PPID', 'Pejabat Pengelola Informasi dan Dokumentasi'),
  ('DIP', 'Daftar Informasi Publik'),
  ('DIK', 'Daftar Informasi yang Dikecualikan'),
  ('KIP', 'Keterbukaan Informasi Publik'),
  ('KIP', 'Kartu Indonesia Pintar'),
  ('LHKPN', 'Laporan Harta Kekayaan Penyelenggara Negara'),
  ('ASN', 'Aparatur Sipil Negara'),
  ('PNS', 'Pegawai Negeri Sipil'),
  ('CPNS', 'Calon Pegawai Negeri Sipil'),
  ('PPPK', 'Pegawai Pemerintah dengan Perjanjian Kerja'),
  ('P3K', 'Pegawai Pemerintah dengan Perjanjian Kerja'),
  ('TPP', 'Tambahan Penghasilan Pegawai'),
  ('THL', 'Tenaga Harian Lepas'),
  ('Anjab', 'Analisis Jabatan'),
  ('ABK', 'Analisis Beban Kerja'),
  ('BPJS', 'Badan Penyelenggara Jaminan Sosial'),
  ('JKN', 'Jaminan Kesehatan Nasional'),
  ('KIS', 'Kartu Indonesia Sehat'),
  ('PBI', 'Penerima Bantuan Iuran'),
  ('PKH', 'Program Keluarga Harapan'),
  ('BPNT', 'Bantuan Pangan Non Tunai'),
  ('Bansos', 'Bantuan Sosial'),
  ('DTKS', 'Data Terpadu Kesejahteraan Sosial'),
  ('DTSEN', 'Data Tunggal Sosial dan Ekonomi Nasional'),
  ('RTLH', 'Rumah Tidak Layak Huni'),
  ('MBR', 'Masyarakat Berpenghasilan Rendah'),
  ('PAUD', 'Pendidikan Anak Usia Dini'),
  ('TK', 'Taman Kanak-kanak'),
  ('SD', 'Sekolah Dasar'),
  ('SMP', 'Sekolah Menengah Pertama'),
  ('SMA', 'Sekolah Menengah Atas'),
  ('SMK', 'Sekolah Menengah Kejuruan'),
  ('SLB', 'Sekolah Luar Biasa'),
  ('PKBM', 'Pusat Kegiatan Belajar Masyarakat'),
  ('BOS', 'Bantuan Operasional Sekolah'),
  ('BOP', 'Bantuan Operasional Penyelenggaraan'),
  ('PIP', 'Program Indonesia Pintar'),
  ('PPDB', 'Penerimaan Peserta Didik Baru'),
  ('PPDB', 'Penerimaan Murid Baru'),
  ('SPMB', 'Sistem Penerimaan Murid Baru'),
  ('SPMB', 'Penerimaan Murid Baru'),
  ('GTT', 'Guru Tidak Tetap'),
  ('RSUD', 'Rumah Sakit Umum Daerah'),
  ('RS', 'Rumah Sakit'),
  ('IGD', 'Instalasi Gawat Darurat'),
  ('Puskesmas', 'Pusat Kesehatan Masyarakat'),
  ('Pustu', 'Puskesmas Pembantu'),
  ('Posyandu', 'Pos Pelayanan Terpadu'),
  ('Nakes', 'Tenaga Kesehatan'),
  ('KB', 'Keluarga Berencana'),
  ('AKB', 'Angka Kematian Bayi'),
  ('AKI', 'Angka Kematian Ibu'),
  ('HIV', 'Human Immunodeficiency Virus'),
  ('DBD', 'Demam Berdarah Dengue'),
  ('TBC', 'Tuberkulosis'),
  ('KLB', 'Kejadian Luar Biasa'),
  ('MBG', 'Makan Bergizi Gratis'),
  ('ODGJ', 'Orang dengan Gangguan Jiwa'),
  ('DPT', 'Daftar Pemilih Tetap'),
  ('KPU', 'Komisi Pemilihan Umum'),
  ('DPRD', 'Dewan Perwakilan Rakyat Daerah'),
  ('Pilkades', 'Pemilihan Kepala Desa'),
  ('Kades', 'Kepala Desa'),
  ('Kadis', 'Kepala Dinas'),
  ('Sekda', 'Sekretaris Daerah'),
  ('Setda', 'Sekretariat Daerah'),
  ('PDRB', 'Produk Domestik Regional Bruto'),
  ('IPM', 'Indeks Pembangunan Manusia'),
  ('BPS', 'Badan Pusat Statistik'),
  ('UMKM', 'Usaha Mikro Kecil dan Menengah'),
  ('UMKM', 'Usaha Kecil'),
  ('UMK', 'Upah Minimum Kabupaten'),
  ('UMP', 'Upah Minimum Provinsi'),
  ('KUR', 'Kredit Usaha Rakyat'),
  ('PKL', 'Pedagang Kaki Lima'),
  ('LPG', 'Gas Elpiji'),
  ('HET', 'Harga Eceran Tertinggi'),
  ('PHK', 'Pemutusan Hubungan Kerja'),
  ('BLK', 'Balai Latihan Kerja'),
  ('TKI', 'Tenaga Kerja Indonesia'),
  ('PMI', 'Pekerja Migran Indonesia'),
  ('PMI', 'Palang Merah Indonesia'),
  ('KK', 'Kartu Keluarga'),
  ('KTP', 'Kartu Tanda Penduduk'),
  ('KTP-el', 'Kartu Tanda Penduduk Elektronik'),
  ('KIA', 'Kartu Identitas Anak'),
  ('KIA', 'Kesehatan Ibu dan Anak'),
  ('NIK', 'Nomor Induk Kependudukan'),
  ('SIM', 'Surat Izin Mengemudi'),
  ('SKCK', 'Surat Keterangan Catatan Kepolisian'),
  ('SKTM', 'Surat Keterangan Tidak Mampu'),
  ('BMKG', 'Badan Meteorologi Klimatologi dan Geofisika'),
  ('BNPB', 'Badan Nasional Penanggulangan Bencana'),
  ('BPBD', 'Badan Penanggulangan Bencana Daerah'),
  ('Karhutla', 'Kebakaran Hutan dan Lahan'),
  ('Damkar', 'Pemadam Kebakaran'),
  ('PETI', 'Pertambangan Emas Tanpa Izin'),
  ('PJU', 'Penerangan Jalan Umum'),
  ('ASDP', 'Angkutan Sungai Danau dan Penyeberangan'),
  ('PBJ', 'Pengadaan Barang dan Jasa'),
  ('LPSE', 'Layanan Pengadaan Secara Elektronik'),
  ('SiRUP', 'Sistem Informasi Rencana Umum Pengadaan'),
  ('RUP', 'Rencana Umum Pengadaan'),
  ('HPS', 'Harga Perkiraan Sendiri'),
  ('KAK', 'Kerangka Acuan Kerja'),
  ('ULP', 'Unit Layanan Pengadaan'),
  ('PPK', 'Pejabat Pembuat Komitmen'),
  ('KPA', 'Kuasa Pengguna Anggaran'),
  ('TKDN', 'Tingkat Komponen Dalam Negeri'),
  ('Tupoksi', 'Tugas Pokok dan Fungsi'),
  ('Pungli', 'Pungutan Liar'),
  ('WBS', 'Whistleblowing System'),
  ('ZI', 'Zona Integritas'),
  ('WBK', 'Wilayah Bebas dari Korupsi'),
  ('GOR', 'Gedung Olahraga'),
  ('Disdik', 'Dinas Pendidikan'),
  ('Disdikbud', 'Dinas Pendidikan dan Kebudayaan'),
  ('Dinkes', 'Dinas Kesehatan'),
  ('Dinas PU', 'Dinas Pekerjaan Umum'),
  ('PUPR', 'Pekerjaan Umum dan Penataan Ruang'),
  ('PU', 'Pekerjaan Umum'),
  ('Perkim', 'Perumahan dan Kawasan Permukiman'),
  ('Satpol PP', 'Satuan Polisi Pamong Praja'),
  ('Dinsos', 'Dinas Sosial'),
  ('DLH', 'Dinas Lingkungan Hidup'),
  ('Dukcapil', 'Kependudukan dan Pencatatan Sipil'),
  ('Disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil'),
  ('Capil', 'Pencatatan Sipil'),
  ('DPMD', 'Dinas Pemberdayaan Masyarakat dan Desa'),
  ('PMD', 'Pemberdayaan Masyarakat dan Desa'),
  ('Dishub', 'Dinas Perhubungan'),
  ('Diskominfo', 'Dinas Komunikasi dan Informatika'),
  ('Kominfo', 'Komunikasi dan Informatika'),
  ('DPMPTSP', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu'),
  ('Dispora', 'Dinas Kepemudaan dan Olahraga'),
  ('Distan', 'Dinas Pertanian'),
  ('Diskan', 'Dinas Perikanan'),
  ('Disnaker', 'Dinas Tenaga Kerja'),
  ('Disnakertrans', 'Dinas Tenaga Kerja dan Transmigrasi'),
  ('Bappeda', 'Badan Perencanaan Pembangunan Daerah'),
  ('BKAD', 'Badan Keuangan dan Aset Daerah'),
  ('BPKAD', 'Badan Pengelolaan Keuangan dan Aset Daerah'),
  ('Bapenda', 'Badan Pendapatan Daerah'),
  ('BKD', 'Badan Kepegawaian Daerah'),
  ('BKPSDM', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'),
  ('Kesbangpol', 'Kesatuan Bangsa dan Politik')
) as known (short, long);
