import { readFile } from 'node:fs/promises'
import { type Config, ConfigError, problem } from '../../platform/config.ts'
import type { Secrets } from '../../platform/config-secrets.ts'
import type { Press } from '../../platform/pdf/press.ts'
import type { LetterKind } from '../../procedure/letters.ts'
import type { BsreService } from './bsre-signer.ts'
import { noSigner, type Signer } from './sign.ts'

/** How this office signs. */
export interface Signing {
  /** For what the portal makes by itself. */
  readonly signer: Signer
  /** Null where the office has no account at BSrE. */
  readonly bsre: BsreService | null
  /** Letters that wait for the hand of an officer, who signs them at BSrE. */
  readonly byHand: readonly LetterKind[]
}

/** Decisions and answers. Receipts and notes of the house leave at once, without a hand. */
const decisions: readonly LetterKind[] = [
  'completion_request',
  'extension',
  'notice',
  'refusal_decree',
  'objection_answer',
  'consequence_sheet',
  'classification_decree',
]

/**
 * Opens the office's certificate, if it has one.
 * @throws ConfigError when the file or its password is wrong: better no portal than letters that cannot be signed.
 */
export async function openSigning(
  config: Pick<Config, 'signingP12' | 'bsre'>,
  { secrets, press }: { secrets: Secrets; press: Press },
): Promise<Signing> {
  const { signingP12, bsre } = config
  const { signingPassword = '', bsrePassword = '' } = secrets
  return {
    signer:
      signingP12 === null ? noSigner : await localSigner(signingP12, { signingPassword, press }),
    bsre: bsre === null ? null : { ...bsre, password: bsrePassword },
    byHand: bsre === null ? [] : decisions,
  }
}

async function localSigner(
  path: string,
  { signingPassword, press }: { signingPassword: string; press: Press },
): Promise<Signer> {
  // Ten megabytes of memory, for offices that have a certificate.
  const { CertificateRefused, openCertificate } = await import('./certificate.ts')
  const { createLocalSigner } = await import('./local-signer.ts')
  try {
    const identity = await openCertificate(await readFile(path), signingPassword)
    return createLocalSigner({ identity, press })
  } catch (error) {
    if (error instanceof CertificateRefused && error.problem === 'password')
      throw new ConfigError([problem('SIGNING_PASSWORD', 'not_allowed', null)])
    throw new ConfigError([problem('SIGNING_P12', 'not_allowed', path)])
  }
}
