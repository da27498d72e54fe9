import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { insertAgencies } from '../../people/agencies.ts'
import type { RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import type { Actor } from '../../procedure/values.ts'
import { loadEvents } from '../../records/load.ts'
import { forwardRequest, takeTask } from '../officer-commands.ts'
import { useTestOffice } from './officer.fixtures.tsx'
import { versionIn } from './test-browser.fixtures.ts'

const office = useTestOffice()
const eventsOf = (id: string) => loadEvents<RequestEvent>(office.database.db, id)
const takeForwarding = { langkah: '4', penugasan: '', ambil_alih: '' }

test('of two officers who press Kerjakan at once one goes on, the other reads who was first', async () => {
  const id = await office.file()
  const both = [office.as(office.officers.utama), office.as(office.officers.utama2)]
  const versi = await (both[0] ?? office.as(office.officers.utama)).version(`/kerja/${id}`)
  const answers = await Promise.all(
    both.map((who) => who.post(`/kerja/${id}/kerjakan`, { versi, ...takeForwarding })),
  )
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409])
  const page = answers.find(({ statusCode }) => statusCode === 409)?.body
  expect(page).toContain('Permohonan ini baru saja berubah')
  expect(page).toMatch(/Mulai dikerjakan: Meneruskan ke dinas[\s\S]*Petugas utama/)
  expect((await eventsOf(id)).filter(({ event }) => event.type === 'task_taken')).toHaveLength(1)
})

test('Kerjakan pressed twice by one officer leads to the work both times', async () => {
  const id = await office.file()
  const utama = office.as(office.officers.utama)
  const versi = await utama.version(`/kerja/${id}`)
  for (const _ of [1, 2]) {
    const taken = await utama.post(`/kerja/${id}/kerjakan`, { versi, ...takeForwarding })
    expect(taken.headers.location).toBe(`/kerja/${id}/teruskan`)
  }
  expect((await eventsOf(id)).filter(({ event }) => event.type === 'task_taken')).toHaveLength(1)
})

test('a colleague sees who has the work and since when, and may take it over', async () => {
  const id = await office.file()
  const utama = office.as(office.officers.utama)
  const utama2 = office.as(office.officers.utama2)
  await utama.post(`/kerja/${id}/kerjakan`, {
    versi: await utama.version(`/kerja/${id}`),
    ...takeForwarding,
  })
  const page = await utama2.get(`/kerja/${id}`)
  expect(page.body).toMatch(/Dikerjakan Petugas utama sejak Senin, 23 November 2026/)
  expect(page.body).toContain('Ambil alih')
  const over = await utama2.post(`/kerja/${id}/kerjakan`, {
    versi: versionIn(page.body),
    ...takeForwarding,
    ambil_alih: 'ya',
  })
  expect(over.statusCode).toBe(303)
  const state = replay(await eventsOf(id))
  expect(state.tasks[0]?.takenBy).toBe(office.officers.utama2.id)
})

test('what was typed is kept to copy when a colleague has acted meanwhile', async () => {
  const id = await office.file()
  const utama = office.as(office.officers.utama)
  const utama2 = office.as(office.officers.utama2)
  const take = async (who: typeof utama, extra = {}) =>
    who.post(`/kerja/${id}/kerjakan`, {
      versi: await who.version(`/kerja/${id}`),
      ...takeForwarding,
      ...extra,
    })
  await take(utama)
  const form = await utama.get(`/kerja/${id}/teruskan`)
  await take(utama2, { ambil_alih: 'ya' })
  await utama2.post(`/kerja/${id}/teruskan`, {
    versi: versionIn((await utama2.get(`/kerja/${id}/teruskan`)).body),
    dinas: 'dinas-kesehatan',
  })
  const sent = await utama.post(`/kerja/${id}/teruskan`, {
    versi: versionIn(form.body),
    dinas: 'dinas-pendidikan',
    instruksi: 'Petunjuk yang panjang',
  })
  expect(sent.statusCode).toBe(409)
  expect(sent.body).toContain('Diteruskan ke Dinas Kesehatan')
  expect(sent.body).toContain('Petunjuk yang panjang')
  expect(sent.body).toContain(`href="/kerja/${id}"`)
})

test('a form whose version is missing or made up is never taken as up to date', async () => {
  const id = await office.file()
  const utama = office.as(office.officers.utama)
  for (const versi of ['', 'x', '-1'])
    expect(
      (await utama.post(`/kerja/${id}/kerjakan`, { versi, ...takeForwarding })).statusCode,
    ).toBe(409)
})

test('an act that the procedure does not allow is told in a sentence', async () => {
  const id = await office.file()
  const utama = office.as(office.officers.utama)
  const versi = await utama.version(`/kerja/${id}`)
  const sent = await utama.post(`/kerja/${id}/beritahukan`, { versi, catatan: 'Catatan saya' })
  expect(sent.statusCode).toBe(409)
  expect(sent.body).toContain('Masih ada rincian yang belum dipegang siapa pun.')
  expect(sent.body).toContain('Catatan saya')
})

test('a form that is sent twice counts once, and the second answer says so', async () => {
  const id = await office.file()
  const utama = office.as(office.officers.utama)
  const versi = await utama.version(`/kerja/${id}`)
  await utama.post(`/kerja/${id}/kerjakan`, { versi, ...takeForwarding })
  const form = { versi: versionIn((await utama.get(`/kerja/${id}/teruskan`)).body) }
  const send = () => utama.post(`/kerja/${id}/teruskan`, { ...form, dinas: 'dinas-kesehatan' })
  const answers = await Promise.all([send(), send()])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409])
  const second = answers.find(({ statusCode }) => statusCode === 409)?.body
  expect(second).toContain('langkah Anda sudah tersimpan satu kali')
  expect(replay(await eventsOf(id)).assignments).toHaveLength(1)
})

test('twelve agencies that take their work in the same moment all get it', async () => {
  const agencyIds = Array.from({ length: 12 }, (_, n) => `dinas-serentak-${n}`)
  await insertAgencies(
    office.database.db,
    agencyIds.map((id) => ({
      ...{ id, name: id, shortName: id, kind: 'dinas', keywords: [] },
      ...{ isPpidUtama: false, active: true },
    })),
  )
  const id = await office.file()
  const main: Actor = { ...actor('ppid_utama', null), id: office.officers.utama.id }
  const on = { requestId: id, actor: main, seenVersion: null }
  const task = { step: 4, assignmentId: null } as const
  await takeTask(office.deps(), { ...on, task, takeOver: false })
  await forwardRequest(office.deps(), { ...on, agencyIds, instruction: '' })
  const { assignments, version } = replay(await eventsOf(id))
  const taken = await Promise.all(
    assignments.map(({ assignmentId, agencyId }) =>
      takeTask(office.deps(), {
        requestId: id,
        actor: actor('ppid_pembantu', agencyId),
        seenVersion: version,
        task: { step: 5, assignmentId },
        takeOver: false,
      }),
    ),
  )
  expect(taken.map(({ kind }) => kind)).toEqual(agencyIds.map(() => 'done'))
})

function actor(role: 'ppid_utama' | 'ppid_pembantu', agencyId: string | null) {
  return { kind: 'person', id: randomUUID(), role, agencyId } as const
}
