import { expect, it } from 'vitest'
import { useBrowser } from '../../test/support/browser.ts'
import { answerRequestOf, notifiedRequest } from '../../test/support/objections.ts'
import { emailOf, type Member, password } from '../../test/support/office.ts'
import { usePortal } from '../../test/support/portal.ts'
import { openVisitor, type Visitor } from '../../test/support/visitor.ts'

const portal = usePortal()
const chromium = useBrowser()
const story = 'Yang diberikan data tahun 2019, padahal saya meminta data tahun 2025.'

it.each([
  { width: 320, scripts: false },
  { width: 1280, scripts: true },
])(
  'an objection is filed, prepared, granted, carried out and responded to, at $width px, scripts $scripts',
  async (look) => {
    const as = async (member: Member): Promise<Visitor> => {
      const visitor = await openVisitor(chromium.browser, portal.origin, look)
      await visitor.page.goto('/masuk')
      await visitor.field(/^Alamat surel/).fill(emailOf(member))
      await visitor.page.locator('[name="sandi"]').fill(password)
      await visitor.page.getByRole('main').getByRole('button', { name: 'Masuk' }).click()
      await visitor.on(/./)
      return visitor
    }
    const requestId = await notifiedRequest(portal)

    const pemohon = await as('pemohon')
    await pemohon.go(`/permohonan/${requestId}`, /./)
    await pemohon.follow('Ajukan keberatan', /^Ajukan keberatan$/)
    await pemohon.press('Periksa sebelum dikirim', /^Ajukan keberatan$/)
    expect(await pemohon.page.title()).toMatch(/^Ada yang perlu diperbaiki/)
    await pemohon.field(/^Jawaban tidak sesuai/).check()
    await pemohon.field(/^Apa yang terjadi/).fill(story)
    await pemohon.press('Periksa sebelum dikirim', /^Periksa keberatan Anda$/)
    await pemohon.press('Kirim keberatan', /^Keberatan$/)
    await pemohon.page.getByText('Keberatan Anda sudah diterima').waitFor()
    const path = new URL(pemohon.page.url()).pathname

    const utama = await as('utama')
    await utama.follow('Keberatan', /^Keberatan$/)
    await utama.go(`/kerja${path}`, /^Keberatan K-/)
    await utama.follow('Teruskan berkas dengan catatan', /^Teruskan berkas/)
    await utama.field(/^Catatan PPID/).fill('Data tahun 2025 baru selesai diolah.')
    await utama.press('Teruskan berkas', /^Keberatan K-/)

    // The Atasan's own desk is where their work begins.
    const atasan = await as('atasan')
    await atasan.on(/^Keberatan$/)
    await atasan.go(`/kerja${path}`, /^Keberatan K-/)
    await atasan.page.getByText('Data tahun 2025 baru selesai diolah.').waitFor()
    await atasan.press('Tanggapi keberatan', /^Tanggapi keberatan$/)
    await atasan.press('Lihat dulu sebelum dikirim', /^Tanggapi keberatan$/)
    expect(await atasan.page.title()).toMatch(/^Ada yang perlu diperbaiki/)
    await atasan.field(/^Mengabulkan$/).check()
    await atasan.field(/^Pertimbangan/).fill('Datanya ada dan bukan informasi yang dikecualikan.')
    await atasan.page.locator('[name="butir"]').check()
    await atasan.field(/^Apa yang harus dilakukan/).fill('Berikan data tahun 2025.')
    await atasan.press('Lihat dulu sebelum dikirim', /^Periksa tanggapan$/)
    await atasan.press('Kirim tanggapan', /^Keberatan K-/)
    await atasan.page.getByText('Tanggapan sudah dikirim').waitFor()
    await atasan.close()

    await pemohon.go(path, /^Keberatan$/)
    await pemohon.page.getByText('Dikabulkan, sedang dilaksanakan PPID').waitFor()
    await utama.go(`/kerja/${requestId}`, /./)
    await utama.close()
    await answerRequestOf(portal, requestId)
    await pemohon.go(path, /^Keberatan$/)
    await pemohon.page.getByText('Dikabulkan dan sudah dilaksanakan').waitFor()
    await pemohon.field(/^Saya puas/).check()
    await pemohon.press('Simpan pernyataan', /^Keberatan$/)
    await pemohon.page.getByText('Anda menyatakan puas.').waitFor()
    await pemohon.close()
  },
  180_000,
)
