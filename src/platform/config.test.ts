import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { baseUrlOf, ConfigError, type Environment, readConfig } from './config.ts'
import { readSecrets } from './config-secrets.ts'
import { settings } from './config-settings.ts'

function problemsOf(env: Environment): string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.problems.map(({ name, code }) => `${name} ${code}`)
  }
}

describe('settings', () => {
  test('without any variable it is the demo, for this machine alone', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 8080,
      trustProxy: false,
      databaseUrl: null,
      maxUploadBytes: 104_857_600,
    })
  })

  test('an empty variable counts as absent', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({
      port: 8080,
      databaseUrl: null,
    })
  })

  test.each([
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '1e3'],
    ['HOST', 'not a host'],
    ['BASE_URL', 'ppid.contoh.go.id'],
    ['BASE_URL', 'https://ppid.contoh.go.id/portal'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['DATABASE_URL', 'mysql://u:p@h/d'],
    ['SMTP_URL', 'mail.contoh.go.id'],
    ['MAIL_FROM', 'nobody'],
    ['MAX_UPLOAD_BYTES', '10MB'],
    ['MAX_UPLOAD_BYTES', '1'],
    ['NODE_ENV', 'prod'],
    ['BSRE_URL', 'http://esign.contoh.go.id'],
    ['BSRE_URL', 'http://127.0.0.1.contoh.go.id'],
  ])('%s="%s" is refused by name', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([`${name} not_allowed`])
  })

  test('passphrases go to the provider of signatures encrypted, or do not leave this machine', () => {
    for (const BSRE_URL of ['https://esign.contoh.go.id', 'http://127.0.0.1:9', 'http://[::1]:9'])
      expect(problemsOf({ BSRE_URL }), BSRE_URL).toEqual([])
  })

  test('everything wrong is told at once', () => {
    expect(problemsOf({ PORT: 'x', SMTP_URL: 'y' })).toEqual([
      'PORT not_allowed',
      'SMTP_URL not_allowed',
    ])
  })

  test('a wrong value is quoted, unless it holds a password', () => {
    const env = { PORT: 'eighty', DATABASE_URL: 'mysql://u:geheim@h/d' }
    try {
      readConfig(env)
      expect.unreachable()
    } catch (error) {
      expect(JSON.stringify(error)).not.toContain('geheim')
      expect((error as ConfigError).problems[0]?.value).toBe('eighty')
    }
  })

  test('the demo opens itself to other machines only when told twice', () => {
    for (const HOST of ['0.0.0.0', '::', '192.168.1.9', 'ppid.contoh.go.id'])
      expect(problemsOf({ HOST }), HOST).toEqual(['HOST demo_on_network'])
    for (const HOST of ['127.0.0.1', '127.8.8.8', '::1', 'localhost'])
      expect(problemsOf({ HOST }), HOST).toEqual([])
    expect(problemsOf({ HOST: '0.0.0.0', DEMO_ON_NETWORK: 'yes-i-know' })).toEqual([])
    expect(problemsOf({ HOST: '0.0.0.0', NODE_ENV: 'production' })).toEqual([])
  })

  test('an owner of tables without a database is refused', () => {
    expect(problemsOf({ DATABASE_OWNER_URL: 'postgres://o@h/d' })).toEqual([
      'DATABASE_OWNER_URL needs_database_url',
    ])
  })

  test('proxies are told by their number or by their addresses', () => {
    expect(readConfig({ TRUST_PROXY: '2' }).trustProxy).toBe(2)
    expect(readConfig({ TRUST_PROXY: '10.0.0.0/8, ::1' }).trustProxy).toBe('10.0.0.0/8,::1')
  })

  test('the address of the portal follows where it listens, unless it is set', () => {
    expect(baseUrlOf(readConfig({ HOST: '::1' }), 81)).toBe('http://[::1]:81')
    expect(baseUrlOf(readConfig({ BASE_URL: 'https://ppid.contoh.go.id/' }), 81)).toBe(
      'https://ppid.contoh.go.id',
    )
  })

  test('cannot be changed once read', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true)
  })

  test('every default that is a value is one that is allowed', () => {
    for (const [name, { schema, fallback }] of Object.entries(settings))
      if (fallback !== null && !/[A-Z]{4}/.test(fallback.replace('PPID', '')))
        expect(schema.safeParse(fallback).success, name).toBe(true)
  })
})

describe('secrets', () => {
  let dataDir = ''
  const good = { APP_SECRET: 'a'.repeat(32), IDENTITY_KEY: '0f'.repeat(32) }

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'terbuka-secrets-'))
  })

  afterEach(() => rmSync(dataDir, { recursive: true }))

  function secretsOf(env: Environment) {
    const all = { DATA_DIR: dataDir, ...env }
    return readSecrets(readConfig(all), all)
  }

  test('the demo makes its own once, for nobody else to read', () => {
    const first = secretsOf({})
    expect(secretsOf({})).toEqual(first)
    expect(first.identityKey).toHaveLength(32)
    expect(statSync(join(dataDir, 'demo-secrets.json')).mode & 0o077).toBe(0)
  })

  test('production takes a key as hex or base64', () => {
    const env = { NODE_ENV: 'production', ...good }
    const key = secretsOf(env).identityKey
    expect(key).toEqual(Buffer.alloc(32, 0x0f))
    expect(secretsOf({ ...env, IDENTITY_KEY: key.toString('base64') }).identityKey).toEqual(key)
    expect(secretsOf({ ...env, IDENTITY_KEY: key.toString('base64url') }).identityKey).toEqual(key)
  })

  test('production names both secrets when both are missing', () => {
    expect(() => secretsOf({ NODE_ENV: 'production' })).toThrow(
      'APP_SECRET: missing; IDENTITY_KEY: missing',
    )
  })

  test.each([
    ['APP_SECRET', 'too short', 'not_allowed'],
    ['IDENTITY_KEY', '0f'.repeat(31), 'not_allowed'],
    ['IDENTITY_KEY', 'x'.repeat(64), 'not_allowed'],
    ['IDENTITY_KEY', `demo-${'0f'.repeat(32)}`, 'demo_secret'],
    ['APP_SECRET', `demo-${'0f'.repeat(32)}`, 'demo_secret'],
  ])('production refuses %s="%s"', (name, value, code) => {
    expect(() => secretsOf({ NODE_ENV: 'production', ...good, [name]: value })).toThrow(
      `${name}: ${code}`,
    )
  })

  test('production refuses what the demo of this folder made', () => {
    secretsOf({})
    const made = JSON.parse(readFileSync(join(dataDir, 'demo-secrets.json'), 'utf8')) as Environment
    expect(() => secretsOf({ NODE_ENV: 'production', ...made })).toThrow('demo_secret')
  })
})
