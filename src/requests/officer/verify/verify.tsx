import { documents } from '../../../../locales/id/documents.ts'
import { refusals } from '../../../../locales/id/refusals.ts'
import { sensitive } from '../../../../locales/id/sensitive.ts'
import { work as t } from '../../../../locales/id/work.ts'
import { entriesByIds, frequentTopics } from '../../../catalogue/queries.ts'
import { searchEntries } from '../../../catalogue/search/search.ts'
import { parseSearch } from '../../../catalogue/search-query.ts'
import { findFiles, mayHandOut } from '../../../documents/files.ts'
import { needsALook, sensitiveOf } from '../../../documents/sensitive/store.ts'
import { checkedField } from '../../../documents/sensitive/warning.tsx'
import { mainAgencyId } from '../../../people/agencies.ts'
import type { AppExchange } from '../../../people/viewer.ts'
import { type Answer, seeOther } from '../../../platform/http/route.ts'
import { checklistItems } from '../../../procedure/request/events.ts'
import type { Assignment } from '../../../procedure/request/state.ts'
import type { FormErrors } from '../../../ui/forms.tsx'
import { sendBackAnswer, verifyAnswer } from '../../officer-commands.ts'
import { type CaseView, viewCase } from '../case-view.ts'
import type { CaseHandler, OfficerDeps } from '../deps.ts'
import { testChoices } from '../law/tests.ts'
import { actingOn, assignmentIn, caseHref, may, type OpenedCase } from '../open-case.ts'
import { conclude } from '../outcome.tsx'
import { agencyName } from '../pages/parts.tsx'
import { reasonFaults } from '../reason.tsx'
import {
  readPublishAs,
  readVerifyFields,
  titleFromFile,
  type VerifyFields,
} from './publish-form.ts'
import { VerifyPage } from './verify-page.tsx'

interface Shown {
  readonly opened: OpenedCase
  readonly assignment: Assignment
  /** Null: nothing typed yet. */
  readonly fields: VerifyFields | null
  readonly reason: string
  readonly errors: FormErrors
}

/** Step 6: the answer as the applicant will get it, and what PPID Utama confirms of it. */
export const showVerify: CaseHandler = async (deps, exchange, opened) => {
  const assignment = verifiable(opened, exchange)
  if (!assignment) return seeOther(caseHref(opened))
  return showForm(deps, exchange, { opened, assignment, fields: null, reason: '', errors: [] })
}

/** Step 6: accepts the answer, and opens it to everybody where that is ticked. */
export const submitVerify: CaseHandler = async (deps, exchange, opened) => {
  const fields = readVerifyFields(exchange.form)
  const assignment = verifiable(opened, exchange)
  const again = (errors: FormErrors) =>
    assignment
      ? showForm(deps, exchange, { opened, assignment, fields, reason: '', errors })
      : Promise.resolve(seeOther(caseHref(opened)))
  const read = readPublishAs(fields)
  const incomplete = checklistItems.some((item) => !fields.checklist.includes(item))
  const searches = await searchesOf(deps, assignment)
  const asks = needsALook(assignment?.answer?.files ?? [], searches)
  const looked = exchange.form.line(checkedField) === 'ya'
  const errors: FormErrors = [
    ...(incomplete ? [{ field: 'periksa', message: refusals.checklist_incomplete }] : []),
    ...('errors' in read ? read.errors : []),
    ...(await heldFiles(deps, assignment)),
    ...(asks && !looked ? [{ field: checkedField, message: sensitive.missing }] : []),
  ]
  if (assignment && errors.length > 0) return again(errors)
  const acted = await verifyAnswer(deps, {
    ...actingOn(opened, exchange),
    assignmentId: exchange.params['penugasan'] ?? '',
    checklist: fields.checklist,
    publishAs: 'publishAs' in read ? read.publishAs : null,
  })
  return conclude(deps, exchange, {
    opened,
    acted,
    done: caseHref(opened, fields.publish ? '?selesai=diterbitkan' : '?selesai=diterima'),
    typed: fields.publish
      ? [
          { label: t.verify.fields.judul, text: fields.title },
          { label: t.verify.fields.ringkasan, text: fields.summary },
        ]
      : [],
    form: again,
    fields: {
      checklist_incomplete: 'periksa',
      test_missing: '',
      test_not_concluded: '',
      test_says_open: '',
      test_other_letter: '',
      test_other_agency: '',
      test_expired: '',
      test_same_person: '',
    },
    detail: asks ? { personal_data_checked: looked } : {},
  })
}

