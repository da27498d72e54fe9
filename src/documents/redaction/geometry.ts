/** Left, top, right, bottom in points, from the top left corner of the page as it is shown. */
export type Rect = readonly [number, number, number, number]

export function isRect(value: unknown): value is Rect {
  return Array.isArray(value) && value.length === 4 && value.every(Number.isFinite)
}

/** The smallest rectangle around all; null for none. */
export function around(rects: readonly Rect[]): Rect | null {
  const [first, ...others] = rects
  if (!first) return null
  return others.reduce<Rect>(
    (all, one) => [
      Math.min(all[0], one[0]),
      Math.min(all[1], one[1]),
      Math.max(all[2], one[2]),
      Math.max(all[3], one[3]),
    ],
    first,
  )
}

/** The part that two rectangles share; null where they share none. */
export function shared(a: Rect, b: Rect): Rect | null {
  const both: Rect = [
    Math.max(a[0], b[0]),
    Math.max(a[1], b[1]),
    Math.min(a[2], b[2]),
    Math.min(a[3], b[3]),
  ]
  return both[2] > both[0] && both[3] > both[1] ? both : null
}

export function areaOf(rect: Rect): number {
  return Math.max(0, rect[2] - rect[0]) * Math.max(0, rect[3] - rect[1])
}

/** Smaller by so many points on each side; null where nothing is left. */
export function inset(rect: Rect, by: number): Rect | null {
  const smaller: Rect = [rect[0] + by, rect[1] + by, rect[2] - by, rect[3] - by]
  return smaller[2] > smaller[0] && smaller[3] > smaller[1] ? smaller : null
}

/** Whether a letter counts as under a box: a good part of it is. */
export function covers(box: Rect, letter: Rect): boolean {
  const part = shared(box, letter)
  return part !== null && areaOf(part) > areaOf(letter) * 0.15
}
