import { work as t } from '../../../../locales/id/work.ts'
import { entriesByIds } from '../../../catalogue/queries.ts'
import { isFileId } from '../../../documents/files.ts'
import type { AppExchange } from '../../../people/viewer.ts'
import { type Answer, seeOther } from '../../../platform/http/route.ts'
import type { FormErrors } from '../../../ui/forms.tsx'
import { listPendingFiles, type PendingFile } from '../../answer-files.ts'
import { supplyAnswer } from '../../officer-commands.ts'
import { viewCase, wordsOf } from '../case-view.ts'
import type { CaseHandler, OfficerDeps } from '../deps.ts'
import { actingOn, caseHref, type OpenedCase } from '../open-case.ts'
import { conclude } from '../outcome.tsx'
import { chosenEntries, type Preparing, preparing } from './holder.ts'
import { SendPage } from './send-page.tsx'

const longestAnswer = 10_000

interface SendForm {
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
  return showForm(deps, exchange, { opened, answer, form: { text: null, entryIds }, errors: [] })
}

/** Step 5: supplies the answer for verification. */
export const submitSend: CaseHandler = async (deps, exchange, opened) => {
  const text = exchange.form.text('teks').trim()
  const entries = await entriesByIds(deps.db, chosenEntries(exchange.form.all('entri')))
  const form = { text, entryIds: entries.map(({ entryId }) => entryId) }
  const answer = preparing(opened, exchange)
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
    ]
    if (faults.length > 0) return again(faults)
  }
  const acted = await supplyAnswer(deps, {
    ...actingOn(opened, exchange),
    assignmentId: exchange.params['penugasan'] ?? '',
    seenFiles,
    ...form,
  })
  return conclude(deps, exchange, {
    opened,
    acted,
    done: caseHref(opened, '?selesai=dijawab'),
    typed: [{ label: t.send.text, text }],
    form: again,
    fields: { answer_empty: 'teks' },
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
  const [files, entries] = await Promise.all([
    listPendingFiles(deps.db, answer),
    entriesByIds(deps.db, form.entryIds),
  ])
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
      errors={errors}
    />,
  )
}
