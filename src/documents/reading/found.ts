import { createReadStream, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { maxPreviewBytes } from './limits.ts'
import {
  type Part,
  type PreviewSize,
  partsFile,
  previewFile,
  type TextOutcome,
} from './messages.ts'
import type { Ended } from './watch.ts'

export interface Preview extends PreviewSize {
  readonly bytes: Buffer
}

/** What was found in a file. */
export interface Found {
  readonly outcome: TextOutcome
  /** The text, in order; read from the disk, so that it never lies in memory as a whole. */
  parts(): AsyncIterable<Part>
  readonly preview: Preview | null
}

export async function collectFound(folder: string, ended: Ended): Promise<Found> {
  return {
    outcome: ended.outcome,
    parts: () => readParts(join(folder, partsFile)),
    preview: ended.preview && (await readPreview(folder, ended.preview)),
  }
}

async function* readParts(path: string): AsyncGenerator<Part> {
  if (!existsSync(path)) return
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Infinity,
  })) {
    const part = parsePart(line)
    // The last line of a process that was killed may be half a line.
    if (!part) return
    yield part
  }
}

function parsePart(line: string): Part | null {
  try {
    return JSON.parse(line) as Part
  } catch {
    return null
  }
}

async function readPreview(folder: string, size: PreviewSize): Promise<Preview | null> {
  const bytes = await readFile(join(folder, previewFile)).catch(() => null)
  return bytes && bytes.length > 0 && bytes.length <= maxPreviewBytes ? { ...size, bytes } : null
}
