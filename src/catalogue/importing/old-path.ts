const longest = 600

/**
 * An address of the portal that was left as it is kept and looked up: decoded, without host, query and a slash at its
 * end. Null for one that is no path, or leads to the front page.
 */
export function oldPath(address: string): string | null {
  const path = address.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
  if (!path.startsWith('/')) return null
  const plain = decoded(path).normalize('NFC').replace(/\/+$/, '')
  if (plain.length < 2 || Buffer.byteLength(plain) > longest) return null
  return /[\p{Cc}\p{Cs}]/u.test(plain) ? null : plain
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
