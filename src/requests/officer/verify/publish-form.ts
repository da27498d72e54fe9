import { work as t } from '../../../../locales/id/work.ts'
import { isCategory } from '../../../catalogue/entry.ts'
import { slugOf } from '../../../catalogue/slug.ts'
import type { Form } from '../../../platform/http/form.ts'
import type { FormErrors } from '../../../ui/forms.tsx'
import type { PublishAs } from '../../officer-commands.ts'

/** The fields of step 6 as they were typed. */
export interface VerifyFields {
  readonly checklist: readonly string[]
  readonly publish: boolean
  readonly title: string
  readonly summary: string
  readonly category: string
  readonly topic: string
}

export function readVerifyFields(form: Form): VerifyFields {
  return {
    checklist: form.all('periksa'),
    publish: form.line('terbitkan') === 'ya',
    title: form.line('judul'),
    summary: form.text('ringkasan').trim(),
    category: form.line('kategori'),
    topic: form.line('topik'),
  }
}

const lengths = { title: [3, 300], summary: [10, 2000], topic: [3, 100] } as const

/** The words under which the answer is opened; null when it is not; or what is wrong with them. */
export function readPublishAs(
  fields: VerifyFields,
): { readonly publishAs: PublishAs | null } | { readonly errors: FormErrors } {
  if (!fields.publish) return { publishAs: null }
  const { title, summary, category, topic } = fields
  const errors: FormErrors = [
    ...lengthFaults('judul', title, lengths.title),
    ...lengthFaults('ringkasan', summary, lengths.summary),
    ...(isCategory(category) ? [] : [{ field: 'kategori', message: t.verify.categoryMissing }]),
    ...lengthFaults('topik', topic, lengths.topic),
  ]
  if (errors.length > 0 || !isCategory(category)) return { errors }
  return { publishAs: { title, summary, category, topic: slugOf(topic) } }
}

function lengthFaults(
  field: 'judul' | 'ringkasan' | 'topik',
  text: string,
  [least, most]: readonly [number, number],
): FormErrors {
  const length = [...text].length
  if (length >= least && length <= most) return []
  const label = t.verify.fields[field]
  return [{ field, message: t.verify.length({ label, least, most }) }]
}

/** A title to begin with, from the name of the answer's first file. */
export function titleFromFile(name: string | undefined): string {
  const stem = (name ?? '').replace(/\.[A-Za-z0-9]{1,8}$/, '')
  return stem.replaceAll(/[_\s]+/g, ' ').trim()
}
