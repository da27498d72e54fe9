import type { SourceFile } from './item.ts'

/** The bytes of a small file; null when it has more than `most`, or cannot be read. */
export async function readBounded(file: SourceFile, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    const stream = await file.open()
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most) return null
      chunks.push(chunk)
    }
  } catch {
    return null
  }
  return Buffer.concat(chunks)
}
