import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { isRefusal, receiveFile } from '../../src/documents/receive-file.ts'
import {
  newestIdentity,
  newIdentityId,
  saveIdentity,
  sealScan,
} from '../../src/people/identity/identities.ts'
import { parseNik } from '../../src/procedure/nik.ts'
import {
  checklistItems,
  type Fee,
  type RequestEvent,
  type TaskKey,
} from '../../src/procedure/request/events.ts'
import { replay } from '../../src/procedure/request/evolve.ts'
import type { AgencyId, PersonId } from '../../src/procedure/values.ts'
import { loadEvents } from '../../src/records/load.ts'
import type { Acted } from '../../src/requests/act.ts'
import { addPendingFile } from '../../src/requests/answer-files.ts'
import { saveDraft } from '../../src/requests/drafts/drafts.ts'
import type { WayToObtain } from '../../src/requests/form/request-form.ts'
import {
  forwardRequest,
  notifyApplicant,
  type PublishAs,
  recallForward,
  supplyAnswer,
  takeTask,
  verifyAnswer,
} from '../../src/requests/officer-commands.ts'
import { submitDraft } from '../../src/requests/submit.ts'
import type { TestPortal } from './portal.ts'

/** NIK of the applicants of the tests; invented. */
export const nik = '6106014107900001'
export const scanBytes = Buffer.from('%PDF-1.4 pindaian kartu tanda penduduk rekaan')

/** What an applicant of the tests writes into the form; control names as the page has them. */
export const typedForm = {
  nama: 'Rekaan Pemohon',
  pekerjaan: 'Petani karet',
  jalan: 'Jalan Kenanga 9',
  desa: 'Putussibau Kota',
  kecamatan: 'Putussibau Utara',
  kabupaten: 'Kapuas Hulu',
  provinsi: 'Kalimantan Barat',
  kode_pos: '78711',
  telepon: '081234567890',
  rincian: 'Jumlah guru sekolah dasar di Kecamatan Badau tahun 2025 menurut status',
  tujuan: 'Bahan tulisan tentang pendidikan',
  cara_memperoleh: 'salinan_softcopy',
  cara_mendapat_salinan: 'unduh_portal',
  kebutuhan_khusus: '',
  persetujuan: ['data_pribadi', 'benar', 'penggunaan_sah'],
} as const

