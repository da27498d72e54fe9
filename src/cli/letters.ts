import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cli } from '../../locales/id/cli.ts'
import { composeHead } from '../notices/official/head.ts'
import { findMark } from '../notices/official/mark.ts'
import { sampleLetters, sampleNumbers } from '../notices/official/samples.ts'
import { defaultLetterhead } from '../office/letterhead.ts'
import { baseUrlOf, type Config, readConfig } from '../platform/config.ts'
import { createPress, type Press } from '../platform/pdf/press.ts'
import { PdfProblem } from '../platform/pdf/process.ts'
import { isLetterKind, type LetterKind, letterKinds } from '../procedure/letters.ts'
import type { LocalDate } from '../procedure/values.ts'
import { answer, type Command, CommandError } from './command.ts'

const words = cli.letters

/** `letters preview KIND`: the letter with invented data, as the templates stand now. Needs no database. */
export const run: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string', default: '.' },
      'large-print': { type: 'boolean', default: false },
    },
  })
  const [does, wanted = 'all'] = positionals
  if (does !== 'preview') throw new CommandError(words.usage({ kinds: letterKinds.join(', ') }), 2)
  const config = readConfig(process.env)
  const lettersDir = join(config.dataDir, 'surat')
  const press = createPress({ overlay: lettersDir })
  try {
    for (const kind of kindsOf(wanted)) {
      const path = join(values.out, `${kind}.pdf`)
      const large = values['large-print']
      await writeFile(path, await preview(press, { kind, config, lettersDir, large }))
      answer(path)
    }
    return 0
  } catch (error) {
    if (error instanceof PdfProblem)
      throw new CommandError(words.problem({ problem: error.message }))
    throw error
  } finally {
    await press.close()
  }
}

function kindsOf(wanted: string): readonly LetterKind[] {
  if (wanted === 'all') return letterKinds
  if (isLetterKind(wanted)) return [wanted]
  throw new CommandError(words.unknown({ kind: wanted, kinds: letterKinds.join(', ') }), 2)
}

async function preview(
  press: Press,
  {
    kind,
    config,
    lettersDir,
    large,
  }: { kind: LetterKind; config: Config; lettersDir: string; large: boolean },
): Promise<Buffer> {
  const surat = composeHead(
    {
      kind,
      number: sampleNumbers[kind],
      issuedOn: '2026-12-07' as LocalDate,
      code: 'contoh0000000000',
    },
    {
      letterhead: defaultLetterhead,
      baseUrl: baseUrlOf(config, config.port),
      signature: 'none',
      mark: await findMark(lettersDir),
    },
  )
  const isi = { ...sampleLetters[kind], largePrint: large }
  return press.render({ template: `${kind}.typ`, data: { surat, isi } })
}
