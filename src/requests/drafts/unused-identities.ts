import { forgetIdentity, holdIdentitiesSince } from '../../people/identity/identities.ts'
import type { Trx } from '../../platform/database/connect.ts'
import type { Instant, PersonId } from '../../procedure/values.ts'

/**
 * Takes back the identities a person gave for a form, opened at `since`, that no draft and no request uses: replaced
 * ones, those of a form that arrived twice, those of a draft that was thrown away (UU 27/2022 Pasal 16(2): no more data
 * than needed). @returns the stored scans, to be removed after the commit.
 */
export async function forgetUnusedIdentities(
  trx: Trx,
  { personId, since }: { readonly personId: PersonId; readonly since: Instant },
): Promise<string[]> {
  const given = await holdIdentitiesSince(trx, { personId, since })
  if (given.length === 0) return []
  const used = await trx
    .selectFrom('drafts')
    .select('identity_id')
    .where('identity_id', 'in', given)
    .union(trx.selectFrom('requests').select('identity_id').where('identity_id', 'in', given))
    .execute()
  const kept = new Set(used.map((row) => row.identity_id))
  const scans: string[] = []
  for (const identityId of given.filter((id) => !kept.has(id))) {
    const scan = await forgetIdentity(trx, identityId)
    if (scan) scans.push(scan)
  }
  return scans
}
