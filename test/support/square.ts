import { Readable } from 'node:stream'
import { publishEntry } from '../../src/catalogue/commands.ts'
import { agencies } from '../../src/demo/documents/agencies.ts'
import { demoDocuments } from '../../src/demo/documents/documents.ts'
import { renderDocument } from '../../src/demo/documents/render.ts'
import { type FileDeps, isRefusal, receiveFile } from '../../src/documents/receive-file.ts'
import { insertAgencies } from '../../src/people/agencies.ts'
import type { Instant } from '../../src/procedure/values.ts'

/** Publishes the first documents of the demonstration. @returns what their addresses end in. */
export async function publishSquare(
  deps: FileDeps & { clock: () => Instant },
  count: number,
): Promise<string[]> {
  await insertAgencies(
    deps.db,
    agencies.map((agency) => ({ ...agency, isPpidUtama: false, active: true })),
  )
  const slugs: string[] = []
  for (const document of demoDocuments().slice(0, count)) {
    const { title, summary, agencyId, category, topic, year } = document
    const stored = await receiveFile(deps, {
      stream: Readable.from([await renderDocument(document)]),
      fileName: document.fileName,
      uploadedBy: null,
      allow: ['pdf', 'xlsx', 'csv'],
      maxBytes: 10_000_000,
    })
    if (isRefusal(stored)) throw new Error(stored.refused)
    const { slug } = await deps.db.transaction().execute((trx) =>
      publishEntry(trx, {
        ...{ title, summary, agencyId, category, topic, year },
        files: [stored.fileId],
        publishedAt: deps.clock(),
        source: 'published',
      }),
    )
    slugs.push(slug)
  }
  return slugs
}
