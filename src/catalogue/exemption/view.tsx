import { exemption as t } from '../../../locales/id/exemption.ts'
import { personNames } from '../../people/accounts/people.ts'
import { localDateOf } from '../../procedure/dates.ts'
import { actNames } from './acts.ts'
import type { TestHandler } from './deps.ts'
import { historyOf } from './history.ts'
import { TestPage } from './pages/test-page.tsx'
import { contentOfSheet } from './words.ts'

/** One test: how it stands, who must act, its sheet, opinions, letters, and all that happened. */
export const showTest: TestHandler = async (deps, exchange, opened) => {
  const { state, log, row } = opened
  const people = log.flatMap(({ actor }) => (actor.kind === 'person' ? [actor.id] : []))
  const [history, names, content, renewed] = await Promise.all([
    historyOf(deps.db, log),
    personNames(deps.db, people),
    contentOfSheet(deps.db, state.sheet),
    deps.db
      .selectFrom('exempt_items')
      .select('exempt_id')
      .where('test_id', '=', opened.testId)
      .where('ended_at', 'is', null)
      .executeTakeFirst(),
  ])
  await exchange.audit(opened.testId)
  const done = exchange.query['selesai']
  const act = actNames.find((name) => name === done)
  return deps.showPage(
    exchange,
    { title: row.title || t.title, section: 'kerja', work: true },
    <TestPage
      opened={opened}
      content={content}
      history={history}
      names={names}
      exemptId={renewed?.exempt_id ?? null}
      today={localDateOf(opened.now)}
      done={act ? t.acts[act].done : done === 'diajukan' ? t.submitted : null}
    />,
  )
}
