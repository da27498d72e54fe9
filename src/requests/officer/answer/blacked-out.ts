import { redaction as t } from '../../../../locales/id/redaction.ts'
import type { WithheldPart } from '../../../documents/redaction/boxes.ts'
import type { FormErrors } from '../../../ui/forms.tsx'
import type { PendingFile } from '../../answer-files.ts'
import { mostParts, type OutcomeFields, type PartFields } from './outcome-form.ts'

type BlackedOut = ReadonlyMap<string, readonly WithheldPart[]>

/** What blacked-out files keep back, as parts of an outcome: file, pages, letter, words. */
export function partsOf(files: readonly PendingFile[], blackedOut: BlackedOut): PartFields[] {
  return files
    .flatMap((file) =>
      (blackedOut.get(file.fileId) ?? []).map(({ letter, reason, pages }) => ({
        part: t.partOf({ name: file.name, pages: pages.join(', ') }),
        letter,
        reason,
      })),
    )
    .slice(0, mostParts)
}

/**
 * The fields of an item that nothing was said of yet, with the parts that its files keep back: of the only item of an answer that
 * it is given in part.
 */
export function withParts(
  fields: OutcomeFields,
  { parts, only }: { readonly parts: readonly PartFields[]; readonly only: boolean },
): OutcomeFields {
  if (parts.length === 0 || fields.kind !== 'given' || fields.parts.length > 0) return fields
  return { ...fields, parts, kind: only ? 'partial' : fields.kind }
}

/** Whoever gives a blacked-out file says so, and why (UU 14/2008 Pasal 22(7) e). */
export function unsaidFaults(
  outcomes: readonly OutcomeFields[],
  blackedOut: BlackedOut,
): FormErrors {
  const [first] = outcomes
  if (blackedOut.size === 0 || !first) return []
  return outcomes.every(({ kind }) => kind === 'given')
    ? [{ field: `hasil-${first.n}`, message: t.unsaid }]
    : []
}
