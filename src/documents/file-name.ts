import { type FileKind, fileKinds } from './kinds.ts'

const maxLength = 150
// No common file system holds a longer name.
const longestGiven = 255
// Control, invisible (bidi marks among them), unassigned and private characters, lone surrogates, line and paragraph separators.
const invisible = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu
// Characters that a common file system refuses in a name.
const refusedByFileSystems = /[<>:"|?*]/g

/**
 * Why a file is refused for its name alone: none, one that climbs out of its folder, or one that no computer gives.
 * Null for every name a person chooses.
 */
export function refuseName(
  given: string,
): 'name_missing' | 'name_with_path' | 'name_too_long' | null {
  if (given.trim() === '') return 'name_missing'
  if (/(^|[\\/])\.\.([\\/]|$)/.test(given)) return 'name_with_path'
  return [...given].length > longestGiven ? 'name_too_long' : null
}

/**
 * The name under which a file is kept and handed out: no path, nothing invisible, NFC, at most 150 characters with an
 * extension that tells its content. `fallback` stands in when nothing of the name is left.
 */
export function cleanFileName(
  given: string,
  { kind, fallback }: { kind: FileKind; fallback: string },
): string {
  const { extensions } = fileKinds[kind]
  const base = given.slice(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
  const visible = base
    .replaceAll(invisible, '')
    .normalize('NFC')
    .replaceAll(refusedByFileSystems, '-')
    .replaceAll(/\s+/g, ' ')
    .trimStart()
    .replace(/[. ]+$/, '')
  const { stem, extension } = splitExtension(visible)
  const lower = extension.toLowerCase()
  if (extensions.some((own) => own === lower)) return join(withoutDots(stem) || fallback, extension)
  // A wrong extension of a kind we know is replaced; what only looks like one (`rapat.11`) belongs to the name.
  return join(withoutDots(isKnown(lower) ? stem : visible) || fallback, extensions[0])
}

// A leading dot hides a file.
function withoutDots(stem: string): string {
  return stem.replace(/^[. ]+/, '')
}

function join(stem: string, extension: string): string {
  const room = maxLength - extension.length - 1
  return `${[...stem]
    .slice(0, room)
    .join('')
    .replace(/[. ]+$/, '')}.${extension}`
}

/** `laporan.PDF` -> `laporan` and `PDF`; a name that is only an extension has an empty stem. */
export function splitExtension(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.')
  const extension = dot < 0 ? '' : name.slice(dot + 1)
  if (!/^[A-Za-z0-9]{1,8}$/.test(extension)) return { stem: name, extension: '' }
  return { stem: name.slice(0, dot), extension }
}

function isKnown(extension: string): boolean {
  return Object.values(fileKinds).some((kind) =>
    (kind.extensions as readonly string[]).includes(extension),
  )
}
