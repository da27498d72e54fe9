import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localPath } from './return-path.ts'

describe('the way back', () => {
  it('is a page of this site, with its query', () => {
    for (const path of ['/', '/permohonan/baru', '/informasi?kata=jalan%20rusak&hal=2', '/a//b'])
      expect(localPath(path)).toBe(path)
  })

  it.each([
    undefined,
    '',
    'evil.id',
    '//evil.id',
    '///evil.id',
    '/\\evil.id',
    '/a\\b',
    '\\/evil.id',
    '/\t/evil.id',
    '/\n/evil.id',
    '/\u200b/evil.id',
    '/./\u00ad/evil.id',
    '/.//evil.id',
    '/a/..//evil.id',
    '/%2e//evil.id',
    ' //evil.id',
    'https:evil.id',
    'https://evil.id/',
    'javascript:alert(1)',
    `/${'a'.repeat(2000)}`,
  ])('is never %j', (text) => {
    expect(localPath(text)).toBeNull()
  })

  it('stays on this site as a browser reads it, whatever was asked for', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2e',
      '%2f',
      '%5c',
      'evil.id',
      '@',
      ':',
      '?',
      '#',
      ' ',
      '\t',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((p) => `/${p.join('')}`),
    )
    fc.assert(
      fc.property(text, (asked) => {
        const path = localPath(asked)
        if (path === null) return
        expect(new URL(path, 'https://ppid.example').origin).toBe('https://ppid.example')
        expect(localPath(path)).toBe(path)
      }),
      { numRuns: 2000 },
    )
  })
})
