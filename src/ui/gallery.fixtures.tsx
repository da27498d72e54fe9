import type { ComponentChildren } from 'preact'
import type { Deadline } from '../procedure/calendar/types.ts'
import type { LocalDate } from '../procedure/values.ts'
import type { Assets } from './assets.ts'
import { BackLink } from './components/back-link/back-link.tsx'
import { Breadcrumbs } from './components/breadcrumbs/breadcrumbs.tsx'
import { Button } from './components/button/button.tsx'
import { CharacterCount } from './components/character-count/character-count.tsx'
import { Checkboxes } from './components/checkboxes/checkboxes.tsx'
import { Details } from './components/details/details.tsx'
import { FileUpload } from './components/file-upload/file-upload.tsx'
import { Input } from './components/input/input.tsx'
import { InsetText } from './components/inset-text/inset-text.tsx'
import { NotificationBanner } from './components/notification-banner/notification-banner.tsx'
import { Pagination } from './components/pagination/pagination.tsx'
import { Panel } from './components/panel/panel.tsx'
import { PasswordInput } from './components/password-input/password-input.tsx'
import { Radios } from './components/radios/radios.tsx'
import { Select } from './components/select/select.tsx'
import { SummaryList } from './components/summary-list/summary-list.tsx'
import { Table } from './components/table/table.tsx'
import { Tag } from './components/tag/tag.tsx'
import { Textarea } from './components/textarea/textarea.tsx'
import { WarningText } from './components/warning-text/warning-text.tsx'
import { DueDate } from './due-date.tsx'
import { errorOf, FormErrorSummary, PostForm } from './forms.tsx'
import type { Office } from './frame.tsx'
import { Page } from './layout.tsx'
import { type Locale, uiMessages } from './locale.ts'
import { QueueTable } from './queue-table.tsx'
import type { SopRow } from './river/full.tsx'
import { River, type RiverStep } from './river/river.tsx'
import { Card, EmptyState, ProgressBar, StateBox, Tabs, Timeline } from './shapes.tsx'

const office: Office = {
  name: 'PPID Kapuas Hulu',
  tagline: 'Layanan informasi publik',
  unit: 'Dinas Komunikasi, Informatika dan Statistik',
  address: 'Jalan D.I. Panjaitan, Putussibau',
  hours: 'Senin-Kamis 07.30-16.00, Jumat 07.30-16.30 WIB',
  contact: [{ href: 'mailto:ppid@example.go.id', text: 'ppid@example.go.id' }],
}

/** A page in its frame, for looking at components in a real browser. */
export function GalleryPage(props: {
  readonly assets: Assets
  readonly lang?: Locale
  readonly work?: boolean
  readonly bare?: boolean
  readonly title?: string
  readonly children: ComponentChildren
}) {
  const lang = props.lang ?? 'id'
  return (
    <Page
      title={props.title ?? 'Galeri'}
      lang={lang}
      t={uiMessages[lang]}
      assets={props.assets}
      office={office}
      viewerNav={[
        { href: '/informasi', text: 'Informasi' },
        { href: '/permohonan', text: 'Permohonan', current: true },
        { href: '/cek-status', text: 'Cek status' },
        { href: '/sop', text: 'SOP' },
        { action: '/keluar', text: 'Keluar' },
      ]}
      footerLinks={[{ href: '/maklumat', text: 'Maklumat pelayanan' }]}
      localeSwitch={{ action: '/bahasa', fields: { kembali: '/' } }}
      banner="Ini peragaan: data di sini bukan data sungguhan."
      work={props.work}
      wide={props.work}
      bare={props.bare}
      uploads={true}
    >
      {props.children}
    </Page>
  )
}

const date = (text: string) => text as LocalDate

export const deadline: Deadline = {
  date: date('2026-12-07'),
  workingDays: 10,
  estimated: true,
  days: [
    { date: date('2026-11-23'), reason: { kind: 'receipt' } },
    { date: date('2026-11-24'), reason: { kind: 'counted', number: 1 } },
    { date: date('2026-11-28'), reason: { kind: 'weekend' } },
    {
      date: date('2026-12-01'),
      reason: {
        kind: 'holiday',
        day: {
          date: date('2026-12-01'),
          kind: 'libur_daerah',
          name: 'Hari jadi kabupaten',
          source: 'contoh',
          confirmed: true,
        },
      },
    },
  ],
}

