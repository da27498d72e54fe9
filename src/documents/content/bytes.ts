import type { Readable } from 'node:stream'

/** Bytes one can look into at any place without holding them all. */
export interface Bytes {
  readonly size: number
  open(range?: { start?: number; end?: number }): Readable
}

/** Reads `[start, end)`, which may reach beyond the last byte; then it is shorter. */
export async function readBytes(bytes: Bytes, start: number, end: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of bytes.open({ start, end: Math.min(end, bytes.size) }))
    chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
