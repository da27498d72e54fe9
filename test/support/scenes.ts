import { Readable } from 'node:stream'
import { publishEntry } from '../../src/catalogue/commands.ts'
import { pdf } from '../../src/documents/reading/samples.fixture.ts'
import { isRefusal, receiveFile } from '../../src/documents/receive-file.ts'
import { beginDraft } from '../../src/documents/redaction/draft.ts'
import { createRedactor } from '../../src/documents/redaction/redactor.ts'
import { findRedaction } from '../../src/documents/redaction/store.ts'
import { prepareRedaction } from '../../src/documents/redaction/work.ts'
import { samples } from '../../src/documents/samples.fixture.ts'
import { lettersOf } from '../../src/notices/official/queries.ts'
import { calendarVersion } from '../../src/office/calendar.ts'
import type { LocalDate } from '../../src/procedure/values.ts'
import { requestMatters } from '../../src/requests/calendar/request-matters.ts'
import { saveCalendar } from '../../src/requests/calendar/save.ts'
import { caseworkOf } from './cases.ts'
import { prepareDesk } from './desk.ts'
import { prepareEntries, prepareLists } from './entries.ts'
import { prepareTests } from './exemption.ts'
import { type ObjectionScene, prepareObjections } from './objections.ts'
import type { TestPortal } from './portal.ts'

/** What the parameters of an address stand for. */
export type Params = Readonly<Record<string, string>>

export type Scene =
  | ObjectionScene
  /** No parameters. */
  | '-'
  /** Ids that nothing has. */
  | 'unknown'
  /** A published document. */
  | 'published'
  /** Drafts of `pemohon`: to look at, to overwrite, to send, to discard. */
  | 'draft'
  | 'draft to save'
  | 'draft to send'
  | 'draft to discard'
  /** Requests of `pemohon`: just filed; being forwarded by `utama`; being answered by `pendidikan`, files only uploaded;
   * answered, being verified; verified, the notice being written; notified. */
  | 'filed'
  | 'forwarding'
  | 'answering'
  /** The same with a file that is being blacked out. */
  | 'blacking out'
  | 'verifying'
  | 'verified'
  | 'notified'
  /** Entries of `pendidikan`: a sound draft, one being checked, a published one. */
  | 'writing'
  | 'checking'
  | 'standing'
  /** A version of the list; something exempt. */
  | 'list'
  | 'exempt'
  /** Consequence tests of `pendidikan`, who wrote them: its sheet open; before the tim, without and with an opinion; approved;
   * exempt by decree, its letters made; being reviewed. */
  | 'test writing'
  | 'test to advise on'
  | 'test advising'
  | 'test approved'
  | 'test in force'
  | 'test in review'
  /** A saved change of the calendar. */
  | 'calendar'
  /** Requests of `pemohon`: to be completed; asked about, one question answered with a file, one that waits. */
  | 'completing'
  | 'questioned'
  /** What `petugas` writes down at the counter: to look at, to overwrite, to send, to discard. */
  | 'entry'
  | 'entry to save'
  | 'entry to send'
  | 'entry to discard'
  /** Requests `petugas` entered: asked about, and to be completed; a copy on paper of `pemohon`, to be paid for. */
  | 'entered'
  | 'entered, incomplete'
  | 'paper'
  /** A letter in demo mode. */
  | 'letter'
  /** The proof of receipt of a request of `pemohon`, its file not made yet. */
  | 'issued'

/** A PDF whose bytes no other file has. */
export const pdfOf = (words: string) => Buffer.concat([samples.pdf, Buffer.from(`% ${words}\n`)])

