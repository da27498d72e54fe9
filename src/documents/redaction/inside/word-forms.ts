/** A text as it is compared: without spaces, in small letters. */
export function compact(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')
}

// Shorter words stand by chance in what is packed.
const shortestRaw = 6

/** Whether any of the words stands in one of the pieces, in the ways a PDF may write it. */
export function findForms(pieces: Iterable<Uint8Array>, words: readonly string[]): boolean {
  const forms = words.flatMap(formsOf)
  if (forms.length === 0) return false
  let whole = true
  for (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length)
    const least = whole ? shortestRaw : 0
    whole = false
    if (forms.some((form) => form.length >= least && bytes.includes(form))) return true
  }
  return false
}

function formsOf(word: string): Buffer[] {
  const plain = word.trim()
  const wide = Buffer.from(plain, 'utf16le').swap16()
  const forms = [
    Buffer.from(plain, 'utf8'),
    Buffer.from(plain, 'latin1'),
    wide,
    Buffer.from(plain, 'utf16le'),
  ]
  const hex = [forms[1], wide].flatMap((bytes) => {
    const text = (bytes ?? wide).toString('hex')
    return [Buffer.from(text), Buffer.from(text.toUpperCase())]
  })
  const seen = new Map([...forms, ...hex].map((form) => [form.toString('latin1'), form]))
  return [...seen.values()]
}
