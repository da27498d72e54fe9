import { Readable } from 'node:stream'
import { vi } from 'vitest'
import { isRefusal, receiveFile } from '../../src/documents/receive-file.ts'
import type { ObjectionActed } from '../../src/objections/act.ts'
import { answerObjection, fileDispute, settleObjection } from '../../src/objections/commands.ts'
import { openDraft, saveObjectionDraft } from '../../src/objections/drafts.ts'
import { fileObjection } from '../../src/objections/file.ts'
import { emptyFields } from '../../src/objections/form.ts'
import { addDays, instantAt, localDateOf } from '../../src/procedure/dates.ts'
import { caseworkOf } from './cases.ts'
import type { TestPortal } from './portal.ts'
import { type Params, pdfOf } from './scenes.ts'

export type ObjectionScene =
  /** Of `pemohon`: a request one can object to; objections just filed, its receipt made; of which every ground was late;
   * answered, PPID upheld; with an order that reopens nothing; brought before the commission. */
  | 'objectionable'
  | 'objection'
  | 'objection late'
  | 'objection answered'
  | 'objection ordered'
  | 'objection disputed'
  /** The same, entered by `petugas` for a representative with a power of attorney. */
  | 'objection at the counter'

/** Prepares one objection of each kind. */
export async function prepareObjections(
  portal: TestPortal,
): Promise<Record<ObjectionScene, Params>> {
  const { atasan, utama } = portal.staff
  const filed = async () => fileFor(portal, await notifiedRequest(portal))
  const uphold = (objectionId: string) =>
    answerObjection(portal.tools, {
      ...{ objectionId, actor: atasan, seenVersion: null },
      grounds: [{ ground: 'd', decision: 'upheld', reasons: 'Menurut berkas yang kami periksa.' }],
      order: null,
    }).then(must)
  const answered = await filed()
  await uphold(answered)
  const ordered = await filed()
  await settleObjection(portal.tools, {
    ...{ objectionId: ordered, actor: atasan, seenVersion: null },
    agreement: 'PPID mengumumkan datanya, dan pemohon menerimanya.',
    signed: true,
    order: { itemIds: [], what: 'Umumkan datanya di situs.', days: 5 },
  }).then(must)
  const disputed = await filed()
  await uphold(disputed)
  await fileDispute(portal.tools, {
    ...{ objectionId: disputed, actor: utama, seenVersion: null },
    commissionNumber: '007/KI-KB/2026',
    date: localDateOf(portal.tools.clock()),
  }).then(must)
  const objection = await filed()
  const past = at(portal, -90)
  return {
    objectionable: { id: await notifiedRequest(portal) },
    objection: {
      id: objection,
      letterId: await receiptOf(portal, objection),
      fileId: await toldFileOf(portal, objection),
    },
    'objection late': { id: await fileFor(portal, await notifiedRequest(past)) },
    'objection answered': { id: answered },
    'objection ordered': { id: ordered, orderId: '1' },
    'objection disputed': { id: disputed },
    'objection at the counter': {
      id: await fileFor(portal, await notifiedRequest(portal), 'petugas'),
    },
  }
}

/** The same portal, some days from now. */
export function at(portal: TestPortal, days: number): TestPortal {
  const { tools, staff, database } = portal
  const moment = instantAt(addDays(localDateOf(tools.clock()), days), 600)
  return { ...portal, staff, database, tools: { ...tools, clock: () => moment } }
}

/** A request of `pemohon` that was answered with a file, and notified. */
export async function notifiedRequest(portal: TestPortal): Promise<string> {
  const id = await caseworkOf(portal).file(portal.staff.pemohon.id)
  await answerRequestOf(portal, id)
  return id
}

/** Steps 4 to 7, also for what was reopened. */
export async function answerRequestOf(portal: TestPortal, id: string): Promise<void> {
  const casework = caseworkOf(portal)
  const [assignment = ''] = await casework.forward(id, ['dinas-pendidikan'])
  await casework.prepare(id, assignment, [pdfOf(`jawaban ${assignment}`)])
  await casework.supply(id, assignment)
  await casework.startVerifying(id, assignment)
  await casework.verify(id, assignment)
  await casework.startNotifying(id)
  await casework.notify(id)
}

/** An objection of `pemohon`, on ground d unless said otherwise; entered by `petugas`, it comes from a representative. @returns its id. */
export async function fileFor(
  portal: TestPortal,
  requestId: string,
  by: 'pemohon' | 'petugas' = 'pemohon',
  ground: 'c' | 'd' = 'd',
): Promise<string> {
  const { tools, staff } = portal
  const actor = staff[by]
  const fields = { ...emptyFields, alasan: [ground], posisi: 'Bukan ini yang saya minta dahulu.' }
  const attorney = by === 'petugas' ? { attorneyFile: await attorneyFile(portal) } : {}
  const draft = { requestId, personId: actor.id, fields, at: tools.clock(), ...attorney }
  await saveObjectionDraft(tools.db, tools.identityKey, draft)
  const draftId = (await openDraft(tools.db, tools.identityKey, draft))?.draftId ?? ''
  const filed = await fileObjection(tools, {
    ...{ requestId, applicantId: staff.pemohon.id, actor, draftId },
    check: () => ({
      grounds: [ground],
      position: fields.posisi,
      proxyName: by === 'petugas' ? 'Rekaan Kuasa' : null,
      channel: by === 'petugas' ? 'surat' : 'web',
      receivedOn: null,
    }),
  })
  if (filed.kind !== 'done')
    throw new Error(filed.kind === 'refused' ? filed.refusal.code : filed.kind)
  return filed.objectionId
}

async function attorneyFile({ tools, staff }: TestPortal): Promise<string> {
  const stored = await receiveFile(tools, {
    stream: Readable.from([pdfOf('surat kuasa')]),
    fileName: 'surat kuasa.pdf',
    uploadedBy: staff.petugas.id,
    allow: ['pdf'],
    maxBytes: 1_000_000,
  })
  if (isRefusal(stored)) throw new Error(stored.refused)
  return stored.fileId
}

async function toldFileOf({ database }: TestPortal, objectionId: string): Promise<string> {
  const row = await database.db
    .selectFrom('answer_files as a')
    .innerJoin('objections as o', 'o.request_id', 'a.request_id')
    .select('a.file_id')
    .where('o.objection_id', '=', objectionId)
    .executeTakeFirstOrThrow()
  return row.file_id
}

async function receiptOf({ database }: TestPortal, objectionId: string): Promise<string> {
  return vi.waitFor(async () => {
    const row = await database.db
      .selectFrom('letters')
      .select('letter_id')
      .where('stream_id', '=', objectionId)
      .where('file_id', 'is not', null)
      .executeTakeFirstOrThrow()
    return row.letter_id
  }, 60_000)
}

function must(acted: ObjectionActed): void {
  if (acted.kind !== 'done')
    throw new Error(acted.kind === 'refused' ? acted.refusal.code : acted.kind)
}
