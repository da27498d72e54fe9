import { findFile, mayHandOut, type StoredFile } from '../../documents/files.ts'
import { sendFile } from '../../documents/send-file.ts'
import type { AppExchange } from '../../people/viewer.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { Answer } from '../../platform/http/route.ts'
import { notFound } from '../answers.tsx'
import type { CatalogueDeps } from '../deps.ts'
import { isPublished } from '../queries.ts'

/** A published file, for anybody, straight away; with `lihat` a PDF opens in the browser, where it has pages. */
export async function download(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
  const file = await handedOut(deps.db, exchange.params['fileId'] ?? '')
  if (!file) return notFound(deps, exchange)
  return sendFile(exchange, {
    storage: deps.storage,
    file,
    disposition: exchange.query['lihat'] === undefined ? 'attachment' : 'inline',
    cacheControl: 'public, no-cache, no-transform',
    onSent: ({ end }) => {
      if (end === file.size) deps.downloads.count(file.fileId)
    },
  })
}

/** A file of an entry that is published, in its newest version or an older one, and that may be handed out; else null. */
export async function handedOut(db: Db, fileId: string): Promise<StoredFile | null> {
  const file = await findFile(db, fileId)
  return file && mayHandOut(file) && (await isPublished(db, file.fileId)) ? file : null
}
