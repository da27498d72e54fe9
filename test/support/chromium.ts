import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string
  }
}

/** Unpacks the Chromium that came by npm, once for this clone. Its own way, each for itself in the folder of all temporary files, hands a half unpacked one to whoever comes second. */
export function setup(project: TestProject): void {
  const manifest = readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const folder = resolve('.terbuka', `chromium-${version}`)
  if (!existsSync(folder)) unpack(folder)
  project.provide('chromium', join(folder, 'chromium'))
}

function unpack(folder: string): void {
  const fresh = `${folder}.new-${process.pid}`
  mkdirSync(fresh, { recursive: true })
  try {
    const program = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`
    const env = { ...process.env, TMPDIR: fresh }
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { env })
    renameSync(fresh, folder)
  } catch (error) {
    // Another run was quicker.
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}
