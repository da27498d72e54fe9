const space = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set([...'()<>[]{}/%'].map((one) => one.charCodeAt(0)))

/**
 * A content stream whose marked content has names only: the properties that go with them may repeat in other words what is drawn
 * (`ActualText`, `Alt`), or say in which layer it stands.
 */
export function dropProperties(content: Uint8Array): Uint8Array {
  const text = Buffer.from(content.buffer, content.byteOffset, content.length)
  const out: Buffer[] = []
  // Operands not written yet: from the first of them, and where each ends.
  let operands: { from: number; to: number }[] = []
  let at = 0
  const flush = (to: number) => {
    const [first] = operands
    if (first) out.push(text.subarray(first.from, to))
    operands = []
  }
  while (at < text.length) {
    const byte = text[at] ?? 0
    if (space.has(byte)) {
      at += 1
      continue
    }
    if (byte === 0x25) {
      at = endOfLine(text, at)
      continue
    }
    const from = at
    at = endOfToken(text, at)
    if (isOperand(byte, text.toString('latin1', from, at))) {
      operands.push({ from, to: at })
      continue
    }
    const operator = text.toString('latin1', from, at)
    if (operator === 'BDC' || operator === 'DP') {
      const [name] = operands
      out.push(name ? text.subarray(name.from, name.to) : Buffer.from('/Span'))
      out.push(Buffer.from(operator === 'BDC' ? ' BMC\n' : ' MP\n'))
      operands = []
      continue
    }
    if (operator === 'ID') at = endOfInlineImage(text, at)
    operands.push({ from, to: at })
    flush(at)
    out.push(Buffer.from('\n'))
  }
  flush(text.length)
  return Buffer.concat(out)
}

const words = new Set(['true', 'false', 'null'])

function isOperand(first: number, token: string): boolean {
  if (delimiters.has(first) || words.has(token)) return true
  return /^[+\-.\d]/.test(token)
}

function endOfLine(text: Buffer, at: number): number {
  let end = at
  while (end < text.length && text[end] !== 10 && text[end] !== 13) end += 1
  return end
}

function endOfToken(text: Buffer, at: number): number {
  switch (text[at]) {
    case 0x28:
      return endOfString(text, at)
    case 0x3c:
      return text[at + 1] === 0x3c ? endOfNested(text, at) : indexAfter(text, at, 0x3e)
    case 0x5b:
    case 0x7b:
      return endOfNested(text, at)
    case 0x2f:
      return endOfRegular(text, at + 1)
    case 0x29:
    case 0x3e:
    case 0x5d:
    case 0x7d:
      return at + 1
    default:
      return endOfRegular(text, at)
  }
}

function endOfRegular(text: Buffer, at: number): number {
  let end = at
  while (end < text.length && !space.has(text[end] ?? 0) && !delimiters.has(text[end] ?? 0))
    end += 1
  return Math.max(end, at)
}

function endOfString(text: Buffer, at: number): number {
  let depth = 0
  for (let end = at; end < text.length; end++) {
    if (text[end] === 0x5c) end += 1
    else if (text[end] === 0x28) depth += 1
    else if (text[end] === 0x29) {
      depth -= 1
      if (depth === 0) return end + 1
    }
  }
  return text.length
}

function indexAfter(text: Buffer, at: number, byte: number): number {
  const found = text.indexOf(byte, at)
  return found === -1 ? text.length : found + 1
}

// Arrays, dictionaries and procedures, with what is nested in them.
function endOfNested(text: Buffer, at: number): number {
  let depth = 0
  let end = at
  while (end < text.length) {
    const byte = text[end]
    const pair = byte === text[end + 1] && (byte === 0x3c || byte === 0x3e)
    if (byte === 0x5b || byte === 0x7b || (pair && byte === 0x3c)) depth += 1
    else if (byte === 0x5d || byte === 0x7d || (pair && byte === 0x3e)) depth -= 1
    else if (byte === 0x28 || byte === 0x2f || (byte === 0x3c && !pair)) {
      end = endOfToken(text, end)
      continue
    }
    end += pair ? 2 : 1
    if (depth === 0) return end
  }
  return text.length
}

// Its bytes may be anything; it ends with EI as a word of its own, after which nothing binary comes.
function endOfInlineImage(text: Buffer, at: number): number {
  let end = at + 1
  for (;;) {
    end = text.indexOf('EI', end, 'latin1')
    if (end === -1) return text.length
    const before = space.has(text[end - 1] ?? 0)
    const after = text.subarray(end + 2, end + 12)
    if (before && (after.length === 0 || space.has(after[0] ?? 0)) && after.every(isText))
      return end + 2
    end += 2
  }
}

const isText = (byte: number) =>
  (byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9
