import { exemption as words } from '../../../locales/id/exemption.ts'
import type { Trx } from '../../platform/database/connect.ts'
import { defineJob } from '../../platform/jobs/job.ts'
import { type Task, task } from '../../platform/jobs/worker.ts'
import { localDateOf } from '../../procedure/dates.ts'
import { dueReminder, type ReminderDays, reviewUntil } from '../../procedure/exemption/period.ts'
import type { Instant } from '../../procedure/values.ts'
import { formatDate } from '../../ui/dates.ts'
import { type Exempt, exemptEnding } from '../dik/exempt.ts'
import type { TestDeps } from './act.ts'
import { deskOf, sendMail } from './tell-people.tsx'

/**
 * Reminds PPID Utama and the agency ninety and thirty days before an exemption ends, and on the day after its last (UU
 * 14/2008 Pasal 20(1), PP 61/2010: it is not for ever). Run it once a day; repeating it is harmless, and a day that was
 * missed is caught up with.
 */
export const remindExemptionsJob = defineJob<Record<string, never>>('remind_exemptions')

export function remindExemptionsTask(deps: TestDeps): Task {
  return task(remindExemptionsJob, async () => {
    await remindExemptions(deps)
  })
}

/** @returns how many reminders went out. */
export async function remindExemptions(deps: TestDeps): Promise<number> {
  const now = deps.clock()
  const today = localDateOf(now)
  let sent = 0
  for (const item of await exemptEnding(deps.db, { until: reviewUntil(today), agencyId: null })) {
    const days = item.until === null ? null : dueReminder(item.until, today)
    if (days === null) continue
    const told = await deps.db
      .transaction()
      .execute((trx) => remindOnce(deps, trx, { item, days, now }))
    if (told) sent += 1
  }
  return sent
}

async function remindOnce(
  deps: TestDeps,
  trx: Trx,
  { item, days, now }: { item: Exempt; days: ReminderDays; now: Instant },
): Promise<boolean> {
  const noted = await trx
    .insertInto('exempt_reminders')
    .values({ exempt_id: item.exemptId, days, sent_at: now })
    .onConflict((conflict) => conflict.columns(['exempt_id', 'days']).doNothing())
    .returning('exempt_id')
    .executeTakeFirst()
  if (!noted || item.until === null) return false
  const { ends, ended, facts } = words.mails
  const told =
    days === 0
      ? ended
      : { ...ends, subject: ends.subject({ days }), happened: ends.happened({ days }) }
  const path = item.testId ? `/kerja/uji/${item.testId}` : `/kerja/uji/baru?dik=${item.exemptId}`
  for (const person of await deskOf(trx, item.agencyId))
    await sendMail(deps, trx, {
      person,
      words: told,
      facts: [
        [facts.title, item.title],
        [facts.agency, item.agencyName],
        [facts.until, formatDate(item.until, 'id')],
        [facts.decree, item.decreeNumber],
      ],
      link: `${deps.baseUrl}${path}`,
      kind: 'exemption_ends',
      streamId: item.testId ?? null,
      at: now,
    })
  return true
}
