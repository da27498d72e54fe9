import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { httpLog, startLogging } from './log.ts'
import { scrub } from './log-scrub.ts'

let written = ''

beforeEach(() => {
  written = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    written += chunk
    return true
  })
  startLogging('json')
})

afterEach(() => {
  startLogging('silent')
  vi.restoreAllMocks()
})

test('a request is its method and its route, nothing that somebody typed', () => {
  const request = {
    method: 'GET',
    url: '/informasi?q=utang+budi@contoh.id',
    headers: { cookie: 'session=abc' },
    ip: '10.1.2.3',
    routeOptions: { url: '/informasi' },
  }
  httpLog.info({ req: request }, 'exchange')
  expect(JSON.parse(written).req).toEqual({ method: 'GET', route: '/informasi' })
})

test('an error of the database keeps what identifies it and drops what it quotes', () => {
  const error = Object.assign(new Error('duplicate key of budi@contoh.id'), {
    code: '23505',
    constraint: 'people_email_key',
    detail: 'Key (email)=(budi@contoh.id) already exists.',
    query: `insert into people values ('Budi')`,
  })
  httpLog.error({ err: error }, 'failed')
  expect(JSON.parse(written).err).toMatchObject({ code: '23505', constraint: 'people_email_key' })
  expect(written).not.toMatch(/budi|Budi/)
})

test('a message in words is cleaned too', () => {
  httpLog.warn('cannot write to %s, NIK %s', 'ani@contoh.go.id', '6106014101900001')
  expect(written).not.toMatch(/ani@|6106014101900001/)
})

test('for people a line is one readable line', () => {
  startLogging('people')
  httpLog.info({ port: 8080 }, 'listening')
  expect(written).toMatch(/^\d\d:\d\d:\d\d info {2}http: listening \{"port":8080\}\n$/)
})

test('nothing is written before anybody asks for it', () => {
  startLogging('silent')
  httpLog.error('unheard')
  expect(written).toBe('')
})

test.each([
  ['mail to siti.a+b@contoh.go.id failed', 'mail to [surel] failed'],
  ['nik 6106-0141-0190-0001!', 'nik [angka]!'],
  ['tel +62 812 3456 789', 'tel [angka]'],
  ['GET /cek-status?nomor=P-1&kode=X9', 'GET /cek-status?[…]'],
  ['postgresql://app:geheim@localhost/x', 'postgresql://[…]@localhost/x'],
  ['took 12345678 ms on 2026-11-23', 'took 12345678 ms on 2026-11-23'],
])('scrub("%s")', (text, cleaned) => {
  expect(scrub(text)).toBe(cleaned)
})
