import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Passwords of an embedded cluster's roles, kept beside it. */
export interface ClusterSecrets {
  readonly superuser: string
  readonly owner: string
  readonly app: string
}

/** Addresses of the roles' connections. */
export interface Urls {
  readonly ownerUrl: string
  readonly appUrl: string
  /** Superuser; for tests and for repair by hand only. */
  readonly superuserUrl: string
  /** Superuser on the database that every cluster has. */
  readonly maintenanceUrl: string
}

/** Reads the passwords of `dataDir`, making them the first time. */
export function readClusterSecrets(dataDir: string): ClusterSecrets {
  const file = join(dataDir, 'database-secrets.json')
  if (!existsSync(file)) {
    const secret = () => randomBytes(24).toString('hex')
    const made: ClusterSecrets = { superuser: secret(), owner: secret(), app: secret() }
    writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  return JSON.parse(readFileSync(file, 'utf8')) as ClusterSecrets
}

export function urlsOf(secrets: ClusterSecrets, socketDir: string): Urls {
  const url = (user: string, password: string, database: string) =>
    `postgresql://${user}:${password}@localhost:5432/${database}?host=${encodeURIComponent(socketDir)}`
  return {
    ownerUrl: url('terbuka_owner', secrets.owner, 'terbuka'),
    appUrl: url('terbuka_app', secrets.app, 'terbuka'),
    superuserUrl: url('postgres', secrets.superuser, 'terbuka'),
    maintenanceUrl: url('postgres', secrets.superuser, 'postgres'),
  }
}
