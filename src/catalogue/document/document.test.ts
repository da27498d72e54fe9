import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { prepareOffice } from '../../office/prepare.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { addAgencies, addFile, publish } from '../catalogue.fixture.ts'
import { openPortal, type Portal } from '../web.fixture.ts'

const database = useDatabase()
let portal: Portal
let slug: string
let first: string
let second: string

beforeAll(async () => {
  await prepareOffice(database.db)
  await addAgencies(database.db)
  portal = await openPortal(database.db)
  first = await portal.store('%PDF-1.7 pertama', { name: 'Rencana Kerja.pdf' })
  second = await portal.store('kecamatan,jumlah\nBadau,12\n', { name: 'lampiran.csv' })
  const published = await publish(database.db, {
    title: 'Rencana Kerja Dinas Perikanan 2026',
    files: [first, second],
    holder: 'Bidang Budidaya',
    producer: 'Kepala Dinas Perikanan',
    madeOn: '2026-01-12' as LocalDate,
    madeAt: 'Putussibau',
    retention: '5 tahun',
    documentNumber: '188.45/12/2026',
    validUntil: '2026-12-01' as LocalDate,
  })
  slug = published.slug
})
afterAll(() => portal.close())

const text = (element: Element | null) => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
const page = async (path: string, headers: Record<string, string> = {}) => {
  const { status, html } = await portal.get(path, headers)
  return { status, document: parseHTML(html).document }
}
const digestOf = async (fileId: string) => {
  const { sha256 } = await database.db
    .selectFrom('files')
    .select('sha256')
    .where('file_id', '=', fileId)
    .executeTakeFirstOrThrow()
  return sha256
}

