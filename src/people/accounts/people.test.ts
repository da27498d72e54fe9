import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { agencyById, insertAgencies, listAgencies, mainAgencyId } from '../agencies.ts'
import { addresseeById, addresseesByRole, createUser, personNames } from './people.ts'

const database = useDatabase()
const agency = (id: string, over = {}) => ({
  id,
  name: `Dinas ${id}`,
  shortName: id,
  kind: 'dinas',
  keywords: ['jalan', 'jembatan'],
  isPpidUtama: false,
  active: true,
  ...over,
})
const officer = {
  name: 'Budi Santoso',
  email: 'budi@contoh.id',
  password: 'sungai kapuas deras',
  role: 'ppid_pembantu',
  agencyId: 'pupr',
} as const

beforeAll(async () => {
  await insertAgencies(database.db, [
    agency('pupr'),
    agency('lama', { active: false }),
    agency('kominfo', { isPpidUtama: true }),
  ])
})

describe('agencies', () => {
  it('may be brought in again without a change', async () => {
    await insertAgencies(database.db, [agency('pupr', { name: 'Nama lain' })])
    await insertAgencies(database.db, [])
    expect((await agencyById(database.db, 'pupr'))?.name).toBe('Dinas pupr')
    expect(await agencyById(database.db, 'tiada')).toBeNull()
  })

  it('are listed by name, all or those that work', async () => {
    expect((await listAgencies(database.db)).map(({ id }) => id)).toEqual([
      'kominfo',
      'lama',
      'pupr',
    ])
    const active = await listAgencies(database.db, { activeOnly: true })
    expect(active.map(({ id }) => id)).toEqual(['kominfo', 'pupr'])
    expect(await mainAgencyId(database.db)).toBe('kominfo')
  })
})

describe('an account made by the office', () => {
  it('is confirmed, and found however its address was written', async () => {
    const id = await createUser(database.db, { ...officer, email: ' Budi@Contoh.ID ' })
    expect(await addresseeById(database.db, id)).toEqual({
      id,
      name: 'Budi Santoso',
      email: 'budi@contoh.id',
      locale: 'id',
    })
    const found = await addresseesByRole(database.db, { role: 'ppid_pembantu', agencyId: 'pupr' })
    expect(found.map((person) => person.id)).toEqual([id])
    expect(
      await addresseesByRole(database.db, { role: 'ppid_pembantu', agencyId: 'lama' }),
    ).toEqual([])
  })

  it.each([
    ['email_taken', { email: 'budi@contoh.id' }],
    ['email_invalid', { email: 'budi' }],
    ['password_too_short', { email: 'a@contoh.id', password: 'pendek' }],
    ['name_length', { email: 'a@contoh.id', name: 'B' }],
    ['agency_required', { email: 'a@contoh.id', agencyId: null }],
    ['agency_unknown', { email: 'a@contoh.id', agencyId: 'tiada' }],
  ])('is refused with %s', async (code, over) => {
    await expect(createUser(database.db, { ...officer, ...over })).rejects.toMatchObject({ code })
  })

  it('is undone with the transaction that made it', async () => {
    const email = 'batal@contoh.id'
    const undone = database.db.transaction().execute(async (trx) => {
      await createUser(trx, { ...officer, email })
      throw new Error('undo')
    })
    await expect(undone).rejects.toThrow('undo')
    await createUser(database.db, { ...officer, email })
  })
})

describe('names of people', () => {
  it('come by id, without those unknown', async () => {
    const id = await createUser(database.db, { ...officer, email: 'nama@contoh.id' })
    const names = await personNames(database.db, [id, id, randomUUID()])
    expect(names).toEqual(new Map([[id, 'Budi Santoso']]))
    expect(await personNames(database.db, [])).toEqual(new Map())
  })
})
