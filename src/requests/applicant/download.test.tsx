import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { expect, test, vi } from 'vitest'
import type { CaseId } from '../../procedure/values.ts'
import { loadCase } from '../load-case.ts'
import { sessionOf, useTestPortal } from './applicant.fixtures.tsx'

const portal = useTestPortal()
const first = Buffer.from(`nomor,nama\n${'1,guru\n'.repeat(40_000)}`)
const second = Buffer.from('nomor,sekolah\n1,SDN 1\n')

async function answered(files: readonly Buffer[]): Promise<{ requestId: CaseId; paths: string[] }> {
  const requestId = await portal.file()
  await portal.answer(requestId, { files })
  const { body } = await portal.as(portal.siti).get(`/permohonan/${requestId}`)
  const paths = [...body.matchAll(/href="([^"]+\/berkas\/[^"]+)"/g)].map(([, path]) => path ?? '')
  return { requestId, paths }
}

async function statusOf(requestId: CaseId): Promise<string | undefined> {
  return (await loadCase(portal.deps, requestId))?.state.status
}

async function sentRows(requestId: CaseId) {
  return portal.database.db
    .selectFrom('sent_ranges')
    .select(['file_id', 'complete'])
    .where('stream_id', '=', requestId)
    .execute()
}

const closed = (requestId: CaseId) =>
  vi.waitFor(async () => expect(await statusOf(requestId)).toBe('handed_over'))

test('no file can be reached before the notice, not even a verified one', async () => {
  const siti = portal.as(portal.siti)
  const { paths } = await answered([second])
  const waiting = await portal.file()
  await portal.answer(waiting, { files: [second], notify: false })
  const state = (await loadCase(portal.deps, waiting))?.state
  const fileId = state?.assignments[0]?.answer?.files[0]?.fileId ?? ''
  expect(state?.assignments[0]?.status).toBe('verified')
  expect((await siti.get(`/permohonan/${waiting}/berkas/${fileId}/jawaban.csv`)).status).toBe(404)
  expect((await siti.get(`/permohonan/${waiting}`)).body).not.toContain(fileId)
  const elsewhere = (paths[0] ?? '').replace(/permohonan\/[^/]+/, `permohonan/${waiting}`)
  expect((await siti.get(elsewhere)).status).toBe(404)
})

test('the page names each file with its size and SHA-256, and its bytes are those', async () => {
  const { requestId, paths } = await answered([second])
  const siti = portal.as(portal.siti)
  const digest = createHash('sha256').update(second).digest('hex')
  expect((await siti.get(`/permohonan/${requestId}`)).body).toContain(digest)
  const got = await siti.get(paths[0] ?? '')
  expect(got.body).toBe(second.toString())
  expect(got.headers.get('etag')).toBe(`"${digest}"`)
  expect(got.headers.get('content-disposition')).toContain('attachment')
  await closed(requestId)
  expect((await siti.get(`/permohonan/${requestId}`)).body).toContain(
    'Semua berkas jawaban sudah Anda unduh.',
  )
  expect((await siti.get(paths[0] ?? '')).status).toBe(200)
})

test('ranges close the case exactly with the last byte of the last file', async () => {
  const { requestId, paths } = await answered([first, second])
  const siti = portal.as(portal.siti)
  const [big = '', small = ''] = paths
  const part = (path: string, range: string) => siti.get(path, { range: `bytes=${range}` })
  const half = Math.floor(first.length / 2)
  expect((await part(big, `${half}-`)).status).toBe(206)
  expect((await siti.get(small)).status).toBe(200)
  expect((await part(big, `0-${half - 2}`)).status).toBe(206)
  await vi.waitFor(async () => {
    const rows = await sentRows(requestId)
    expect(rows.map(({ complete }) => complete).sort()).toEqual([false, true])
  })
  const page = await siti.get(`/permohonan/${requestId}`)
  expect(page.body).toContain('1 dari 2 berkas sudah Anda terima lengkap.')
  expect(page.body).toContain('unduh lagi untuk melanjutkan')
  expect(await statusOf(requestId)).toBe('notified')
  expect((await part(big, `${half - 1}-${half - 1}`)).status).toBe(206)
  await closed(requestId)
})

test('a HEAD and an answer from the cache send nothing', async () => {
  const { requestId, paths } = await answered([second])
  const siti = portal.as(portal.siti)
  const [path = ''] = paths
  const { headers } = await siti.head(path)
  expect(headers.get('content-length')).toBe(String(second.length))
  const cached = await siti.get(path, { 'if-none-match': headers.get('etag') ?? '' })
  expect(cached.status).toBe(304)
  expect(await sentRows(requestId)).toEqual([])
  expect(await statusOf(requestId)).toBe('notified')
})

test('a transfer that breaks does not count whole; a whole one after it does', async () => {
  const huge = Buffer.alloc(6_000_000, 'nilai,angka\n')
  const { requestId, paths } = await answered([huge])
  await breakOff(paths[0] ?? '')
  await vi.waitFor(async () => {
    const rows = await sentRows(requestId)
    expect(rows.map(({ complete }) => complete)).toEqual([false])
  })
  expect(await statusOf(requestId)).toBe('notified')
  await portal.as(portal.siti).get(paths[0] ?? '')
  await closed(requestId)
})

test('a file the scanner refused, or has still to look at, is not handed out', async () => {
  const { requestId, paths } = await answered([second])
  const [path = ''] = paths
  const fileId = path.split('/')[4] ?? ''
  const setScan = (scan: string) =>
    portal.database.db.updateTable('files').set({ scan }).where('file_id', '=', fileId).execute()
  const siti = portal.as(portal.siti)
  for (const [scan, words] of [
    ['pending', 'masih diperiksa'],
    ['refused', 'isi yang berbahaya'],
  ] as const) {
    await setScan(scan)
    const got = await siti.get(path)
    expect(got.status).toBe(409)
    expect(got.body).toContain(words)
    const page = await siti.get(`/permohonan/${requestId}`)
    expect(page.body).toContain(words)
    expect(page.body).not.toContain(path)
  }
  expect(await sentRows(requestId)).toEqual([])
})

test('every fetch of a document is written into the audit trail', async () => {
  const { requestId, paths } = await answered([second])
  await portal.as(portal.siti).get(paths[0] ?? '')
  const rows = await portal.database.db
    .selectFrom('audit')
    .select(['event', 'actor_id'])
    .where('subject', '=', `request:${requestId}`)
    .where('event', '=', 'request.fetch_document')
    .execute()
  expect(rows).toEqual([{ event: 'request.fetch_document', actor_id: portal.siti.id }])
  expect(portal.errors).toEqual([])
})

function breakOff(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const wanted = request(`${portal.url}${path}`, { headers: { cookie: sessionOf(portal.siti) } })
    wanted.on('response', (response) => {
      response.once('data', () => {
        wanted.destroy()
        resolve()
      })
      response.on('error', () => {})
    })
    wanted.on('error', reject)
    wanted.end()
  })
}