describe('the page of a document', () => {
  it('says what every column of the list says', async () => {
    const { document } = await page(`/informasi/${slug}`)
    const columns = Object.fromEntries(
      [...document.querySelectorAll('dl > div')].map((row) => [
        text(row.querySelector('dt')),
        text(row.querySelector('dd')),
      ]),
    )
    expect(columns).toEqual({
      'Nomor dokumen': '188.45/12/2026',
      Dinas: 'Dinas Perikanan',
      'Yang menguasai': 'Bidang Budidaya',
      'Penanggung jawab': 'Kepala Dinas Perikanan',
      Kategori: 'Berkala (diumumkan secara rutin, paling sedikit setiap enam bulan)',
      Topik: 'Rencana kerja',
      Tahun: '2026',
      Dibuat: 'Putussibau, Senin, 12 Januari 2026',
      Bentuk: 'Berkas digital',
      'Masa simpan': '5 tahun',
      Diterbitkan: 'Senin, 2 November 2026',
      'Diperbarui paling lambat': 'Selasa, 1 Desember 2026',
    })
    expect(text(document.querySelector('main'))).not.toContain('semestinya')
  })

  it('says neutrally when it should have been renewed', async () => {
    portal.setNow('2026-12-02T02:00:00.000Z')
    const { document } = await page(`/informasi/${slug}`)
    portal.setNow('2026-11-23T02:00:00.000Z')
    expect(text(document.querySelector('.govuk-inset-text'))).toBe(
      'Informasi ini semestinya diperbarui paling lambat Selasa, 1 Desember 2026. Isinya mungkin sudah berubah.',
    )
  })

  it('tells machines the same, as data that no script can come from', async () => {
    const evil = await publish(database.db, { title: 'Judul </script><script>alert(1)</script>' })
    const { html } = await portal.get(`/informasi/${evil.slug}`)
    expect(html).not.toContain('<script>alert')
    const { document } = await page(`/informasi/${evil.slug}`)
    const data = JSON.parse(document.querySelector('script[type$="json"]')?.textContent ?? '')
    expect(data['@type']).toBe('Dataset')
    expect(data.name).toBe('Judul </script><script>alert(1)</script>')
  })

  it('shows a small picture of the first page, and how many pages there are', async () => {
    const sha256 = await digestOf(first)
    await database.db
      .insertInto('readings')
      .values({ sha256, state: 'read', pages: 12, pages_read: 12, finished_at: new Date() })
      .onConflict((conflict) =>
        conflict
          .column('sha256')
          .doUpdateSet({ state: 'read', pages: 12, finished_at: new Date() }),
      )
      .execute()
    const bytes = Buffer.from('a picture')
    await database.db
      .insertInto('reading_previews')
      .values({ sha256, media_type: 'image/jpeg', width: 320, height: 452, bytes })
      .execute()
    const { document } = await page(`/informasi/${slug}`)
    const image = document.querySelector('main img')
    expect(image?.outerHTML).toBe(
      `<img src="/pratinjau/${first}" width="320" height="452" alt="Halaman pertama Rencana Kerja.pdf" loading="lazy">`,
    )
    expect(text(document.querySelector('.file'))).toContain('12 halaman')
    const picture = await portal.app.inject(`/pratinjau/${first}`)
    expect(picture.headers['content-type']).toBe('image/jpeg')
    expect(picture.headers['cache-control']).toContain('immutable')
    expect(picture.rawPayload.equals(bytes)).toBe(true)
  })

  it('counts the sheets of a workbook as sheets', async () => {
    const book = await addFile(database.db, { name: 'Data Ikan.xlsx' })
    const published = await publish(database.db, { title: 'Data Ikan', files: [book] })
    const reading = { state: 'read', pages: 3, finished_at: new Date() }
    await database.db
      .insertInto('readings')
      .values({ sha256: await digestOf(book), ...reading })
      .onConflict((conflict) => conflict.column('sha256').doUpdateSet(reading))
      .execute()
    const { document } = await page(`/informasi/${published.slug}`)
    expect(text(document.querySelector('.file'))).toContain('3 lembar')
  })

  it('offers nothing to download, and names no form, where the summary is all there is', async () => {
    const published = await publish(database.db, { title: 'Jam Layanan' })
    const { document } = await page(`/informasi/${published.slug}`)
    const heads = [...document.querySelectorAll('h2')].map(text)
    expect(heads).toContain('Isi informasi')
    expect(heads).not.toContain('Unduh dokumen')
    expect([...document.querySelectorAll('dt')].map(text)).not.toContain('Bentuk')
  })

  it('says when the inside of a file is not, or not yet, found by the search', async () => {
    const sha256 = await digestOf(second)
    const note = async (reading: object) => {
      const values = { sha256, state: 'waiting', reason: null, finished_at: null, ...reading }
      await database.db
        .insertInto('readings')
        .values(values)
        .onConflict((conflict) => conflict.column('sha256').doUpdateSet(values))
        .execute()
      const { document } = await page(`/informasi/${slug}`)
      return text(document.querySelectorAll('.file')[1] ?? null)
    }
    const finished_at = new Date()
    expect(await note({})).toContain('sedang dibaca')
    expect(await note({ state: 'unreadable', reason: 'encrypted', finished_at })).toContain(
      'tidak dapat dicari. Berkasnya tetap dapat diunduh',
    )
    const part = { state: 'partly', reason: 'too_many_pages', pages: 5000, pages_read: 2000 }
    expect(await note({ ...part, finished_at })).toContain('2.000 dari 5.000 halaman')
    expect(await note({ state: 'read', finished_at })).not.toContain('dicari')
  })

  it('keeps handing out a file that a newer one has replaced', async () => {
    const old = await portal.store('%PDF-1.7 lama', { name: 'Lama.pdf' })
    const now = await portal.store('%PDF-1.7 baru', { name: 'Baru.pdf' })
    const entry = await publish(database.db, { title: 'Berkas yang diganti', files: [old, now] })
    await database.db
      .updateTable('entry_files')
      .set({ replaced_by: now, replaced_at: '2026-11-10T03:00:00.000Z' })
      .where('file_id', '=', old)
      .execute()
    const { document } = await page(`/informasi/${entry.slug}`)
    expect(text(document.querySelector('.govuk-details'))).toBe(
      'Berkas versi lama (1)Lama.pdf 13 byte · diganti 10 Nov 2026',
    )
    const link = document.querySelector('.govuk-details a')?.getAttribute('href') ?? ''
    expect((await portal.app.inject(link)).body).toBe('%PDF-1.7 lama')
  })
})

