import { posix } from 'node:path'
import { keptKey } from './digest.ts'
import type { Draft, Inventory, Item, SourceFile, Trouble } from './item.ts'
import type { Plan } from './run.ts'

/** What is brought in and what is not, before a byte of the files is read. */
export function planImport(
  { drafts, troubles }: Inventory,
  settle: (draft: Draft) => Item | Trouble,
): Plan {
  const items = new Map<string, Item>()
  const refused = [...troubles]
  const exempt = new Set<string>()
  for (const draft of drafts) {
    const settled = settle(draft)
    const key = keptKey(draft.key)
    if ('reason' in settled) {
      refused.push(settled)
      if (settled.reason === 'exempt') for (const file of draft.files) exempt.add(placeOf(file))
    } else if (items.has(key)) refused.push({ key: draft.key, reason: 'same_key' })
    else items.set(key, settled)
  }
  const opened = [...items.values()].map((item) => withoutExempt(item, exempt))
  return {
    items: opened.filter((one): one is Item => !('reason' in one)),
    troubles: [...refused, ...opened.filter((one): one is Trouble => 'reason' in one)],
  }
}

// A file that two lines of a list name is exempt when one of them says so.
function withoutExempt(item: Item, exempt: ReadonlySet<string>): Item | Trouble {
  const closed = item.files.filter((file) => exempt.has(placeOf(file)))
  const [first] = closed
  if (!first) return item
  if (closed.length === item.files.length)
    return { key: item.key, reason: 'exempt', detail: first.path }
  return {
    ...item,
    files: item.files.filter((file) => !closed.includes(file)),
    troubles: [
      ...item.troubles,
      ...closed.map(({ path }): Trouble => ({ key: path, reason: 'exempt' })),
    ],
  }
}

const placeOf = ({ path }: SourceFile) => posix.normalize(path).normalize('NFC').toLowerCase()
