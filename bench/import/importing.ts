import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/project-root.ts'
import { peakMemoryOf } from '../support/portal.ts'

/** One run of `terbuka import`, as it went. */
export interface Ran {
  readonly seconds: number
  /** What its last line says; null when it was killed. */
  readonly summary: Readonly<Record<string, number>> | null
  /** Most memory its process held, in bytes; null where the system does not tell. */
  readonly peakMemory: number | null
}

/** Runs the command; with `killAt` it is killed once so many things are done. */
export async function runImport(
  { archive, dataDir }: { archive: string; dataDir: string },
  { killAt = Number.POSITIVE_INFINITY } = {},
): Promise<Ran> {
  const { PATH, HOME } = process.env
  const began = performance.now()
  const program = join(projectRoot, 'dist', 'main.js')
  const flags = ['--max-semi-space-size=8', '--max-old-space-size=256']
  const child = spawn(process.execPath, [...flags, program, 'import', archive, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH, HOME, DATA_DIR: dataDir, NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' },
  })
  let said = ''
  let peakMemory: number | null = null
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk
    peakMemory = peakMemoryOf(child.pid ?? 0) ?? peakMemory
    const done = [...said.matchAll(/"done":(\d+)/g)].at(-1)?.[1]
    if (Number(done) >= killAt) child.kill('SIGKILL')
  })
  const [code, signal] = await once(child, 'close')
  const seconds = (performance.now() - began) / 1000
  if (signal === 'SIGKILL') return { seconds, summary: null, peakMemory }
  if (code !== 0) throw new Error(`import ended with ${code}`)
  const last = said.trim().split('\n').at(-1) ?? ''
  return { seconds, summary: JSON.parse(last) as Record<string, number>, peakMemory }
}
