import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of `package.json` above a module, wherever it was bundled to. Throws when there is none. */
export const projectRoot = (moduleUrl: string): string => {
  let folder = dirname(fileURLToPath(moduleUrl))
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('no package.json above the running program')
    folder = above
  }
  return folder
}
