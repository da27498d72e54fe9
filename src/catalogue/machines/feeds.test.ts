import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import {
  atomProblems,
  shapeProblems,
  sitemapProblems,
  statementsOf,
} from '../../../test/support/validators.ts'
import type { Instant } from '../../procedure/values.ts'
import { addAgencies, addFile, publish } from '../catalogue.fixture.ts'
import { entryBySlug } from '../queries.ts'
import { jsonLdOf } from './dataset-json-ld.ts'
import { baseUrl, type Machines, openMachines } from './machines.fixture.tsx'
import { partOf, partsFor } from './sitemap/parts.ts'
import { escapeXml } from './xml.ts'

const database = useDatabase()
let machines: Machines
let withdrawnId: string
const hostile = 'Laporan <b>"Keuangan"</b> & </script> 2025 \u0001\u{1f41f}'

beforeAll(async () => {
  const { db } = database
  await addAgencies(db)
  machines = await openMachines(db)
  const at = (minute: number) =>
    new Date(Date.parse('2026-11-02T03:00:00Z') + minute * 60_000).toISOString() as Instant
  for (let number = 1; number <= 60; number += 1)
    await publish(db, {
      title: `Laporan ikan ke-${number}`,
      publishedAt: at(number),
      files: [await addFile(db, { name: `ikan ${number}.pdf` })],
    })
  await publish(db, {
    title: hostile,
    summary: hostile,
    agencyId: 'dinas-kesehatan',
    category: 'serta_merta',
    topic: 'laporan-keuangan',
    documentNumber: '188.45/12/2026',
    publishedAt: at(100),
    files: [await addFile(db, { name: 'Data "x" & y.csv' })],
  })
  const withdrawn = await publish(db, {
    title: 'Data yang ditarik',
    agencyId: 'dinas-kesehatan',
    category: 'setiap_saat',
    publishedAt: at(0),
    files: [await addFile(db)],
  })
  withdrawnId = withdrawn.entryId
  await db
    .updateTable('entries')
    .set({ state: 'withdrawn', withdrawn_at: at(200), withdrawn_reason: 'Memuat kekeliruan' })
    .where('entry_id', '=', withdrawnId)
    .execute()
})
afterAll(() => machines.app.close())

const ok = async (path: string) => {
  const { status, body, headers } = await machines.get(path)
  expect(status, path).toBe(200)
  return { body, headers }
}

const namespaces = {
  a: 'http://www.w3.org/2005/Atom',
  at: 'http://purl.org/atompub/tombstones/1.0',
}
function texts(xml: string, path: string): string[] {
  using document = XmlDocument.fromString(xml)
  return document.find(path, namespaces).map((node) => node.content)
}