/** Brings cases into a state by the commands behind the pages. */
export function caseworkOf(portal: TestPortal) {
  const done = async (acting: Promise<Acted>) => {
    const acted = await acting
    if (acted.kind !== 'done')
      throw new Error(acted.kind === 'refused' ? acted.refusal.code : acted.kind)
    return acted.state
  }
  const utama = (requestId: string) => ({ requestId, actor: portal.staff.utama, seenVersion: null })
  const stateOf = async (id: string) =>
    replay(await loadEvents<RequestEvent>(portal.database.db, id))
  const take = (
    requestId: string,
    actor: { actor: (typeof portal.staff)['utama'] },
    task: TaskKey,
  ) =>
    done(takeTask(portal.tools, { requestId, seenVersion: null, ...actor, task, takeOver: false }))

  return {
    stateOf,
    /** A complete draft of a person, whose identity is made once. */
    async draft(
      personId: PersonId,
      rincian: string = typedForm.rincian,
      way: WayToObtain = typedForm.cara_memperoleh,
    ): Promise<string> {
      const { db, identityKey, clock } = portal.tools
      const identityId =
        (await newestIdentity(db, personId)) ?? (await addIdentity(portal, personId))
      const draftId = randomUUID()
      const {
        kode_pos,
        cara_memperoleh: _,
        cara_mendapat_salinan,
        kebutuhan_khusus,
        ...same
      } = typedForm
      await saveDraft(db, identityKey, {
        draftId,
        personId,
        identityId,
        fields: {
          ...same,
          rincian: [rincian],
          bantuan: [],
          kodePos: kode_pos,
          caraMemperoleh: way,
          caraMendapatSalinan: cara_mendapat_salinan,
          kebutuhanKhusus: kebutuhan_khusus,
        },
        times: { formOpenedAt: clock(), searchStartedAt: null, portalAnswerMs: null },
        at: clock(),
      })
      return draftId
    },
    /** A request of a person, filed now. */
    async file(personId: PersonId, rincian?: string, way?: WayToObtain): Promise<string> {
      const draftId = await this.draft(personId, rincian, way)
      const actor = { kind: 'person', id: personId, role: 'applicant', agencyId: null } as const
      const submitted = await submitDraft(portal.tools, { personId, draftId, actor })
      if (submitted.kind !== 'done') throw new Error(submitted.kind)
      return submitted.requestId
    },
    /** Step 4 begins. */
    async startForwarding(requestId: string): Promise<void> {
      await take(requestId, utama(requestId), { step: 4, assignmentId: null })
    },
    /** Step 4. @returns the assignment of each agency, in the order given. */
    async forward(requestId: string, agencyIds: readonly AgencyId[]): Promise<string[]> {
      await this.startForwarding(requestId)
      const state = await done(
        forwardRequest(portal.tools, { ...utama(requestId), agencyIds, instruction: 'Tahun 2025' }),
      )
      return agencyIds.map(
        (agencyId) =>
          state.assignments.findLast((one) => one.agencyId === agencyId)?.assignmentId ?? '',
      )
    },
    /** Takes a disposisi back. */
    async recall(requestId: string, assignmentId: string): Promise<void> {
      const on = { ...utama(requestId), assignmentId, reason: 'Salah pilih dinas' }
      await done(recallForward(portal.tools, on))
    },
    /** Step 5 begins: the agency takes its work and uploads files. @returns their ids. */
    async prepare(requestId: string, holder: string, files: readonly Buffer[]): Promise<string[]> {
      const actor = await officerOf(holder, requestId)
      await take(requestId, { actor }, { step: 5, assignmentId: holder })
      const ids: string[] = []
      for (const [index, bytes] of files.entries()) {
        const stored = await receiveFile(portal.tools, {
          stream: Readable.from([bytes]),
          fileName: `jawaban ${index + 1}.pdf`,
          uploadedBy: actor.id,
          allow: ['pdf'],
          maxBytes: 1_000_000,
        })
        if (isRefusal(stored)) throw new Error(stored.refused)
        const { fileId } = stored
        await portal.database.db
          .transaction()
          .execute((trx) => addPendingFile(trx, { requestId, holder, fileId }))
        ids.push(fileId)
      }
      return ids
    },
    /** Step 5 ends. */
    async supply(requestId: string, assignmentId: string): Promise<void> {
      const actor = await officerOf(assignmentId, requestId)
      const on = { requestId, actor, seenVersion: null, assignmentId }
      await done(supplyAnswer(portal.tools, { ...on, text: 'Terlampir datanya.', entryIds: [] }))
    },
    /** Step 6 begins. */
    async startVerifying(requestId: string, assignmentId: string): Promise<void> {
      await take(requestId, utama(requestId), { step: 6, assignmentId })
    },
    /** Step 6 ends; with `publishAs` the answer is published. */
    async verify(requestId: string, assignmentId: string, publishAs: PublishAs | null = null) {
      await done(
        verifyAnswer(portal.tools, {
          ...utama(requestId),
          assignmentId,
          checklist: checklistItems,
          publishAs,
        }),
      )
    },
    /** Step 7 begins. */
    async startNotifying(requestId: string): Promise<void> {
      await take(requestId, utama(requestId), { step: 7, assignmentId: null })
    },
    /** Step 7 ends. */
    async notify(requestId: string, fee: Fee | null = null): Promise<void> {
      await done(notifyApplicant(portal.tools, { ...utama(requestId), note: '', fee }))
    },
  }

  async function officerOf(assignmentId: string, requestId: string) {
    const { assignments } = await stateOf(requestId)
    const found = assignments.find((one) => one.assignmentId === assignmentId)
    const officer = Object.values(portal.staff).find(
      ({ role, agencyId }) => role === 'ppid_pembantu' && agencyId === found?.agencyId,
    )
    if (!officer) throw new Error('the assignment has no officer')
    return officer
  }
}

async function addIdentity({ tools }: TestPortal, personId: PersonId): Promise<string> {
  const { db, storage, identityKey: key } = tools
  const identityId = newIdentityId()
  const sealed = Readable.from([scanBytes]).pipe(sealScan(key, { identityId }))
  const { sha256 } = await storage.receive(sealed, { maxBytes: 10_000 })
  const parsed = parseNik(nik)
  if (!parsed.ok) throw new Error(parsed.reason)
  const scan = { blob: sha256, mediaType: 'application/pdf', size: scanBytes.length }
  await saveIdentity(db, { key, identityId, personId, nik: parsed.nik, scan })
  return identityId
}
