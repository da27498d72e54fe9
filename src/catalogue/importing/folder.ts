import { constants, type Dirent } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { toInstant } from '../../procedure/dates.ts'
import type { SourceFile, Trouble } from './item.ts'
import { decodeName, isLeftover, type Tree } from './tree.ts'

const deepest = 40

/**
 * Lists the files of a folder and of the folders in it, by name. Links are followed only to files within; nothing is
 * opened. Names that are not UTF-8 are read all the same.
 * @throws the system's error when the folder itself cannot be read.
 */
export async function listFolder(dir: string): Promise<Tree> {
  const root = await realpath(dir)
  const files: SourceFile[] = []
  const troubles: Trouble[] = []
  let skipped = 0

  async function walk(folder: Buffer, path: string, depth: number): Promise<void> {
    if (depth > deepest) {
      troubles.push({ key: path, reason: 'too_deep' })
      return
    }
    for (const child of await childrenOf(folder)) {
      const name = decodeName(child.name)
      const at = path === '' ? name : `${path}/${name}`
      const real = Buffer.concat([folder, Buffer.from(sep), child.name])
      if (isLeftover(name)) skipped += 1
      else if (child.isDirectory())
        await walk(real, at, depth + 1).catch(() =>
          troubles.push({ key: at, reason: 'unreadable' }),
        )
      else if (child.isSymbolicLink()) await follow(real, at)
      else if (child.isFile()) await add(real, at)
      else troubles.push({ key: at, reason: 'not_a_file' })
    }
  }

  async function follow(link: Buffer, path: string): Promise<void> {
    const target = await realpath(link).catch(() => null)
    if (target === null) troubles.push({ key: path, reason: 'unreadable' })
    else if (target !== root && !target.startsWith(`${root}${sep}`))
      troubles.push({ key: path, reason: 'link_outside' })
    else if ((await stat(target)).isFile()) await add(Buffer.from(target), path)
    // A folder within is met at its own place.
    else skipped += 1
  }

  async function add(real: Buffer, path: string): Promise<void> {
    const found = await stat(real).catch(() => null)
    if (found === null) troubles.push({ key: path, reason: 'unreadable' })
    else files.push(localFile({ real, path, size: found.size, modified: found.mtime }))
  }

  await walk(Buffer.from(root), '', 0)
  return { files, troubles, skipped }
}

async function childrenOf(folder: Buffer): Promise<Dirent<Buffer>[]> {
  const children = await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
  return children.sort((a, b) => Buffer.compare(a.name, b.name))
}

interface Local {
  readonly real: Buffer | string
  readonly path: string
  readonly size: number
  readonly modified: Date
}

/** A file of this machine as part of an archive. `real` has no link in it. */
export function localFile({ real, path, size, modified }: Local): SourceFile {
  return {
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    size,
    modifiedAt: toInstant(modified),
    // A file that has become a link since is not followed.
    open: async () => {
      const file = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW)
      return file.createReadStream()
    },
  }
}

/** Finds a file by its path relative to `dir`, which it must not leave. */
export async function findLocal(dir: string, path: string): Promise<SourceFile | Trouble> {
  if (path.includes('\0')) return { key: path, reason: 'unsafe_path' }
  const root = await realpath(dir)
  const real = await realpath(resolve(root, path)).catch(() => null)
  if (real === null) return { key: path, reason: 'missing_file', detail: path }
  if (!real.startsWith(`${root}${sep}`)) return { key: path, reason: 'unsafe_path' }
  const found = await stat(real)
  if (!found.isFile()) return { key: path, reason: 'not_a_file' }
  return localFile({ real, path, size: found.size, modified: found.mtime })
}
