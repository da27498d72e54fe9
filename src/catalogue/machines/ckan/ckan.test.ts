import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Instant } from '../../../procedure/values.ts'
import { addAgencies, addFile, publish } from '../../catalogue.fixture.ts'
import { type Machines, openMachines } from '../machines.fixture.tsx'
import { documented, misfits } from './documented.fixture.ts'
import { parseFilter } from './query.ts'
import { CkanRefusal } from './refusal.ts'

const database = useDatabase()
let machines: Machines
let firstId: string
let fileId: string

const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T03:00:00.000Z` as Instant

beforeAll(async () => {
  const { db } = database
  await addAgencies(db)
  machines = await openMachines(db)
  fileId = await addFile(db, { name: 'ikan.pdf' })
  for (let number = 1; number <= 12; number += 1) {
    const { entryId } = await publish(db, {
      title: `Laporan ikan ${number}`,
      publishedAt: at(number),
      files: number === 1 ? [fileId] : [await addFile(db, { name: 'ikan.pdf' })],
      year: number > 6 ? 2025 : 2024,
    })
    if (number === 1) firstId = entryId
  }
  await publish(db, {
    title: 'Data siswa',
    agencyId: 'dinas-pendidikan',
    category: 'setiap_saat',
    topic: 'data-siswa',
    publishedAt: at(20),
    files: [await addFile(db, { name: 'siswa.csv' }), await addFile(db, { name: 'siswa.pdf' })],
  })
  const withdrawn = await publish(db, { title: 'Laporan ikan ditarik', publishedAt: at(25) })
  await db
    .updateTable('entries')
    .set({ state: 'withdrawn', withdrawn_at: at(26), withdrawn_reason: 'Keliru' })
    .where('entry_id', '=', withdrawn.entryId)
    .execute()
  await db.deleteFrom('entry_index').where('entry_id', '=', withdrawn.entryId).execute()
})
afterAll(() => machines.app.close())

const ask = async (action: string) => {
  const { status, body, headers } = await machines.get(`/api/3/action/${action}`)
  return { status, headers, answer: JSON.parse(body) }
}
const result = async (action: string) => {
  const { status, answer } = await ask(action)
  expect([status, answer.success], JSON.stringify(answer).slice(0, 300)).toEqual([200, true])
  return answer.result
}
const search = (parameters: Record<string, string>) =>
  result(`package_search?${new URLSearchParams(parameters)}`)
const names = (found: { results: { name: string }[] }) => found.results.map(({ name }) => name)

describe('every action answers as the guide shows', () => {
  it.each(Object.entries(documented))('%s', async (action, kind) => {
    const { status, answer, headers } = await ask(action)
    expect(status).toBe(200)
    expect(answer).toMatchObject({
      success: true,
      help: expect.stringContaining('help_show?name='),
    })
    expect(misfits(answer.result, kind)).toEqual([])
    expect(headers['access-control-allow-origin']).toBe('*')
  })

  it('and a resource too', async () => {
    const shown = await result(`resource_show?id=${fileId}`)
    expect(shown).toMatchObject({ package_id: firstId, format: 'PDF', mimetype: 'application/pdf' })
  })

  it('and what does not fit is found', () => {
    expect(
      misfits({ count: '1', results: [{}] }, documented['package_search'] ?? 'text').length,
    ).toBeGreaterThan(20)
  })
})

describe('package_search', () => {
  it('walks through everything that is published, each once, withdrawn left out', async () => {
    const seen: string[] = []
    for (let start = 0; start < 20; start += 5) {
      const found = await search({ rows: '5', start: String(start), sort: 'metadata_modified asc' })
      expect(found.count).toBe(13)
      seen.push(...names(found))
    }
    expect(seen).toHaveLength(13)
    expect(new Set(seen).size).toBe(13)
    expect(seen[0]).toBe('laporan-ikan-1')
    expect(seen.join()).not.toContain('ditarik')
  })

  it('finds words, the best first, and as many as there are', async () => {
    expect(names(await search({ q: 'siswa' }))).toEqual(['data-siswa'])
    const found = await search({ q: 'laporan ikan', rows: '3', start: '9' })
    expect([found.count, found.results.length]).toEqual([12, 3])
  })

  it.each([
    ['organization:dinas-pendidikan', 1],
    ['owner_org:"dinas-perikanan"', 12],
    ['-organization:dinas-perikanan', 1],
    ['+groups:berkala +organization:dinas-pendidikan', 0],
    ['tags:(data-siswa OR rencana-kerja)', 13],
    ['res_format:CSV', 1],
    ['res_format:(CSV OR PDF) AND groups:berkala', 12],
    ['extras_tahun:2024', 6],
    ['metadata_modified:[2026-03-10T00:00:00Z TO *]', 4],
    ['metadata_modified:[2026-03-10T00:00:00.000000 TO 2026-03-12T03:00:00]', 3],
    ['dataset_type:dataset AND state:active AND private:false', 13],
    ['type:harvest', 0],
    [`id:${'x'.repeat(10)}`, 0],
  ])('narrows by %s', async (fq, count) => {
    expect((await search({ fq, rows: '0' })).count).toBe(count)
  })

  it('narrows words as well, and asks a field in q', async () => {
    expect((await search({ q: 'ikan', fq: 'extras_tahun:2025' })).count).toBe(6)
    expect((await search({ q: 'organization:dinas-pendidikan' })).count).toBe(1)
  })

  it('counts by agency, category, topic, year and format', async () => {
    const found = await search({
      rows: '0',
      'facet.field': '["organization","groups","tags","extras_tahun","res_format"]',
    })
    expect(found.facets).toEqual({
      organization: { 'dinas-perikanan': 12, 'dinas-pendidikan': 1 },
      groups: { berkala: 12, setiap_saat: 1 },
      tags: { 'rencana-kerja': 12, 'data-siswa': 1 },
      extras_tahun: { 2024: 6, 2025: 6, 2026: 1 },
      res_format: { PDF: 13, CSV: 1 },
    })
    expect(found.search_facets.organization.items[0]).toEqual({
      name: 'dinas-perikanan',
      display_name: 'Dinas Perikanan',
      count: 12,
    })
    const narrow = await search({ rows: '0', 'facet.field': 'tags', 'facet.limit': '1' })
    expect(narrow.facets).toEqual({ tags: { 'rencana-kerja': 12 } })
    expect((await search({ rows: '0', 'facet.field': 'tags', facet: 'false' })).facets).toEqual({})
  })

  it('gives no more than a thousand at once', async () => {
    expect((await search({ rows: '100000' })).results).toHaveLength(13)
  })

  it.each([
    [{ rows: '-1' }, 'rows'],
    [{ start: 'x' }, 'start'],
    [{ fq: 'entah:1' }, 'fq'],
    [{ fq: 'organization:' }, 'fq'],
    [{ fq: '(((' }, 'fq'],
    [{ fq: 'metadata_modified:[x TO y]' }, 'fq'],
    [{ sort: 'views desc; drop table' }, 'sort'],
    [{ 'facet.field': '["password"]' }, 'facet.field'],
    [{ 'facet.field': '[' }, 'facet.field'],
  ])('says what it does not understand of %o', async (parameters, field) => {
    const { status, answer } = await ask(
      `package_search?${new URLSearchParams(parameters as Record<string, string>)}`,
    )
    expect(status).toBe(409)
    expect(answer).toMatchObject({ success: false, error: { __type: 'Validation Error' } })
    expect(Object.keys(answer.error)).toContain(field)
  })

  it('survives whatever is typed', async () => {
    const texts = [`'";--`, '\u0000', '*:* AND (', 'x'.repeat(9_000), 'قانون', '" OR 1=1', '\\']
    for (const q of texts) {
      const { status } = await ask(`package_search?q=${encodeURIComponent(q)}`)
      expect([200, 409], q.slice(0, 40)).toContain(status)
      const narrowed = await ask(`package_search?fq=${encodeURIComponent(`tags:${q}`)}`)
      expect([200, 409], q.slice(0, 40)).toContain(narrowed.status)
    }
  })
})

