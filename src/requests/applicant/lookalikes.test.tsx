import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import { publishEntry } from '../../catalogue/commands.ts'
import type { Instant } from '../../procedure/values.ts'
import { useTestPortal } from './applicant.fixtures.tsx'

const portal = useTestPortal()
const mirip = '/permohonan/mirip'

beforeAll(async () => {
  for (const year of [2024, 2025])
    await portal.database.db.transaction().execute((trx) =>
      publishEntry(trx, {
        title: `Jumlah guru sekolah dasar menurut kecamatan tahun ${year}`,
        summary: 'Guru negeri dan honorer.',
        agencyId: 'dinas-pendidikan',
        category: 'setiap_saat',
        topic: 'guru',
        year,
        files: [],
        publishedAt: '2026-11-02T03:00:00.000Z' as Instant,
        source: 'published',
      }),
    )
})

describe('what is published on a request that is being written', () => {
  test('comes as a piece of the page whose links leave the form alone', async () => {
    const rincian = 'Saya ingin tahu jumlah guru sekolah dasar per kecamatan'
    const { status, body, headers } = await portal.as(portal.siti).post(mirip, { rincian })
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toContain('no-store')
    const { document } = parseHTML(`<html><body>${body}</body></html>`)
    const links = [...document.querySelectorAll('a')]
    expect(links.map((link) => link.textContent).toSorted()).toEqual([
      'Jumlah guru sekolah dasar menurut kecamatan tahun 2024',
      'Jumlah guru sekolah dasar menurut kecamatan tahun 2025',
    ])
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank')
      expect(link.getAttribute('rel')).toBe('noopener')
    }
    expect(body).not.toContain('<html')
  })

  test('is nothing where nothing is alike', async () => {
    for (const rincian of ['', 'helikopter pemadam kebakaran hutan', 'a'.repeat(5000)])
      expect((await portal.as(portal.siti).post(mirip, { rincian })).body).toBe('')
  })

  test('is kept nowhere, neither the words nor that somebody asked', async () => {
    const count = async (table: 'drafts' | 'texts' | 'audit') => {
      const row = await portal.database.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return row.n
    }
    const all = () => Promise.all([count('drafts'), count('texts'), count('audit')])
    const before = await all()
    await portal.as(portal.siti).post(mirip, { rincian: 'jumlah guru sekolah dasar' })
    expect(await all()).toEqual(before)
  })

  test('is for those who may file a request', async () => {
    expect((await portal.as(null).post(mirip, { rincian: 'guru' })).status).toBe(303)
    expect((await portal.as(portal.utama).post(mirip, { rincian: 'guru' })).status).toBe(403)
  })

  test('stands beside the text without scripts too, once the draft was saved', async () => {
    const { body } = await portal
      .as(portal.siti)
      .get('/permohonan/baru?cari=jumlah+guru+sekolah+dasar')
    const { document } = parseHTML(body)
    expect(document.querySelectorAll('.lookalikes li')).toHaveLength(2)
    expect(document.querySelector('#rincian')?.getAttribute('data-lookalikes')).toBe(mirip)
  })
})
