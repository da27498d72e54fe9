import { parseArgs } from 'node:util'
import { measureQuality } from './search/quality.ts'
import { measureScale } from './search/scale.ts'

// How often a search finds what was wanted, and how fast it is in catalogues of up to `--max` entries.
const { values } = parseArgs({ options: { max: { type: 'string', default: '1000000' } } })
await measureQuality()
await measureScale({ max: Number(values.max) })
