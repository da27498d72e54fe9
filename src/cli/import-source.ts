import { imports as words } from '../../locales/id/import.ts'
import { BadSource, type OpenSource, openSource } from '../catalogue/importing/open-source.ts'
import { BadExport } from '../catalogue/importing/wxr/read-export.ts'
import { BadZip } from '../catalogue/importing/zip.ts'
import { CommandError } from './command.ts'

interface Opening {
  readonly uploads: string | null
  readonly newestYear: number
}

/** Opens what is brought in. @throws CommandError that says why it cannot be. */
export async function openArchive(path: string, opening: Opening): Promise<OpenSource> {
  try {
    return await openSource(path, opening)
  } catch (error) {
    const problem = describe(path, error)
    if (problem === null) throw error
    throw new CommandError(problem, 2)
  }
}

function describe(path: string, error: unknown): string | null {
  if (error instanceof BadZip) return words.badZip({ path, detail: error.message })
  if (error instanceof BadExport) return words.badExport({ path, detail: error.message })
  if (!(error instanceof BadSource)) return null
  switch (error.code) {
    case 'not_found':
      return words.notFound({ path })
    case 'unknown_kind':
      return words.unknownKind({ path })
    case 'not_a_list':
      return words.notAList({ path })
    case 'too_large':
      return words.tooLarge({ path })
  }
}
