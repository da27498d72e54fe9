const socketCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
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

/** Whether an error says that the database cannot be reached now (SQLSTATE class 08 and 57P0x, or the socket), not that a query was wrong. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, syscall } = error as { code?: unknown; syscall?: unknown }
  if (typeof code === 'string') {
    if (code.startsWith('08') || code.startsWith('57P0') || code === '53300') return true
    if (socketCodes.has(code) && syscall !== 'open') return true
  }
  return phrases.some((phrase) => error.message.includes(phrase))
}
