import type { SourceFile, Trouble } from './item.ts'

/** The files of a folder or of a ZIP archive. */
export interface Tree {
  readonly files: readonly SourceFile[]
  readonly troubles: readonly Trouble[]
  /** Hidden files, `Thumbs.db` and the like: nobody misses them. */
  readonly skipped: number
}

const leftovers =
  /^(thumbs\.db|ehthumbs\.db|desktop\.ini|__macosx|\$recycle\.bin|.*\.(tmp|crdownload|part|lnk))$/i

/** What systems and programs leave in folders, and what people hide: nothing anybody published. */
export function isLeftover(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || leftovers.test(name)
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const latin = new TextDecoder('windows-1252')

/** A name as it was meant: UTF-8 where it can be, else as Windows wrote it. */
export function decodeName(bytes: Uint8Array, otherwise = latin.decode.bind(latin)): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return otherwise(bytes)
  }
}

/** Folders of a path, the outermost first. */
export function foldersOf(path: string): string[] {
  return path.split('/').slice(0, -1)
}
