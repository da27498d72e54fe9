import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { ErrorMessage } from './components/error-message/error-message.tsx'
import { DueDate } from './due-date.tsx'
import { deadline, GalleryPage, stepsAt } from './gallery.fixtures.tsx'
import { renderPage } from './layout.tsx'
import { River } from './river/river.tsx'

const assets = {
  publicCss: '/aset/public.css',
  workCss: '/aset/work.css',
  script: '/aset/page.js',
  uploadScript: '/aset/upload.js',
  suggestScript: '/s.js',
  lookalikesScript: '/l.js',
  redactScript: '/r.js',
  verifyScript: '/v.js',
  favicon: '/aset/favicon.svg',
}

const show = (props: Omit<Parameters<typeof GalleryPage>[0], 'assets'>) =>
  parseHTML(renderPage(<GalleryPage assets={assets} {...props} />)).document

test('a page is in its language, for phones, with one main region that the skip link reaches', () => {
  const page = show({ lang: 'en', children: <h1>Hello</h1> })
  expect(page.documentElement.getAttribute('lang')).toBe('en')
  expect(page.querySelector('meta[name=viewport]')?.getAttribute('content')).toContain(
    'device-width',
  )
  const skip = page.querySelector('.govuk-skip-link')
  expect(page.querySelector(skip?.getAttribute('href') ?? '')?.tagName).toBe('MAIN')
  expect(page.querySelector('title')?.textContent).toBe('Galeri - PPID Kapuas Hulu')
})

test('the words of components follow the language of the page', () => {
  const words = (lang: 'id' | 'en') =>
    show({ lang, children: <ErrorMessage>X</ErrorMessage> }).querySelector('main')?.textContent
  expect(words('id')).toBe('Kesalahan: X')
  expect(words('en')).toBe('Error: X')
})

test('what a person typed is escaped', () => {
  const html = renderPage(
    <GalleryPage assets={assets} title="<script>alert(1)</script>">
      {'<img src=x onerror=alert(1)>'}
    </GalleryPage>,
  )
  expect(html).not.toMatch(/<img|<script>alert/)
})

test('the language is switched by a form, so that no link changes anything', () => {
  const button = show({ children: '' }).querySelector('footer form button')
  expect(button?.textContent).toBe('English')
  expect(button?.getAttribute('lang')).toBe('en')
  expect(button?.closest('form')?.getAttribute('method')).toBe('post')
  expect(button?.closest('form')?.querySelector('[name=kembali]')?.getAttribute('value')).toBe('/')
})

test('no page carries inline styles or inline scripts, which the content policy forbids', () => {
  const page = show({ children: <River variant="case" steps={stepsAt(5)} /> })
  expect(page.querySelectorAll('[style], style, script:not([src]), [onclick]').length).toBe(0)
})

test('officers get their own sheet', () => {
  const sheet = (work: boolean) =>
    show({ work, children: '' }).querySelector('link[rel=stylesheet]')?.getAttribute('href')
  expect(sheet(true)).toBe(assets.workCss)
  expect(sheet(false)).toBe(assets.publicCss)
})

test('a last day explains itself, day by day', () => {
  const due = show({ children: <DueDate deadline={deadline} /> }).querySelector('.due')
  const text = due?.textContent?.replace(/\s+/g, ' ')
  expect(text).toContain(
    'paling lambat Senin, 7 Desember 2026 perkiraan (hari kerja ke-10; mengapa?)',
  )
  expect(due?.querySelectorAll('.days li')[0]?.textContent).toBe(
    'Senin, 23 November: hari diterima, tidak dihitung',
  )
  expect(text).toContain('libur, dilewati: Hari jadi kabupaten')
})

test('the river line is a list of eight that names the state of each step', () => {
  const river = show({ children: <River variant="case" steps={stepsAt(6, true)} /> })
  const items = [...river.querySelectorAll('ol.alur > li')]
  expect(items.length).toBe(8)
  expect(items[4]?.querySelector('b')?.textContent).toBe('Dokumen disiapkan (selesai)')
  expect(items[5]?.querySelector('b')?.textContent).toBe('Diperiksa (terlambat)')
  expect(items.map((item) => item.getAttribute('aria-current')).indexOf('step')).toBe(5)
})

test('eight dots say in words where a case is', () => {
  const label = (at: number, late: boolean) =>
    show({ children: <River variant="mini" steps={stepsAt(at, late)} /> })
      .querySelector('.mini')
      ?.getAttribute('aria-label')
  expect(label(5, false)).toBe('langkah 5 dari 8: Dokumen disiapkan')
  expect(label(6, true)).toBe('langkah 6 dari 8: Diperiksa, terlambat')
  expect(label(9, false)).toBe('kedelapan langkah selesai')
})
