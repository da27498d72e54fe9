import { expect, it } from 'vitest'
import { useBrowser } from '../../../test/support/browser.ts'
import { emailOf, password } from '../../../test/support/office.ts'
import { usePortal } from '../../../test/support/portal.ts'
import { pdfOf } from '../../../test/support/scenes.ts'
import { openVisitor } from '../../../test/support/visitor.ts'

const portal = usePortal()
const chromium = useBrowser()

it.each([
  { width: 320, scripts: true },
  { width: 1280, scripts: false },
])(
  'an agency writes, uploads, looks at it and submits, at $width px, scripts $scripts',
  async (look) => {
    const visitor = await openVisitor(chromium.browser, portal.origin, look)
    const { page } = visitor
    await page.goto('/masuk')
    await visitor.field(/^Alamat surel/).fill(emailOf('kesehatan'))
    await page.locator('[name="sandi"]').fill(password)
    await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click()
    await visitor.go('/kerja/informasi', /^Informasi yang diterbitkan$/)
    await visitor.press('Tulis informasi baru', /^Tulis informasi$/)

    // The enter key saves, and does nothing to the files.
    await visitor.field(/^Judul/).fill(`Data Gizi ${look.width}`)
    await visitor.field(/^Judul/).press('Enter')
    await page.getByText('Draf tersimpan.').waitFor()
    await visitor.field(/^Ringkasan/).fill('Keadaan gizi balita menurut kecamatan.')
    await visitor.field(/^Berkala/).check()
    await visitor.field(/^Topik/).fill('gizi')
    await visitor.field(/^Tambah berkas/).setInputFiles([
      { name: 'satu.pdf', mimeType: 'application/pdf', buffer: pdfOf(`satu ${look.width}`) },
      { name: 'dua.pdf', mimeType: 'application/pdf', buffer: pdfOf(`dua ${look.width}`) },
    ])
    await visitor.press('Simpan dan lihat pratinjau', /^Pratinjau$/)
    await visitor.follow('Ubah isinya dulu', /^Tulis informasi$/)
    await page.getByRole('button', { name: 'Naikkan dua.pdf' }).click()
    await page.locator('.docs > li').first().getByText('dua.pdf').first().waitFor()
    await visitor.field(/^Tahun/).fill('tahun lalu')
    await visitor.press('Simpan dan lihat pratinjau', /^Tulis informasi$/)
    expect(await page.title()).toMatch(/^Ada yang perlu diperbaiki/)
    await visitor.field(/^Tahun/).fill('2025')
    await visitor.press('Simpan dan lihat pratinjau', /^Pratinjau$/)
    await visitor.press('Ajukan untuk diperiksa', /^Periksa sebelum terbit$/)
    await visitor.go('/kerja/informasi?tab=periksa', /^Informasi yang diterbitkan$/)
    await page.getByRole('link', { name: `Data Gizi ${look.width}` }).waitFor()
    await visitor.close()
  },
  120_000,
)
