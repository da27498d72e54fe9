import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest go first, so that the two workers finish together. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const durations = new Map(files.map((file) => [file, this.#secondsOf(file)]))
    return files.toSorted((a, b) => (durations.get(b) ?? 0) - (durations.get(a) ?? 0))
  }

  // As long as it took the last time; in a fresh clone, as what it starts lets one guess.
  #secondsOf(file: TestSpecification): number {
    const known = this.ctx.cache.getTestSpecificationResult(file)
    if (known) return known.duration / 1000
    const text = readFileSync(file.moduleId, 'utf8')
    const starts = (word: RegExp, seconds: number) => (word.test(text) ? seconds : 0)
    return (
      starts(/owner-process/, 100) +
      starts(/useBrowser|playwright/, 60) +
      starts(/seedDemo/, 60) +
      starts(/usePortal|spawn/, 20) +
      starts(/useDatabase/, 3) +
      text.length / 10_000
    )
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    globalSetup: [
      'test/support/database-server.ts',
      'test/support/assets.ts',
      'test/support/chromium.ts',
    ],
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})
