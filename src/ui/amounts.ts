import { type Locale, uiMessages } from './locale.ts'

/** A number in the language's way, with at most one decimal: `1.234,5` / `1,234.5`. */
export function formatNumber(value: number, locale: Locale): string {
  const [whole = '', fraction] = (Math.round(value * 10) / 10).toString().split('.')
  const decimal = uiMessages[locale].sizes.decimal
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, decimal === ',' ? '.' : ',')
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`
}

/** A size in bytes as people say it, in steps of 1000: `84 KB`, `1,2 MB` / `1.2 MB`. */
export function formatBytes(bytes: number, locale: Locale): string {
  const { units } = uiMessages[locale].sizes
  let value = bytes
  let unit = 0
  // 999.95 would round to 1,000 of the smaller unit.
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  const rounded = value < 10 ? value : Math.round(value)
  return `${formatNumber(unit === 0 ? bytes : rounded, locale)} ${units[unit]}`
}

/**
 * A span of time, milliseconds in, its two largest units out: `4 menit`, `2 jam 5 menit`, `0,4 detik`. Service hours go
 * with `inDays: false`: eight of them are a day's work, twenty-four are three, and no reader would know which is meant.
 */
export function formatDuration(ms: number, locale: Locale, { inDays = true } = {}): string {
  const { milliseconds, seconds, minutes, hours, days } = uiMessages[locale].dates
  if (ms < 100) return milliseconds({ n: String(Math.round(ms)) })
  if (ms < 10_000) return seconds({ n: formatNumber(ms / 1000, locale) })
  const total = Math.round(ms / 1000)
  if (total < 60) return seconds({ n: String(total) })
  const inMinutes = Math.round(total / 60)
  const d = inDays ? Math.floor(inMinutes / 1440) : 0
  const h = Math.floor((inMinutes - d * 1440) / 60)
  const m = inMinutes % 60
  const pieces = [
    d > 0 && days({ n: String(d) }),
    h > 0 && hours({ n: String(h) }),
    m > 0 && minutes({ n: String(m) }),
  ].filter((piece) => piece !== false)
  return pieces.slice(0, 2).join(' ')
}

/** Whole rupiah: `Rp12.500`, `Rp12,500`. */
export function formatRupiah(amount: number, locale: Locale = 'id'): string {
  return `Rp${formatNumber(amount, locale)}`
}
