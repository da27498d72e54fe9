import ICAL from 'ical.js'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { caseworkOf } from '../../../test/support/cases.ts'
import type { Client, Reply } from '../../../test/support/client.ts'
import { usePortal } from '../../../test/support/portal.ts'
import { calendarVersion } from '../../office/calendar.ts'
import { isWorkingDay } from '../../procedure/calendar/working-calendar.ts'
import { addDays, localDateOf } from '../../procedure/dates.ts'
import type { LocalDate } from '../../procedure/values.ts'

const portal = usePortal()
const home = '/kelola/kalender'
let admin: Client
let caseId: string

/** A working day inside the ten of a request filed today. */
async function nextWorkingDay(): Promise<LocalDate> {
  const { calendar } = await portal.tools.readRules(portal.database.db)
  let day = addDays(localDateOf(portal.tools.clock()), 1)
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1)
  return day
}

beforeAll(async () => {
  admin = await portal.as('admin')
  caseId = await caseworkOf(portal).file(portal.staff.pemohon.id)
})

const text = (reply: Reply) =>
  (reply.document.querySelector('main')?.textContent ?? '').replaceAll(/\s+/g, ' ')
const dueOf = async () =>
  (
    await portal.database.db
      .selectFrom('requests')
      .select('due_on')
      .where('request_id', '=', caseId)
      .executeTakeFirstOrThrow()
  ).due_on

describe('an administrator', () => {
  test('is told what is wrong with a day, and finds what was typed', async () => {
    const form = await admin.get(`${home}/hari`)
    const sent = await admin.submit(form, '/hari', {
      ...{ tanggal: '31-2-2027', jenis: 'libur_daerah', nama: 'Gawai Dayak', dasar: '' },
    })
    expect(sent.status).toBe(422)
    expect(sent.document.querySelector('input[name="nama"]')?.getAttribute('value')).toBe(
      'Gawai Dayak',
    )
    expect(text(sent)).toContain('Tulis tanggal yang ada di kalender')
    expect(text(sent)).toContain('Tulis dasar hukumnya')
  })

  test('sees whom a new holiday moves before it counts, saves it, and reads how far the counting is', async () => {
    const day = await nextWorkingDay()
    const was = await dueOf()
    const form = await admin.get(`${home}/hari`)
    const preview = await admin.submit(form, '/hari', {
      ...{ tanggal: day, jenis: 'libur_daerah', nama: 'Hari rekaan', dasar: 'SK 1/2026' },
    })
    expect(text(preview)).toContain('1 dari 1 perkara yang belum selesai bergeser')
    expect(text(preview)).toContain('libur, dilewati: Hari rekaan')
    expect(await dueOf()).toBe(was)

    const unsure = await admin.submit(preview, '/pratinjau', { alasan: 'x' })
    expect(unsure.status).toBe(422)
    expect(text(unsure)).toContain('Nyatakan bahwa Anda sudah memeriksa')

    const saved = await admin.submit(preview, '/pratinjau', {
      ...{ alasan: 'Keputusan Bupati tentang hari libur', yakin: 'ya' },
    })
    expect(text(saved)).toContain('Keputusan Bupati tentang hari libur')
    await vi.waitFor(async () => {
      const page = await admin.get(new URL(saved.url).pathname)
      expect(text(page)).toContain('1 perkara bergeser')
    }, 10_000)
    expect(await dueOf()).not.toBe(was)
    const letter = await portal.letterTo('pemohon@contoh.id')
    expect(letter.subject).toMatch(/^Tanggal jawaban permohonan .* berubah$/)

    const undo = await admin.submit(saved, '/batalkan')
    expect(text(undo)).toContain('Dihapus')
    expect(text(undo)).toContain('lebih awal')
    await admin.submit(undo, '/buang')
  })

  test('cannot save a preview of a calendar that somebody changed meanwhile', async () => {
    const form = await admin.get(`${home}/hari`)
    const preview = await admin.submit(form, '/hari', {
      ...{ tanggal: '2028-03-01', jenis: 'libur_daerah', nama: 'Hari lain', dasar: 'SK 2' },
    })
    const before = await calendarVersion(portal.database.db)
    const sure = { alasan: 'Keputusan Bupati', yakin: 'ya' }
    const stale = await admin.post(`${home}/pratinjau`, { ...sure, versi: `${before - 1}-x` })
    expect(stale.status).toBe(409)
    expect(stale.html).toContain('Rancangan Anda masih ada')
    expect(await calendarVersion(portal.database.db)).toBe(before)
    await admin.submit(preview, '/buang')
  })

  test('takes over a list that was pasted, and confirms the days of a secondary copy', async () => {
    const page = await admin.get(`${home}/impor`)
    const wrong = await admin.submit(page, '/impor', {
      daftar: 'tanggal,jenis,nama,dasar\n2028-01-01,libur,x,y',
    })
    expect(wrong.status).toBe(422)
    expect(text(wrong)).toContain('Baris 2: Pilih jenis hari')
    expect(wrong.document.querySelector('textarea')?.textContent).toContain('2028-01-01,libur')

    const taken = await admin.submit(page, '/impor', {
      daftar: 'tanggal;jenis;nama;dasar\n1-1-2028;libur_nasional;Tahun Baru 2028;SKB 2027',
      pilihan: ['resmi'],
    })
    expect(text(taken)).toContain(
      'Ditambah: Sabtu, 1 Januari 2028, Libur nasional, Tahun Baru 2028',
    )
    expect(text(taken)).toContain('Daftar tahun 2028 dinyatakan resmi')

    const next = await admin.get(`${home}?tahun=2027`)
    expect(text(next)).toContain('belum dikonfirmasi')
    const confirmed = await admin.submit(next, '/konfirmasi', { sumber: 'SKB 3 Menteri 2026' })
    expect(text(confirmed)).toContain('Dikonfirmasi: Selasa, 5 Januari 2027')
    await admin.submit(confirmed, '/buang')
  })

  test('takes over a list as a file in the shape of the list the product brings', async () => {
    const page = await admin.get(`${home}/impor`)
    const list = [
      {
        date: '2028-02-01',
        name: 'Hari satu',
        type: 'cuti_bersama',
        source: 'SKB',
        confidence: 'high',
      },
      {
        date: '2028-02-02',
        name: 'Hari dua',
        type: 'libur_nasional',
        source: 'SKB',
        confidence: 'medium',
      },
    ]
    const bytes = Buffer.from(JSON.stringify(list))
    const taken = await admin.submit(page, '/impor', {}, [
      { field: 'berkas', name: 'libur.json', bytes },
    ])
    expect(text(taken)).toContain('Hari satu')
    expect(text(taken)).toContain('Hari dua')
    await admin.submit(taken, '/buang')
  })

  test('sets hours for Ramadan, which move no last day', async () => {
    const page = await admin.get(`${home}/jam`)
    const wrong = await admin.submit(page, '/jam', {
      nama: 'Ramadan 1448 H',
      mulai: '8-2-2027',
      sampai: '9-3-2027',
      hari_1: 'pagi',
    })
    expect(wrong.status).toBe(422)
    expect(text(wrong)).toContain('Senin: tulis seperti 07.30-12.00')
    const taken = await admin.submit(page, '/jam', {
      ...{ nama: 'Ramadan 1448 H', mulai: '8-2-2027', sampai: '9-3-2027' },
      hari_1: '08.00-12.00, 12.30-15.00',
    })
    expect(text(taken)).toContain('Jam layanan diubah')
    expect(text(taken)).toContain('Tidak ada perkara yang bergeser')
    await admin.submit(taken, '/buang')
  })
})

