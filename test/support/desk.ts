import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { vi } from 'vitest'
import { isRefusal, receiveFile } from '../../src/documents/receive-file.ts'
import type { SignedIn } from '../../src/people/viewer.ts'
import { localDateOf } from '../../src/procedure/dates.ts'
import type { RequestCommand } from '../../src/procedure/request/commands.ts'
import type { Actor, CaseId, FileRef } from '../../src/procedure/values.ts'
import { vouchText } from '../../src/records/texts.ts'
import { act } from '../../src/requests/act.ts'
import { emptyCounterFields } from '../../src/requests/counter/counter-form.ts'
import { enterRequest } from '../../src/requests/counter/enter.ts'
import { saveDraft } from '../../src/requests/drafts/drafts.ts'
import { refsOf } from '../../src/requests/questions/attachments.ts'
import { answerQuestion, askQuestion } from '../../src/requests/questions/commands.ts'
import { caseworkOf, nik, typedForm } from './cases.ts'
import { emailOf, nameOf } from './office.ts'
import type { TestPortal } from './portal.ts'
import { pdfOf } from './scenes.ts'

/** Cases as the counter and the conversation with applicants have to do with them. */
export async function prepareDesk(portal: TestPortal) {
  const casework = caseworkOf(portal)
  const { pemohon } = portal.staff
  const desk = deskworkOf(portal)
  const completing = { id: await casework.file(pemohon.id) }
  await desk.askToComplete(completing.id)
  const questioned = await casework.file(pemohon.id)
  const entered = await desk.enter()
  const incomplete = await desk.enter()
  await desk.askToComplete(incomplete)
  return {
    completing,
    questioned: {
      ...{ id: questioned, letterId: await desk.receipt(questioned) },
      ...(await desk.converse(questioned, pemohon)),
    },
    entry: { id: await desk.draft() },
    'entry to save': { id: await desk.draft() },
    'entry to send': { id: await desk.draft() },
    'entry to discard': { id: await desk.draft() },
    entered: {
      ...{ id: entered, letterId: await desk.receipt(entered) },
      ...(await desk.converse(entered, portal.staff.petugas)),
    },
    'entered, incomplete': { id: incomplete },
    paper: await desk.paper(),
  }
}

/** Brings cases into states by the commands behind the counter's pages. */
export function deskworkOf(portal: TestPortal) {
  const { tools, staff, database } = portal
  const casework = caseworkOf(portal)
  const { utama, petugas } = staff
  const officer = { ...petugas, name: nameOf('petugas'), email: emailOf('petugas') }
  const signedIn: SignedIn = {
    ...officer,
    emailVerified: true,
    locale: 'id',
    sessionId: randomUUID(),
  }
  const command = async (id: CaseId, actor: Actor, doing: RequestCommand) => {
    const acted = await act(tools, {
      requestId: id,
      actor,
      seenVersion: null,
      command: async () => doing,
    })
    if (acted.kind !== 'done') throw new Error(JSON.stringify(acted))
  }
  const words = (streamId: string, body: string) =>
    database.db
      .transaction()
      .execute((trx) => vouchText(trx, { streamId, kind: 'completion_request', body }))

  return {
    /** A draft of the counter with nothing missing; of a person without an address. */
    async draft(fields: Partial<Record<'rincian', readonly string[]>> = {}): Promise<string> {
      const draftId = randomUUID()
      const { kode_pos, cara_memperoleh, cara_mendapat_salinan, kebutuhan_khusus, ...same } =
        typedForm
      await saveDraft(tools.db, tools.identityKey, {
        ...{ draftId, personId: petugas.id, identityId: null },
        fields: {
          ...same,
          rincian: [typedForm.rincian],
          bantuan: ['huruf_besar'],
          kodePos: kode_pos,
          caraMemperoleh: cara_memperoleh,
          caraMendapatSalinan: cara_mendapat_salinan,
          kebutuhanKhusus: kebutuhan_khusus,
          ...fields,
        },
        counter: { ...emptyCounterFields(localDateOf(tools.clock())), kartuDilihat: true },
        pending: { nik, scan: null },
        times: { formOpenedAt: tools.clock(), searchStartedAt: null, portalAnswerMs: null },
        at: tools.clock(),
      })
      return draftId
    },
    /** A request entered for somebody at the counter. */
    async enter(fields: Partial<Record<'rincian', readonly string[]>> = {}): Promise<CaseId> {
      const draftId = await this.draft(fields)
      const entered = await enterRequest(tools, { officer: signedIn, draftId, seenAt: null })
      if (entered.kind !== 'done') throw new Error(entered.kind)
      return entered.requestId
    },
    /** PPID Utama asks for what is missing. */
    async askToComplete(id: CaseId): Promise<void> {
      const text = await words(id, 'Tahunnya belum disebut.')
      const missing = ['items', 'identity'] as const
      await command(id, utama, { type: 'request_completion', missing, text })
    },
    /** Two questions of the office: one answered with a file, one that waits. */
    async converse(
      id: CaseId,
      answerer: Actor,
    ): Promise<{ readonly pertanyaan: string; readonly fileId: string; readonly name: string }> {
      const on = { requestId: id, seenVersion: null }
      const ask = (questionId: string) =>
        askQuestion(tools, {
          ...{ ...on, actor: utama, questionId },
          text: 'Untuk tahun berapa?',
          assignmentId: null,
        })
      const [first, second] = [randomUUID(), randomUUID()]
      await ask(first)
      await ask(second)
      const [file] = refsOf([await this.attachment(id)])
      if (!file) throw new Error('no file')
      const files: readonly FileRef[] = [file]
      const answered = { ...on, actor: answerer, questionId: first, text: 'Tahun 2025.', files }
      const acted = await answerQuestion(tools, answered)
      if (acted.kind !== 'done') throw new Error(JSON.stringify(acted))
      return { pertanyaan: second, fileId: file.fileId, name: 'lampiran.pdf' }
    },
    /** Waits until the proof of receipt is made. @returns its id. */
    async receipt(id: CaseId): Promise<string> {
      return vi.waitFor(async () => {
        const { letter_id } = await database.db
          .selectFrom('letters')
          .select('letter_id')
          .where('stream_id', '=', id)
          .where('kind', '=', 'receipt')
          .where('file_id', 'is not', null)
          .executeTakeFirstOrThrow()
        return letter_id
      }, 30_000)
    },
    async attachment(words: string) {
      const stored = await receiveFile(tools, {
        stream: Readable.from([pdfOf(words)]),
        fileName: 'surat.pdf',
        uploadedBy: petugas.id,
        allow: ['pdf'],
        maxBytes: 1_000_000,
      })
      if (isRefusal(stored)) throw new Error(stored.refused)
      return stored
    },
    /** A copy on paper that waits to be paid for and fetched. */
    async paper(): Promise<Readonly<Record<'id' | 'fileId' | 'name', string>>> {
      const id = await casework.file(staff.pemohon.id, undefined, 'salinan_hardcopy')
      const [penugasan = ''] = await casework.forward(id, ['dinas-pendidikan'])
      const [fileId = ''] = await casework.prepare(id, penugasan, [pdfOf(`kertas ${id}`)])
      await casework.supply(id, penugasan)
      await casework.startVerifying(id, penugasan)
      await casework.verify(id, penugasan)
      await casework.startNotifying(id)
      await casework.notify(id, { copying: 5_000, sending: 0, other: 0 })
      return { id, fileId, name: 'jawaban.pdf' }
    },
  }
}