describe('a feed', () => {
  it.each([
    '/umpan.xml',
    '/dinas/dinas-kesehatan/umpan.xml',
    '/dinas/bkad/umpan.xml',
    '/kategori/serta-merta/umpan.xml',
  ])('is valid Atom: %s', async (path) => {
    const { body, headers } = await ok(path)
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8')
    expect(atomProblems(body)).toEqual([])
  })

  it('is looked at by a validator that finds faults', () => {
    expect(atomProblems('<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id></feed>')).not.toEqual(
      [],
    )
  })

  it('leads through all changes, the latest first, each once, with a tombstone for what was withdrawn', async () => {
    const ids: string[] = []
    let path: string | undefined = '/umpan.xml'
    for (let pages = 0; path && pages < 5; pages += 1) {
      const { body } = await ok(path)
      expect(atomProblems(body)).toEqual([])
      if (pages === 0) {
        expect(texts(body, '//at:deleted-entry/@ref')).toEqual([`urn:uuid:${withdrawnId}`])
        expect(texts(body, '//at:deleted-entry/at:comment')).toEqual(['Memuat kekeliruan'])
      }
      ids.push(...texts(body, '//a:entry/a:id'))
      path = texts(body, '/a:feed/a:link[@rel="next"]/@href')[0]?.replace(baseUrl, '')
    }
    expect(new Set(ids).size).toBe(61)
    expect(ids.length).toBe(61)
    expect(ids).not.toContain(`urn:uuid:${withdrawnId}`)
  })

  it('keeps every character that XML can hold, and gives its files as enclosures', async () => {
    const { body } = await ok('/kategori/serta-merta/umpan.xml')
    expect(texts(body, '//a:entry/a:title')).toEqual([hostile.replace('\u0001', ' ')])
    expect(texts(body, '//a:link[@rel="enclosure"]/@title')).toEqual(['Data "x" & y.csv'])
    expect(texts(body, '//a:link[@rel="enclosure"]/@length')).toEqual(['1234567'])
    expect(texts(body, '//a:link[@rel="alternate"]/@href')[0]).toBe(
      `${baseUrl}/kategori/serta-merta`,
    )
  })

  it('costs nothing to ask for again while nothing changed', async () => {
    const { headers } = await ok('/umpan.xml')
    const again = (more: Record<string, string>) => machines.get('/umpan.xml', more)
    const same = await again({ 'if-none-match': String(headers['etag']) })
    expect([same.status, same.body]).toEqual([304, ''])
    expect((await again({ 'if-modified-since': String(headers['last-modified']) })).status).toBe(
      304,
    )
    expect((await again({ 'if-none-match': '"other"' })).status).toBe(200)
    const long = 'Thu, 01 Jan 2026 00:00:00 GMT'
    expect((await again({ 'if-modified-since': long })).status).toBe(200)
  })

  it('begins where the first page ends and takes no notice of a place that is none', async () => {
    for (const place of ['x', "'; drop table entries; --", '2026-11-02T03:00:00.000Z_x'])
      expect((await ok(`/umpan.xml?sesudah=${encodeURIComponent(place)}`)).body).toContain('ke-60')
  })

  it('is not there for an agency or a category that does not exist', async () => {
    expect((await machines.get('/dinas/entah/umpan.xml')).status).toBe(404)
    expect((await machines.get('/kategori/dikecualikan/umpan.xml')).status).toBe(404)
  })
})

