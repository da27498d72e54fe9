import { previewSizesOf, readingsOf } from '../../documents/reading/queries.ts'
import type { Reading } from '../../documents/reading/reading.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { Locale } from '../../platform/http/route.ts'
import { formatNumber } from '../../ui/amounts.ts'
import type { EntryFile } from '../entry.ts'
import { wordsIn } from '../present.ts'

/** A file of an entry with what is known of its inside. */
export interface ShownFile extends EntryFile {
  readonly pages: number | null
  /** Why not all of it is found by the search, for visitors; null when it is. */
  readonly note: string | null
  /** Pixels of the picture of its first page; null without one. */
  readonly preview: { readonly width: number; readonly height: number } | null
}

/** Adds to files what their reading has found. */
export async function withInsides(
  db: Db,
  { files, locale }: { files: readonly EntryFile[]; locale: Locale },
): Promise<ShownFile[]> {
  const digests = files.map(({ sha256 }) => sha256)
  const [readings, previews] = await Promise.all([
    readingsOf(db, digests),
    previewSizesOf(db, digests),
  ])
  return files.map((file) => {
    const reading = readings.get(file.sha256)
    return {
      ...file,
      pages: reading?.pages ?? null,
      note: reading ? noteOf(reading, locale) : null,
      preview: previews.get(file.sha256) ?? null,
    }
  })
}

function noteOf({ state, pages, pagesRead }: Reading, locale: Locale): string | null {
  const t = wordsIn(locale).entry
  switch (state) {
    case 'read':
      return null
    case 'waiting':
    case 'reading':
      return t.reading
    case 'unreadable':
      return t.unread
    case 'partly':
      return pages === null || pagesRead === null
        ? t.readSome
        : t.readPartly({
            read: formatNumber(pagesRead, locale),
            pages: formatNumber(pages, locale),
          })
  }
}