describe("an officer's feed", () => {
  test('tells numbers and steps to whoever has its address, until it is revoked', async () => {
    const utama = await portal.as('utama')
    const page = await utama.submit(await utama.get('/kerja/kalender'), '/kerja/kalender')
    const link = page.document.querySelector('input[name="tautan"]')?.getAttribute('value') ?? ''
    const { pathname, search } = new URL(link)
    const reply = await portal.guest().get(pathname + search)
    expect(reply.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const calendar = new ICAL.Component(ICAL.parse(reply.html) as unknown[])
    const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(event?.summary).toMatch(/^P-\d+\/PPID-KH\/[IVX]+\/\d{4}: pemberitahuan tertulis$/)
    expect(event?.startDate.toString()).toBe(await dueOf())
    expect(event?.uid.startsWith(`${caseId}-7@`)).toBe(true)
    expect(reply.html).not.toContain('guru')
    expect(reply.html).not.toContain('Rekaan')

    const stored = await portal.database.db.selectFrom('calendar_keys').selectAll().execute()
    expect(JSON.stringify(stored)).not.toContain(new URL(link).searchParams.get('kunci'))

    const renewed = await utama.submit(page, '/kerja/kalender')
    const other = renewed.document.querySelector('input[name="tautan"]')?.getAttribute('value')
    expect(other).not.toBe(link)
    expect((await portal.guest().get(pathname + search)).status).toBe(404)
    const { search: newest } = new URL(other ?? '')
    expect((await portal.guest().get(pathname + newest)).status).toBe(200)
    await utama.submit(renewed, '/cabut')
    expect((await portal.guest().get(pathname + newest)).status).toBe(404)
  })
})
