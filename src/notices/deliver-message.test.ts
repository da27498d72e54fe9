import { afterEach, expect, test, vi } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import { insertVisitor } from '../people/accounts/visitors.ts'
import { RetryLater } from '../platform/jobs/job.ts'
import { startWorker, task, type Worker } from '../platform/jobs/worker.ts'
import { createMailer, createSilentMailer, type Mailer } from '../platform/mail/mailer.ts'
import { deliverMessage, usualRetryDelay } from './deliver-message.ts'
import { deliveriesOf } from './queries.ts'
import { deliverMessageJob, queueMessage } from './queue-message.ts'
import {
  type MailServer,
  smtpError,
  startDyingMailServer,
  startMailServer,
} from './smtp.fixture.ts'

const database = useDatabase()
const address = 'sari@contoh.example'
const servers: MailServer[] = []
const workers: Worker[] = []
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})

async function start(options: Parameters<typeof startMailServer>[0] = {}): Promise<MailServer> {
  const server = await startMailServer(options)
  servers.push(server)
  return server
}

const written = (id: string | null): string => {
  if (id === null) throw new Error('nothing was written')
  return id
}

const queue = async (subject = 'Permohonan P-001 diterima') =>
  written(
    await database.db.transaction().execute((trx) =>
      queueMessage(trx, {
        kind: 'request_received',
        recipient: { id: null, address },
        subject,
        text: 'Isi surat, dengan huruf é.',
        html: '<p>Isi surat</p>',
        streamId: null,
      }),
    ),
  )

const mailer = (url: string) => createMailer({ smtpUrl: url, from: 'PPID <ppid@contoh.example>' })
const deps = (from: Mailer) => ({
  db: database.db,
  mailer: from,
  host: 'ppid.contoh.example',
  retryDelay: () => 20,
})
const read = (messageId: string) =>
  database.db
    .selectFrom('messages')
    .select(['sent_at', 'failed_at', 'attempts', 'last_error'])
    .where('message_id', '=', messageId)
    .executeTakeFirstOrThrow()

async function work(from: Mailer): Promise<void> {
  const tasks = [task(deliverMessageJob, (payload) => deliverMessage(deps(from), payload))]
  workers.push(await startWorker({ pool: database.pool, tasks, pollMs: 50, onError: () => {} }))
}

test('a message reaches the mail server with its own Message-ID and both forms, and is marked sent', async () => {
  const server = await start()
  const messageId = await queue()
  await deliverMessage(deps(mailer(server.url)), { messageId })
  const [mail] = server.mails
  expect(mail?.messageId).toBe(`<${messageId}@ppid.contoh.example>`)
  expect(mail?.to).toEqual([address])
  expect(mail?.raw).toMatch(/^Subject: Permohonan P-001 diterima\r$/m)
  expect(mail?.raw).toMatch(/text\/plain/)
  expect(mail?.raw).toMatch(/text\/html/)
  const row = await read(messageId)
  expect(row).toMatchObject({ attempts: 1, last_error: null, failed_at: null })
  expect(row.sent_at).toBeInstanceOf(Date)
  await deliverMessage(deps(mailer(server.url)), { messageId })
  expect(server.mails).toHaveLength(1)
})

test('a message and its job exist together or not at all', async () => {
  const count = async () => [
    (await database.pool.query('select 1 from messages')).rowCount,
    (await database.pool.query('select 1 from graphile_worker.jobs')).rowCount,
  ]
  const before = await count()
  const rolledBack = database.db.transaction().execute(async (trx) => {
    const letter = { subject: 'x', text: 'x', html: 'x' }
    await queueMessage(trx, {
      kind: 'case_closed',
      recipient: { id: null, address },
      streamId: null,
      ...letter,
    })
    throw new Error('rolled back')
  })
  await expect(rolledBack).rejects.toThrow('rolled back')
  expect(await count()).toEqual(before)
})

test('a server that answers 451 gets the same message later', async () => {
  let tries = 0
  const server = await start({
    onRcptTo: (_to, _session, done) =>
      done(++tries === 1 ? smtpError(451, `busy, ${address}`) : null),
  })
  const messageId = await queue()
  await expect(deliverMessage(deps(mailer(server.url)), { messageId })).rejects.toBeInstanceOf(
    RetryLater,
  )
  expect(await read(messageId)).toMatchObject({
    attempts: 1,
    last_error: 'smtp 451 RCPT TO',
    sent_at: null,
  })
  await deliverMessage(deps(mailer(server.url)), { messageId })
  expect(await read(messageId)).toMatchObject({ attempts: 2, last_error: null })
  expect(server.mails.map((mail) => mail.messageId)).toEqual([`<${messageId}@ppid.contoh.example>`])
})

test('a recipient who is refused is given up, officers can see it, and no address is written into the error', async () => {
  const server = await start({
    onRcptTo: (to, _session, done) => done(smtpError(550, `no such user ${to.address}`)),
  })
  const messageId = await queue()
  await deliverMessage(deps(mailer(server.url)), { messageId })
  const row = await read(messageId)
  expect(row).toMatchObject({ sent_at: null, attempts: 1, last_error: 'smtp 550 RCPT TO' })
  expect(row.failed_at).toBeInstanceOf(Date)
  await deliverMessage(deps(mailer(server.url)), { messageId })
  expect((await read(messageId)).attempts).toBe(1)
})

