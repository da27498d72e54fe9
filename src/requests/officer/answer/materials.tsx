import { work as t } from '../../../../locales/id/work.ts'
import { entriesByIds } from '../../../catalogue/queries.ts'
import { searchEntries } from '../../../catalogue/search/search.ts'
import { parseSearch } from '../../../catalogue/search-query.ts'
import { lookalikes } from '../../../catalogue/suggest.ts'
import { withheldOf } from '../../../documents/redaction/store.ts'
import type { AppExchange } from '../../../people/viewer.ts'
import { type Answer, seeOther } from '../../../platform/http/route.ts'
import type { FormErrors } from '../../../ui/forms.tsx'
import { listPendingFiles } from '../../answer-files.ts'
import { viewCase } from '../case-view.ts'
import type { CaseHandler, OfficerDeps } from '../deps.ts'
import { caseHref, type OpenedCase } from '../open-case.ts'
import { chosenEntries, type Preparing, preparing } from './holder.ts'
import { MaterialsPage } from './materials-page.tsx'

/** Step 5, first page: the files and the published entries that make the answer. */
export const showMaterials: CaseHandler = async (deps, exchange, opened) => {
  const answer = preparing(opened, exchange)
  if (!answer) return seeOther(caseHref(opened))
  const { query } = exchange
  return materialsPage(deps, exchange, {
    opened,
    answer,
    errors: [],
    entryIds: chosenEntries(
      query['entri'] === undefined ? (answer.assignment?.answer?.entryIds ?? []) : [query['entri']],
    ),
    words: query['cari'] ?? '',
  })
}

export async function materialsPage(
  deps: OfficerDeps,
  exchange: AppExchange,
  shown: {
    readonly opened: OpenedCase
    readonly answer: Preparing
    readonly errors: FormErrors
    readonly entryIds: readonly string[]
    readonly words: string
  },
): Promise<Answer> {
  const { opened, answer, errors, entryIds } = shown
  const view = await viewCase(deps, opened)
  const search = parseSearch({ q: shown.words })
  const [files, chosen, found] = await Promise.all([
    listPendingFiles(deps.db, answer),
    entriesByIds(deps.db, entryIds),
    search.words === ''
      ? lookalikes(deps.db, view.asked.items.join('\n'), 5)
      : searchEntries(deps.db, search).then(({ hits }) =>
          entriesByIds(
            deps.db,
            hits.map(({ entryId }) => entryId),
          ),
        ),
  ])
  const blackedOut = await withheldOf(
    deps.db,
    files.map(({ fileId }) => fileId),
  )
  return deps.showPage(
    exchange,
    {
      title: t.materials.title,
      section: 'kerja',
      work: true,
      uploads: true,
      status: errors.length > 0 ? 422 : 200,
      hasErrors: errors.length > 0,
    },
    <MaterialsPage
      view={view}
      answer={answer}
      files={files}
      blackedOut={blackedOut}
      chosen={chosen}
      found={found.filter(({ entryId }) => !entryIds.includes(entryId))}
      words={search.words}
      maxBytes={deps.maxUploadBytes}
      kinds={deps.kinds}
      errors={errors}
    />,
  )
}
