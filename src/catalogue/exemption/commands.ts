import { randomUUID } from 'node:crypto'
import type { Trx } from '../../platform/database/connect.ts'
import type { TestCommand } from '../../procedure/exemption/commands.ts'
import type { Renewed } from '../../procedure/exemption/events.ts'
import { noTest } from '../../procedure/exemption/state.ts'
import type { OpeningCause, TestOccasion } from '../../procedure/exemption/values.ts'
import type { AgencyId, CaseId, TextRef } from '../../procedure/values.ts'
import { vouchText } from '../../records/texts.ts'
import { actOnTest, appendDecided, type OnTest, type TestActed, type TestDeps } from './act.ts'
import { type SheetFields, storedFields } from './fields.ts'
import { insertTestRow, saveFields } from './rows.ts'
import type { Sheet } from './sheet.ts'

export interface NewTest {
  readonly agencyId: AgencyId
  readonly occasion: TestOccasion
  readonly requestId: CaseId | null
  readonly itemId: string | null
  readonly renews: Renewed | null
  readonly title: string
  /** What the sheet begins with, beside the title. */
  readonly fields?: Partial<SheetFields>
}

/** Begins a test. @returns its id, or why it may not be. */
export async function proposeTest(
  deps: TestDeps,
  { actor, test }: { readonly actor: OnTest['actor']; readonly test: NewTest },
): Promise<{ readonly testId: string } | Extract<TestActed, { kind: 'refused' }>> {
  const testId = randomUUID()
  const now = deps.clock()
  const { title: words, fields = {}, ...proposal } = test
  try {
    await deps.db.transaction().execute(async (trx) => {
      const title = await vouchText(trx, { streamId: testId, kind: 'test_title', body: words })
      const command = { type: 'propose', ...proposal, title } as const
      const on = { testId, actor }
      const appended = await appendDecided(trx, { on, state: noTest, command, now })
      if ('refusal' in appended) throw new Refused({ kind: 'refused', ...appended })
      await insertTestRow(trx, {
        ...{ testId, state: appended.after, title: words, at: now },
        fields: storedFields({ ...fields, judul: words }),
      })
    })
    return { testId }
  } catch (error) {
    if (error instanceof Refused) return error.acted
    throw error
  }
}

/** Keeps what was typed into the sheet, sound or not. */
export function saveSheet(
  deps: TestDeps,
  on: OnTest & { readonly fields: SheetFields },
): Promise<TestActed> {
  return actOnTest(deps, on, async (trx, { now }) => {
    await saveFields(trx, { testId: on.testId, fields: on.fields, at: now })
    return { type: 'write_sheet' }
  })
}

/** Hands a sheet to the tim pertimbangan, as `readSheet` found it. */
export function submitSheet(
  deps: TestDeps,
  on: OnTest & { readonly sheet: Sheet },
): Promise<TestActed> {
  const { terms, content } = on.sheet
  return actOnTest(deps, on, async (trx) => ({
    type: 'submit_sheet',
    terms,
    sheet: await vouchText(trx, {
      streamId: on.testId,
      kind: 'test_sheet',
      body: JSON.stringify(content),
    }),
  }))
}

export function giveOpinion(
  deps: TestDeps,
  on: OnTest & { readonly agrees: boolean; readonly reason: string },
): Promise<TestActed> {
  return withReason(deps, on, (reason) => ({ type: 'give_opinion', agrees: on.agrees, reason }))
}

/** Approves what a test found; `note` may be empty unless most of the tim is against it. */
export function approveTest(
  deps: TestDeps,
  on: OnTest & { readonly note: string },
): Promise<TestActed> {
  return actOnTest(deps, on, async (trx) => ({
    type: 'approve',
    note: on.note === '' ? null : await vouch(trx, on.testId, on.note),
  }))
}

/** Sets the result by decree: the number is taken, the letters are ordered, the list of exempt information follows. */
export function concludeTest(deps: TestDeps, on: OnTest): Promise<TestActed> {
  return actOnTest(deps, on, async () => ({ type: 'conclude' }))
}

/** What is done with nothing but a reason. */
export type PlainAct = 'send_back' | 'deny' | 'start_review' | 'close_review' | 'drop'

export function actWithReason(
  deps: TestDeps,
  on: OnTest & { readonly act: PlainAct; readonly reason: string },
): Promise<TestActed> {
  return withReason(deps, on, (reason) => ({ type: on.act, reason }))
}

/** Opens exempt information: it leaves the list, and the decree that opens it is made. */
export function openExemption(
  deps: TestDeps,
  on: OnTest & { readonly cause: OpeningCause; readonly reason: string },
): Promise<TestActed> {
  return withReason(deps, on, (reason) => ({ type: 'open', cause: on.cause, reason }))
}

function withReason(
  deps: TestDeps,
  on: OnTest & { readonly reason: string },
  commandOf: (reason: TextRef) => TestCommand,
): Promise<TestActed> {
  return actOnTest(deps, on, async (trx) => commandOf(await vouch(trx, on.testId, on.reason)))
}

function vouch(trx: Trx, streamId: string, body: string): Promise<TextRef> {
  return vouchText(trx, { streamId, kind: 'test_reason', body })
}

class Refused extends Error {
  readonly acted: Extract<TestActed, { kind: 'refused' }>
  constructor(acted: Extract<TestActed, { kind: 'refused' }>) {
    super('refused')
    this.acted = acted
  }
}