describe('the text of an element', () => {
  it('can be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        using document = XmlDocument.fromString(`<x>${escapeXml(text)}</x>`)
        expect(document.root.content.length).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('the sitemap', () => {
  it('names every published page with its last change, and no withdrawn one', async () => {
    const { body } = await ok('/sitemap.xml')
    expect(sitemapProblems(body)).toEqual([])
    expect(body.match(/\/informasi\/laporan-ikan-ke-/g)).toHaveLength(60)
    expect(body).toContain('<lastmod>2026-11-02T03:01:00.000Z</lastmod>')
    expect(body).not.toContain('ditarik')
  })

  it('is looked at by a validator that finds faults', () => {
    expect(
      sitemapProblems(
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>',
      ),
    ).not.toEqual([])
  })

  it('falls into parts that hold every entry once', async () => {
    const parts = await Promise.all(
      Array.from({ length: 8 }, (_, index) => ok(`/sitemap/${index + 1}-8.xml`)),
    )
    const slugs = parts.flatMap(({ body }) => body.match(/\/informasi\/[a-z0-9-]+/g) ?? [])
    expect(slugs).toHaveLength(61)
    expect(new Set(slugs).size).toBe(61)
    const { body } = await ok('/sitemap/0.xml')
    expect(sitemapProblems(body)).toEqual([])
    for (const name of ['9-8.xml', '1-7.xml', '0-8.xml', '1.xml', 'x', '1-99999999.xml'])
      expect((await machines.get(`/sitemap/${name}`)).status, name).toBe(404)
  })

  it('has parts that stay below 50,000 addresses and meet without a gap', () => {
    expect(partsFor(49_000)).toBe(1)
    for (const entries of [50_000, 100_000, 1_000_000, 3_000_000]) {
      const parts = partsFor(entries)
      expect(entries / parts).toBeLessThanOrEqual(40_000)
      const ranges = Array.from({ length: parts }, (_, index) => partOf({ part: index + 1, parts }))
      expect(ranges[0]?.from).toBe('00000000-0000-0000-0000-000000000000')
      expect(ranges.at(-1)?.until).toBe('ffffffff-ffff-ffff-ffff-ffffffffffff')
      for (const [index, range] of ranges.entries()) {
        const next = ranges[index + 1]
        const end = Number.parseInt(range?.until.slice(0, 8) ?? '', 16)
        if (next) expect(Number.parseInt(next.from.slice(0, 8), 16)).toBe(end + 1)
      }
    }
  })
})

interface Catalog {
  readonly dataset: readonly { readonly title: string; readonly identifier: string }[]
  readonly totalItems?: number
  readonly view?: { readonly next?: string }
}

describe('the DCAT catalogue', () => {
  it('keeps the shapes of DCAT 3 and needs nothing from elsewhere', async () => {
    const { body, headers } = await ok('/data.json')
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8')
    expect(headers['access-control-allow-origin']).toBe('*')
    const catalog = JSON.parse(body) as Catalog
    expect(catalog.dataset).toHaveLength(61)
    expect(body).not.toContain(withdrawnId)
    expect(await shapeProblems(catalog, 'dcat-shapes.json')).toEqual([])
  })

  it('says the same to a reader of RDF', async () => {
    const { body } = await ok('/data.json')
    const statements = await statementsOf(JSON.parse(body))
    const objects = (predicate: string) =>
      statements.filter((one) => one.predicate.value === predicate).map((one) => one.object.value)
    expect(new Set(objects('http://www.w3.org/ns/dcat#mediaType'))).toEqual(
      new Set([
        'https://www.iana.org/assignments/media-types/application/pdf',
        'https://www.iana.org/assignments/media-types/text/csv',
      ]),
    )
    expect(objects('http://www.w3.org/ns/dcat#distribution')).toHaveLength(61)
    expect(objects('http://www.w3.org/2000/01/rdf-schema#label')).toContain(
      'Nomor dokumen: 188.45/12/2026.',
    )
  })

  it('is looked at by shapes that find faults', async () => {
    const { body } = await ok('/data.json')
    const { '@context': context } = JSON.parse(body)
    const broken = { '@context': context, '@id': 'urn:x', '@type': 'dcat:Dataset', title: 'x' }
    expect((await shapeProblems(broken, 'dcat-shapes.json')).length).toBeGreaterThan(5)
  })

  it('comes in pages for those who ask, every dataset once', async () => {
    const seen: string[] = []
    let path: string | undefined = '/data.json?batas=25'
    for (let pages = 0; path && pages < 5; pages += 1) {
      const catalog = JSON.parse((await ok(path)).body) as Catalog
      if (pages === 0) expect(await shapeProblems(catalog, 'dcat-shapes.json')).toEqual([])
      expect(catalog.totalItems).toBe(61)
      seen.push(...catalog.dataset.map(({ identifier }) => identifier))
      path = catalog.view?.next?.replace(baseUrl, '')
    }
    expect(seen).toHaveLength(61)
    expect(new Set(seen).size).toBe(61)
    for (const limit of ['-1', 'x', '999999'])
      expect((await machines.get(`/data.json?batas=${limit}`)).status).toBe(200)
  })

  it('travels compressed, and not at all when nothing changed', async () => {
    const reply = await machines.app.inject({
      url: '/data.json',
      headers: { 'accept-encoding': 'gzip' },
    })
    expect(reply.headers['content-encoding']).toBe('gzip')
    expect(JSON.parse(gunzipSync(reply.rawPayload).toString()).dataset).toHaveLength(61)
    const again = await machines.get('/data.json', {
      'if-none-match': String(reply.headers['etag']),
    })
    expect(again.status).toBe(304)
  })
})

describe('the data in a document page', () => {
  it('is a schema.org Dataset that cannot end its script', async () => {
    const { db } = database
    const { slug } = await db
      .selectFrom('entries')
      .select('slug')
      .where('title', '=', hostile)
      .executeTakeFirstOrThrow()
    const entry = await entryBySlug(db, slug)
    if (!entry) throw new Error('not published')
    const text = jsonLdOf(entry, { baseUrl, officeName: 'PPID' }) ?? ''
    expect(text).not.toMatch(/<|\u2028/)
    const data = JSON.parse(text)
    expect(data.name).toBe(hostile)
    expect(await shapeProblems(data, 'schema-org-shapes.json')).toEqual([])
    const withoutFiles = { ...data, distribution: [{ '@type': 'DataDownload' }] }
    expect(await shapeProblems(withoutFiles, 'schema-org-shapes.json')).not.toEqual([])
  })

  it('is not there once the entry was withdrawn', async () => {
    const entry = await entryBySlug(database.db, 'data-yang-ditarik')
    expect(entry && jsonLdOf(entry, { baseUrl, officeName: 'PPID' })).toBeNull()
  })
})
