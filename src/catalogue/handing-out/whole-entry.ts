import { finished } from 'node:stream'
import type { AppExchange } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { NotStored } from '../../platform/storage/storage.ts'
import { gone, notFound } from '../answers.tsx'
import type { CatalogueDeps } from '../deps.ts'
import { entryBySlug } from '../queries.ts'
import { packFiles } from './pack.ts'

/** All files of an entry in one ZIP, made while it is sent. An entry of one file has none: the file itself is shorter. */
export async function downloadWhole(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
  const entry = await entryBySlug(deps.db, exchange.params['slug'] ?? '')
  if (entry?.withdrawn) return gone(deps, exchange, { ...entry, withdrawn: entry.withdrawn })
  if (!entry || entry.files.length < 2) return notFound(deps, exchange)
  const { files } = entry
  for (const { sha256 } of files) if (!(await deps.storage.has(sha256))) throw new NotStored(sha256)
  const headers = {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="${entry.slug}.zip"`,
    'cache-control': 'public, no-cache, no-transform',
    'accept-ranges': 'none',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  }
  if (exchange.request.method === 'HEAD') return { kind: 'bytes', status: 200, headers, body: '' }
  const { stream, size } = packFiles(deps.storage, { files, changedAt: new Date(entry.updatedAt) })
  finished(exchange.reply.raw, (broken) => {
    stream.destroy()
    if (!broken) for (const { fileId } of files) deps.downloads.count(fileId)
  })
  const length = size === null ? {} : { 'content-length': size }
  return { kind: 'bytes', status: 200, headers: { ...headers, ...length }, body: stream }
}
