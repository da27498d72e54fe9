import type { DemoDocument, Entry } from './content.ts'
import { plans } from './plans/plans.ts'
import { entriesOf } from './subject.ts'
import { subjects } from './subjects/subjects.ts'

let entries: ReadonlyMap<string, Entry> | undefined

const allEntries = (): ReadonlyMap<string, Entry> => {
  entries ??= new Map(
    [...subjects, ...plans].flatMap(entriesOf).map((entry) => [entry.document.key, entry]),
  )
  return entries
}

/** The published documents of the demonstration, at least 220, always in the same order. */
export const demoDocuments = (): DemoDocument[] =>
  [...allEntries().values()].map(({ document }) => document)

/** A document with what writes it. Throws on a key that is none of `demoDocuments`. */
export const entryOf = (key: string): Entry => {
  const entry = allEntries().get(key)
  if (entry === undefined) throw new Error(`no document of the demonstration has the key ${key}`)
  return entry
}
