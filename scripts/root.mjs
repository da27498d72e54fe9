import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the clone. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

export const say = (line) => process.stderr.write(`${line}\n`)

export function fail(message) {
  say(message)
  process.exit(1)
}
