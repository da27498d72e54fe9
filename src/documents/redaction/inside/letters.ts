import type * as Mupdf from 'mupdf'
import type { Rect } from '../geometry.ts'

/** A letter of a page and where it stands. */
export interface Letter {
  /** One or more UTF-16 units. */
  readonly text: string
  readonly rect: Rect
}

/** The letters of a page by lines, drawn or not. */
export function lettersOf(page: Mupdf.Page): Letter[][] {
  const lines: Letter[][] = []
  let line: Letter[] = []
  const structured = page.toStructuredText('preserve-whitespace')
  structured.walk({
    beginLine() {
      line = []
    },
    onChar(text, _, __, ___, [ax, ay, bx, by, cx, cy, dx, dy]) {
      line.push({
        text,
        rect: [
          Math.min(ax, bx, cx, dx),
          Math.min(ay, by, cy, dy),
          Math.max(ax, bx, cx, dx),
          Math.max(ay, by, cy, dy),
        ],
      })
    },
    endLine() {
      if (line.length > 0) lines.push(line)
      line = []
    },
  })
  structured.destroy()
  return lines
}
