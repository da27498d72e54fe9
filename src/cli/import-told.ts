import { imports as words } from '../../locales/id/import.ts'
import type { Inventory, Item } from '../catalogue/importing/item.ts'
import type { Plan } from '../catalogue/importing/run.ts'
import type { Agency } from '../people/agencies.ts'
import { say } from './command.ts'
import { decimal, duration } from './import-progress.ts'
import { why } from './import-report.ts'
import { resultNames, type Tally } from './import-tally.ts'

/** Says what was found before anything is done with it. */
export function tellPlan(plan: Plan, inventory: Inventory): void {
  const files = plan.items.reduce((sum, item) => sum + item.files.length, 0)
  const { skipped, ignored } = inventory
  say(words.found({ items: plan.items.length, files, refused: plan.troubles.length, skipped }))
  if (ignored.length > 0) say(words.ignored({ columns: ignored.slice(0, 20).join(', ') }))
}

const longestGroup = 12

/** For a trial: whose, what and of when, with some examples of each category. */
export function tellItems(items: readonly Item[], agencies: readonly Agency[]): void {
  const nameOf = new Map(agencies.map((agency) => [agency.id, agency.shortName]))
  const agencyOf = (item: Item) => nameOf.get(item.agencyId) ?? item.agencyId
  tellGroup(words.groups.agencies, items, agencyOf)
  tellGroup(words.groups.categories, items, (item) => words.categories[item.category])
  tellGroup(words.groups.years, items, (item) => String(item.year))
  say(words.groups.examples)
  const ofEach = Map.groupBy(items, (item) => item.category)
  for (const some of ofEach.values())
    for (const item of some.slice(0, 5)) {
      const { title, year, category } = item
      const about = { title, year, agency: agencyOf(item), files: item.files.length }
      say(words.example({ ...about, category: words.categories[category] }))
    }
}

function tellGroup(title: string, items: readonly Item[], nameOf: (item: Item) => string): void {
  const groups = [...Map.groupBy(items, nameOf)].map(([name, some]) => ({
    name,
    count: some.length,
  }))
  if (groups.length === 0) return
  say(title)
  for (const group of groups.toSorted((a, b) => b.count - a.count).slice(0, longestGroup))
    say(words.count(group))
}

export interface Ending {
  readonly tally: Tally
  readonly seconds: number
  /** Things that were not begun. */
  readonly left: number
  readonly dryRun: boolean
}

/** Says what an import came to. */
export function tellEnding({ tally, seconds, left, dryRun }: Ending): void {
  const done = resultNames.reduce((sum, name) => sum + tally.counts[name], 0)
  const rate = decimal(done / Math.max(seconds, 0.001))
  if (left > 0) say(words.stopped({ left }))
  else say(words.done({ seconds: duration(seconds), rate }))
  const results = dryRun ? words.wouldBe : words.results
  for (const name of resultNames)
    if (tally.counts[name] > 0) say(words.count({ name: results[name], count: tally.counts[name] }))
  if (tally.filesRefused > 0) say(words.partly({ count: tally.filesRefused }))
  if (tally.refused.length > 0) {
    say(words.refusedTitle)
    for (const trouble of tally.refused)
      say(words.refusedLine({ key: trouble.key, why: why(trouble) }))
    const more = tally.refusedInAll - tally.refused.length
    if (more > 0) say(words.refusedMore({ count: more }))
  }
}
