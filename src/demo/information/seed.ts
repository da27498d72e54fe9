import { publishEntry } from '../../catalogue/commands.ts'
import { addExempt } from '../../catalogue/dik/exempt.ts'
import { dipLists, setList } from '../../catalogue/dip/lists.ts'
import type { NewEntry } from '../../catalogue/entry.ts'
import type { DeskDeps, EntryActed } from '../../catalogue/publishing/act.ts'
import {
  openDraft,
  returnDraft,
  saveDraft,
  submitDraft,
  withdrawEntry,
} from '../../catalogue/publishing/desk.ts'
import { noFileChanges } from '../../catalogue/publishing/draft-files.ts'
import { findDraft } from '../../catalogue/publishing/drafts.ts'
import { toFields } from '../../catalogue/publishing/fields.ts'
import { readEntry } from '../../catalogue/publishing/reading-fields.ts'
import { addDays, instantAt, localDateOf, yearOf } from '../../procedure/dates.ts'
import { latestRenewal } from '../../procedure/publishing/renewal.ts'
import type { Instant, LocalDate } from '../../procedure/values.ts'
import type { Cast } from '../lives/play.ts'
import {
  decidedDaysAgo,
  decree,
  drafts,
  dueSoon,
  exemptions,
  flood,
  floodAlert,
  overdue,
  returnReason,
  withdrawalReason,
  withdrawn,
} from './texts.ts'

type Fixed = Omit<NewEntry, 'year' | 'publishedAt'>

/**
 * What the desks of published information find: drafts on their way, something to renew, something withdrawn, a warning
 * in force, the list set by decree, and what is exempt. What is there already stays.
 */
export async function seedInformation(
  { db, storage }: Pick<DeskDeps, 'db' | 'storage'>,
  { cast, now }: { cast: Cast; now: Instant },
): Promise<void> {
  const today = localDateOf(now)
  const deps: DeskDeps = { db, storage, clock: () => now }
  const publishOn = (entry: Fixed, on: LocalDate, more: Partial<NewEntry> = {}) =>
    publishOnce(deps, { ...entry, year: yearOf(on), publishedAt: instantAt(on, 9 * 60), ...more })
  const near = dayFallingDue(addDays(today, 12))
  await publishOn(dueSoon, near, { validUntil: latestRenewal(near) })
  const late = dayFallingDue(addDays(today, -9))
  await publishOn(overdue, late, { validUntil: latestRenewal(late) })
  const mistaken = await publishOn(withdrawn, addDays(today, -20))
  if (mistaken !== null)
    demand(
      await withdrawEntry(
        { ...deps, clock: () => instantAt(addDays(today, -19), 10 * 60) },
        { entryId: mistaken, actor: cast.mainOfficer, seen: null, reason: withdrawalReason },
      ),
    )
  if ((await dipLists(db)).length === 0)
    await setList(db, {
      ...{ ...decree, decreeDate: addDays(today, -3) },
      ...{ version: null, actor: cast.mainOfficer, now },
    })
  const until = instantAt(addDays(today, 30), 23 * 60 + 59)
  await publishOnce(deps, {
    ...{ ...flood, year: yearOf(today), publishedAt: now },
    alert: { text: floodAlert, until },
  })
  await seedExemptions(deps, today)
  for (const draft of drafts) await seedDraft(deps, { cast, draft })
}

// The day of publication whose six months end on `until`, or the last before it.
function dayFallingDue(until: LocalDate): LocalDate {
  let day = addDays(until, -180)
  while (latestRenewal(day) > until) day = addDays(day, -1)
  return day
}

/** @returns the id of what is there now and still published, or null. */
async function publishOnce({ db }: DeskDeps, entry: NewEntry): Promise<string | null> {
  const known = await db
    .selectFrom('entries')
    .select(['entry_id', 'state'])
    .where('title', '=', entry.title)
    .executeTakeFirst()
  if (known) return known.state === 'published' ? known.entry_id : null
  const { entryId } = await db
    .transaction()
    .execute((trx) => publishEntry(trx, { ...entry, source: 'published' }))
  return entryId
}

async function seedExemptions({ db, clock }: DeskDeps, today: LocalDate): Promise<void> {
  const rows = await db.selectFrom('exempt_items').select('title').execute()
  const known = new Set(rows.map(({ title }) => title))
  const from = addDays(today, -decidedDaysAgo)
  for (const { years, reason = null, ...item } of exemptions) {
    if (known.has(item.title)) continue
    const until = years === null ? null : addDays(from, years * 365)
    const { decreeNumber } = decree
    await addExempt(db, {
      item: { ...item, from, until, periodReason: reason, decreeNumber, decreeDate: from },
      at: clock(),
    })
  }
}

async function seedDraft(
  deps: DeskDeps,
  { cast, draft }: { cast: Cast; draft: (typeof drafts)[number] },
): Promise<void> {
  const { agencyId, stage, fields } = draft
  const actor = cast.agencyOfficer(agencyId)
  const found = await deps.db
    .selectFrom('entry_drafts')
    .select('entry_id')
    .where('agency_id', '=', agencyId)
    .executeTakeFirst()
  const entryId = found?.entry_id ?? (await openDraft(deps, { actor, agencyId }))
  const begun = entryId === null ? null : await findDraft(deps.db, entryId)
  if (entryId === null || !begun) throw new Error('an agency begins a draft')
  const on = { entryId, actor, seen: null }
  if (begun.fields.judul === '')
    demand(
      await saveDraft(deps, {
        ...on,
        fields: toFields((name) => fields[name] ?? begun.fields[name]),
        files: noFileChanges,
      }),
    )
  const written = await findDraft(deps.db, entryId)
  if (written?.state !== 'draft' || stage === 'draft') return
  const read = readEntry(written.fields, { files: [], now: deps.clock(), agencyIds: [agencyId] })
  if ('errors' in read) throw new Error('a draft of the demonstration is sound')
  demand(await submitDraft(deps, { ...on, entry: read.entry }))
  if (stage === 'returned')
    demand(await returnDraft(deps, { ...on, actor: cast.mainOfficer, reason: returnReason }))
}

function demand(acted: EntryActed): void {
  if (acted.kind !== 'done')
    throw new Error(
      `the demonstration: ${acted.kind === 'refused' ? acted.refusal.code : acted.kind}`,
    )
}
