import { createHash } from 'node:crypto'
import { readMultipart } from '../../documents/multipart.ts'
import type { AppExchange } from '../../people/viewer.ts'

/** Longer than any letter. */
export const mostBytes = 20 * 1024 ** 2

/**
 * SHA-256 of the file of a form, read as it arrives and kept nowhere.
 * @returns null where no file came; `too_large` where it is no letter.
 */
export async function digestUpload(
  exchange: AppExchange,
): Promise<{ readonly sha256: string } | 'too_large' | null> {
  const hash = createHash('sha256')
  let bytes = 0
  const { problem } = await readMultipart(exchange, {
    maxBytes: mostBytes,
    maxFiles: 1,
    onFile: async ({ stream }) => {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        bytes += chunk.length
        hash.update(chunk)
      }
    },
  })
  if (problem === 'too_large' || bytes > mostBytes) return 'too_large'
  return problem !== null || bytes === 0 ? null : { sha256: hash.digest('hex') }
}
