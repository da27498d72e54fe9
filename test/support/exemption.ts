import { expect, vi } from 'vitest'
import type { TestActed } from '../../src/catalogue/exemption/act.ts'
import {
  actWithReason,
  approveTest,
  concludeTest,
  giveOpinion,
  proposeTest,
  saveSheet,
  submitSheet,
} from '../../src/catalogue/exemption/commands.ts'
import { storedFields } from '../../src/catalogue/exemption/fields.ts'
import { readSheet } from '../../src/catalogue/exemption/sheet.ts'
import type { Member } from './office.ts'
import type { TestPortal } from './portal.ts'

/** A sheet that says all that is needed. */
export const soundSheet = {
  judul: 'Nilai ujian calon kepala sekolah 2026',
  uraian: 'Daftar nilai setiap peserta seleksi calon kepala sekolah tahun 2026.',
  hasil: 'whole',
  huruf: ['h'],
  dasar: 'UU 14/2008 Pasal 17 huruf h angka 4\nUU 27/2022 Pasal 4',
  dibuka: 'Mengungkap hasil evaluasi kemampuan seseorang.',
  ditutup: 'Melindungi peserta dari penilaian orang yang tidak berwenang.',
  kepentingan: 'Masyarakat cukup mengetahui nama yang lulus dan tata cara seleksinya.',
  sampai: '31-12-2029',
}

/** Consequence tests of `pendidikan`, brought as far as wanted by the product's own commands. */
export function testworkOf(portal: TestPortal) {
  const { tools, staff } = portal
  const deps = { ...tools, baseUrl: portal.origin }
  const on = (testId: string, member: Member) => ({ testId, actor: staff[member], seen: null })
  const reason = 'Sudah dibaca dan ditimbang bersama.'
  const steps = {
    async propose(member: Member = 'pendidikan'): Promise<string> {
      const proposed = await proposeTest(deps, {
        actor: staff[member],
        test: {
          ...{ agencyId: 'dinas-pendidikan', occasion: 'ahead', title: soundSheet.judul },
          ...{ requestId: null, itemId: null, renews: null },
        },
      })
      if ('kind' in proposed) throw new Error(proposed.refusal.code)
      return proposed.testId
    },
    async submit(testId: string, member: Member = 'pendidikan', sheet = soundSheet) {
      const fields = storedFields(sheet)
      done(await saveSheet(deps, { ...on(testId, member), fields }))
      const read = readSheet(fields, tools.clock())
      if ('errors' in read) throw new Error(read.errors.map(({ message }) => message).join())
      done(await submitSheet(deps, { ...on(testId, member), sheet: read.sheet }))
    },
    async advise(testId: string) {
      done(await giveOpinion(deps, { ...on(testId, 'tim'), agrees: true, reason }))
    },
    async approve(testId: string) {
      done(await approveTest(deps, { ...on(testId, 'atasan'), note: '' }))
    },
    async conclude(testId: string) {
      done(await concludeTest(deps, on(testId, 'utama')))
    },
    async review(testId: string) {
      done(await actWithReason(deps, { ...on(testId, 'utama'), act: 'start_review', reason }))
    },
    /** Waits until its letters are made. @returns their ids. */
    async letters(testId: string): Promise<string[]> {
      return vi.waitFor(
        async () => {
          const rows = await portal.database.db
            .selectFrom('letters')
            .select(['letter_id', 'file_id', 'last_error'])
            .where('stream_id', '=', testId)
            .orderBy('number')
            .execute()
          expect(rows.map((row) => row.last_error)).toEqual(rows.map(() => null))
          expect(rows.filter((row) => row.file_id === null)).toEqual([])
          return rows.map((row) => row.letter_id)
        },
        { timeout: 30_000, interval: 100 },
      )
    },
  }
  return steps
}

/** One test of `pendidikan` in each state in which somebody may do something. */
export async function prepareTests(portal: TestPortal) {
  const work = testworkOf(portal)
  const nobody = '00000000-0000-4000-8000-000000000000'
  const written = { id: await work.propose(), letterId: nobody }
  const upTo = async (
    ...way: readonly ('advise' | 'approve' | 'conclude' | 'review')[]
  ): Promise<{ id: string; letterId: string }> => {
    const id = await work.propose()
    await work.submit(id)
    for (const step of way) await work[step](id)
    const [letterId = nobody] = way.includes('conclude') ? await work.letters(id) : []
    return { id, letterId }
  }
  return {
    'test writing': written,
    'test advising': await upTo('advise'),
    'test to advise on': await upTo(),
    'test approved': await upTo('advise', 'approve'),
    'test in force': await upTo('advise', 'approve', 'conclude'),
    'test in review': await upTo('advise', 'approve', 'conclude', 'review'),
  }
}

function done(acted: TestActed): void {
  if (acted.kind !== 'done')
    throw new Error(acted.kind === 'refused' ? acted.refusal.code : acted.kind)
}
