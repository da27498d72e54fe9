import { daysMovedLetter } from '../../notices/letters/calendar.tsx'
import { queueMessage } from '../../notices/queue-message.ts'
import { calendarStreamId, findChange } from '../../office/calendar.ts'
import { type Addressee, addresseesByRole } from '../../people/accounts/people.ts'
import type { Trx } from '../../platform/database/connect.ts'
import type { Locale } from '../../platform/http/route.ts'
import type { Instant, LocalDate } from '../../procedure/values.ts'
import type { Office } from '../../ui/frame.tsx'

export interface TellDeps {
  readonly baseUrl: string
  readonly office: (locale: Locale) => Office
}

interface Moved {
  readonly number: string
  readonly was: LocalDate
  readonly dueOn: LocalDate
}

/** One letter to each officer whose days a change of the calendar moved: PPID Utama, the agencies at work, Atasan PPID. */
export async function tellOfficers(
  deps: TellDeps,
  trx: Trx,
  { changeId, at }: { readonly changeId: string; readonly at: Instant },
): Promise<void> {
  const reason = (await findChange(trx, changeId))?.reason ?? ''
  const days = await movedDays(trx, changeId)
  const tell = (people: readonly Addressee[], moved: readonly Moved[], path: string) =>
    tellEach(deps, trx, { people, moved, reason, at, link: `${deps.baseUrl}${path}` })
  const requests = days.filter(({ kind }) => kind === 'request')
  const objections = days.filter(({ kind }) => kind === 'objection')
  await tell(await addresseesByRole(trx, { role: 'ppid_utama' }), requests, '/kerja')
  await tell(await addresseesByRole(trx, { role: 'atasan_ppid' }), objections, '/kerja/keberatan')
  for (const [agencyId, moved] of await movedOfAgencies(trx, changeId))
    await tell(await addresseesByRole(trx, { role: 'ppid_pembantu', agencyId }), moved, '/kerja')
}

async function tellEach(
  { office }: TellDeps,
  trx: Trx,
  {
    people,
    moved,
    reason,
    at,
    link,
  }: {
    people: readonly Addressee[]
    moved: readonly Moved[]
    reason: string
    at: Instant
    link: string
  },
): Promise<void> {
  if (moved.length === 0) return
  for (const { id, name, email } of people)
    await queueMessage(trx, {
      ...daysMovedLetter({ office: office('id'), name, reason, link, days: moved }),
      kind: 'calendar_changed',
      recipient: { id, address: email },
      streamId: calendarStreamId,
      at,
    })
}

// As many as a letter and its count need; no office has more open matters.
const most = 5_000

async function movedDays(trx: Trx, changeId: string): Promise<(Moved & { kind: string })[]> {
  const rows = await trx
    .selectFrom('calendar_recounts as c')
    .innerJoin('numbers as n', (join) =>
      join.onRef('n.stream_id', '=', 'c.matter_id').on('n.kind', 'in', ['P', 'K']),
    )
    .select(['c.kind', 'n.number', 'c.was', 'c.due_on'])
    .where('c.change_id', '=', changeId)
    .where('c.was', 'is not', null)
    .orderBy('c.due_on')
    .orderBy('n.number')
    .limit(most)
    .execute()
  return rows.map(({ kind, number, was, due_on }) => ({
    kind,
    number,
    was: was as LocalDate,
    dueOn: due_on as LocalDate,
  }))
}

/** By agency, the requests moved that it still owes an answer to. */
async function movedOfAgencies(trx: Trx, changeId: string): Promise<Map<string, Moved[]>> {
  const rows = await trx
    .selectFrom('calendar_recounts as c')
    .innerJoin('assignments as a', 'a.request_id', 'c.matter_id')
    .innerJoin('requests as r', 'r.request_id', 'c.matter_id')
    .select(['a.agency_id', 'r.number', 'c.was', 'c.due_on'])
    .distinct()
    .where('c.change_id', '=', changeId)
    .where('c.was', 'is not', null)
    .where('a.awaits_answer', '=', true)
    .where('a.agency_id', 'is not', null)
    .orderBy('c.due_on')
    .orderBy('r.number')
    .limit(most)
    .execute()
  const agencies = new Map<string, Moved[]>()
  for (const { agency_id, number, was, due_on } of rows) {
    if (agency_id === null || number === null) continue
    const moved = { number, was: was as LocalDate, dueOn: due_on as LocalDate }
    agencies.set(agency_id, [...(agencies.get(agency_id) ?? []), moved])
  }
  return agencies
}
