import { Readable } from 'node:stream'
import { addExempt } from '../../src/catalogue/dik/exempt.ts'
import { setList } from '../../src/catalogue/dip/lists.ts'
import {
  openDraft,
  publishDraft,
  saveDraft,
  submitDraft,
} from '../../src/catalogue/publishing/desk.ts'
import { noFileChanges } from '../../src/catalogue/publishing/draft-files.ts'
import { findDraft } from '../../src/catalogue/publishing/drafts.ts'
import { toFields } from '../../src/catalogue/publishing/fields.ts'
import { readEntry } from '../../src/catalogue/publishing/reading-fields.ts'
import { isRefusal, receiveFile } from '../../src/documents/receive-file.ts'
import { samples } from '../../src/documents/samples.fixture.ts'
import type { LocalDate } from '../../src/procedure/values.ts'
import type { TestPortal } from './portal.ts'

const agencyId = 'dinas-pendidikan'
const typed: Readonly<Record<string, string>> = {
  judul: 'Data Sekolah Dasar 2025',
  ringkasan: 'Jumlah sekolah dasar, guru dan siswa menurut kecamatan.',
  dinas: agencyId,
  kategori: 'setiap_saat',
  topik: 'data sekolah',
  tahun: '2025',
  bentuk: 'softcopy',
}

/** Entries of `pendidikan` on their way: written, being checked, published. */
export async function prepareEntries({ tools, staff }: TestPortal) {
  const { pendidikan, utama } = staff
  const write = async (title: string) => {
    const entryId = await openDraft(tools, { actor: pendidikan, agencyId })
    if (entryId === null) throw new Error('an agency begins a draft')
    const file = await receiveFile(tools, {
      stream: Readable.from([Buffer.concat([samples.pdf, Buffer.from(`% ${title}\n`)])]),
      ...{ fileName: `${title}.pdf`, uploadedBy: pendidikan.id },
      ...{ allow: ['pdf'], maxBytes: 1_000_000 },
    })
    if (isRefusal(file)) throw new Error(file.refused)
    const on = { entryId, actor: pendidikan, seen: null }
    const fields = toFields((name) => (name === 'judul' ? title : (typed[name] ?? '')))
    await saveDraft(tools, { ...on, fields, files: { ...noFileChanges, add: [file.fileId] } })
    return { id: entryId, fileId: file.fileId, name: file.name, hal: '1' }
  }
  const entryOf = async (entryId: string) => {
    const draft = await findDraft(tools.db, entryId)
    if (!draft) throw new Error('it is a draft')
    const files = draft.files.map(({ fileId }) => fileId)
    const read = readEntry(draft.fields, { files, now: tools.clock(), agencyIds: [agencyId] })
    if ('errors' in read) throw new Error('the draft is sound')
    return read.entry
  }
  const submit = async (title: string) => {
    const draft = await write(title)
    const entry = await entryOf(draft.id)
    await submitDraft(tools, { entryId: draft.id, actor: pendidikan, seen: null, entry })
    return { ...draft, entry }
  }
  const standing = await submit('Data Sekolah Dasar 2025')
  const { entry } = standing
  await publishDraft(tools, { entryId: standing.id, actor: utama, seen: null, entry })
  return {
    writing: await write('Data Guru 2025'),
    checking: { id: (await submit('Data Siswa 2025')).id },
    standing: { id: standing.id },
  }
}

/** A version of the list set by decree, and something exempt. */
export async function prepareLists({ tools, staff }: TestPortal) {
  const now = tools.clock()
  const decree = {
    decreeNumber: 'Keputusan Nomor 1 Tahun 2026',
    decreeDate: '2026-01-05' as LocalDate,
  }
  const set = await setList(tools.db, {
    ...decree,
    approvedBy: 'Atasan PPID',
    ...{ version: null, actor: staff.utama, now },
  })
  if (set.kind !== 'done') throw new Error('the list is set')
  const exemptId = await addExempt(tools.db, {
    item: {
      ...decree,
      agencyId: 'dinas-kesehatan',
      title: 'Rekam medis pasien',
      letters: ['h'],
      basis: 'UU 17/2023 Pasal 297',
      consequence: 'Membuka rahasia kesehatan orang.',
      from: '2026-01-05' as LocalDate,
      until: null,
      periodReason: 'selama pasien tidak memberi izin',
    },
    at: now,
  })
  return { list: { version: String(set.version) }, exempt: { id: exemptId } }
}
