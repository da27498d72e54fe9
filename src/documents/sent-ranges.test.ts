import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import { insertFile } from './files.ts'
import { handoverProgress, recordSentRange } from './sent-ranges.ts'

const database = useDatabase()

async function newFile(size: number): Promise<string> {
  const fileId = randomUUID()
  const file = {
    fileId,
    sha256: randomBytes(32).toString('hex'),
    name: 'a.pdf',
    mediaType: 'application/pdf',
    size,
    scan: 'clean',
  } as const
  await insertFile(database.db, { file, uploadedBy: null })
  return fileId
}

const part = (size: number) =>
  fc
    .tuple(fc.nat(size), fc.nat(size))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
const cases = fc
  .integer({ min: 1, max: 60 })
  .chain((size) =>
    fc.record({ size: fc.constant(size), parts: fc.array(part(size), { maxLength: 12 }) }),
  )

test('a file is complete exactly when the parts sent cover every byte', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ size, parts }) => {
      const [streamId, fileId] = [randomUUID(), await newFile(size)]
      const seen = new Set<number>()
      for (const { start, end } of parts) {
        for (let at = start; at < end; at++) seen.add(at)
        const { complete } = await recordSentRange(database.db, {
          streamId,
          fileId,
          start,
          end,
          size,
        })
        expect(complete).toBe(seen.size === size)
      }
      const [progress] = await handoverProgress(database.db, streamId)
      if (parts.length > 0)
        expect(progress).toEqual({ fileId, sentBytes: seen.size, complete: seen.size === size })
    }),
    { numRuns: 60 },
  )
})

test('parts recorded at once by many connections all count', async () => {
  const size = 4_000_000_000
  const [streamId, fileId] = [randomUUID(), await newFile(size)]
  const step = size / 40
  const results = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      recordSentRange(database.db, {
        streamId,
        fileId,
        start: index * step,
        end: (index + 1) * step,
        size,
      }),
    ),
  )
  expect(results.filter((result) => result.complete)).toHaveLength(1)
  expect(await handoverProgress(database.db, streamId)).toEqual([
    { fileId, sentBytes: size, complete: true },
  ])
})

test('a case knows each of its files apart', async () => {
  const streamId = randomUUID()
  const [one, two] = [await newFile(10), await newFile(10)]
  await recordSentRange(database.db, { streamId, fileId: one, start: 0, end: 10, size: 10 })
  await recordSentRange(database.db, { streamId, fileId: two, start: 0, end: 4, size: 10 })
  const progress = await handoverProgress(database.db, streamId)
  expect(new Map(progress.map((file) => [file.fileId, file.complete]))).toEqual(
    new Map([
      [one, true],
      [two, false],
    ]),
  )
})
