import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

/** The text of a file, piece by piece: UTF-8, UTF-16 by its mark, otherwise `fallback`. */
export async function* openText(path: string, fallback = 'windows-1252'): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(path, fallback))
  for await (const chunk of createReadStream(path)) {
    const text = decoder.decode(chunk as Buffer, { stream: true })
    if (text !== '') yield text
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}

async function encodingOf(path: string, fallback: string): Promise<string> {
  const mark = (await readStart(path, 2)).toString('hex')
  if (mark === 'fffe') return 'utf-16le'
  if (mark === 'feff') return 'utf-16be'
  return (await isUtf8(path)) ? 'utf-8' : fallback
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path))
      decoder.decode(chunk as Buffer, { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

export async function readStart(path: string, length: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
