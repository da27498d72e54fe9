import { type ExemptionLetter, exemptionLetters } from '../../procedure/values.ts'
import { areaOf, isRect, type Rect, shared } from './geometry.ts'
import { maxBoxes } from './limits.ts'

/** A box of a draft, with the reason why what is under it is kept back (UU 14/2008 Pasal 17, Pasal 22(7) e). */
export interface Box {
  readonly id: string
  /** From 1. */
  readonly page: number
  readonly rect: Rect
  /** Null: not given yet. */
  readonly letter: ExemptionLetter | null
  readonly reason: string
}

export const reasonLength = { least: 3, most: 300 } as const

export function isLetter(text: string): text is ExemptionLetter {
  return (exemptionLetters as readonly string[]).includes(text)
}

/** Whether a box says why: a letter of Pasal 17, and words. */
export function hasReason({ letter, reason }: Box): boolean {
  return letter !== null && reason.trim().length >= reasonLength.least
}

/** Reads the boxes of a stored draft; what is none is left out. */
export function boxesFrom(json: unknown): Box[] {
  if (!Array.isArray(json)) return []
  return json.flatMap((one: unknown): Box[] => {
    if (one === null || typeof one !== 'object') return []
    const { id, page, rect, letter, reason } = one as Readonly<Record<string, unknown>>
    if (typeof id !== 'string' || typeof page !== 'number' || !isRect(rect)) return []
    const known = typeof letter === 'string' && isLetter(letter) ? letter : null
    return [{ id, page, rect, letter: known, reason: typeof reason === 'string' ? reason : '' }]
  })
}

/** Size of a page in points. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

// Nothing can be read in less.
const leastSide = 2

/** A box within its page, at a tenth of a point; null when hardly anything of it is there. */
export function fitBox(rect: Rect, { width, height }: PageSize): Rect | null {
  const [x0, y0, x1, y1] = rect
  const upright: Rect = [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]
  const inside = shared(upright, [0, 0, width, height])
  if (!inside || inside[2] - inside[0] < leastSide || inside[3] - inside[1] < leastSide) return null
  const [a, b, c, d] = inside.map((one) => Math.round(one * 10) / 10)
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0]
}

/** Adds boxes; those that lie in one that is there already add nothing. The reason is that of `like`. */
export function addBoxes(
  boxes: readonly Box[],
  added: readonly { readonly id: string; readonly page: number; readonly rect: Rect }[],
  like: Pick<Box, 'letter' | 'reason'>,
): Box[] {
  const all = [...boxes]
  for (const { id, page, rect } of added) {
    if (all.length >= maxBoxes) break
    const there = all.some((box) => {
      const both = box.page === page ? shared(box.rect, rect) : null
      return both !== null && areaOf(both) >= areaOf(rect) * 0.98
    })
    if (!there) all.push({ id, page, rect, letter: like.letter, reason: like.reason })
  }
  return inOrder(all)
}

/** The boxes by page, from the top. */
export function inOrder(boxes: readonly Box[]): Box[] {
  return boxes.toSorted((a, b) => a.page - b.page || a.rect[1] - b.rect[1] || a.rect[0] - b.rect[0])
}

/** What is kept back of a document, for the outcome of an answer: one part for each reason, with its pages. */
export interface WithheldPart {
  readonly letter: ExemptionLetter
  readonly reason: string
  readonly pages: readonly number[]
  readonly boxes: number
}

export function withheldIn(boxes: readonly Box[]): WithheldPart[] {
  const parts = new Map<string, WithheldPart>()
  for (const { letter, reason, page } of boxes) {
    if (letter === null) continue
    const key = `${letter} ${reason.trim().toLowerCase()}`
    const part = parts.get(key) ?? { letter, reason: reason.trim(), pages: [], boxes: 0 }
    const pages = part.pages.includes(page) ? part.pages : [...part.pages, page]
    parts.set(key, { ...part, pages, boxes: part.boxes + 1 })
  }
  return [...parts.values()]
}