const who = [
  'Anda',
  'Anda',
  'Anda',
  'PPID Utama',
  'PPID Pembantu',
  'PPID Utama',
  'PPID Utama',
  'Anda',
]
const when = [
  '5 menit',
  '15 menit',
  '5 menit',
  '5 menit',
  '10 hari kerja',
  '10 menit',
  '5 menit',
  '5 menit',
]
const numbers = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** The eight steps with the case standing at one of them; at 9 all are done. */
export function stepsAt(current: number, late = false): readonly RiverStep[] {
  return numbers.map((number, index) => ({
    number,
    status: number < current ? 'done' : number > current ? 'todo' : late ? 'late' : 'now',
    who: who[index] ?? '',
    when: when[index],
    note: number === current ? 'sasaran Rabu, 2 Desember' : undefined,
  }))
}

const actors = [
  'applicant',
  'applicant',
  'applicant',
  'ppid_utama',
  'ppid_pembantu',
  'ppid_utama',
  'ppid_utama',
  'applicant',
] as const

const sopRows: readonly SopRow[] = numbers.map((number, index) => ({
  number,
  actor: actors[index] ?? 'applicant',
  activity:
    'Menerima pengajuan Informasi/Dokumentasi dari pemohon dan meneruskan permohonan tersebut',
  requirements: ['PC/Laptop', 'Sinyal Internet', 'Username dan Password'],
  standard: when[index] ?? '',
  measured: number < 5 ? '4 menit, separuh dari 212 permohonan' : undefined,
  output: 'Permohonan informasi diteruskan ke PPID Pembantu yang membidangi',
  note: number === 1 ? 'Setelah terakses, pergi ke beranda lalu klik "kunjungi"' : undefined,
}))

const errors = [
  { field: 'nama', message: 'Isi nama lengkap Anda' },
  { field: 'rincian', message: 'Tulis informasi yang Anda minta, paling sedikit 10 huruf' },
]

const agencies = [
  { value: '', text: 'Pilih dinas' },
  { value: 'dinsos', text: 'Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak' },
]

export function FormGallery() {
  return (
    <>
      <BackLink href="/" />
      <FormErrorSummary errors={errors} />
      <h1>Ajukan permohonan</h1>
      <PostForm action="/permohonan" upload={true} fields={{ token: 'a' }}>
        <Input name="nama" label="Nama lengkap" hint="Sesuai KTP" error={errorOf(errors, 'nama')} />
        <Input name="biaya" label="Biaya" prefix={{ text: 'Rp' }} suffix={{ text: 'per lembar' }} />
        <PasswordInput name="sandi" label="Kata sandi" />
        <Textarea name="alasan" label="Alasan" />
        <CharacterCount
          name="rincian"
          label="Informasi yang diminta"
          maxLength={200}
          error={errorOf(errors, 'rincian')}
        />
        <Radios
          name="cara"
          legend="Cara memperoleh"
          hint="Pilih satu"
          items={[
            { value: 'unduh', label: 'Unduh', hint: 'Paling cepat' },
            { divider: 'atau' },
            {
              value: 'kirim',
              label: 'Kirim',
              conditional: <Input name="alamat" label="Alamat pengiriman" />,
            },
          ]}
        />
        <Checkboxes
          name="setuju"
          legend="Pernyataan"
          error="Centang untuk melanjutkan"
          items={[{ value: 'ya', label: 'Saya menyatakan isi formulir ini benar' }]}
        />
        <Select name="dinas" label="Dinas" items={agencies} />
        <FileUpload name="ktp" label="Pindaian KTP" hint="PDF atau gambar, paling besar 5 MB" />
        <div class="govuk-button-group">
          <Button>Kirim</Button>
          <Button look="quiet">Simpan dulu</Button>
          <Button look="warning">Tarik permohonan</Button>
          <Button href="/mulai" start={true}>
            Kunjungi layanan informasi
          </Button>
          <a href="/">Batal</a>
        </div>
      </PostForm>
    </>
  )
}

