import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectRoot } from '../../platform/project-root.ts'

/** The programs that open files whose makers nobody knows. */
export type Program = 'reading' | 'redaction'

const sources = join(projectRoot, 'src')

// Built they lie beside us; from the sources Node runs them as they are.
function entryOf(program: Program): { entry: string; home: string } {
  const built = fileURLToPath(new URL(`${program}-child.js`, import.meta.url))
  if (existsSync(built)) return { entry: built, home: dirname(built) }
  return { entry: join(sources, 'documents', program, 'inside', 'child.ts'), home: sources }
}

/**
 * Starts such a process: without our environment and its secrets, able to read only the program and `folder`, to
 * write only there, and to start nothing but threads.
 */
export function startProcess(folder: string, program: Program = 'reading'): ChildProcess {
  const { entry, home } = entryOf(program)
  const child = fork(entry, [], {
    execArgv: [
      '--permission',
      '--allow-worker',
      `--allow-fs-read=${home}`,
      `--allow-fs-read=${join(projectRoot, 'node_modules')}`,
      '--allow-fs-read=/proc/self/task',
      `--allow-fs-read=${folder}`,
      `--allow-fs-write=${folder}`,
      '--max-old-space-size=256',
      '--no-warnings',
    ],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Ctrl-C is ours to hand on.
    detached: true,
  })
  // When the machine runs out of memory, this process goes first.
  try {
    writeFileSync(`/proc/${child.pid}/oom_score_adj`, '1000')
  } catch {
    // Not Linux.
  }
  return child
}

/** Bytes of memory a process has; null when it is gone, or where the system does not say (other than Linux). */
export function memoryOf(pid: number): number | null {
  try {
    const [, kilobytes] =
      /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}
