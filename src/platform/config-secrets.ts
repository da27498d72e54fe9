import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Config,
  ConfigError,
  type ConfigProblem,
  type Environment,
  problem,
  variable,
} from './config.ts'
import { settings } from './config-settings.ts'

/** Keys of the running portal. Never logged, never in the database. */
export interface Secrets {
  /** Signs sessions and seals drafts; at least 32 characters. */
  readonly appSecret: string
  /** AES-256 key of NIK and identity scans, 32 bytes. */
  readonly identityKey: Buffer
  /** Of the file SIGNING_P12. */
  readonly signingPassword?: string
  /** Of BSRE_USER. */
  readonly bsrePassword?: string
}

/** Marks a secret that demo mode made for itself, so that production refuses it. */
const demoMark = 'demo-'

/**
 * Reads APP_SECRET and IDENTITY_KEY. Demo mode makes its own, one set a data folder, where the environment has none.
 * @throws ConfigError in production when one is missing, too short, not a key, or was made by demo mode.
 */
export function readSecrets(config: Config, env: Environment): Secrets {
  const demo = config.mode === 'demo' ? demoSecrets(config.dataDir) : {}
  const problems: ConfigProblem[] = []
  const read = (name: 'APP_SECRET' | 'IDENTITY_KEY') => {
    const value = variable(env, name) ?? demo[name] ?? ''
    const demoMade = config.mode === 'production' && value.startsWith(demoMark)
    if (value === '') problems.push(problem(name, 'missing', null))
    else if (demoMade) problems.push(problem(name, 'demo_secret', null))
    else if (!settings[name].schema.safeParse(value).success)
      problems.push(problem(name, 'not_allowed', null))
    return value
  }
  const appSecret = read('APP_SECRET')
  const identityKey = keyBytes(read('IDENTITY_KEY'))
  if (problems.length > 0) throw new ConfigError(problems)
  return Object.freeze({
    appSecret,
    identityKey,
    signingPassword: variable(env, 'SIGNING_PASSWORD') ?? '',
    bsrePassword: variable(env, 'BSRE_PASSWORD') ?? '',
  })
}

function keyBytes(text: string): Buffer {
  const bare = text.startsWith(demoMark) ? text.slice(demoMark.length) : text
  return /^[0-9a-f]{64}$/.test(bare) ? Buffer.from(bare, 'hex') : Buffer.from(bare, 'base64')
}

function demoSecrets(dataDir: string): Readonly<Record<string, string>> {
  const file = join(dataDir, 'demo-secrets.json')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const secret = () => demoMark + randomBytes(32).toString('hex')
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, JSON.stringify({ APP_SECRET: secret(), IDENTITY_KEY: secret() }), {
      mode: 0o600,
    })
    try {
      linkSync(draft, file)
    } catch (error) {
      // Another command made them at the same moment: its secrets are everybody's.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      rmSync(draft, { force: true })
    }
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
}