/** Prepares one of everything. */
export async function prepareScenes(portal: TestPortal): Promise<Record<Scene, Params>> {
  const casework = caseworkOf(portal)
  const { pemohon } = portal.staff
  const published = await publishDocument(portal, 'Profil kependudukan 2025')
  const filed = { id: await casework.file(pemohon.id) }
  const forwarding = { id: await casework.file(pemohon.id) }
  await casework.startForwarding(forwarding.id)
  const upTo = async (scene: Scene) => {
    const id = await casework.file(pemohon.id)
    const [penugasan = ''] = await casework.forward(id, ['dinas-pendidikan'])
    const files =
      scene === 'blacking out'
        ? [pdf([['Satu baris']])]
        : [pdfOf(`${scene} 1`), pdfOf(`${scene} 2`)]
    const [fileId = ''] = await casework.prepare(id, penugasan, files)
    const params = { id, penugasan, fileId, name: 'jawaban.pdf', hal: '1' }
    if (scene === 'answering' || scene === 'blacking out') return params
    await casework.supply(id, penugasan)
    await casework.startVerifying(id, penugasan)
    if (scene === 'verifying') return params
    await casework.verify(id, penugasan)
    await casework.startNotifying(id)
    if (scene === 'verified') return params
    await casework.notify(id)
    return params
  }
  const notified = await upTo('notified')
  const letter = await portal.database.db
    .selectFrom('messages')
    .select('message_id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const [issued] = await lettersOf(portal.database.db, filed.id)
  const nobody = '00000000-0000-4000-8000-000000000000'
  return {
    '-': {},
    unknown: {
      ...{
        pertanyaan: nobody,
        id: nobody,
        fileId: nobody,
        penugasan: nobody,
        letterId: nobody,
        orderId: '9',
        name: 'x.pdf',
      },
      ...{
        code: '0'.repeat(16),
        slug: 'tidak-ada',
        agencyId: 'tidak-ada',
        version: '99',
        changeId: nobody,
      },
      ...{
        category: 'tidak-ada',
        part: 'x.xml',
        action: 'entah',
        dataset: 'x',
        topic: 'tidak-ada',
        year: '1945',
      },
    },
    published: {
      ...{ ...published, agencyId: 'dinas-kesehatan' },
      ...{
        category: 'serta-merta',
        part: '1-8.xml',
        action: 'package_list',
        dataset: published.slug,
        topic: 'kependudukan',
        year: '2025',
      },
    },
    draft: { id: await casework.draft(pemohon.id) },
    'draft to save': { id: await casework.draft(pemohon.id) },
    'draft to send': { id: await casework.draft(pemohon.id) },
    'draft to discard': { id: await casework.draft(pemohon.id) },
    filed,
    forwarding,
    answering: await upTo('answering'),
    'blacking out': await startBlackingOut(portal, await upTo('blacking out')),
    verifying: await upTo('verifying'),
    verified: await upTo('verified'),
    notified,
    letter: { id: letter.message_id },
    ...(await prepareDesk(portal)),
    issued: {
      name: 'surat.pdf',
      id: filed.id,
      letterId: issued?.letterId ?? '',
      code: issued?.code ?? '',
    },
    ...(await prepareEntries(portal)),
    ...(await prepareLists(portal)),
    ...(await prepareTests(portal)),
    ...(await prepareObjections(portal)),
    // Last: what was filed after a change is counted for it once more, later.
    calendar: { changeId: await changeCalendar(portal) },
  }
}

/** Adds a local holiday far ahead, which moves nothing. @returns the change. */
async function changeCalendar({ tools, staff }: TestPortal): Promise<string> {
  const { db, readRules, clock } = tools
  const day = { kind: 'libur_daerah', name: 'Hari jadi', source: 'SK', confirmed: true } as const
  return saveCalendar(
    { db, matters: [requestMatters(tools)] },
    {
      before: await readRules(db),
      edits: [{ kind: 'day', day: { ...day, date: '2029-03-01' as LocalDate } }],
      baseVersion: await calendarVersion(db),
      reason: 'Hari jadi kabupaten',
      personId: staff.admin.id,
      actor: staff.admin,
      at: clock(),
    },
  )
}

/** A draft whose pages can be looked at. */
async function startBlackingOut({ tools }: TestPortal, params: Params): Promise<Params> {
  const { id = '', penugasan = '', fileId = '' } = params
  const place = `answer:${id}:${penugasan}`
  const by = (await tools.db.selectFrom('people').select('id').limit(1).executeTakeFirstOrThrow())
    .id
  await beginDraft(tools.db, { place, fileId, by })
  const draft = await findRedaction(tools.db, { place, fileId })
  const redactor = createRedactor()
  await prepareRedaction({ ...tools, redactor }, { redactionId: draft?.redactionId ?? '' })
  await redactor.close()
  return params
}

/** Publishes a document of `dinas-kesehatan` with an annex. */
export async function publishDocument({ tools }: TestPortal, title: string) {
  const receive = async (fileName: string) => {
    const stored = await receiveFile(tools, {
      stream: Readable.from([pdfOf(fileName)]),
      fileName,
      uploadedBy: null,
      allow: ['pdf'],
      maxBytes: 1_000_000,
    })
    if (isRefusal(stored)) throw new Error(stored.refused)
    return stored
  }
  const { fileId, name } = await receive(`${title}.pdf`)
  const annex = await receive(`${title}, lampiran.pdf`)
  const { slug } = await tools.db.transaction().execute((trx) =>
    publishEntry(trx, {
      title,
      summary: 'Jumlah penduduk menurut kecamatan, jenis kelamin, dan umur.',
      agencyId: 'dinas-kesehatan',
      category: 'berkala',
      topic: 'kependudukan',
      year: 2025,
      files: [fileId, annex.fileId],
      publishedAt: tools.clock(),
      source: 'published',
    }),
  )
  return { slug, fileId, name }
}

/** An address of the route table with its parameters filled in. */
export function addressOf(url: string, params: Params): string {
  return url.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`the scene has no ${name} for ${url}`)
    return encodeURIComponent(value)
  })
}
