import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import type { Nik } from '../../procedure/nik.ts'
import { createUser } from '../accounts/people.ts'
import {
  findIdentity,
  newestIdentity,
  newIdentityId,
  readMaskedNik,
  readNik,
  readScan,
  saveIdentity,
  sealScan,
} from './identities.ts'
import { sealKey } from './seal.ts'

const database = useDatabase()
const key = sealKey(randomBytes(32))
const nik = '6106011708900001' as Nik
const owner = { id: '' }

beforeAll(async () => {
  owner.id = await createUser(database.db, {
    name: 'Budi Santoso',
    email: 'budi@contoh.id',
    password: 'sungai kapuas deras',
    role: 'applicant',
    agencyId: null,
  })
})

async function saved(scan: { blob: string; mediaType: string; size: number } | null = null) {
  const identityId = newIdentityId()
  await saveIdentity(database.db, { key, identityId, personId: owner.id, nik, scan })
  return identityId
}

function looks() {
  const seen: [string, object][] = []
  return {
    seen,
    record: async (subject: string, detail: object) => void seen.push([subject, detail]),
  }
}

describe('an identity', () => {
  it('lies in the database as ciphertext, its NIK nowhere to be read', async () => {
    const identityId = await saved()
    const rows = await database.pool.query(
      'select i::text as row from identities i where identity_id = $1',
      [identityId],
    )
    const stored = String(rows.rows[0].row)
    expect(stored).not.toContain(nik)
    expect(stored).not.toContain(Buffer.from(nik).toString('hex'))
  })

  it('is read after the look is recorded, naming no NIK', async () => {
    const identityId = await saved()
    const { seen, record } = looks()
    expect(await readNik(database.db, { key, identityId, record })).toBe(nik)
    expect(seen).toEqual([[`identity:${identityId}`, { part: 'nik' }]])
  })

  it('stays closed when the look cannot be recorded', async () => {
    const identityId = await saved({ blob: 'a'.repeat(64), mediaType: 'image/png', size: 1 })
    const look = {
      key,
      identityId,
      record: async () => {
        throw new Error('no audit')
      },
    }
    await expect(readNik(database.db, look)).rejects.toThrow('no audit')
    await expect(readScan(database.db, look)).rejects.toThrow('no audit')
  })

  it('shows its masked NIK without being opened to view', async () => {
    expect(await readMaskedNik(database.db, { key, identityId: await saved() })).toBe(
      '6106********0001',
    )
  })

  it('does not open with the row of another put in its place', async () => {
    const [mine, other] = [await saved(), await saved()]
    await database.pool.query(
      'update identities set nik_sealed = (select nik_sealed from identities where identity_id = $1) where identity_id = $2',
      [other, mine],
    )
    await expect(readMaskedNik(database.db, { key, identityId: mine })).rejects.toThrow(/broken/)
  })

  it('gives back the scan it was saved with, and opens it for itself only', async () => {
    const plain = randomBytes(200_000)
    const identityId = newIdentityId()
    const cipher = await buffer(Readable.from([plain]).compose(sealScan(key, { identityId })))
    const scan = { blob: 'b'.repeat(64), mediaType: 'image/jpeg', size: plain.length }
    await saveIdentity(database.db, { key, identityId, personId: owner.id, nik, scan })
    const { seen, record } = looks()
    const read = await readScan(database.db, { key, identityId, record })
    expect(read?.scan).toEqual(scan)
    expect(seen).toEqual([[`identity:${identityId}`, { part: 'scan' }]])
    if (!read) throw new Error('no scan')
    expect(plain.equals(await buffer(Readable.from([cipher]).compose(read.open)))).toBe(true)
    const another = await saved(scan)
    const wrong = await readScan(database.db, { key, identityId: another, record })
    if (!wrong) throw new Error('no scan')
    await expect(buffer(Readable.from([cipher]).compose(wrong.open))).rejects.toThrow(/broken/)
  })

  it('belongs to a person, whose newest one is offered again', async () => {
    const identityId = await saved()
    expect(await findIdentity(database.db, identityId)).toEqual({
      personId: owner.id,
      scan: null,
      seen: null,
    })
    expect(await newestIdentity(database.db, owner.id)).toBe(identityId)
  })

  it('that does not exist is nothing, and no look is recorded', async () => {
    const { seen, record } = looks()
    const identityId = newIdentityId()
    expect(await readNik(database.db, { key, identityId, record })).toBeNull()
    expect(await readScan(database.db, { key, identityId, record })).toBeNull()
    expect(await readMaskedNik(database.db, { key, identityId })).toBeNull()
    expect(await findIdentity(database.db, identityId)).toBeNull()
    expect(await newestIdentity(database.db, newIdentityId())).toBeNull()
    expect(seen).toEqual([])
  })
})
