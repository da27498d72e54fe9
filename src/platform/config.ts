import { resolve } from 'node:path'
import {
  isLoopback,
  type Setting,
  type SettingName,
  settings,
  type TrustProxy,
} from './config-settings.ts'

/** What the environment says, checked and frozen. Holds no secret of its own: see `readSecrets`. */
export interface Config {
  /** `demo` shows invented people and data; `production` is an office. */
  readonly mode: 'demo' | 'production'
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Without a slash at its end; null follows the address listened on. */
  readonly baseUrl: string | null
  readonly trustProxy: TrustProxy
  /** Absolute, like `storageDir`. */
  readonly dataDir: string
  readonly storageDir: string
  /** Null: the embedded server in `dataDir`. */
  readonly databaseUrl: string | null
  readonly databaseOwnerUrl: string | null
  readonly smtpUrl: string | null
  readonly mailFrom: string
  readonly maxUploadBytes: number
  /** Whether officers may answer with ZIP files, whose contents nobody here looks into. */
  readonly allowZip: boolean
  readonly clamavSocket: string | null
  /** File of the certificate that letters are signed with; its password is a secret. */
  readonly signingP12: string | null
  /** Where and as whom the national provider of signatures (BSrE) is asked; the password is a secret. */
  readonly bsre: { readonly url: string; readonly user: string } | null
}

/** What is wrong with the settings, one line a variable. The words are the caller's. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[]
  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map((one) => `${one.name}: ${one.code}`).join('; '))
    this.name = 'ConfigError'
    this.problems = problems
  }
}

export interface ConfigProblem {
  readonly name: SettingName
  readonly code:
    | 'not_allowed'
    | 'missing'
    | 'demo_secret'
    | 'demo_on_network'
    | 'needs_database_url'
  /** What was given, unless it is a secret. */
  readonly value: string | null
  readonly allowed: string
}

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings from `env`. An empty variable counts as absent.
 * @throws ConfigError that names every variable at fault and what is allowed.
 */
export function readConfig(env: Environment): Config {
  const problems: ConfigProblem[] = []
  const read = <T>(name: SettingName, setting: Setting<T>, fallback: string | null) => {
    const given = variable(env, name) ?? fallback
    if (given === null) return null
    const parsed = setting.schema.safeParse(given)
    if (parsed.success) return parsed.data
    problems.push(problem(name, 'not_allowed', setting.secret ? null : given))
    return null
  }
  const s = settings
  const dataDir = resolve(read('DATA_DIR', s.DATA_DIR, s.DATA_DIR.fallback) ?? '')
  const mode =
    read('NODE_ENV', s.NODE_ENV, s.NODE_ENV.fallback) === 'production' ? 'production' : 'demo'
  const config: Config = {
    mode,
    host: read('HOST', s.HOST, s.HOST.fallback) ?? '',
    port: read('PORT', s.PORT, s.PORT.fallback) ?? 0,
    baseUrl: read('BASE_URL', s.BASE_URL, null)?.replace(/\/$/, '') ?? null,
    trustProxy: read('TRUST_PROXY', s.TRUST_PROXY, s.TRUST_PROXY.fallback) ?? false,
    dataDir,
    storageDir: resolve(read('STORAGE_DIR', s.STORAGE_DIR, null) ?? `${dataDir}/files`),
    databaseUrl: read('DATABASE_URL', s.DATABASE_URL, null),
    databaseOwnerUrl: read('DATABASE_OWNER_URL', s.DATABASE_OWNER_URL, null),
    smtpUrl: read('SMTP_URL', s.SMTP_URL, null),
    mailFrom: read('MAIL_FROM', s.MAIL_FROM, s.MAIL_FROM.fallback) ?? '',
    maxUploadBytes: read('MAX_UPLOAD_BYTES', s.MAX_UPLOAD_BYTES, s.MAX_UPLOAD_BYTES.fallback) ?? 0,
    allowZip: read('ALLOW_ZIP', s.ALLOW_ZIP, s.ALLOW_ZIP.fallback) === 'yes',
    clamavSocket: read('CLAMAV_SOCKET', s.CLAMAV_SOCKET, null),
    signingP12: read('SIGNING_P12', s.SIGNING_P12, null),
    bsre: readBsre(read('BSRE_URL', s.BSRE_URL, null), read('BSRE_USER', s.BSRE_USER, null)),
  }
  const toldTwice = read('DEMO_ON_NETWORK', s.DEMO_ON_NETWORK, 'no') === 'yes-i-know'
  if (mode === 'demo' && !toldTwice && problems.length === 0 && !isLoopback(config.host))
    problems.push(problem('HOST', 'demo_on_network', config.host))
  if (config.databaseOwnerUrl !== null && config.databaseUrl === null)
    problems.push(problem('DATABASE_OWNER_URL', 'needs_database_url', null))
  if (problems.length > 0) throw new ConfigError(problems)
  return Object.freeze(config)
}

function readBsre(url: string | null, user: string | null): Config['bsre'] {
  return url === null ? null : { url: url.replace(/\/$/, ''), user: user ?? '' }
}

/** A variable of the environment; empty counts as absent. */
export function variable(env: Environment, name: SettingName): string | null {
  const value = env[name]?.trim()
  return value === undefined || value === '' ? null : value
}

export function problem(
  name: SettingName,
  code: ConfigProblem['code'],
  value: string | null,
): ConfigProblem {
  return { name, code, value, allowed: settings[name].allowed }
}

/** The address people open, once the port is known. */
export function baseUrlOf(config: Config, port: number): string {
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  return config.baseUrl ?? `http://${host}:${port}`
}
