import { readingsOf } from '../../documents/reading/queries.ts'
import { personNames } from '../../people/accounts/people.ts'
import { seeOther } from '../../platform/http/route.ts'
import { localDateOf } from '../../procedure/dates.ts'
import { openNextVersion, renewEntry } from './desk.ts'
import { showForm } from './form.tsx'
import { historyOf } from './history.ts'
import { doneWords } from './list.tsx'
import { actingOn, type EntryHandler, seenIn } from './open-entry.ts'
import { conclude } from './outcome.tsx'
import { OverviewPage } from './pages/overview-page.tsx'
import { showPreview } from './preview.tsx'

/** One entry at the desk: its draft while there is one, else what is published and what can be done with it. */
export const showEntry: EntryHandler = async (deps, exchange, opened) => {
  const { draft, entry, log } = opened
  const done = exchange.query['selesai']
  if (draft?.state === 'submitted' && (opened.may('edit') || opened.may('recall')))
    return showPreview(deps, exchange, opened)
  if (draft && opened.may('edit') && opened.state.status === 'unpublished')
    return showForm(deps, exchange, opened)
  if (!entry) return seeOther('/kerja/informasi')
  const people = log.flatMap(({ actor }) => (actor.kind === 'person' ? [actor.id] : []))
  const [history, names, readings] = await Promise.all([
    historyOf(deps.db, log),
    personNames(deps.db, people),
    readingsOf(
      deps.db,
      entry.files.map(({ sha256 }) => sha256),
    ),
  ])
  return deps.showPage(
    exchange,
    { title: entry.title, section: 'kerja', work: true },
    <OverviewPage
      opened={opened}
      entry={entry}
      history={history}
      names={names}
      readings={readings}
      seen={seenIn(opened)}
      today={localDateOf(deps.clock())}
      done={doneWords(done)}
    />,
  )
}

/** "Ubah": begins the next version. */
export const startNextVersion: EntryHandler = async (deps, exchange, opened) =>
  opened.draft
    ? seeOther(opened.href('/ubah'))
    : conclude(deps, exchange, {
        opened,
        acted: await openNextVersion(deps, actingOn(opened, exchange)),
        done: opened.href('/ubah'),
      })

/** Berkala: confirmed as it stands, for as long as the law allows. */
export const renewNow: EntryHandler = async (deps, exchange, opened) =>
  conclude(deps, exchange, {
    opened,
    acted: await renewEntry(deps, { ...actingOn(opened, exchange), validUntil: null }),
    done: opened.href('?selesai=diperbarui'),
  })
