import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { caseworkOf } from '../support/cases.ts'
import type { Client } from '../support/client.ts'
import { cast, type Member } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'
import { pdfOf } from '../support/scenes.ts'

const portal = usePortal()
const everybody = ['guest', ...(Object.keys(cast) as Member[])] as const
type Who = (typeof everybody)[number]
const clients = new Map<Who, Client>()
const bytes = pdfOf('isi yang dijaga')

/** Two agencies answer; `pendidikan` has the file, `kesehatan` the other part of the same case. */
interface Guarded {
  readonly requestId: string
  readonly assignmentId: string
  readonly fileId: string
}

let guarded: Guarded
let otherCases: readonly string[]

beforeAll(async () => {
  for (const who of everybody)
    clients.set(who, who === 'guest' ? portal.guest() : await portal.as(who))
  const casework = caseworkOf(portal)
  const requestId = await casework.file(portal.staff.pemohon.id)
  const [assignmentId = '', other = ''] = await casework.forward(requestId, [
    'dinas-pendidikan',
    'dinas-kesehatan',
  ])
  const [fileId = ''] = await casework.prepare(requestId, assignmentId, [bytes])
  await casework.prepare(requestId, other, [])
  guarded = { requestId, assignmentId, fileId }
  // Cases through whose addresses the file might be asked for: the same applicant's, and another's.
  const second = await casework.file(portal.staff.pemohon.id)
  const theirs = await casework.file(portal.staff.pemohonLain.id)
  for (const id of [second, theirs])
    await casework.forward(id, ['dinas-kesehatan', 'dinas-perhubungan'])
  otherCases = [second, theirs]
})

/** Every address that hands out bytes of an answer, and every way to write it. */
function addresses(): Record<'applicant' | 'officer' | 'public' | 'elsewhere', string[]> {
  const { requestId, fileId } = guarded
  const through = (id: string) => [
    `/permohonan/${id}/berkas/${fileId}/jawaban.pdf`,
    `/kerja/${id}/berkas/${fileId}/jawaban.pdf`,
    `/kerja/${id}/berkas/${fileId}/jawaban.pdf?simpan`,
  ]
  const [applicant = '', ...officer] = through(requestId)
  return {
    applicant: [applicant],
    officer,
    public: [`/unduh/${fileId}/jawaban.pdf`],
    elsewhere: otherCases.flatMap(through),
  }
}

/** Who gets the bytes, whole or a part of them, at any of the addresses. */
async function holders(paths: readonly string[]): Promise<Who[]> {
  const got = new Set<Who>()
  for (const who of everybody)
    for (const path of paths)
      for (const headers of [{}, { range: 'bytes=0-99' }, { 'if-none-match': '"x"' }]) {
        const reply = await clients.get(who)?.get(path, headers)
        if (reply?.bytes.includes(bytes.subarray(0, 100))) got.add(who)
        else expect([303, 403, 404, 409]).toContain(reply?.status)
      }
  return [...got]
}

async function reach(): Promise<Record<string, Who[]>> {
  const { applicant, officer, public: open, elsewhere } = addresses()
  return {
    applicant: await holders(applicant),
    officer: await holders(officer),
    public: await holders(open),
    elsewhere: await holders(elsewhere),
  }
}

const officersOnly = {
  applicant: [],
  officer: ['utama', 'utamaKedua', 'pendidikan'],
  public: [],
  elsewhere: [],
}

