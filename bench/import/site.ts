import { type Browser, openBrowser } from '../../src/walkthrough/browser.ts'
import { pick } from './archive.ts'

/** Milliseconds that search pages took, asked one after the other, until `over`. */
export async function timeSearches(
  address: string,
  { over, most }: { over: () => Promise<boolean>; most: number },
): Promise<number[]> {
  let visitor = 0
  // Each from an address of its own: the limits per address stay on.
  const headers = () => ({ 'x-forwarded-for': `10.9.${(visitor >> 8) & 255}.${visitor & 255}` })
  const browser: Browser = openBrowser(address, { headers })
  const times: number[] = []
  try {
    while (times.length < most && !(await over())) {
      visitor += 1
      const words = `${pick(visitor, 3)} ${pick(visitor, 4)} ${visitor}`
      const began = performance.now()
      const page = await browser.get(`/informasi?q=${encodeURIComponent(words)}`)
      if (page.status !== 200) throw new Error(`a search answered ${page.status}`)
      times.push(performance.now() - began)
    }
  } finally {
    browser.close()
  }
  return times
}

/** The share of the sorted times; 0.5 is the median. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
