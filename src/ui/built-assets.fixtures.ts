import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Builds the assets as the build does, into a folder of the test's own. */
export function buildAssets(): string {
  const folder = mkdtempSync(join(tmpdir(), 'terbuka-assets-'))
  execFileSync(process.execPath, ['scripts/build-assets.mjs', folder])
  return folder
}
