import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { remembered } from './memory.ts'
import { stemOf } from './text.ts'
import type { Families } from './understand.ts'

// Prefixes that swallow the first letter of their word (menulis, tulis; mengelola, kelola), whose stem then lacks it,
// and `keter-`, of which only half is taken away. A stem that is a word of its own (ukur, ada, empat) is left alone.
async function load(db: Db): Promise<Families> {
  const { rows } = await sql<{ torn: string; root: string }>`
    select distinct stem as torn, case when word ~ '^(me|pe)ng' then 'k' else 't' end || stem as root
    from vocabulary
    where word ~ '^(me|pe)(n|ng)[aeiou]' and stem ~ '^[aeiou][a-z]{2}'
      and not exists (select from vocabulary as bare where bare.word = vocabulary.stem)
    union
    select stem, substring(stem from 4)
    from vocabulary
    where word ~ '^keter.{4}' and stem ~ '^ter[a-z]{3}'
      and exists (select from vocabulary as half where half.stem = substring(vocabulary.stem from 4))`.execute(
    db,
  )
  const families = new Map<string, Set<string>>()
  const tie = (one: string, other: string) =>
    families.set(one, (families.get(one) ?? new Set<string>()).add(other))
  for (const { torn, root } of rows) {
    // `kelola` itself loses its `ke`: three stems of one word.
    const family = [...new Set([torn, root, stemOf(root)])]
    for (const one of family) for (const other of family) if (other !== one) tie(one, other)
  }
  return new Map([...families].map(([stem, others]) => [stem, [...others]]))
}

const keepMs = 60_000

/** Stems of one word that affixes have torn apart, from the words that are published. */
export const readFamilies = remembered(load, keepMs)
