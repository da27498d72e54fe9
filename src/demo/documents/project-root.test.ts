import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { projectRoot } from './project-root.ts'

it('the templates are found from the sources and from the bundle alike', () => {
  const fromSources = projectRoot(import.meta.url)
  const fromBundle = projectRoot(pathToFileURL(join(fromSources, 'dist', 'main.js')).href)
  expect(fromBundle).toBe(fromSources)
  expect(existsSync(join(fromBundle, 'letters', 'demo', 'laporan.typ'))).toBe(true)
})

it('a program outside any project is told so', () => {
  expect(() => projectRoot('file:///main.js')).toThrow('package.json')
})
