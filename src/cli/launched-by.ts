import { spawnSync } from 'node:child_process'
import { bornOf } from '../platform/process-lock.mjs'

/** The npm that runs this process as one of its scripts, behind the shell it uses; null without npm. */
export function launchedBy(): { pid: number; born: string | null } | null {
  if (process.env['npm_lifecycle_event'] === undefined) return null
  const shown = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(process.ppid)], {
    encoding: 'utf8',
  })
  const [above, command = ''] = (shown.stdout ?? '').trim().split(/\s+/)
  const pid = /^-?(ba|da|z)?sh$/.test(command.split('/').at(-1) ?? '')
    ? Number(above)
    : process.ppid
  const born = pid > 1 ? bornOf(pid) : null
  return born === null ? null : { pid, born }
}
