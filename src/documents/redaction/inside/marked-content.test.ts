import { expect, test } from 'vitest'
import { dropProperties } from './marked-content.ts'

const dropped = (content: string) =>
  Buffer.from(dropProperties(Buffer.from(content, 'latin1')))
    .toString('latin1')
    .replaceAll(/\s+/g, ' ')
    .trim()

test('marked content keeps its name and loses its properties', () => {
  expect(dropped('/Span <</ActualText (Budi \\) >> x) /MCID 0>> BDC (a) Tj EMC')).toBe(
    '/Span BMC (a) Tj EMC',
  )
  expect(dropped('/OC /Lapisan BDC q Q EMC')).toBe('/OC BMC q Q EMC')
  expect(dropped('/Span <</E <feff0042> /X [<</Alt (Budi)>>]>> DP')).toBe('/Span MP')
})

test('everything else stays as it is, also what only looks like an operator', () => {
  for (const same of [
    'q 1 0 0 1 0 0 cm /F1 12 Tf (BDC) Tj Q',
    '[(a) -120 (b\\)BDC)] TJ',
    '<42444320> Tj',
    '/BDC gs .5 -.25 +3 re f*',
    '(x) \' 1 2 (y) "',
  ])
    expect(dropped(same)).toBe(same)
})

test('comments are left out, and an inline picture may hold any bytes', () => {
  expect(dropped('q % /Span <</ActualText (Budi)>> BDC\nQ')).toBe('q Q')
  const picture = 'BI /W 2 /H 2 ID \u0001BDC EIx\u00ff\u0000) EI Q'
  expect(dropped(picture)).toBe(picture.replaceAll(/\s+/g, ' '))
})

test('what is cut off does no harm', () => {
  for (const broken of ['(abc', '<</A <</B', '[1 2', 'BI /W 1 ID abc', '<41', '/', ')>>]'])
    expect(() => dropped(broken)).not.toThrow()
})
