import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { remembered } from './memory.ts'
import type { Families } from './understand.ts'

// Prefixes that swallow the first letter of their word (menulis, tulis; mengelola, kelola), whose stem then lacks it,
// and `keter-`, of which only half is taken away. A stem that is a word of its own (ukur, ada, empat) is left alone.
async function load(db: Db): Promise<Families> {
  const { rows } = await sql<{ one: string; other: string }>`
    select distinct torn.stem as one, whole.stem as other
    from (
      select stem, case when word ~ '^(me|pe)ng' then 'k' else 't' end || stem as root
      from vocabulary
      where word ~ '^((men|pen)[aeiou]|(meng|peng)[aeiou])' and stem ~ '^[aeiou][a-z]{2}'
        and not exists (select from vocabulary as bare where bare.word = vocabulary.stem)
    ) as torn
    join vocabulary as whole on whole.stem = torn.root or whole.word = torn.root
    where whole.stem <> torn.stem
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
  for (const { one, other } of rows) {
    tie(one, other)
    tie(other, one)
    for (const sibling of families.get(one) ?? []) {
      if (sibling === other) continue
      tie(sibling, other)
      tie(other, sibling)
    }
  }
  return new Map([...families].map(([stem, others]) => [stem, [...others]]))
}

const keepMs = 60_000

/** Stems of one word that affixes have torn apart, from the words that are published. */
export const readFamilies = remembered(load, keepMs)
