import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Instant, LocalDate } from '../../../procedure/values.ts'
import { addAgencies, addFile, publish } from '../../catalogue.fixture.ts'
import { type Machines, openMachines } from '../machines.fixture.tsx'
import { openApi } from './openapi.ts'
import { operations } from './operations.ts'
import { problemAnswer } from './schemas.ts'

const database = useDatabase()
let machines: Machines

beforeAll(async () => {
  const { db } = database
  await addAgencies(db)
  machines = await openMachines(db)
  for (let number = 1; number <= 25; number += 1)
    await publish(db, {
      title: `Laporan ikan ${number}`,
      publishedAt: `2026-03-${String(number).padStart(2, '0')}T03:00:00.000Z` as Instant,
      files: [await addFile(db)],
    })
  await publish(db, {
    title: 'Peringatan banjir',
    category: 'serta_merta',
    publishedAt: '2026-04-01T03:00:00.000Z' as Instant,
    holder: 'Bidang Kedaruratan',
    madeOn: '2026-03-31' as LocalDate,
    madeAt: 'Putussibau',
    documentNumber: '300/12/2026',
    alert: { text: 'Air naik', until: '2026-12-01T00:00:00.000Z' as Instant },
  })
  const withdrawn = await publish(db, { title: 'Laporan ikan ditarik' })
  await db
    .updateTable('entries')
    .set({ state: 'withdrawn', withdrawn_at: new Date(), withdrawn_reason: 'Keliru' })
    .where('entry_id', '=', withdrawn.entryId)
    .execute()
  await db.deleteFrom('entry_index').where('entry_id', '=', withdrawn.entryId).execute()
  await db
    .insertInto('exempt_items')
    .values({
      exempt_id: '11111111-2222-4333-8444-555555555555',
      agency_id: 'dinas-kesehatan',
      title: 'Rekam medis pasien',
      letters: ['h', 'j'],
      basis: 'UU 14/2008 Pasal 17 huruf h',
      consequence: 'Rahasia pertimbangan uji konsekuensi',
      exempt_from: '2026-01-02',
      period_reason: 'Sampai yang bersangkutan setuju',
      decree_number: '188.45/1/2026',
      decree_date: '2026-01-02',
      created_at: '2026-01-02T00:00:00Z',
    })
    .execute()
})
afterAll(() => machines.app.close())

const ask = async (path: string) => {
  const { status, body, headers } = await machines.get(path)
  return { status, headers, answer: JSON.parse(body) }
}

const asked: Readonly<Record<string, readonly string[]>> = {
  searchEntries: [
    '/api/v1/entri',
    '/api/v1/entri?q=ikan',
    '/api/v1/entri?q=ikan&kategori=berkala&tahun=2026&urut=judul',
    '/api/v1/entri?q=&kategori=&dinas=&tahun=&jenis=&urut=&persis=',
    '/api/v1/entri?q=entah+apa',
  ],
  getEntry: ['/api/v1/entri/peringatan-banjir', '/api/v1/entri/laporan-ikan-3'],
  listAgencies: ['/api/v1/dinas'],
  listCategories: ['/api/v1/kategori'],
  readList: ['/api/v1/dip', '/api/v1/dip?batas=5'],
  readExemptList: ['/api/v1/dik'],
}

describe.each(operations)('$id', ({ id, answer: schema }) => {
  it.each(asked[id] ?? [])('answers as it is described: %s', async (path) => {
    const { status, answer, headers } = await ask(path)
    expect(status, JSON.stringify(answer)).toBe(200)
    // Parsing drops what the schema does not name.
    expect(schema.parse(answer)).toEqual(answer)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(JSON.stringify(answer)).not.toContain('ditarik')
  })
})