/** Step 6: the answer goes back to whoever gave it, with a reason. */
export const submitSendBack: CaseHandler = async (deps, exchange, opened) => {
  const reason = exchange.form.text('alasan').trim()
  const assignment = verifiable(opened, exchange)
  const errors = reasonFaults(reason)
  if (assignment && errors.length > 0)
    return showForm(deps, exchange, { opened, assignment, fields: null, reason, errors })
  const acted = await sendBackAnswer(deps, {
    ...actingOn(opened, exchange),
    assignmentId: exchange.params['penugasan'] ?? '',
    reason,
  })
  return conclude(deps, exchange, {
    opened,
    acted,
    done: caseHref(opened, '?selesai=diperbaiki'),
    typed: [{ label: t.verify.reason, text: reason }],
  })
}

function searchesOf({ db }: OfficerDeps, assignment: Assignment | null) {
  return sensitiveOf(db, assignment?.answer?.files.map(({ sha256 }) => sha256) ?? [])
}

// Nobody could ever fetch such a file: its applicant would wait for it in vain.
async function heldFiles({ db }: OfficerDeps, assignment: Assignment | null): Promise<FormErrors> {
  const files = await findFiles(db, assignment?.answer?.files.map(({ fileId }) => fileId) ?? [])
  return files
    .filter((file) => !mayHandOut(file))
    .map(({ name, scan }) => ({
      field: '',
      message: documents.notAccepted[scan === 'refused' ? 'refused' : 'pending']({ name }),
    }))
}

function verifiable(opened: OpenedCase, exchange: AppExchange): Assignment | null {
  const assignment = assignmentIn(opened, exchange)
  // An answer in hand is sent back or accepted; accepting may still wait for a consequence test.
  return assignment && may(opened, 'send_back_answer', assignment.assignmentId) ? assignment : null
}

async function showForm(deps: OfficerDeps, exchange: AppExchange, shown: Shown): Promise<Answer> {
  const { opened, assignment, errors } = shown
  const view = await viewCase(deps, opened)
  const { requestId } = opened.loaded
  const [topics, tests, searches] = await Promise.all([
    frequentTopics(deps.db, 30),
    testChoices(deps, { requestId, agencyId: assignment.agencyId }),
    searchesOf(deps, assignment),
  ])
  const wrong = errors.length > 0
  return deps.showPage(
    exchange,
    {
      title: t.verify.title,
      section: 'kerja',
      work: true,
      typing: true,
      status: wrong ? 422 : 200,
      hasErrors: wrong,
    },
    <VerifyPage
      view={view}
      assignment={assignment}
      fields={shown.fields ?? (await firstFields(deps, { view, assignment }))}
      topics={topics}
      tests={tests}
      searches={searches}
      looked={exchange.form.line(checkedField) === 'ya'}
      reason={shown.reason}
      errors={errors}
    />,
  )
}

// From the file and the agency, never from what the applicant wrote.
async function firstFields(
  deps: OfficerDeps,
  { view, assignment }: { view: CaseView; assignment: Assignment },
): Promise<VerifyFields> {
  const agencyId = assignment.agencyId ?? (await mainAgencyId(deps.db))
  const { hits } = await searchEntries(deps.db, parseSearch({ dinas: agencyId }))
  const [newest] = await entriesByIds(
    deps.db,
    hits.slice(0, 1).map(({ entryId }) => entryId),
  )
  const first = assignment.answer?.files[0]
  const name = first && view.files.get(first.fileId)?.name
  const agency = agencyName(view.agencies, agencyId)
  return {
    checklist: [],
    publish: false,
    title: titleFromFile(name),
    summary: t.verify.firstSummary({ agency }),
    category: 'setiap_saat',
    topic: (newest?.topic ?? '').replaceAll('-', ' '),
  }
}
