/** How much the blacking out of one file may take. */
export interface RedactionLimits {
  /** Bytes of a file that is opened. */
  readonly fileBytes: number
  readonly pages: number
  /** Pages whose letters are recognised from their pictures. */
  readonly ocrPages: number
  /** Characters of text. */
  readonly textLength: number
  /** Milliseconds for one step: a page, or the opening or saving of the whole. */
  readonly stepMs: number
  /** Milliseconds for everything that is asked at once. */
  readonly orderMs: number
  /** Bytes of memory of the process. */
  readonly memoryBytes: number
  /** Milliseconds without work before the process ends. */
  readonly idleMs: number
}

export const redactionLimits: RedactionLimits = {
  fileBytes: 64 * 1024 ** 2,
  pages: 500,
  ocrPages: 100,
  textLength: 1_500_000,
  stepMs: 60_000,
  orderMs: 20 * 60_000,
  memoryBytes: 900 * 1024 ** 2,
  idleMs: 60_000,
}

/** Boxes of one file. */
export const maxBoxes = 2_000