describe('the API', () => {
  it('leads through all results by the address of the next page', async () => {
    for (const [start, key, count] of [
      ['/api/v1/entri?q=laporan+ikan', 'entries', 25],
      ['/api/v1/dip?batas=10', 'rows', 26],
    ] as const) {
      const seen: string[] = []
      let path: string | undefined = start
      for (let pages = 0; path && pages < 10; pages += 1) {
        const { answer } = await ask(path)
        seen.push(...answer[key].map(({ entryId }: { entryId: string }) => entryId))
        path = answer.next?.replace('http://portal.test', '')
      }
      expect(seen).toHaveLength(count)
      expect(new Set(seen).size).toBe(count)
    }
  })

  it('gives every column of an entry', async () => {
    const { answer } = await ask('/api/v1/entri/peringatan-banjir')
    expect(answer).toMatchObject({
      holder: 'Bidang Kedaruratan',
      madeOn: '2026-03-31',
      documentNumber: '300/12/2026',
      alert: { text: 'Air naik' },
    })
  })

  it('tells of exempt information its title, basis and period, and no more', async () => {
    const { answer } = await ask('/api/v1/dik')
    expect(answer.items).toHaveLength(1)
    expect(answer.items[0]).toMatchObject({ letters: ['h', 'j'], until: null })
    expect(JSON.stringify(answer)).not.toContain('Rahasia')
  })

  it.each([
    ['/api/v1/entri?kategori=dikecualikan', 400, 'kategori'],
    ['/api/v1/entri?tahun=20255', 400, 'tahun'],
    [`/api/v1/entri?q=${'x'.repeat(201)}`, 400, 'q'],
    ['/api/v1/dip?batas=1001', 400, 'batas'],
    ['/api/v1/dip?sesudah=x', 400, 'sesudah'],
    ['/api/v1/entri/tidak-ada', 404, null],
    ['/api/v1/entri/TIDAK%20ADA', 404, null],
    ['/api/v1/entri/laporan-ikan-ditarik', 404, null],
  ])('says what is wrong with %s', async (path, status, parameter) => {
    const { status: got, answer, headers } = await ask(path)
    expect(got).toBe(status)
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(problemAnswer.parse(answer)).toEqual(answer)
    expect(answer.errors?.[0]?.parameter ?? null).toBe(parameter)
  })

  it('survives whatever is searched for', async () => {
    for (const q of [`'";--`, '\u0000', '"', '(', 'قانون', '-', '\\'])
      expect((await ask(`/api/v1/entri?q=${encodeURIComponent(q)}`)).status, q).toBe(200)
  })

  it('sends again only what has changed', async () => {
    const { headers } = await ask('/api/v1/entri?q=ikan')
    const again = await machines.get('/api/v1/entri?q=ikan', {
      'if-none-match': String(headers['etag']),
    })
    expect(again.status).toBe(304)
  })
})

describe('the description', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(structuredClone(openApi()))
    expect(errors).toBeUndefined()
    expect([valid, validator.version]).toEqual([true, '3.1'])
    const broken = { ...openApi(), paths: { x: {} } }
    expect((await new Validator().validate(broken)).valid).toBe(false)
  })

  it('names every route of the API and is what the repository and the portal hold', async () => {
    const urls = machines.routes
      .map(({ url }) => url)
      .filter((url) => /^\/api\/v1\/(?!openapi)/.test(url))
    expect(Object.keys(openApi()['paths'] as object)).toEqual(
      urls.map((url) => url.replace(':slug', '{slug}')),
    )
    expect((await ask('/api/v1/openapi.json')).answer).toEqual(openApi())
    const kept = readFileSync(new URL('../../../../docs/openapi.json', import.meta.url), 'utf8')
    expect(JSON.parse(kept)).toEqual(openApi())
  })
})

describe('the page to try it', () => {
  it.each(['id', 'en'])(
    'has a form for each question that leads to an answer (%s)',
    async (locale) => {
      const { body } = await machines.get('/api', { 'accept-language': locale })
      const { document } = parseHTML(body)
      const forms = [...document.querySelectorAll('form')]
      expect(forms).toHaveLength(operations.length)
      for (const form of forms) {
        const fields = [...form.querySelectorAll('input, select')]
        const typed = new URLSearchParams()
        for (const field of fields) {
          const name = field.getAttribute('name') ?? ''
          typed.set(
            name,
            name === 'slug' ? 'peringatan-banjir' : (field.getAttribute('value') ?? ''),
          )
          expect(document.querySelector(`label[for="${field.id}"]`), field.id).not.toBeNull()
        }
        const sent = await machines.get(`${form.getAttribute('action')}?${typed}`)
        const led =
          sent.status === 303 ? await machines.get(String(sent.headers['location'])) : sent
        expect(led.status, led.body).toBe(200)
        expect(JSON.parse(led.body)).toBeTypeOf('object')
      }
    },
  )
})
