import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { TextRef } from '../../procedure/values.ts'
import { textErased } from '../texts.ts'
import type { StreamFlaw } from './chain.ts'
import type { StoredEvent } from './events.ts'
import type { Flaw } from './report.ts'

/** Checks every text that the events of a batch vouch for. */
export async function checkTexts(
  db: Db,
  events: readonly StoredEvent[],
): Promise<{ texts: number; erased: number; flaws: StreamFlaw[] }> {
  const vouched = events.flatMap((event) => textRefs(event.data).map((ref) => ({ event, ref })))
  const rows = await readDigests(
    db,
    vouched.map(({ ref }) => ref.textId.toLowerCase()),
  )
  const flaws: StreamFlaw[] = []
  let erased = 0
  for (const { event, ref } of vouched) {
    const row = rows.get(ref.textId.toLowerCase())
    if (row?.erased) erased += 1
    const what = flawOf({ event, ref, row })
    if (what) flaws.push({ streamId: event.streamId, seq: event.seq, what })
  }
  return { texts: vouched.length, erased, flaws }
}

interface Digest {
  readonly textId: string
  readonly streamId: string
  /** Null when body or salt is empty. */
  readonly digest: string | null
  readonly erased: boolean
  readonly erasureRecorded: boolean
}

// The database computes the digests, so that no body travels.
async function readDigests(db: Db, textIds: readonly string[]): Promise<Map<string, Digest>> {
  const ids = textIds.filter(isUuid)
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Digest>`
    select t.text_id as "textId", t.stream_id as "streamId",
      encode(sha256(t.salt || convert_to(t.body, 'UTF8')), 'hex') as digest,
      t.salt is null and t.body is null and t.erased_at is not null as erased,
      exists (
        select from audit a where a.subject = t.text_id::text and a.event = ${textErased}
      ) as "erasureRecorded"
    from texts t
    where t.text_id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.textId, row]))
}

function flawOf({
  event,
  ref,
  row,
}: {
  event: StoredEvent
  ref: TextRef
  row: Digest | undefined
}): Flaw | null {
  if (!row) return 'text_missing'
  if (row.streamId !== event.streamId) return 'text'
  if (row.erased) return row.erasureRecorded ? null : 'erasure_unrecorded'
  return row.digest === ref.digest ? null : 'text'
}

/** Every `{ textId, digest }` anywhere inside a JSON value. */
function textRefs(value: unknown): TextRef[] {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(textRefs)
  return isTextRef(value) ? [value, ...inner] : inner
}

function isTextRef(value: object): value is TextRef {
  return (
    'textId' in value &&
    typeof value.textId === 'string' &&
    'digest' in value &&
    typeof value.digest === 'string'
  )
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
