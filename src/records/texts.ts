import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Db, Trx } from '../platform/database/connect.ts'
import type { Instant, Role, TextRef } from '../procedure/values.ts'
import { recordAudit } from './audit.ts'

/** Words of a person that events will refer to. `kind` says what they are in the field's terms (`purpose`, `item`, ...). */
export interface NewText {
  readonly streamId: string
  readonly kind: string
  readonly body: string
}

/** The name of the audit entry without which an emptied text counts as broken. */
export const textErased = 'text_erased'

/** Stores one text and returns what an event carries of it. The stream may be opened later in the same transaction. */
export async function vouchText(trx: Trx, text: NewText): Promise<TextRef> {
  const row = newRow(text)
  await trx.insertInto('texts').values(row).execute()
  return refOf(row)
}

/** Stores several texts in one statement; the references come in the order of the texts. */
export async function vouchTexts(trx: Trx, texts: readonly NewText[]): Promise<TextRef[]> {
  const rows = texts.map(newRow)
  if (rows.length > 0) await trx.insertInto('texts').values(rows).execute()
  return rows.map(refOf)
}

/** The words by text id; null where they were erased by law. Ids that do not exist are not in the map. */
export async function readTexts(
  db: Db,
  textIds: readonly string[],
): Promise<Map<string, string | null>> {
  if (textIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('texts')
    .select(['text_id', 'body'])
    .where('text_id', 'in', [...textIds])
    .execute()
  return new Map(rows.map((row) => [row.text_id, row.body]))
}

/**
 * Empties a text and its salt for good, and records who did it: the digest in the event then says nothing of the words
 * (UU 27/2022 Pasal 43 and 44). The chain still verifies. Again, or for an id that does not exist, it does nothing.
 * @returns whether it was erased now.
 */
export async function eraseText(
  trx: Trx,
  {
    textId,
    at,
    actorId,
    role,
  }: { textId: string; at: Instant; actorId: string | null; role: Role | null },
): Promise<boolean> {
  const erased = await trx
    .updateTable('texts')
    .set({ salt: null, body: null, erased_at: at })
    .where('text_id', '=', textId)
    .where('erased_at', 'is', null)
    .returning('text_id')
    .executeTakeFirst()
  if (!erased) return false
  await recordAudit(trx, { event: textErased, actorId, role, subject: erased.text_id, detail: {} })
  return true
}

interface TextRow {
  readonly text_id: string
  readonly stream_id: string
  readonly kind: string
  readonly salt: Buffer
  readonly body: string
}

function newRow({ streamId, kind, body }: NewText): TextRow {
  return { text_id: randomUUID(), stream_id: streamId, kind, salt: randomBytes(16), body }
}

// Without the salt a short text could be guessed from its digest after it was erased.
function refOf({ text_id, salt, body }: TextRow): TextRef {
  return { textId: text_id, digest: createHash('sha256').update(salt).update(body).digest('hex') }
}
