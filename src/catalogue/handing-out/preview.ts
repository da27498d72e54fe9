import { previewOf } from '../../documents/reading/queries.ts'
import type { AppExchange } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { notFound } from '../answers.tsx'
import type { CatalogueDeps } from '../deps.ts'
import { handedOut } from './download.ts'

/**
 * A small picture of a file's first page. A file never changes under its id, so a browser keeps it; caches shared by
 * many do not, as an entry may be withdrawn.
 */
export async function showPreview(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
  const file = await handedOut(deps.db, exchange.params['fileId'] ?? '')
  const preview = file && (await previewOf(deps.db, file.sha256))
  if (!preview) return notFound(deps, exchange)
  return {
    kind: 'bytes',
    status: 200,
    headers: {
      'content-type': preview.mediaType,
      'content-length': preview.bytes.length,
      'cache-control': 'private, max-age=31536000, immutable',
    },
    body: preview.bytes,
  }
}
