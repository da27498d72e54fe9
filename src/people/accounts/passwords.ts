import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

// One of the settings that OWASP's password storage advice allows for scrypt. Its block is a little over 32 MiB, which
// glibc always gives back at once; smaller ones stay with the thread that asked (16 MiB on each of four threads: measured).
const cost = { N: 2 ** 15, r: 8, p: 3 } as const
const atOnce = 1
const waitingAtMost = 40
const keySize = 32

/** Too many people sign in at this moment: 'try again in a moment', not a fault. */
export class PasswordsBusy extends Error {
  constructor() {
    super('too many passwords are being checked')
    this.name = 'PasswordsBusy'
  }
}

/** Hashes a password: `scrypt$N$r$p$salt$key`, base64url. @throws PasswordsBusy */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await inTurn(() => derive(password, salt, cost))
  return ['scrypt', cost.N, cost.r, cost.p, base64(salt), base64(key)].join('$')
}

/** Whether a password is the one hashed. False for a hash it cannot read. @throws PasswordsBusy */
export async function verifyPassword(attempt: {
  readonly hash: string
  readonly password: string
}): Promise<boolean> {
  const [kind, N, r, p, salt, key] = attempt.hash.split('$')
  if (kind !== 'scrypt' || !salt || !key) return false
  const stored = Buffer.from(key, 'base64url')
  const options = { N: Number(N), r: Number(r), p: Number(p) }
  if (stored.length !== keySize || options.N > 2 ** 16 || options.r > 8 || options.p > 16)
    return false
  const derived = await inTurn(() =>
    derive(attempt.password, Buffer.from(salt, 'base64url'), options),
  )
  return timingSafeEqual(stored, derived)
}

const waiting: (() => void)[] = []
let running = 0

// Each hash takes 32 MiB and a core: without a bound a storm of sign-ins would take the memory of the whole portal.
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= waitingAtMost) throw new PasswordsBusy()
    await new Promise<void>((go) => waiting.push(go))
  } else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const limits = { ...options, maxmem: 80 * 2 ** 20 }
    scrypt(password.normalize('NFKC'), salt, keySize, limits, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64url')
}
