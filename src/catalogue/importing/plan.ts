import { keptKey } from './digest.ts'
import type { Draft, Inventory, Item, Trouble } from './item.ts'
import type { Plan } from './run.ts'

/** What is brought in and what is not, before a byte of the files is read. */
export function planImport(
  { drafts, troubles }: Inventory,
  settle: (draft: Draft) => Item | Trouble,
): Plan {
  const items = new Map<string, Item>()
  const refused = [...troubles]
  for (const draft of drafts) {
    const settled = settle(draft)
    const key = keptKey(draft.key)
    if ('reason' in settled) refused.push(settled)
    else if (items.has(key)) refused.push({ key: draft.key, reason: 'same_key' })
    else items.set(key, settled)
  }
  return { items: [...items.values()], troubles: refused }
}