describe('all files of an entry', () => {
  it('come as one ZIP, named and counted', async () => {
    const { document } = await page(`/informasi/${slug}`)
    const link = document.querySelector('a[href$=".zip"]')?.getAttribute('href')
    expect(link).toBe(`/informasi/${slug}/semua.zip`)
    await portal.downloads.flush()
    const reply = await portal.app.inject(link ?? '')
    expect(reply.headers['content-type']).toBe('application/zip')
    expect(reply.headers['content-disposition']).toBe(`attachment; filename="${slug}.zip"`)
    expect(reply.rawPayload.subarray(0, 2).toString()).toBe('PK')
    await portal.downloads.flush()
    const { downloads } = await database.db
      .selectFrom('entry_files')
      .select('downloads')
      .where('file_id', '=', second)
      .executeTakeFirstOrThrow()
    expect(downloads).toBe(1)
  })

  it('are no ZIP where there is one only', async () => {
    const one = await publish(database.db, { title: 'Satu berkas saja', files: [first] })
    const { document } = await page(`/informasi/${one.slug}`)
    expect(document.querySelector('a[href$=".zip"]')).toBeNull()
    expect((await portal.get(`/informasi/${one.slug}/semua.zip`)).status).toBe(404)
  })

  it('break off in the middle when the store does: nobody keeps half an archive for a whole one', async () => {
    const { size, sha256 } = await database.db
      .selectFrom('files')
      .select(['size', 'sha256'])
      .where('file_id', '=', first)
      .executeTakeFirstOrThrow()
    const damaged = await addFile(database.db, { name: 'rusak.pdf', size: size + 500, sha256 })
    const kinds = [
      [first, damaged],
      [second, damaged],
    ]
    await portal.app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = portal.app.server.address() as AddressInfo
    for (const files of kinds) {
      const entry = await publish(database.db, { title: `Rusak ${randomUUID()}`, files })
      const url = `http://127.0.0.1:${port}/informasi/${entry.slug}/semua.zip`
      const whole = fetch(url).then((answer) => (answer.ok ? answer.arrayBuffer() : null))
      expect(await whole.catch(() => null)).toBeNull()
    }
  })
})

describe('an entry that was withdrawn', () => {
  it('leaves a page with the reason and a way on, and hands out nothing', async () => {
    const file = await portal.store('%PDF-1.7 ditarik', { name: 'ditarik.pdf' })
    const annex = await portal.store('%PDF-1.7 ditarik juga', { name: 'ditarik juga.pdf' })
    const entry = await publish(database.db, { title: 'Data yang ditarik', files: [file, annex] })
    await database.db
      .updateTable('entries')
      .set({
        state: 'withdrawn',
        withdrawn_at: '2026-11-20T03:00:00.000Z',
        withdrawn_reason: 'Memuat data pribadi.',
      })
      .where('entry_id', '=', entry.entryId)
      .execute()
    const { status, document } = await page(`/informasi/${entry.slug}`)
    expect(status).toBe(410)
    expect(text(document.querySelector('h1'))).toBe('Data yang ditarik')
    expect(text(document.querySelector('.state'))).toContain(
      'Ditarik pada Jumat, 20 November 2026.Alasannya: Memuat data pribadi.',
    )
    expect(document.querySelector('input[name="q"]')).not.toBeNull()
    expect(document.querySelector('a[href^="/permohonan/baru"]')).not.toBeNull()
    expect(document.querySelector('a[href^="/unduh"]')).toBeNull()
    expect((await portal.get(`/unduh/${file}/ditarik.pdf`)).status).toBe(404)
    expect((await portal.get(`/pratinjau/${file}`)).status).toBe(404)
    expect((await portal.get(`/informasi/${entry.slug}/semua.zip`)).status).toBe(410)
  })
})

describe('what was uploaded', () => {
  it('never runs in the browser, even if it is a page or a drawing with scripts', async () => {
    const kinds = [
      ['halaman.html', 'text/html; charset=utf-8'],
      ['gambar.svg', 'image/svg+xml'],
    ] as const
    for (const [name, media_type] of kinds) {
      const file = await portal.store(`<script>alert("${name}")</script>`, { name })
      await database.db
        .updateTable('files')
        .set({ media_type })
        .where('file_id', '=', file)
        .execute()
      await publish(database.db, { title: `Berkas ${name}`, files: [file] })
      for (const query of ['', '?lihat=1']) {
        const { headers } = await portal.app.inject(`/unduh/${file}/${name}${query}`)
        expect(headers['content-disposition']).toMatch(/^attachment/)
        expect(headers['x-content-type-options']).toBe('nosniff')
        expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*; sandbox$/)
      }
    }
  })

  it('opens in the browser at its page when it is a PDF and somebody asks for that', async () => {
    const { headers } = await portal.app.inject(`/unduh/${first}/rencana-kerja.pdf?lihat=1`)
    expect(headers['content-disposition']).toMatch(/^inline/)
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/)
  })
})
