// Plain JavaScript: the start script asks before it touches the packages, on the machine's own Node.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, me } from './process-lock.mjs'

const folderOf = (root) => join(root, 'node_modules', '.terbuka', 'running')

export function announceRunning(root, about = {}) {
  mkdirSync(folderOf(root), { recursive: true })
  const file = join(folderOf(root), String(process.pid))
  writeFileSync(`${file}.new`, JSON.stringify({ ...me(), ...about }))
  renameSync(`${file}.new`, file)
  return () => rmSync(file, { force: true })
}

export function runningPortals(root) {
  let names = []
  try {
    names = readdirSync(folderOf(root))
  } catch {
    return []
  }
  return names.flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    const file = join(folderOf(root), name)
    try {
      const portal = JSON.parse(readFileSync(file, 'utf8'))
      if (isAlive(portal)) return [portal]
    } catch {}
    rmSync(file, { force: true })
    return []
  })
}
