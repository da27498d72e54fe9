// Writes docs/openapi.json from the routes of the API; with --check only says whether it would change.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openApi } from '../src/catalogue/machines/api/openapi.ts'
import { fail, root, say } from './root.mjs'

const file = join(root, 'docs', 'openapi.json')
const fresh = `${JSON.stringify(openApi(), null, 2)}\n`

if (process.argv.includes('--check')) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== fresh)
    fail('docs/openapi.json is not what the routes say: run npm run openapi')
  say('docs/openapi.json is what the routes say')
} else writeFileSync(file, fresh)
