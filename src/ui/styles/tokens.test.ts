import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from 'sass'
import { describe, expect, test } from 'vitest'
import { readAssets } from '../assets.ts'
import { buildAssets } from '../built-assets.fixtures.ts'

const css = compile(join(import.meta.dirname, '_tokens.scss')).css
const [lightCss = '', darkCss = ''] = css.split('@media')

function tokensOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6})/g)
  return new Map([...found].map(([, name = '', value = '']) => [name, value]))
}

const light = tokensOf(lightCss)
const modes = { light, dark: new Map([...light, ...tokensOf(darkCss)]) }

function luminance(hex: string): number {
  const digits = hex.slice(1)
  const full = digits.length === 3 ? [...digits].map((d) => d + d).join('') : digits
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

/** Words on what they stand on: at least 4.5. */
const text = {
  card: ['ink'],
  ink: ['paper', 'card', 'river-soft', 'sun-soft', 'brick-soft'],
  muted: ['paper', 'card', 'river-soft', 'sun-soft', 'brick-soft'],
  river: ['paper', 'card', 'river-soft', 'sun-soft', 'brick-soft'],
  'river-deep': ['paper', 'card', 'river-soft'],
  'sun-ink': ['sun-soft', 'paper', 'card'],
  brick: ['paper', 'card', 'brick-soft'],
  'brick-deep': ['brick-soft'],
  'on-river': ['river', 'river-deep'],
  'on-sun': ['sun'],
  'on-brick': ['brick', 'brick-deep'],
  'on-foot': ['foot'],
  'on-focus': ['focus'],
}

/** Edges and marks one must see to use the page: at least 3. Focus is a yellow ring within one of ink. */
const marks = {
  ink: ['card', 'paper'],
  muted: ['card'],
  river: ['paper', 'card', 'line'],
  brick: ['paper', 'card'],
}

const pairs = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([front, backs]) => backs.map((back) => [front, back] as const))

describe.each(Object.entries(modes))('in the %s mode', (_, tokens) => {
  const ratio = (front: string, back: string) =>
    contrast(tokens.get(front) ?? '', tokens.get(back) ?? '')

  test.each(pairs(text))('words in %s on %s can be read', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(pairs(marks))('the mark %s stands out from %s', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(3)
  })
})

test('every pair of colours that the built sheet sets together is in the lists above', () => {
  const folder = buildAssets()
  const sheet = readFileSync(join(folder, readAssets(folder, '').workCss), 'utf8')
  rmSync(folder, { recursive: true })
  const known = new Set(pairs(text).map((pair) => pair.join(' on ')))
  const found = [...sheet.matchAll(/\{([^{}]*)\}/g)].flatMap(([, rule = '']) => {
    const front = /(?:^|;)color:var\(--([a-z-]+)\)/.exec(rule)?.[1]
    const back = /(?:^|;)background(?:-color)?:var\(--([a-z-]+)\)/.exec(rule)?.[1]
    return front && back ? [`${front} on ${back}`] : []
  })
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter((pair) => !known.has(pair))).toEqual([])
})
