import { expect, it } from 'vitest'
import { useBrowser } from '../../../test/support/browser.ts'
import { emailOf, type Member, password } from '../../../test/support/office.ts'
import { usePortal } from '../../../test/support/portal.ts'
import { openVisitor, type Visitor } from '../../../test/support/visitor.ts'

const portal = usePortal()
const chromium = useBrowser()
const reason = 'Akibatnya nyata dan cukup diuraikan.'

it.each([
  { width: 320, scripts: false },
  { width: 1280, scripts: true },
])(
  'four roles carry a test from its proposal to its decree and open it again, at $width px, scripts $scripts',
  async (look) => {
    const title = `Nilai ujian calon pengawas ${look.width}`
    const as = async (member: Member): Promise<Visitor> => {
      const visitor = await openVisitor(chromium.browser, portal.origin, look)
      await visitor.page.goto('/masuk')
      await visitor.field(/^Alamat surel/).fill(emailOf(member))
      await visitor.page.locator('[name="sandi"]').fill(password)
      await visitor.page.getByRole('main').getByRole('button', { name: 'Masuk' }).click()
      await visitor.page.waitForURL(/\/kerja/)
      return visitor
    }

    const agency = await as('pendidikan')
    await agency.go('/kerja/uji', /^Uji konsekuensi$/)
    await agency.press('Mulai uji baru', /^Mulai uji konsekuensi$/)
    await agency.press('Mulai uji', /^Mulai uji konsekuensi$/)
    expect(await agency.page.title()).toMatch(/^Ada yang perlu diperbaiki/)
    await agency.field(/^Informasi yang diuji/).fill(title)
    await agency.press('Mulai uji', /^Lembar uji konsekuensi$/)
    await agency.field(/^Uraian/).fill('Daftar nilai setiap peserta seleksi calon pengawas.')
    await agency.field(/^Akibat bila dibuka/).fill('Mengungkap hasil evaluasi kemampuan seseorang.')
    await agency.field(/^Akibat atau manfaat/).fill('Peserta terlindung dari penilaian orang lain.')
    await agency.field(/^Kepentingan umum/).fill('Nama yang lulus dan tata caranya tetap dibuka.')
    await agency.field(/^Dikecualikan sebagian/).check()
    await agency.press('Simpan dan ajukan untuk dipertimbangkan', /^Lembar uji konsekuensi$/)
    expect(await agency.page.title()).toMatch(/^Ada yang perlu diperbaiki/)
    await agency.field(/^Bagian yang dikecualikan/).fill('nilai setiap peserta')
    await agency.field(/^h\. /).check()
    await agency.field(/^Dasar hukum/).fill('UU 14/2008 Pasal 17 huruf h angka 4')
    await agency.field(/^Dikecualikan sampai/).fill('31-12-2031')
    await agency.press('Simpan dan ajukan untuk dipertimbangkan', new RegExp(title))
    const address = new URL(agency.page.url()).pathname
    await agency.page.getByText('Menunggu pendapat Tim Pertimbangan.').waitFor()

    const tim = await as('tim')
    await tim.follow(title, new RegExp(title))
    await tim.press('Beri pendapat', /^Beri pendapat$/)
    await tim.field(/^Setuju/).check()
    await tim.field(/^Alasan/).fill(reason)
    await tim.press('Simpan pendapat', new RegExp(title))
    await tim.close()

    const atasan = await as('atasan')
    await atasan.go(address, new RegExp(title))
    await atasan.press('Setujui hasil uji', /^Setujui hasil uji$/)
    await atasan.press('Setujui', new RegExp(title))
    await atasan.close()

    await agency.go(address, new RegExp(title))
    await agency.page.getByText('orang lain yang mempertimbangkan dan menetapkannya').waitFor()
    await agency.close()

    const utama = await as('utama')
    await utama.go('/kerja/uji', /^Uji konsekuensi$/)
    await utama.follow(title, new RegExp(title))
    await utama.press('Tetapkan hasil uji', /^Tetapkan hasil uji$/)
    await utama.press(/^Tetapkan$/, /^Tetapkan hasil uji$/)
    expect(await utama.page.title()).toMatch(/^Ada yang perlu diperbaiki/)
    await utama.field(/^Ya, saya sudah memeriksanya/).check()
    await utama.press('Tetapkan', new RegExp(title))
    await utama.follow('Lihat di daftar untuk umum', /^Daftar Informasi yang Dikecualikan$/)
    const row = utama.page.getByRole('listitem').filter({ hasText: title })
    await row.getByText('nilai setiap peserta').waitFor()
    await row.getByText(/SK-\d{3}\/PPID-KH/).waitFor()

    await utama.go(address, new RegExp(title))
    await utama.press('Tinjau klasifikasi', /^Tinjau klasifikasi$/)
    await utama.field(/^Mengapa ditinjau/).fill('Seleksinya sudah lama selesai.')
    await utama.press('Mulai meninjau', new RegExp(title))
    await utama.follow('Buka informasi', /^Buka informasi$/)
    await utama.field(/^Jangka waktunya sudah berakhir/).check()
    await utama.field(/^Alasan/).fill('Seleksinya sudah lama selesai.')
    await utama.field(/^Ya, saya sudah memeriksanya/).check()
    await utama.press('Buka informasi', /^Buka informasi$/)
    await utama.page.getByText('Jangka waktunya belum berakhir').first().waitFor()
    await utama.field(/^Sudah ditinjau/).check()
    await utama.field(/^Ya, saya sudah memeriksanya/).check()
    await utama.press('Buka informasi', new RegExp(title))
    await utama.page.getByText('Informasi ini sudah dibuka.').waitFor()
    await utama.go('/dik', /^Daftar Informasi yang Dikecualikan$/)
    expect(await utama.page.getByText(title).count()).toBe(0)
    await utama.close()
  },
  180_000,
)
