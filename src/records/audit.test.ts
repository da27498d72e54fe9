import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import { listAudit, recordAudit } from './audit.ts'

const database = useDatabase()

test('a thing and a person each have their trail, newest first, page by page', async () => {
  const [actorId, other, subject] = [randomUUID(), randomUUID(), randomUUID()]
  for (let view = 1; view <= 5; view += 1)
    await recordAudit(database.db, {
      event: 'identity_viewed',
      actorId: view === 3 ? other : actorId,
      role: 'ppid_utama',
      subject,
      detail: { view },
    })
  const page = (before: number | null) => listAudit(database.db, { subject, before, limit: 2 })
  const first = await page(null)
  expect(first.map((entry) => entry.detail)).toEqual([{ view: 5 }, { view: 4 }])
  const second = await page(first.at(-1)?.auditId ?? null)
  expect(second.map((entry) => entry.detail)).toEqual([{ view: 3 }, { view: 2 }])
  const person = await listAudit(database.db, { actorId, before: null, limit: 10 })
  expect(person.map((entry) => entry.detail)).toEqual([
    { view: 5 },
    { view: 4 },
    { view: 2 },
    { view: 1 },
  ])
  expect(person[0]).toMatchObject({
    event: 'identity_viewed',
    role: 'ppid_utama',
    subject,
    actorId,
  })
  expect(person[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
})
