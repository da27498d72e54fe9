import type { ListColumns } from '../../catalogue/entry.ts'
import { addDays } from '../../procedure/dates.ts'
import { latestRenewal } from '../../procedure/publishing/renewal.ts'
import type { LocalDate } from '../../procedure/values.ts'
import type { DemoDocument } from '../documents/content.ts'
import { entryOf } from '../documents/documents.ts'
import { randomFrom } from '../documents/random.ts'

const years = ['2 tahun', '5 tahun', '10 tahun']

/** What the list says of a document of the demonstration. Periodic ones of the last half year are to be renewed. */
export function columnsOf(document: DemoDocument, today: LocalDate): ListColumns {
  const { key, category, publishedOn } = document
  const random = randomFrom(`${key} columns`)
  const { number, signer, decision } = entryOf(key).content()
  const until = latestRenewal(publishedOn)
  return {
    holder: null,
    producer: signer.post,
    madeOn: addDays(publishedOn, -random.int(1, 9)),
    madeAt: 'Putussibau',
    form: random.int(1, 10) <= 3 ? 'both' : 'softcopy',
    retention: decision ? 'permanen' : random.pick(years),
    documentNumber: number,
    validUntil: category === 'berkala' && until >= today ? until : null,
  }
}
