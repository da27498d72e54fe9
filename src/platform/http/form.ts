/** Fields of a form as a browser sent them: always text, each name with all its values in order. */
export interface Form {
  /** First value, with line ends made `\n` and control characters dropped; '' when absent. */
  text(name: string): string
  /** The same without surrounding white space. */
  line(name: string): string
  all(name: string): string[]
  has(name: string): boolean
}

type RawForm = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads what the body parser gave. Names never reach an object's prototype. */
export function readForm(raw: unknown): Form {
  const fields = new Map<string, string[]>()
  if (raw !== null && typeof raw === 'object')
    for (const [name, value] of Object.entries(raw as RawForm))
      fields.set(
        name,
        (Array.isArray(value) ? value : [value]).filter((v) => typeof v === 'string').map(clean),
      )
  return {
    text: (name) => fields.get(name)?.[0] ?? '',
    line: (name) => (fields.get(name)?.[0] ?? '').replaceAll(/\s+/g, ' ').trim(),
    all: (name) => fields.get(name) ?? [],
    has: (name) => fields.has(name),
  }
}

// PostgreSQL takes no NUL, and no form field of ours has use for other control characters than tab and line end.
function clean(value: string): string {
  return value
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
    .normalize('NFC')
}
