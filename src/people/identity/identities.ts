import { randomUUID } from 'node:crypto'
import type { Transform } from 'node:stream'
import type { Db, Trx } from '../../platform/database/connect.ts'
import { toInstant } from '../../procedure/dates.ts'
import { maskNik, type Nik } from '../../procedure/nik.ts'
import type { Instant, PersonId } from '../../procedure/values.ts'
import { openText, type SealKey, sealText } from './seal.ts'
import { openStream, sealStream } from './seal-stream.ts'

/** The scan of an identity card as it lies in the file store: SHA-256 of the ciphertext, and what the plain file is. */
export interface IdentityScan {
  readonly blob: string
  readonly mediaType: string
  /** Bytes of the plain file. */
  readonly size: number
}

/**
 * Writes that somebody looks at an identity, before they see it: the `audit` of the exchange. Nothing in this room opens
 * a NIK or a scan without it.
 */
export type RecordLook = (
  subject: string,
  detail: Readonly<Record<string, string>>,
) => Promise<void>

const nikContext = (identityId: string) => `identity:${identityId}:nik`
const scanContext = (identityId: string) => `identity:${identityId}:scan`

/** The id of an identity to be saved: its scan is sealed for it while it arrives. */
export function newIdentityId(): string {
  return randomUUID()
}

/** Encrypts a scan on its way to the file store; `saveIdentity` with the same id must follow. */
export function sealScan(key: SealKey, { identityId }: { readonly identityId: string }): Transform {
  return sealStream(key, { context: scanContext(identityId) })
}

/** Keeps the identity a person gave for a request (Perki 1/2021: NIK per KTP). A new one never overwrites an earlier one. */
export async function saveIdentity(
  db: Db,
  identity: {
    readonly key: SealKey
    readonly identityId: string
    readonly personId: PersonId
    readonly nik: Nik
    readonly scan: IdentityScan | null
    /** The officer who saw the card itself, at the counter. */
    readonly seen?: { readonly by: PersonId; readonly at: Instant }
  },
): Promise<void> {
  const { key, identityId, personId, nik, scan, seen } = identity
  await db
    .insertInto('identities')
    .values({
      identity_id: identityId,
      person_id: personId,
      nik_sealed: sealText(key, { text: nik, context: nikContext(identityId) }),
      scan_blob: scan?.blob ?? null,
      scan_media_type: scan?.mediaType ?? null,
      scan_size: scan?.size ?? null,
      seen_by: seen?.by ?? null,
      seen_at: seen?.at ?? null,
    })
    .execute()
}

/** The whole NIK of an identity, for who handles the case. The look is recorded first. Null for an unknown id. @throws SealBroken */
export async function readNik(
  db: Db,
  look: { readonly key: SealKey; readonly identityId: string; readonly record: RecordLook },
): Promise<Nik | null> {
  const sealed = await sealedNik(db, look.identityId)
  if (!sealed) return null
  await look.record(`identity:${look.identityId}`, { part: 'nik' })
  return openNik(look.key, { identityId: look.identityId, sealed })
}

/** Whether a NIK somebody names is that of an identity. Shows nothing, so it is no look. @throws SealBroken */
export async function isNikOf(
  db: Db,
  {
    key,
    identityId,
    typed,
  }: { readonly key: SealKey; readonly identityId: string; readonly typed: string },
): Promise<boolean> {
  const sealed = await sealedNik(db, identityId)
  return sealed !== null && openNik(key, { identityId, sealed }) === typed.replaceAll(/\D/g, '')
}

/** `6106********0001`: enough to recognise, not a look at the identity. Null for an unknown id. @throws SealBroken */
export async function readMaskedNik(
  db: Db,
  { key, identityId }: { readonly key: SealKey; readonly identityId: string },
): Promise<string | null> {
  const sealed = await sealedNik(db, identityId)
  return sealed && maskNik(openNik(key, { identityId, sealed }))
}

/**
 * The scan of an identity and the transform that opens its bytes. The look is recorded first. Null without a scan.
 * The transform fails with SealBroken on a changed byte or a missing end.
 */
export async function readScan(
  db: Db,
  look: { readonly key: SealKey; readonly identityId: string; readonly record: RecordLook },
): Promise<{ readonly scan: IdentityScan; readonly open: Transform } | null> {
  const scan = (await findIdentity(db, look.identityId))?.scan
  if (!scan) return null
  await look.record(`identity:${look.identityId}`, { part: 'scan' })
  return { scan, open: openStream(look.key, { context: scanContext(look.identityId) }) }
}

/** Whose an identity is, whether it has a scan, and whether an officer saw the card; nothing is opened. */
export async function findIdentity(
  db: Db,
  identityId: string,
): Promise<{
  readonly personId: PersonId
  readonly scan: IdentityScan | null
  readonly seen: { readonly by: PersonId; readonly at: Instant } | null
} | null> {
  const row = await db
    .selectFrom('identities')
    .select(['person_id', 'scan_blob', 'scan_media_type', 'scan_size', 'seen_by', 'seen_at'])
    .where('identity_id', '=', identityId)
    .executeTakeFirst()
  if (!row) return null
  const { person_id: personId, scan_blob: blob, scan_media_type: mediaType, scan_size: size } = row
  const whole = blob !== null && mediaType !== null && size !== null
  const { seen_by: by, seen_at: at } = row
  return {
    personId,
    scan: whole ? { blob, mediaType, size } : null,
    seen: by !== null && at !== null ? { by, at: toInstant(at) } : null,
  }
}

/** The identity a person gave last, to be offered again. */
export async function newestIdentity(db: Db, personId: PersonId): Promise<string | null> {
  const row = await db
    .selectFrom('identities')
    .select('identity_id')
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.identity_id ?? null
}

/**
 * The identities a person gave since a moment, so that the caller may see which of them nothing uses. They are held
 * until the transaction ends; those somebody is just beginning to use are left out.
 */
export async function holdIdentitiesSince(
  trx: Trx,
  { personId, since }: { readonly personId: PersonId; readonly since: Instant },
): Promise<string[]> {
  const rows = await trx
    .selectFrom('identities')
    .select('identity_id')
    .where('person_id', '=', personId)
    .where('created_at', '>=', new Date(since))
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map((row) => row.identity_id)
}

/** Takes back an identity that nothing uses. @returns the stored scan, which the caller removes after the commit. */
export async function forgetIdentity(trx: Trx, identityId: string): Promise<string | null> {
  const row = await trx
    .deleteFrom('identities')
    .where('identity_id', '=', identityId)
    .returning('scan_blob')
    .executeTakeFirst()
  return row?.scan_blob ?? null
}

async function sealedNik(db: Db, identityId: string): Promise<Buffer | null> {
  const row = await db
    .selectFrom('identities')
    .select('nik_sealed')
    .where('identity_id', '=', identityId)
    .executeTakeFirst()
  return row?.nik_sealed ?? null
}

function openNik(
  key: SealKey,
  { identityId, sealed }: { readonly identityId: string; readonly sealed: Buffer },
): Nik {
  return openText(key, { sealed, context: nikContext(identityId) }) as Nik
}