test('a content that is refused is given up; a login or a sender that is refused is not the message’s fault', async () => {
  const content = await start({
    onData: (stream, _session, done) =>
      void stream.on('end', () => done(smtpError(554, 'spam'))).resume(),
  })
  const refused = await queue()
  await deliverMessage(deps(mailer(content.url)), { messageId: refused })
  expect((await read(refused)).failed_at).toBeInstanceOf(Date)
  const sender = await start({
    onMailFrom: (_from, _session, done) => done(smtpError(550, 'sender unknown')),
  })
  const login = await start({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(smtpError(535, 'wrong password')),
  })
  for (const url of [sender.url, login.url.replace('//', '//user:wrong@')]) {
    const messageId = await queue()
    await expect(deliverMessage(deps(mailer(url)), { messageId })).rejects.toBeInstanceOf(
      RetryLater,
    )
    expect((await read(messageId)).failed_at).toBeNull()
  }
})

test('a server that dies in the middle of a message gets it again', async () => {
  const dying = await startDyingMailServer()
  const messageId = await queue()
  await expect(deliverMessage(deps(mailer(dying.url)), { messageId })).rejects.toBeInstanceOf(
    RetryLater,
  )
  expect(dying.took).toContain('Isi surat')
  expect(await read(messageId)).toMatchObject({ sent_at: null, failed_at: null, attempts: 1 })
  await dying.stop()
  const back = await start({ port: dying.port })
  await deliverMessage(deps(mailer(back.url)), { messageId })
  expect(back.mails).toHaveLength(1)
})

test('nothing is lost and nothing doubled while the server is down for a while', async () => {
  const away = await start()
  await away.stop()
  servers.length = 0
  await work(mailer(away.url))
  const ids = await Promise.all(Array.from({ length: 20 }, (_, index) => queue(`Surat ${index}`)))
  await vi.waitFor(async () => expect((await read(ids[0] ?? '')).attempts).toBeGreaterThan(2), {
    timeout: 10_000,
  })
  const back = await start({ port: away.port })
  await vi.waitFor(
    async () => {
      for (const id of ids) expect((await read(id)).sent_at).not.toBeNull()
    },
    { timeout: 20_000 },
  )
  const wanted = ids.map((id) => `<${id}@ppid.contoh.example>`)
  const arrived = back.mails
    .flatMap((mail) => mail.messageId ?? [])
    .filter((id) => wanted.includes(id))
  expect(arrived.sort()).toEqual(wanted.sort())
})

test('killed between the server’s 250 and our commit, the message goes out once more with the same Message-ID', async () => {
  const server = await start()
  const real = mailer(server.url)
  const killed: Mailer = {
    close: () => {},
    send: async (mail) => {
      await real.send(mail)
      throw new Error('the process ends here')
    },
  }
  const messageId = await queue()
  await expect(deliverMessage(deps(killed), { messageId })).rejects.toThrow('the process ends here')
  expect(await read(messageId)).toMatchObject({ sent_at: null, attempts: 0 })
  await deliverMessage(deps(real), { messageId })
  expect(server.mails).toHaveLength(2)
  expect(new Set(server.mails.map((mail) => mail.messageId))).toEqual(
    new Set([`<${messageId}@ppid.contoh.example>`]),
  )
})

test('two workers with the same message send it once', async () => {
  const server = await start()
  const messageId = await queue()
  const both = [1, 2, 3].map(() => deliverMessage(deps(mailer(server.url)), { messageId }))
  const outcomes = await Promise.allSettled(both)
  expect(outcomes.some((outcome) => outcome.status === 'fulfilled')).toBe(true)
  expect(server.mails).toHaveLength(1)
})

test('a message that nobody took for five days is given up', async () => {
  const messageId = await queue()
  await database.pool.query(
    `update messages set created_at = now() - interval '6 days' where message_id = $1`,
    [messageId],
  )
  await deliverMessage(deps(mailer('smtp://127.0.0.1:1')), { messageId })
  const row = await read(messageId)
  expect(row.failed_at).toBeInstanceOf(Date)
  expect(row.last_error).toMatch(/^smtp E/)
})

test('in demo mode a message is delivered into the table alone', async () => {
  const messageId = await queue()
  await deliverMessage(deps(createSilentMailer()), { messageId })
  expect((await read(messageId)).sent_at).toBeInstanceOf(Date)
})

test('the messages of a case are listed with how they fared', async () => {
  const streamId = crypto.randomUUID()
  await database.pool.query(`insert into streams values ($1, 'request', 0, '')`, [streamId])
  const letter = { subject: 'x', text: 'x', html: 'x' }
  const messageId = await database.db.transaction().execute((trx) =>
    queueMessage(trx, {
      kind: 'answer_ready',
      recipient: { id: null, address },
      streamId,
      ...letter,
    }),
  )
  expect(await deliveriesOf(database.db, streamId)).toMatchObject([
    { messageId, kind: 'answer_ready', attempts: 0, sentAt: null },
  ])
})

test('to a person without an address nothing is written', async () => {
  const write = async (email: string | null) =>
    database.db.transaction().execute(async (trx) => {
      const id = await insertVisitor(trx, { name: 'Rekaan Tamu', email })
      const letter = { subject: 'x', text: 'x', html: 'x' }
      const person = await trx
        .selectFrom('people')
        .select('email')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      const recipient = { id, address: person.email }
      return queueMessage(trx, { kind: 'answer_ready', recipient, streamId: null, ...letter })
    })
  expect(await write(null)).toBeNull()
  expect(await write('tamu@contoh.example')).toMatch(/^[0-9a-f-]{36}$/)
})

test('waits grow from seconds to a quarter of an hour and no further', () => {
  expect([1, 2, 3, 8, 9, 1000].map(usualRetryDelay)).toEqual([
    5_000, 10_000, 20_000, 640_000, 900_000, 900_000,
  ])
})
