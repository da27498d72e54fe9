import { readFileSync } from 'node:fs'

/** A user of this machine other than root. */
export interface OrdinaryUser {
  readonly uid: number
  readonly gid: number
}

/** The user `postgres` where there is one, otherwise `nobody`, otherwise any; null on a machine with root alone. */
export function findOrdinaryUser(): OrdinaryUser | null {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid >= 0)
  const found =
    users.find((user) => user.name === 'postgres') ??
    users.find((user) => user.name === 'nobody') ??
    users[0]
  return found === undefined ? null : { uid: found.uid, gid: found.gid }
}
