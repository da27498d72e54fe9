import type { Db } from '../../platform/database/connect.ts'
import type { TextRef } from '../../procedure/values.ts'
import { readTexts } from '../../records/texts.ts'
import type { SheetContent } from './sheet.ts'

/** What a submitted sheet says; null without one, or when its words were erased by law. */
export async function contentOfSheet(db: Db, sheet: TextRef | null): Promise<SheetContent | null> {
  const body = await wordsOf(db, sheet)
  // Written by `readSheet`.
  return body === '' ? null : (JSON.parse(body) as SheetContent)
}

/** The words behind a reference; empty without one, or when they were erased by law. */
export async function wordsOf(db: Db, ref: TextRef | null): Promise<string> {
  return ref === null ? '' : ((await readTexts(db, [ref.textId])).get(ref.textId) ?? '')
}
