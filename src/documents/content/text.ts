import type { Bytes } from './bytes.ts'

// Positions that Windows-1252 leaves empty.
const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

// Everything below a space but tab, line ends and form feed; and delete.
function isControl(byte: number): boolean {
  return (
    (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) ||
    byte === 0x7f
  )
}

/** True when all bytes read as plain text, in UTF-8 or in a one-byte Latin encoding. */
export async function isPlainText(bytes: Bytes): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let utf8 = true
  let latin = true
  for await (const chunk of bytes.open()) {
    const part = chunk as Buffer
    if (part.some(isControl)) return false
    if (utf8) utf8 = decodes(() => decoder.decode(part, { stream: true }))
    if (latin) latin = !part.some((byte) => unassigned.has(byte))
    if (!utf8 && !latin) return false
  }
  if (utf8) utf8 = decodes(() => decoder.decode())
  return utf8 || latin
}

function decodes(decode: () => string): boolean {
  try {
    decode()
    return true
  } catch {
    return false
  }
}
