import { beforeAll, expect, it } from 'vitest'
import { judge, placeAll, publishDemo } from '../bench/search/quality.ts'
import { useDatabase } from './support/database.ts'

const database = useDatabase()

beforeAll(() => publishDemo(database), 300_000)

it('finds first what people look for, in 85 of 100 judged searches, and in the first five in 97', async () => {
  const { all, heldOut } = judge(await placeAll(database.db))
  expect(all.first / all.queries).toBeGreaterThanOrEqual(0.85)
  expect(all.firstFive / all.queries).toBeGreaterThanOrEqual(0.97)
  expect(heldOut.first / heldOut.queries).toBeGreaterThanOrEqual(0.85)
})