export function ContentGallery() {
  return (
    <>
      <Breadcrumbs items={[{ text: 'Beranda', href: '/' }, { text: 'Permohonan' }]} />
      <Panel title="Permohonan diterima">Nomor P-031/PPID-KH/XI/2026</Panel>
      <NotificationBanner type="success" heading="Tersimpan." />
      <StateBox tone="wait" title="Sedang disiapkan oleh Dinas Sosial P3A">
        <DueDate deadline={deadline} />
      </StateBox>
      <StateBox tone="late" title="Terlambat satu hari kerja" />
      <StateBox tone="calm" title="Selesai" />
      <h2>Alur</h2>
      <River variant="how" steps={stepsAt(0)} />
      <River variant="case" steps={stepsAt(5)} />
      <River variant="case" steps={stepsAt(6, true)} />
      <River variant="mini" steps={stepsAt(5)} /> <River variant="mini" steps={stepsAt(9)} />
      <River variant="full" rows={sopRows} />
      <h2>Isi</h2>
      <Details summary="Apa itu PPID?">Pejabat Pengelola Informasi dan Dokumentasi.</Details>
      <InsetText>Simpan nomor ini.</InsetText>
      <WarningText>Permohonan yang ditarik tidak dapat dilanjutkan.</WarningText>
      <SummaryList
        card={{ title: 'Pemohon' }}
        rows={[
          {
            key: 'Nama',
            value: 'Siti',
            actions: [{ href: '/ubah', text: 'Ubah', hiddenText: 'nama' }],
          },
          { key: 'Surel', value: 'nama.yang.panjang.sekali.untuk.satu.baris@example.go.id' },
        ]}
      />
      <Table
        caption="Dokumen"
        head={[{ content: 'Nama' }, { content: 'Ukuran', format: 'numeric' }]}
        rows={[[{ content: 'Laporan.pdf' }, { content: '1,2 MB', format: 'numeric' }]]}
      />
      <Card title="Apakah kami tepat waktu?" headingLevel={3}>
        <p class="big num">94 %</p>
        <ProgressBar share={0.94} label="94 persen" />
      </Card>
      <EmptyState title="Belum ada permohonan">
        <p>
          <a href="/informasi">Cari informasi</a>
        </p>
      </EmptyState>
      <p>
        <Tag>baru</Tag> <Tag tone="wait">sisa 1 hari</Tag> <Tag tone="late">terlambat</Tag>{' '}
        <span class="muted">redup</span>
      </p>
      <Timeline
        entries={[
          {
            id: '1',
            title: 'Permohonan diajukan',
            who: 'Anda',
            when: 'Senin, 23 November 2026',
            dateTime: '2026-11-23T02:12:00.000Z',
            body: <p>Nomor P-031</p>,
          },
        ]}
      />
      <Pagination
        previous={{ href: '?h=1' }}
        next={{ href: '?h=3' }}
        items={[
          { number: 1, href: '?h=1' },
          { number: 2, href: '?h=2', current: true },
          { ellipsis: true },
          { number: 9, href: '?h=9' },
        ]}
      />
    </>
  )
}

export function WorkGallery() {
  return (
    <>
      <h1>Pekerjaan PPID Utama</h1>
      <Tabs
        label="Antrean"
        items={[
          { href: '?', text: 'Semua terbuka', count: 23, current: true },
          { href: '?t=teruskan', text: 'Perlu diteruskan', count: 4 },
          { href: '?t=terlambat', text: 'Terlambat', count: 1, alarm: true },
        ]}
      />
      <form class="filters" action="/kerja">
        <Input name="q" label="Cari" />
        <Select name="dinas" label="Dinas" items={agencies} />
        <Button look="quiet">Saring</Button>
      </form>
      <QueueTable
        caption="Permohonan terbuka"
        columns={[
          { key: 'nomor', title: 'Nomor', numeric: true },
          { key: 'apa', title: 'Yang diminta' },
          { key: 'langkah', title: 'Langkah' },
          { key: 'tenggat', title: 'Tenggat', label: 'Tenggat', sort: 'ascending' },
        ]}
        rows={[
          {
            id: '24',
            urgency: 'late',
            cells: {
              nomor: <a href="/kerja/24">P-024/PPID-KH/XI/2026</a>,
              apa: 'Kontrak pemeliharaan jalan Putussibau Selatan 2025',
              langkah: <River variant="mini" steps={stepsAt(5, true)} />,
              tenggat: <Tag tone="late">terlambat 1 hari kerja</Tag>,
            },
          },
          {
            id: '27',
            urgency: 'soon',
            cells: {
              nomor: <a href="/kerja/27">P-027/PPID-KH/XI/2026</a>,
              apa: 'Hasil seleksi tenaga honorer RSUD, formasi dan nilai',
              langkah: <River variant="mini" steps={stepsAt(6)} />,
              tenggat: <Tag tone="wait">sisa 1 hari kerja</Tag>,
            },
          },
        ]}
      />
    </>
  )
}
