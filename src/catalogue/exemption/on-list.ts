import { exemption as t } from '../../../locales/id/exemption.ts'
import type { Trx } from '../../platform/database/connect.ts'
import { localDateOf } from '../../procedure/dates.ts'
import type { TestState } from '../../procedure/exemption/state.ts'
import type { Instant, TextRef } from '../../procedure/values.ts'
import { readTexts } from '../../records/texts.ts'
import { addExempt } from '../dik/exempt.ts'
import { decreeOf } from './rows.ts'
import { contentOfSheet } from './words.ts'

/** A concluded test puts its information on the list of exempt information: title, basis and period, never the content. */
export async function enterExempt(
  trx: Trx,
  { testId, state, at }: { testId: string; state: TestState; at: Instant },
): Promise<void> {
  const content = await contentOfSheet(trx, state.sheet)
  const number = decreeOf(state)
  if (content === null || number === null || state.agencyId === null)
    throw new Error('a concluded test has a sheet, an agency and a decree')
  const on = localDateOf(at)
  await addExempt(trx, {
    item: {
      agencyId: state.agencyId,
      title: content.title,
      letters: state.letters,
      basis: content.statutes.join('; '),
      consequence: content.ifOpened,
      parts: content.parts || null,
      from: on,
      until: state.until,
      periodReason: content.periodReason || null,
      decreeNumber: number,
      decreeDate: on,
      testId,
    },
    at,
  })
}

/** Takes information off the list: opened by its own test, or replaced by another. */
export async function leaveExempt(
  trx: Trx,
  given: { readonly at: Instant } & (
    | { readonly testId: string; readonly reason: TextRef | null }
    | { readonly exemptId: string; readonly byTestId: string }
  ),
): Promise<void> {
  const reason =
    'byTestId' in given
      ? t.replaced
      : ((await readTexts(trx, [given.reason?.textId ?? ''].filter(Boolean)))
          .get(given.reason?.textId ?? '')
          ?.slice(0, 1000) ?? t.replaced)
  await trx
    .updateTable('exempt_items')
    .set({ ended_at: given.at, ended_reason: reason })
    .where('ended_at', 'is', null)
    .$if('testId' in given, (query) =>
      query.where('test_id', '=', 'testId' in given ? given.testId : ''),
    )
    .$if('exemptId' in given, (query) =>
      query.where('exempt_id', '=', 'exemptId' in given ? given.exemptId : ''),
    )
    .execute()
}
