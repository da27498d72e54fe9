const socketCodes = new Set([
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
])
const phrases = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
]

/**
 * Whether an error says that the database cannot be reached or cannot write now, not that a query was wrong: the socket,
 * or SQLSTATE class 08 (connection), 53 (disk full, out of memory or connections), 57P0x (shutdown), 25006 (a standby
 * that is just taking over).
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, syscall } = error as { code?: unknown; syscall?: unknown }
  if (typeof code === 'string') {
    if (/^(08|53)\w{3}$|^57P0\w$|^25006$/.test(code)) return true
    if (socketCodes.has(code) && syscall !== 'open') return true
  }
  return phrases.some((phrase) => error.message.includes(phrase))
}
