import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { type Assets, readAssets } from './assets.ts'
import { buildAssets } from './built-assets.fixtures.ts'

const folder = buildAssets()
const assets = readAssets(folder, '')
afterAll(() => rmSync(folder, { recursive: true }))

const compressed = (name: keyof Assets) => statSync(`${join(folder, assets[name])}.br`).size

test('the sheet and the script of a public page leave room for the page in the first flight', () => {
  expect(compressed('publicCss')).toBeLessThanOrEqual(8500)
  expect(compressed('script')).toBeLessThanOrEqual(1024)
  // The small mark and, where a file is sent, its script travel too.
  const all = ['publicCss', 'script', 'uploadScript', 'favicon'] as const
  expect(all.reduce((sum, name) => sum + compressed(name), 0)).toBeLessThanOrEqual(9500)
})

test('names carry a hash of the content, and the compressed twin holds the same bytes', () => {
  for (const href of Object.values(assets)) {
    expect(href).toMatch(/^\/[a-z]+\.[0-9a-f]{8}\.(css|js|svg)$/)
    const plain = readFileSync(join(folder, href))
    expect(brotliDecompressSync(readFileSync(`${join(folder, href)}.br`)).equals(plain)).toBe(true)
  }
})

test('a second build of the same sources gives the same names', () => {
  const again = buildAssets()
  expect(readAssets(again, '')).toEqual(assets)
  rmSync(again, { recursive: true })
})

test('no colour of the design system is left beside our tokens', () => {
  const css = readFileSync(join(folder, assets.publicCss), 'utf8')
  expect(css).not.toContain('--govuk-')
  expect(css).not.toMatch(/GDS Transport|crown|url\(/)
})

test('a manifest that lacks a file is named at start', () => {
  const broken = buildAssets()
  writeFileSync(join(broken, 'manifest.json'), '{"public.css":"public.1.css"}')
  expect(() => readAssets(broken, '/aset')).toThrow('does not name work.css')
  rmSync(broken, { recursive: true })
})
