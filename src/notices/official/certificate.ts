import { createPrivateKey, createPublicKey } from 'node:crypto'
import * as pkijs from 'pkijs'

/** A private key that can sign and nothing else. */
type SigningKey = Parameters<pkijs.SignedData['sign']>[0]

/** A certificate of the office with its key, ready to sign. */
export interface SigningIdentity {
  readonly key: SigningKey
  readonly certificate: pkijs.Certificate
  /** The certificates above it that came along. */
  readonly chain: readonly pkijs.Certificate[]
  /** Subject in one line: `CN=PPID Contoh, O=...`. */
  readonly subject: string
  readonly validUntil: Date
}

/** Why a file with a certificate cannot be used. */
export type CertificateProblem =
  | 'password'
  | 'unreadable'
  | 'no_key'
  | 'no_certificate'
  | 'kind_of_key'

export class CertificateRefused extends Error {
  readonly problem: CertificateProblem
  constructor(problem: CertificateProblem) {
    super(`the signing certificate was refused: ${problem}`)
    this.problem = problem
  }
}

const bags = {
  key: '1.2.840.113549.1.12.10.1.1',
  shroudedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
} as const

/**
 * Opens a PKCS#12 file (.p12, .pfx) with AES (PBES2), as OpenSSL 3 and today's systems write it; RSA and ECDSA keys.
 * @throws CertificateRefused
 */
export async function openCertificate(p12: Buffer, password: string): Promise<SigningIdentity> {
  const all = await readBags(p12, password)
  const key = privateKeyOf(all, password)
  const certificates = all.flatMap(({ bagId, bagValue }) =>
    bagId === bags.certificate && bagValue instanceof pkijs.CertBag ? [bagValue.parsedValue] : [],
  ) as pkijs.Certificate[]
  const publicKey = Buffer.from(key.publicKey)
  const certificate = certificates.find((one) =>
    Buffer.from(one.subjectPublicKeyInfo.toSchema().toBER()).equals(publicKey),
  )
  if (!certificate) throw new CertificateRefused('no_certificate')
  return {
    key: key.signing,
    certificate,
    chain: certificates.filter((one) => one !== certificate),
    subject: subjectOf(certificate),
    validUntil: certificate.notAfter.value,
  }
}

async function readBags(p12: Buffer, password: string): Promise<pkijs.SafeBag[]> {
  const secret = new TextEncoder().encode(password).buffer
  const pfx = parse(p12)
  try {
    await pfx.parseInternalValues({ password: secret, checkIntegrity: true })
  } catch {
    throw new CertificateRefused('password')
  }
  const safe = pfx.parsedValue?.authenticatedSafe
  if (!safe) throw new CertificateRefused('unreadable')
  try {
    await safe.parseInternalValues({
      safeContents: safe.safeContents.map(() => ({ password: secret })),
    })
  } catch {
    throw new CertificateRefused('unreadable')
  }
  const contents: { value: pkijs.SafeContents }[] = safe.parsedValue.safeContents
  return contents.flatMap(({ value }) => value.safeBags)
}

function parse(p12: Buffer): pkijs.PFX {
  try {
    return pkijs.PFX.fromBER(new Uint8Array(p12))
  } catch {
    throw new CertificateRefused('unreadable')
  }
}

function privateKeyOf(all: readonly pkijs.SafeBag[], password: string) {
  const bag = all.find(({ bagId }) => bagId === bags.key || bagId === bags.shroudedKey)
  if (!bag) throw new CertificateRefused('no_key')
  const der = Buffer.from(bag.bagValue.toSchema().toBER())
  const key = createPrivateKey({
    key: der,
    format: 'der',
    type: 'pkcs8',
    ...(bag.bagId === bags.shroudedKey ? { passphrase: password } : {}),
  })
  const algorithm = algorithmOf(key.asymmetricKeyType, key.asymmetricKeyDetails?.namedCurve)
  if (algorithm === null) throw new CertificateRefused('kind_of_key')
  return {
    signing: key.toCryptoKey(algorithm, false, ['sign']) as SigningKey,
    publicKey: createPublicKey(key).export({ format: 'der', type: 'spki' }),
  }
}

function algorithmOf(kind: string | undefined, curve: string | undefined) {
  if (kind === 'rsa') return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const namedCurve = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' }[curve ?? '']
  return kind === 'ec' && namedCurve ? { name: 'ECDSA', namedCurve } : null
}

const shortNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.6': 'C',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
}

function subjectOf({ subject }: pkijs.Certificate): string {
  return subject.typesAndValues
    .map(({ type, value }) => `${shortNames[type] ?? type}=${value.valueBlock.value}`)
    .join(', ')
}
