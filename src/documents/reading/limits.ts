/** How much the reading of one file may take. */
export interface ReadingLimits {
  /** Milliseconds for a file; each page that is recognised from its picture adds `ocrPageMs`. */
  readonly fileMs: number
  readonly ocrPageMs: number
  /** Milliseconds for one page; for one recognised from its picture. */
  readonly pageMs: number
  readonly maxOcrPageMs: number
  /** Milliseconds for the picture of the first page. */
  readonly previewMs: number
  /** Pages whose text is taken. */
  readonly pages: number
  /** Pages recognised from their pictures. */
  readonly ocrPages: number
  /** Characters of text. */
  readonly textLength: number
  /** Bytes of all parts of an office file together, unpacked; and how many parts. */
  readonly unpackedBytes: number
  readonly packedParts: number
  /** Bytes of memory of the reading process. */
  readonly memoryBytes: number
  /** Milliseconds without work before the process ends. */
  readonly idleMs: number
}

export const readingLimits: ReadingLimits = {
  fileMs: 60_000,
  ocrPageMs: 10_000,
  pageMs: 20_000,
  maxOcrPageMs: 60_000,
  previewMs: 15_000,
  pages: 2_000,
  ocrPages: 100,
  textLength: 8 * 1024 ** 2,
  unpackedBytes: 512 * 1024 ** 2,
  packedParts: 20_000,
  memoryBytes: 700 * 1024 ** 2,
  idleMs: 30_000,
}

/** A preview never has more bytes than this. */
export const maxPreviewBytes = 15_360