describe('a filter query', () => {
  it('is either read or refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseFilter(text)
        } catch (error) {
          expect(error).toBeInstanceOf(CkanRefusal)
        }
      }),
    )
  })
})

describe('a client of CKAN', () => {
  const post = (action: string, payload: string, headers: Record<string, string> = {}) =>
    machines.app.inject({
      method: 'POST',
      url: `/api/3/action/${action}`,
      headers: { 'content-type': 'application/json', ...headers },
      payload,
    })

  it('asks by POST with a JSON body, from no page at all', async () => {
    const reply = await post('package_search', JSON.stringify({ q: 'ikan', rows: 2, facet: false }))
    expect(reply.statusCode).toBe(200)
    expect(reply.json().result.results).toHaveLength(2)
    const facets = await post(
      'package_search',
      JSON.stringify({ rows: 0, 'facet.field': ['groups'], fq_list: ['groups:berkala'] }),
    )
    expect(facets.json().result.facets).toEqual({ groups: { berkala: 12 } })
    expect((await post('package_show', '{"id":"data-siswa"}')).json().result.title).toBe(
      'Data siswa',
    )
  })

  it('hears what is wrong in the form it knows', async () => {
    const missing = await ask('package_show?id=tidak-ada')
    expect([missing.status, missing.answer.error]).toEqual([
      404,
      { message: 'Not found', __type: 'Not Found Error' },
    ])
    const withdrawn = await ask('package_show?id=laporan-ikan-ditarik')
    expect(withdrawn.status).toBe(404)
    expect((await ask('package_show')).answer.error).toEqual({
      id: ['Missing value'],
      __type: 'Validation Error',
    })
    const unknown = await ask('package_create')
    expect([unknown.status, unknown.answer]).toEqual([
      400,
      'Bad request - Action name not known: package_create',
    ])
    expect((await ask('__proto__')).status).toBe(400)
    const broken = await post('package_search', '{')
    expect([broken.statusCode, broken.json().success]).toEqual([400, false])
    expect((await post('package_search', '{"q":{"a":1}}')).statusCode).toBe(409)
    expect((await post('package_search', '[1]')).statusCode).toBe(200)
  })

  it('finds the page of a dataset by its name and by its id', async () => {
    expect((await machines.get(`/dataset/${firstId}`)).headers['location']).toBe(
      '/informasi/laporan-ikan-1',
    )
    expect((await machines.get('/dataset/data-siswa')).headers['location']).toBe(
      '/informasi/data-siswa',
    )
    expect((await machines.get('/dataset/X')).status).toBe(404)
  })

  it('learns all names in order, or some of them', async () => {
    const all = await result('package_list')
    expect(all).toHaveLength(13)
    expect(all).toEqual(all.toSorted())
    expect(await result('package_list?limit=2&offset=1')).toEqual(all.slice(1, 3))
  })
})
