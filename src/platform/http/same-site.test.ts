import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { pageOf } from './same-site.ts'

const sent = (method: string, url: string, referer?: string) =>
  ({ method, url, host: 'ppid.contoh.id', headers: { referer } }) as unknown as FastifyRequest

test('the page of a GET is its address', () => {
  expect(pageOf(sent('GET', '/informasi?q=jalan', 'https://ppid.contoh.id/'))).toBe(
    '/informasi?q=jalan',
  )
})

test('the page of a form that was sent is the one it stood on, as its own address may have none', () => {
  const url = '/permohonan/draf/1/kirim'
  const page = '/permohonan/draf/1/periksa?berubah=1'
  expect(pageOf(sent('POST', url, `https://ppid.contoh.id${page}`))).toBe(page)
  for (const referer of [undefined, '', 'bukan alamat', `https://situs-lain.id${page}`])
    expect(pageOf(sent('POST', url, referer))).toBe('/')
})
