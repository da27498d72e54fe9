import { expect, test } from 'vitest'
import { boxOfLine, findWords, textUnder, wordsUnder } from './find.ts'
import type { Line, PageLines } from './lines.ts'

// Each letter 6 points wide, lines 20 apart.
function line(text: string, number: number): Line {
  const top = 20 * number
  return { text, at: [...text].flatMap((_, x) => [x * 6, top, x * 6 + 6, top + 14]) }
}

function page(texts: readonly string[], { ocr = false, number = 1 } = {}): PageLines {
  return { page: number, width: 600, height: 800, ocr, lines: texts.map(line) }
}

const found = async (texts: readonly string[], words: string, ocr = false) =>
  (await findWords([page(texts, { ocr })], words)).map(({ text }) => text)

test('words are found whatever their capitals, each time, with what stands around them', async () => {
  const [first, second, ...others] = await findWords(
    [page(['Kepada Ibu ANI di Bika'], { number: 1 }), page(['ani'], { number: 2 })],
    'Ani',
  )
  expect(first).toMatchObject({ page: 1, before: 'Kepada Ibu ', text: 'ANI', after: ' di Bika' })
  expect(second).toMatchObject({ page: 2, text: 'ani' })
  expect(others).toEqual([])
})

test('words are found over the end of a line, with a box on each', async () => {
  const [hit] = await findWords([page(['alamat Desa Sibau', 'Hilir, Putussibau'])], 'sibau  hilir')
  expect(hit?.rects).toHaveLength(2)
  expect(await found(['pemerin-', 'tahan daerah'], 'pemerintahan')).toEqual(['pemerin tahan'])
  expect(await found(['dua puluh-', 'an'], 'puluhan')).toEqual(['puluh an'])
})

test('of a number spaces, dots and hyphens do not count', async () => {
  expect(await found(['HP 0812-3456 7890.'], '081234567890')).toEqual(['0812-3456 7890'])
  expect(await found(['NIK 61.06.01.170890.0001'], '6106 0117 0890 0001')).toHaveLength(1)
  expect(await found(['jumlah 61 06'], '999')).toEqual([])
})

test('on a scan spaces that were not recognised do not hide words', async () => {
  expect(await found(['DesaSibau Hilir'], 'Desa Sibau', true)).toHaveLength(1)
  expect(await found(['DesaSibau Hilir'], 'Desa Sibau')).toEqual([])
})

test('nothing is found for no words', async () => {
  expect(await found(['apa saja'], '   ')).toEqual([])
})

test('a box says what it covers, and which words stand whole under it', async () => {
  const shown = page(['Nama Budi Santoso'])
  const box = boxOfLine(shown, shown.lines[0] ?? line('', 0))
  expect(box && textUnder(shown, box)).toBe('Nama Budi Santoso')
  const over = { page: 1, rect: [30, 0, 70, 14] as const }
  expect(textUnder(shown, over.rect)).toBe('Budi Sa')
  expect(await wordsUnder([shown], [over])).toEqual(['Budi'])
})
