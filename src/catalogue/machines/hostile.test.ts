import { afterAll, beforeAll, expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { addAgencies, publish } from '../catalogue.fixture.ts'
import { type Machines, openMachines } from './machines.fixture.tsx'

const database = useDatabase()
let machines: Machines

beforeAll(async () => {
  await addAgencies(database.db)
  await publish(database.db)
  machines = await openMachines(database.db)
})
afterAll(() => machines.app.close())

const someId = '00000000-0000-4000-8000-000000000000'
const post = (body: object) =>
  machines.app.inject({
    method: 'POST',
    url: '/api/3/action/package_search',
    headers: { host: 'portal.test', 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  })

it.each([
  `/data.json?sesudah=0000-01-01T00:00:00.000Z_${someId}`,
  `/data.json?sesudah=${encodeURIComponent('+275760-09-13T00:00:00.000Z')}_${someId}`,
  `/umpan.xml?sesudah=-000500-01-01T00:00:00.000Z_${someId}`,
  '/dip?no=99999999&sesudah=00000000-0000-4000-8000-000000000000',
  `/api/v1/dip?sesudah=99999999_${someId}`,
  '/dip.csv?dinas=x%00y',
  '/dip.pdf?bagian=1e3',
  '/sitemap/3-65536.xml',
  '/api?slug=%ED%A0%80',
])('%s is answered without a fault of ours', async (path) => {
  const { status } = await machines.get(path)
  expect(status).toBeLessThan(500)
})

it.each([
  ['a time before all times', { fq: 'metadata_modified:[0000-01-01T00:00:00Z TO *]' }],
  ['a time after all times', { fq: 'metadata_modified:[* TO +275760-09-13T00:00:00Z]' }],
  ['a zero byte in a list', { fq_list: ['name:a\0b'] }],
  ['a lone surrogate', { fq_list: ['name:"\ud800"'] }],
  ['a zero byte in a field', { 'facet.field': ['\0'] }],
  ['an enormous start', { start: 1e300, rows: 0 }],
  ['ten thousand values', { fq_list: [`name:(${'a '.repeat(10_000)})`] }],
  ['the same facet many times', { q: 'rencana', 'facet.field': Array(500).fill('tags') }],
])('%s is answered without a fault of ours', async (_, body) => {
  const { statusCode } = await post(body)
  expect(statusCode).toBeLessThan(500)
})

it.each([
  ['demands', { fq_list: Array(61).fill('name:a') }],
  ['texts in a list', { fq_list: Array(1_001).fill('') }],
])('too many %s are refused', async (_, body) => {
  const reply = await post(body)
  expect(reply.statusCode).toBe(409)
  expect(reply.json().error).toMatchObject({ __type: 'Validation Error' })
})
