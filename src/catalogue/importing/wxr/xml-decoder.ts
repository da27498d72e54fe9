// What XML 1.0 has no place for, and exports have all the same.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
const illegal = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

/**
 * Turns chunks of an XML file into text: in the encoding it names; where that is UTF-8, or none, and the bytes are not,
 * as Windows wrote them. Characters that XML forbids are left out.
 */
export function createXmlDecoder(): (chunk: Uint8Array) => string {
  let decode: ((chunk: Uint8Array) => string) | null = null
  return (chunk) => {
    decode ??= decoderFor(chunk)
    return decode(chunk).replaceAll(illegal, '')
  }
}

function decoderFor(head: Uint8Array): (chunk: Uint8Array) => string {
  if (head[0] === 0xff && head[1] === 0xfe) return streaming('utf-16le')
  if (head[0] === 0xfe && head[1] === 0xff) return streaming('utf-16be')
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1')
  const label = /^\W*<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(start)?.[1]?.toLowerCase()
  if (label === undefined || /^utf-?8$/.test(label)) return utf8OrWindows()
  try {
    return streaming(label)
  } catch {
    return utf8OrWindows()
  }
}

function streaming(label: string): (chunk: Uint8Array) => string {
  const decoder = new TextDecoder(label)
  return (chunk) => decoder.decode(chunk, { stream: true })
}

// A file whose first letters beyond ASCII are no UTF-8 was never UTF-8; one that breaks later only has a broken place.
function utf8OrWindows(): (chunk: Uint8Array) => string {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let settled: ((chunk: Uint8Array) => string) | null = null
  return (chunk) => {
    if (settled) return settled(chunk)
    try {
      const text = strict.decode(chunk, { stream: true })
      if (/[^\p{ASCII}\ufeff]/u.test(text)) settled = streaming('utf-8')
      return text
    } catch {
      settled = streaming('windows-1252')
      return settled(chunk)
    }
  }
}
