import type { Rect } from './geometry.ts'

/** A line of text where it stands on its page. */
export interface Line {
  readonly text: string
  /** Left, top, right, bottom of each UTF-16 unit of `text`, one after another, in points. */
  readonly at: readonly number[]
}

/** The text of a page with its places. */
export interface PageLines {
  /** From 1. */
  readonly page: number
  /** Size in points, as it is shown. */
  readonly width: number
  readonly height: number
  /** Recognised from its picture. */
  readonly ocr: boolean
  readonly lines: readonly Line[]
}

/** Where one unit of a line stands. */
export function placeOf(line: Line, index: number): Rect {
  const [a = 0, b = 0, c = 0, d = 0] = line.at.slice(index * 4, index * 4 + 4)
  return [a, b, c, d]
}
