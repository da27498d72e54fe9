import { work as t } from '../../../../locales/id/work.ts'
import { entriesByIds } from '../../../catalogue/queries.ts'
import { isFileId } from '../../../documents/files.ts'
import { withheldOf } from '../../../documents/redaction/store.ts'
import type { AppExchange } from '../../../people/viewer.ts'
import { type Answer, seeOther } from '../../../platform/http/route.ts'
import { uncoveredItems } from '../../../procedure/request/coverage.ts'
import type { FormErrors } from '../../../ui/forms.tsx'
import { listPendingFiles, type PendingFile } from '../../answer-files.ts'
import { supplyAnswer } from '../../officer-commands.ts'
import { viewCase, wordsOf } from '../case-view.ts'
import type { CaseHandler, OfficerDeps } from '../deps.ts'
import { proposeTestHref, testChoices } from '../law/tests.ts'
import { actingOn, caseHref, type OpenedCase } from '../open-case.ts'
import { conclude } from '../outcome.tsx'
import { partsOf, unsaidFaults, withParts } from './blacked-out.ts'
import { chosenEntries, type Preparing, preparing } from './holder.ts'
import {
  checkOutcomes,
  fieldsOf,
  type NumberedItem,
  type OutcomeFields,
  readOutcomes,
} from './outcome-form.ts'
import { SendPage } from './send-page.tsx'

const longestAnswer = 10_000

interface SendForm {
  /** Null: as the answer said before it was sent back. */
  readonly outcomes: readonly OutcomeFields[] | null
  /** Null: what was written before the answer was sent back. */
  readonly text: string | null
  readonly entryIds: readonly string[]
}

/** Step 5, second page: what will be sent, with the words of the answer. */
export const showSend: CaseHandler = async (deps, exchange, opened) => {
  const answer = preparing(opened, exchange)
  if (!answer) return seeOther(caseHref(opened))
  const asked = exchange.query['entri']
  const before = answer.assignment?.answer?.entryIds ?? []
  const entryIds = chosenEntries(asked === undefined ? before : [asked])
  return showForm(deps, exchange, {
    opened,
    answer,
    form: { text: null, entryIds, outcomes: null },
    errors: [],
  })
}

/** Step 5: supplies the answer for verification. */
export const submitSend: CaseHandler = async (deps, exchange, opened) => {
  const text = exchange.form.text('teks').trim()
  const entries = await entriesByIds(deps.db, chosenEntries(exchange.form.all('entri')))
  const answer = preparing(opened, exchange)
  const outcomes = readOutcomes(exchange.form, answer ? itemsOf(opened, answer) : [])
  const entryIds = entries.map(({ entryId }) => entryId)
  const form = { text, entryIds, outcomes }
  const checked = checkOutcomes(outcomes, await knownTests(deps, opened))
  const seenFiles = exchange.form.has('berkas')
    ? exchange.form.line('berkas').split(',').filter(isFileId)
    : undefined
  const again = (errors: FormErrors) =>
    answer
      ? showForm(deps, exchange, { opened, answer, form, errors })
      : Promise.resolve(seeOther(caseHref(opened)))
  if (answer) {
    const files = await listPendingFiles(deps.db, answer)
    const infected = files.filter(({ scan }) => scan === 'refused')
    const faults: FormErrors = [
      ...(isSameList(files, seenFiles) ? [] : [{ field: '', message: t.send.filesChanged }]),
      ...(text.length > longestAnswer
        ? [{ field: 'teks', message: t.tooLong({ max: longestAnswer }) }]
        : []),
      ...infected.map(({ name }) => ({ field: '', message: t.send.infected({ name }) })),
      ...('errors' in checked ? checked.errors : []),
      ...unsaidFaults(outcomes, await blackedOutIn(deps, files)),
    ]
    if (faults.length > 0) return again(faults)
  }
  const acted = await supplyAnswer(deps, {
    ...actingOn(opened, exchange),
    assignmentId: exchange.params['penugasan'] ?? '',
    seenFiles,
    text,
    entryIds,
    ...('drafts' in checked && answer ? { outcomes: checked.drafts } : {}),
  })
  return conclude(deps, exchange, {
    opened,
    acted,
    done: caseHref(opened, '?selesai=dijawab'),
    typed: [{ label: t.send.text, text }],
    form: again,
    fields: { answer_empty: 'teks', partial_without_file: 'teks' },
  })
}

// A colleague may upload or remove while this one writes: nobody sends a file they were not shown.
function isSameList(files: readonly PendingFile[], seen: readonly string[] | undefined): boolean {
  if (seen === undefined) return true
  return files.length === seen.length && files.every(({ fileId }) => seen.includes(fileId))
}

async function showForm(
  deps: OfficerDeps,
  exchange: AppExchange,
  shown: {
    readonly opened: OpenedCase
    readonly answer: Preparing
    readonly form: SendForm
    readonly errors: FormErrors
  },
): Promise<Answer> {
  const { opened, answer, form, errors } = shown
  const view = await viewCase(deps, opened)
  const [files, entries, tests] = await Promise.all([
    listPendingFiles(deps.db, answer),
    entriesByIds(deps.db, form.entryIds),
    testsFor(deps, opened),
  ])
  const said = answer.assignment?.answer?.outcomes ?? []
  const parts = partsOf(files, await blackedOutIn(deps, files))
  const items = itemsOf(opened, answer)
  const wrong = errors.length > 0
  return deps.showPage(
    exchange,
    {
      title: t.send.title,
      section: 'kerja',
      work: true,
      typing: true,
      status: wrong ? 422 : 200,
      hasErrors: wrong,
    },
    <SendPage
      view={view}
      answer={answer}
      files={files}
      entries={entries}
      text={form.text ?? wordsOf(view, answer.assignment?.answer?.text ?? null)}
      items={items.map((item) => ({
        fields:
          form.outcomes?.find(({ itemId }) => itemId === item.itemId) ??
          withParts(
            fieldsOf(
              item,
              said.find(({ itemId }) => itemId === item.itemId),
              (ref) => wordsOf(view, ref),
            ),
            { parts, only: items.length === 1 },
          ),
        words: view.asked.items[item.n - 1] ?? '',
        proposeHref: proposeTestHref(answer.requestId, item.itemId),
      }))}
      tests={tests}
      errors={errors}
    />,
  )
}

function blackedOutIn({ db }: OfficerDeps, files: readonly PendingFile[]) {
  return withheldOf(
    db,
    files.map(({ fileId }) => fileId),
  )
}

/** The items this answer speaks for, with their places in the request. */
function itemsOf({ loaded }: OpenedCase, { assignment }: Preparing): NumberedItem[] {
  const { state } = loaded
  const own = assignment?.itemIds ?? uncoveredItems(state).map(({ itemId }) => itemId)
  return state.items
    .map(({ itemId }, at) => ({ itemId, n: at + 1 }))
    .filter(({ itemId }) => own.includes(itemId))
}

function testsFor(deps: OfficerDeps, { loaded, person }: OpenedCase) {
  const agencyId = person.role === 'ppid_utama' ? null : person.agencyId
  return testChoices(deps, { requestId: loaded.requestId, agencyId })
}

async function knownTests(deps: OfficerDeps, opened: OpenedCase): Promise<ReadonlySet<string>> {
  return new Set((await testsFor(deps, opened)).map(({ testId }) => testId))
}
