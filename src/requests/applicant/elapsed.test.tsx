import { expect, test } from 'vitest'
import { recordSentRange } from '../../documents/sent-ranges.ts'
import { releasedFiles } from '../../procedure/request/coverage.ts'
import type { CaseId, Instant } from '../../procedure/values.ts'
import { loadCase } from '../load-case.ts'
import { useTestPortal } from './applicant.fixtures.tsx'
import { closeElapsed } from './elapsed.ts'

const portal = useTestPortal()
const noticed = '2026-11-23T02:00:00.000Z' as Instant
// 30 working days after 23 November 2026 end on 8 January 2027.
const lastDay = '2027-01-08T02:00:00.000Z' as Instant
const dayAfter = '2027-01-09T02:00:00.000Z' as Instant

async function stateOf(requestId: CaseId) {
  const loaded = await loadCase(portal.deps, requestId)
  if (!loaded) throw new Error('no such case')
  return loaded.state
}

test('what nobody collected is closed after the last working day, once, and says so', async () => {
  portal.now = noticed
  const collected = await portal.file()
  const waiting = await portal.file()
  await portal.answer(collected, { files: [Buffer.from('a,b\n1,2\n')] })
  await portal.answer(waiting, { text: 'Jumlahnya 412 guru.' })
  const [file] = releasedFiles(await stateOf(collected))
  if (!file) throw new Error('the answer has a file')
  // The process ended after the last byte and before the case was closed.
  await recordSentRange(portal.database.db, {
    streamId: collected,
    fileId: file.fileId,
    start: 0,
    end: file.size,
    size: file.size,
  })

  expect(await closeElapsed(portal.deps)).toBe(1)
  expect((await stateOf(collected)).handoverWay).toBe('downloaded')

  portal.now = lastDay
  expect(await closeElapsed(portal.deps)).toBe(0)
  expect((await stateOf(waiting)).status).toBe('notified')

  portal.now = dayAfter
  expect(await closeElapsed(portal.deps)).toBe(1)
  expect((await stateOf(waiting)).handoverWay).toBe('elapsed')
  expect(await closeElapsed(portal.deps)).toBe(0)
  const page = await portal.as(portal.siti).get(`/permohonan/${waiting}`)
  expect(page.body).toContain('Jawaban tidak diambil sampai batas waktunya')
  expect(page.body).toContain('Jumlahnya 412 guru.')
})

test('one case that cannot be closed keeps no other waiting, and is reported', async () => {
  portal.now = noticed
  const [broken, sound] = [await portal.file(), await portal.file()]
  for (const requestId of [broken, sound]) await portal.answer(requestId, { text: '412 guru.' })
  portal.now = dayAfter
  const react: typeof portal.deps.react = (trx, happened) => {
    if (happened.requestId === broken) throw new Error('a broken case')
    return portal.deps.react(trx, happened)
  }
  await expect(closeElapsed({ ...portal.deps, react })).rejects.toThrow('a broken case')
  expect((await stateOf(sound)).handoverWay).toBe('elapsed')
  expect((await stateOf(broken)).status).toBe('notified')
})