describe('a file of an answer reaches', () => {
  const casework = caseworkOf(portal)

  it('its agency and PPID Utama while it is only uploaded', async () => {
    expect(await reach()).toEqual(officersOnly)
  })

  it('the same once it is supplied', async () => {
    await casework.supply(guarded.requestId, guarded.assignmentId)
    expect(await reach()).toEqual(officersOnly)
  })

  it('the same once it is verified, without the tick', async () => {
    await casework.startVerifying(guarded.requestId, guarded.assignmentId)
    await casework.verify(guarded.requestId, guarded.assignmentId)
    expect(await reach()).toEqual(officersOnly)
  })

  it('its applicant too after the notice, and nobody else', async () => {
    const { assignments } = await casework.stateOf(guarded.requestId)
    const other = assignments.find((one) => one.agencyId === 'dinas-kesehatan')?.assignmentId ?? ''
    await casework.supply(guarded.requestId, other)
    await casework.startVerifying(guarded.requestId, other)
    await casework.verify(guarded.requestId, other)
    await casework.startNotifying(guarded.requestId)
    expect(await reach()).toEqual(officersOnly)
    await casework.notify(guarded.requestId)
    expect(await reach()).toEqual({ ...officersOnly, applicant: ['pemohon'] })
  })

  it('PPID Utama alone once the case was taken back from the agency', async () => {
    const requestId = await casework.file(portal.staff.pemohon.id)
    const [assignmentId = ''] = await casework.forward(requestId, ['dinas-pendidikan'])
    const [fileId = ''] = await casework.prepare(requestId, assignmentId, [bytes])
    guarded = { requestId, assignmentId, fileId }
    await casework.recall(requestId, assignmentId)
    expect(await reach()).toEqual({ ...officersOnly, officer: ['utama', 'utamaKedua'] })
  })

  it('everybody when PPID Utama ticked publication, under the public address alone', async () => {
    const requestId = await casework.file(portal.staff.pemohon.id)
    const [assignmentId = ''] = await casework.forward(requestId, ['dinas-pendidikan'])
    const [fileId = ''] = await casework.prepare(requestId, assignmentId, [bytes])
    guarded = { requestId, assignmentId, fileId }
    await casework.supply(requestId, assignmentId)
    await casework.startVerifying(requestId, assignmentId)
    expect(await reach()).toEqual(officersOnly)
    await casework.verify(requestId, assignmentId, {
      title: 'Jumlah guru menurut kecamatan',
      summary: 'Jumlah guru sekolah dasar menurut kecamatan.',
      category: 'setiap_saat',
      topic: 'pendidikan',
    })
    expect(await reach()).toEqual({ ...officersOnly, public: [...everybody] })
    await casework.startNotifying(requestId)
    await casework.notify(requestId)
    expect(await reach()).toEqual({
      ...officersOnly,
      applicant: ['pemohon'],
      public: [...everybody],
    })
  })
})

describe('a file that everybody may have reaches nobody', () => {
  const scanned = (scan: 'refused' | 'pending' | 'clean') =>
    portal.database.db
      .updateTable('files')
      .set({ scan })
      .where('file_id', '=', guarded.fileId)
      .execute()
  afterEach(() => scanned('clean'))

  it('when the scanner refused it', async () => {
    await scanned('refused')
    expect(await reach()).toEqual({ applicant: [], officer: [], public: [], elsewhere: [] })
  })

  it('while the scanner has still to look at it', async () => {
    await scanned('pending')
    expect(await reach()).toEqual({ applicant: [], officer: [], public: [], elsewhere: [] })
  })
})

it('the scan of an identity card reaches PPID Utama alone, and every look is recorded', async () => {
  const { requestId } = guarded
  const paths = [
    `/kerja/${requestId}/identitas/ktp`,
    ...otherCases.map((id) => `/kerja/${id}/identitas/ktp`),
  ]
  const got: Who[] = []
  for (const who of everybody) {
    const replies = await Promise.all(paths.map((path) => clients.get(who)?.get(path)))
    if (replies.some((reply) => reply?.bytes.includes('pindaian kartu'))) got.push(who)
  }
  expect(got).toEqual(['utama', 'utamaKedua'])
  const looks = await portal.database.db
    .selectFrom('audit')
    .select('actor_id')
    .where('event', '=', 'identity.scan_viewed')
    .execute()
  expect(looks).toHaveLength(2 * paths.length)
})
