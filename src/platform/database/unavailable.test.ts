import { expect, test } from 'vitest'
import { isUnavailable } from './unavailable.ts'

const failed = (properties: object) => Object.assign(new Error('failed'), properties)

test.each([
  ['a connection that broke', { code: '08006' }],
  ['a full disk', { code: '53100' }],
  ['too many connections', { code: '53300' }],
  ['a shutdown', { code: '57P01' }],
  ['a standby that is not yet the main server', { code: '25006' }],
  ['no way to its machine', { code: 'EHOSTUNREACH', syscall: 'connect' }],
  ['a name that cannot be looked up now', { code: 'EAI_AGAIN', syscall: 'getaddrinfo' }],
  ['a socket that is not there', { code: 'ENOENT', syscall: 'connect' }],
])('the database is away: %s', (_, error) => {
  expect(isUnavailable(failed(error))).toBe(true)
})

test.each([
  ['a value that is taken', { code: '23505' }],
  ['a text that is no uuid', { code: '22P02' }],
  ['a query that was cancelled', { code: '57014' }],
  ['a file that is not there', { code: 'ENOENT', syscall: 'open' }],
  ['an error without a code', {}],
])('the database is there: %s', (_, error) => {
  expect(isUnavailable(failed(error))).toBe(false)
})
