import { parseArgs } from 'node:util'
import { measureScale } from './search/scale.ts'

// How fast a search is, in catalogues of up to `--max` entries.
const { values } = parseArgs({ options: { max: { type: 'string', default: '1000000' } } })
await measureScale({ max: Number(values.max) })
