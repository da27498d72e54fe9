import { law as t } from '../../../../locales/id/law.ts'
import { refusals } from '../../../../locales/id/refusals.ts'
import type { Form } from '../../../platform/http/form.ts'
import { parseLocalDate } from '../../../procedure/dates.ts'
import type { ItemOutcome, OutcomeKind } from '../../../procedure/request/events.ts'
import {
  type ExemptionLetter,
  exemptionLetters,
  type LocalDate,
  type TextRef,
} from '../../../procedure/values.ts'
import type { FormErrors } from '../../../ui/forms.tsx'
import type { OutcomeDraft, WithheldDraft } from '../../outcome-drafts.ts'

export const outcomeKinds: readonly OutcomeKind[] = [
  'given',
  'partial',
  'refused',
  'not_held',
  'not_documented',
]

/** Blacked-out parts that one answer lists of an item. */
export const mostParts = 5

/** What is said of one item, as it was typed. `n` counts the items of the case from 1. */
export interface OutcomeFields {
  readonly itemId: string
  readonly n: number
  readonly kind: OutcomeKind
  readonly parts: readonly PartFields[]
  readonly letters: readonly ExemptionLetter[]
  readonly statute: string
  readonly reason: string
  readonly testId: string
  readonly holder: string
  readonly holderReason: string
  readonly available: string
  readonly notYetReason: string
}

export interface PartFields {
  readonly part: string
  readonly letter: string
  readonly reason: string
}

export interface NumberedItem {
  readonly itemId: string
  readonly n: number
}

/** The fields of each item from a posted form. Who says nothing of an item gives it. */
export function readOutcomes(form: Form, items: readonly NumberedItem[]): OutcomeFields[] {
  return items.map(({ itemId, n }) => ({
    itemId,
    n,
    kind: outcomeKinds.find((kind) => kind === form.line(`hasil-${n}`)) ?? 'given',
    parts: Array.from({ length: mostParts }, (_, at) => ({
      part: form.text(`bagian-${n}-${at + 1}`).trim(),
      letter: form.line(`huruf-${n}-${at + 1}`),
      reason: form.text(`sebab-${n}-${at + 1}`).trim(),
    })),
    letters: exemptionLetters.filter((letter) => form.all(`pasal17-${n}`).includes(letter)),
    statute: form.text(`dasar-${n}`).trim(),
    reason: form.text(`tolak-${n}`).trim(),
    testId: form.line(`uji-${n}`),
    holder: form.line(`pemegang-${n}`),
    holderReason: form.text(`luar-${n}`).trim(),
    available: form.line(`tersedia-${n}`),
    notYetReason: form.text(`belum-${n}`).trim(),
  }))
}

/** The fields as an earlier answer filled them, or empty. */
export function fieldsOf(
  { itemId, n }: NumberedItem,
  said: ItemOutcome | undefined,
  words: (ref: TextRef | null) => string,
): OutcomeFields {
  const empty: OutcomeFields = {
    itemId,
    n,
    kind: said?.outcome ?? 'given',
    parts: [],
    letters: [],
    statute: '',
    reason: '',
    testId: '',
    holder: '',
    holderReason: '',
    available: '',
    notYetReason: '',
  }
  switch (said?.outcome) {
    case 'partial':
      return {
        ...empty,
        parts: said.withheld.map(({ part, letter, reason }) => ({
          part: words(part),
          letter,
          reason: words(reason),
        })),
      }
    case 'refused':
      return {
        ...empty,
        letters: said.letters,
        statute: words(said.statute),
        reason: words(said.reason),
        testId: said.testId ?? '',
      }
    case 'not_held':
      return { ...empty, holder: words(said.holder), holderReason: words(said.reason) }
    case 'not_documented':
      return {
        ...empty,
        available: said.availableOn ? dayFirst(said.availableOn) : '',
        notYetReason: words(said.reason),
      }
    default:
      return empty
  }
}

/** The drafts of the outcomes, or what is wrong with the fields. `tests` are those that may be named. */
export function checkOutcomes(
  all: readonly OutcomeFields[],
  tests: ReadonlySet<string>,
): { readonly drafts: readonly OutcomeDraft[] } | { readonly errors: FormErrors } {
  const errors = all.flatMap(faultsOf)
  return errors.length > 0 ? { errors } : { drafts: all.map((one) => draftOf(one, tests)) }
}

const longest = 2000

function faultsOf(fields: OutcomeFields): FormErrors {
  const { n, kind } = fields
  const w = t.outcomes
  const need = (field: string, text: string, label: string) =>
    text === '' || text.length > longest
      ? [{ field: `${field}-${n}`, message: w.missing({ label, n }) }]
      : []
  const say = (field: string, sentence: string) => [
    { field: `${field}-${n}`, message: w.forItem({ n, sentence }) },
  ]
  switch (kind) {
    case 'given':
      return []
    case 'partial': {
      const filled = fields.parts.filter(isStarted)
      if (filled.length === 0) return say('bagian', refusals.withheld_without_reason).map(firstPart)
      return fields.parts.flatMap((part, at) =>
        isStarted(part) && !isWhole(part)
          ? [{ field: `bagian-${n}-${at + 1}`, message: w.partIncomplete({ n, part: at + 1 }) }]
          : [],
      )
    }
    case 'refused':
      return [
        ...(fields.letters.length === 0 ? say('pasal17', refusals.refusal_without_letter) : []),
        ...need('dasar', fields.statute, w.statute),
        ...need('tolak', fields.reason, w.reason),
      ]
    case 'not_held':
      return []
    case 'not_documented':
      return [
        ...(fields.available !== '' && dateOf(fields.available) === null
          ? say('tersedia', w.badDate)
          : []),
        ...need('belum', fields.notYetReason, w.reason),
      ]
  }
}

const firstPart = ({ field, message }: FormErrors[number]) => ({ field: `${field}-1`, message })

function isStarted({ part, letter, reason }: PartFields): boolean {
  return part !== '' || letter !== '' || reason !== ''
}

function isWhole(fields: PartFields): boolean {
  const { part, reason } = fields
  return letterOf(fields) !== null && part !== '' && reason !== '' && reason.length <= longest
}

function letterOf({ letter }: PartFields): ExemptionLetter | null {
  return exemptionLetters.find((one) => one === letter) ?? null
}

function draftOf(fields: OutcomeFields, tests: ReadonlySet<string>): OutcomeDraft {
  const { itemId, kind } = fields
  switch (kind) {
    case 'given':
      return { itemId, outcome: kind }
    case 'partial':
      return { itemId, outcome: kind, withheld: fields.parts.flatMap(withheldOf) }
    case 'refused': {
      const { letters, statute, reason, testId } = fields
      const test = tests.has(testId) ? testId : null
      return { itemId, outcome: kind, letters, statute, reason, testId: test }
    }
    case 'not_held':
      return { itemId, outcome: kind, holder: fields.holder, reason: fields.holderReason }
    case 'not_documented':
      return {
        itemId,
        outcome: kind,
        availableOn: dateOf(fields.available),
        reason: fields.notYetReason,
      }
  }
}

function withheldOf(fields: PartFields): WithheldDraft[] {
  const letter = letterOf(fields)
  return letter === null || fields.part === ''
    ? []
    : [{ part: fields.part, letter, reason: fields.reason }]
}

/** `31-12-2027`, as people write it; `2027-12-31` too. */
function dateOf(text: string): LocalDate | null {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (year === '') return parseLocalDate(text)
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function dayFirst(date: LocalDate): string {
  return date.split('-').reverse().join('-')
}
