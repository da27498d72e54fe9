import { beforeAll, describe, expect, it } from 'vitest'
import type { Client, Reply } from '../../../test/support/client.ts'
import { usePortal } from '../../../test/support/portal.ts'
import type { Instant } from '../../procedure/values.ts'
import { publishEntry } from '../commands.ts'
import { withdrawEntry } from '../publishing/desk.ts'
import { changesSince } from './lists.ts'
import type { DipRow } from './row.ts'
import { dipRows } from './rows.ts'
import { cellOf, dipColumns, dipWords } from './words.ts'

const portal = usePortal()
let utama: Client
let guest: Client
const text = ({ document }: Reply) => document.body.textContent?.replaceAll(/\s+/g, ' ') ?? ''

const publish = (title: string, agencyId: string, day: number) =>
  portal.tools.db.transaction().execute((trx) =>
    publishEntry(trx, {
      ...{ title, agencyId, category: 'setiap_saat', topic: 'uji', year: 2025, files: [] },
      summary: `Ringkasan ${title}.`,
      producer: 'Sekretaris',
      madeAt: 'Putussibau',
      publishedAt: `2026-10-${String(day).padStart(2, '0')}T02:00:00.000Z` as Instant,
      source: 'published',
    }),
  )

async function rowsOf(query: Parameters<typeof dipRows>[1], options?: { limit: number }) {
  const rows: DipRow[] = []
  for await (const row of dipRows(portal.tools.db, query, options)) rows.push(row)
  return rows
}

const decree = {
  nomor: 'Keputusan Nomor 3',
  tanggal: '5-1-2026',
  disetujui: 'Atasan PPID',
  yakin: 'ya',
}

beforeAll(async () => {
  utama = await portal.as('utama')
  guest = portal.guest()
  for (let day = 1; day <= 25; day += 1) await publish(`Data ${day}`, 'dinas-pendidikan', day)
  await publish('Obat', 'dinas-kesehatan', 3)
})

describe('the list as it is now', () => {
  it('goes by agency, the newest first, and numbers its rows through all pages', async () => {
    const all = await rowsOf({ version: null })
    expect(all.map(({ ordinal }) => ordinal)).toEqual(all.map((_, index) => index + 1))
    expect(all.slice(0, 3).map(({ title }) => title)).toEqual(['Obat', 'Data 25', 'Data 24'])
    const first = await guest.get('/dip')
    const next = first.document.querySelector('[rel="next"]')?.getAttribute('href') ?? ''
    const second = await guest.get(next)
    const numbers = [
      ...first.document.querySelectorAll('tbody td:first-child'),
      ...second.document.querySelectorAll('tbody td:first-child'),
    ].map((cell) => Number(cell.textContent))
    expect(numbers).toEqual(all.map(({ ordinal }) => ordinal))
  })

  it('says every official column', async () => {
    const [row] = await rowsOf({ version: null }, { limit: 1 })
    if (!row) throw new Error('there is a row')
    const cells = dipColumns.map((column) => cellOf(row, column, 'id'))
    expect(cells).toEqual([
      ...['Ringkasan Obat.', 'Dinas Kesehatan', 'Sekretaris', 'Putussibau, 2025'],
      ...['softcopy', '', 'Setiap saat', '', ''],
    ])
    const { document } = await guest.get('/dip?dinas=dinas-kesehatan')
    const heads = [...document.querySelectorAll('thead th')].map((head) => head.textContent)
    const { columns } = dipWords('id')
    expect(heads).toEqual(['No', columns.title, ...dipColumns.map((column) => columns[column])])
    const shown = [...document.querySelectorAll('tbody td')].slice(2)
    expect(shown.map((cell) => cell.textContent)).toEqual(cells)
    // On a phone the head is out of sight: every cell says its column.
    expect(shown.map((cell) => cell.getAttribute('data-label'))).toEqual(heads.slice(2))
  })

  it('is narrowed by agency and category, and survives what makes no sense', async () => {
    expect(await rowsOf({ version: null, agencyId: 'dinas-kesehatan' })).toHaveLength(1)
    expect(await rowsOf({ version: null, category: 'berkala' })).toHaveLength(0)
    expect(await rowsOf({ version: null, agencyId: 'tidak-ada' })).toHaveLength(0)
    for (const query of [
      'dinas=%27',
      'kategori=x',
      'sesudah=1&no=1',
      `sesudah=${crypto.randomUUID()}&no=9`,
    ])
      expect((await guest.get(`/dip?${query}`)).status).toBe(200)
    expect((await guest.get('/dip/0')).status).toBe(404)
    expect((await guest.get('/dip/1%27')).status).toBe(404)
  })
})

describe('a list set by decree', () => {
  it('asks for the whole decree, and keeps what was typed', async () => {
    const page = await utama.get('/kerja/dip')
    expect(text(page)).toContain('26 informasi')
    const wrong = await utama.send(page, '/kerja/dip', {
      nomor: 'SK',
      tanggal: '1-1-2099',
      disetujui: 'Sekda',
      yakin: 'ya',
    })
    expect(wrong.status).toBe(422)
    const later = await utama.send(wrong, '/kerja/dip', { nomor: 'Keputusan 3', yakin: 'ya' })
    expect(later.status).toBe(422)
    expect(text(later)).toContain('Tanggal keputusan belum tiba')
    expect(later.document.querySelector('#disetujui')?.getAttribute('value')).toBe('Sekda')
  })

  it('freezes what is published; what comes later changes only the current list', async () => {
    const page = await utama.get('/kerja/dip')
    const both = await Promise.all([1, 2].map(() => utama.send(page, '/kerja/dip', decree)))
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const before = await rowsOf({ version: 1 })
    expect(before).toHaveLength(26)
    const { entryId } = await publish('Baru', 'dinas-pendidikan', 26)
    const gone = before.find(({ title }) => title === 'Obat')
    await withdrawEntry(portal.tools, {
      ...{ entryId: gone?.entryId ?? '', actor: portal.staff.utama, seen: null },
      reason: 'Diterbitkan keliru oleh dinas.',
    })
    await portal.tools.db
      .updateTable('entries')
      .set({ retention: '5 tahun' })
      .where('title', '=', 'Data 7')
      .execute()
    expect(await rowsOf({ version: 1 })).toEqual(before)
    expect((await rowsOf({ version: null })).map(({ title }) => title)).not.toContain('Obat')
    expect(await changesSince(portal.tools.db, 1)).toEqual({
      items: 26,
      added: 1,
      changed: 1,
      gone: 1,
    })
    expect(text(await utama.get('/kerja/dip'))).toContain('1 baru1 berubah1 tidak ada lagi')
    const shown = text(await guest.get('/dip/1?dinas=dinas-kesehatan'))
    expect(shown).toContain(
      'Ditetapkan dengan Keputusan Nomor 3, Senin, 5 Januari 2026, disetujui Atasan PPID.',
    )
    expect(shown).toContain('Obat')
    expect(before.map((row) => row.entryId)).not.toContain(entryId)
  })
})
