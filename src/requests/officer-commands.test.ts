import { expect, test } from 'vitest'
import { checklistItems, type RequestEvent } from '../procedure/request/events.ts'
import { replay } from '../procedure/request/evolve.ts'
import type { Actor, Instant } from '../procedure/values.ts'
import { loadEvents } from '../records/load.ts'
import type { Acted } from './act.ts'
import { ownAnswer } from './answer-files.ts'
import { useTestOffice } from './officer/officer.fixtures.tsx'
import { notifyApplicant, supplyAnswer, takeTask, verifyAnswer } from './officer-commands.ts'

const office = useTestOffice()

test('a notice at midnight on New Year’s Eve has the number of the year in which it was given', async () => {
  const deps = office.deps()
  const requestId = await office.file()
  const { id } = office.officers.utama
  const actor: Actor = { kind: 'person', id, role: 'ppid_utama', agencyId: null }
  const on = { requestId, actor, seenVersion: null }
  const take = async (step: 4 | 6 | 7, assignmentId: string | null) =>
    done(await takeTask(deps, { ...on, task: { step, assignmentId }, takeOver: false }))
  await take(4, null)
  const answer = { assignmentId: ownAnswer, text: 'Jumlahnya 120 orang.', entryIds: [] }
  const { assignments } = done(await supplyAnswer(deps, { ...on, ...answer }))
  const assignmentId = assignments[0]?.assignmentId ?? ''
  await take(6, assignmentId)
  const verified = { assignmentId, checklist: checklistItems, publishAs: null }
  done(await verifyAnswer(deps, { ...on, ...verified }))
  await take(7, null)

  const ticks = ['2026-12-31T16:59:59.999Z', '2026-12-31T17:00:00.000Z'] as Instant[]
  const clock = () => (ticks.length > 1 ? ticks.shift() : ticks[0]) as Instant
  done(await notifyApplicant({ ...deps, clock }, { ...on, note: '' }))
  const { notifiedAt, noticeNumber } = replay(
    await loadEvents<RequestEvent>(office.database.db, requestId),
  )
  expect([notifiedAt, noticeNumber]).toEqual(['2026-12-31T16:59:59.999Z', 'S-001/PPID-KH/XII/2026'])
})

function done(acted: Acted) {
  if (acted.kind !== 'done') throw new Error(`not done: ${JSON.stringify(acted)}`)
  return acted.state
}
