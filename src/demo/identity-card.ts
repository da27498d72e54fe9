import { join } from 'node:path'
import { Readable } from 'node:stream'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type IdentityScan, sealScan } from '../people/identity/identities.ts'
import type { SealKey } from '../people/identity/seal.ts'
import { projectRoot } from '../platform/project-root.ts'
import type { Storage } from '../platform/storage/storage.ts'
import type { DemoPerson } from './people/names.ts'

let compiler: NodeCompiler | undefined

/** The scan of an invented identity card, sealed on its way into the file store as a real one is. */
export async function sealedCard(
  deps: { readonly storage: Storage; readonly identityKey: SealKey },
  { identityId, person }: { identityId: string; person: DemoPerson },
): Promise<IdentityScan> {
  const card = renderCard(person)
  const sealed = Readable.from([card]).pipe(sealScan(deps.identityKey, { identityId }))
  const { sha256 } = await deps.storage.receive(sealed, { maxBytes: 10_000_000 })
  return { blob: sha256, mediaType: 'application/pdf', size: card.length }
}

function renderCard(person: DemoPerson): Buffer {
  const folder = join(projectRoot, 'letters', 'demo')
  compiler ??= NodeCompiler.create({ workspace: folder })
  const { street, village, district } = person.address
  const data = {
    title: 'Kartu contoh',
    notice: 'Bukan kartu identitas. Orang ini rekaan.',
    rows: [
      ['NIK', person.nik],
      ['Nama', person.fullName],
      ['Alamat', `${street}, ${village}, ${district}`],
      ['Pekerjaan', person.occupation],
    ],
  }
  const compiled = compiler.compile({
    mainFilePath: join(folder, 'kartu.typ'),
    inputs: { data: JSON.stringify(data) },
  })
  if (compiled.result === null)
    throw new Error(`kartu.typ: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
  const bytes = compiler.pdf(compiled.result)
  compiler.evictCache(0)
  return bytes
}
