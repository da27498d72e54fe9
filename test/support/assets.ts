import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    assetsDir: string
  }
}

/** Styles and scripts of the source as it stands, built once for the whole run. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'terbuka-assets-'))
  execFileSync(process.execPath, ['scripts/build-assets.mjs', folder])
  project.provide('assetsDir', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
