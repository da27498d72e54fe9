import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Kysely } from 'kysely'
import { letters as words } from '../../../locales/id/letters.ts'
import { insertFile, lockBytes } from '../../documents/files.ts'
import { readLetterhead } from '../../office/letterhead.ts'
import type { DB } from '../../platform/database/schema.ts'
import { RetryLater } from '../../platform/jobs/job.ts'
import type { Press } from '../../platform/pdf/press.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { type LetterKind, letterSigner } from '../../procedure/letters.ts'
import type { Instant } from '../../procedure/values.ts'
import { usualRetryDelay } from '../deliver-message.ts'
import { composeHead } from './head.ts'
import { findMark } from './mark.ts'
import { findLetter, keepMade, lockUnmade, noteFailure } from './queries.ts'
import type { Signer } from './sign.ts'
import type { LetterSource, OrderedLetter } from './source.ts'

export interface LetterDeps {
  readonly db: Kysely<DB>
  readonly storage: Storage
  readonly press: Press
  readonly signer: Signer
  /** Kinds that wait for an officer's hand: nothing is made of them until then. */
  readonly byHand: readonly LetterKind[]
  readonly clock: () => Instant
  readonly baseUrl: string
  /** The office's own templates and mark; need not exist. */
  readonly lettersDir: string
  readonly sources: LetterSources
}

/** Who knows what the letters of each kind say. */
export type LetterSources = Readonly<Partial<Record<LetterKind, LetterSource>>>

const mostBytes = 50 * 1024 ** 2

/**
 * Makes the file of a letter: set, signed, stored, noted in the log of its matter. Once only: repeated, it finds the file
 * and does nothing.
 * @throws RetryLater as long as it fails, up to every quarter of an hour; what was wrong stands in the letter's row.
 */
export async function makeLetter(
  deps: LetterDeps,
  { letterId }: { letterId: string },
): Promise<void> {
  const letter = await findLetter(deps.db, letterId)
  if (letter === null || letter.made !== null || deps.byHand.includes(letter.kind)) return
  try {
    await makeOnce(deps, letter)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const attempts = await noteFailure(deps.db, { letterId, error: reason })
    if (attempts !== null) throw new RetryLater(usualRetryDelay(attempts), reason)
  }
}

/** The same at once, for an officer who waits for it: what fails is theirs to know. @throws SigningFailed, PdfProblem */
export async function makeNow(deps: LetterDeps, letterId: string): Promise<void> {
  const letter = await findLetter(deps.db, letterId)
  if (letter !== null && letter.made === null) await makeOnce(deps, letter)
}

async function makeOnce(deps: LetterDeps, letter: OrderedLetter): Promise<void> {
  const { db, storage, clock } = deps
  const { pdf, signerPost } = await setAndSign(deps, letter)
  const staged = await storage.stage(Readable.from([pdf]), { maxBytes: mostBytes })
  try {
    await db.transaction().execute(async (trx) => {
      // Another worker may have made it meanwhile; its file stands.
      if ((await lockUnmade(trx, letter.letterId)) === null) return
      const { sha256, size } = staged
      const fileId = randomUUID()
      await lockBytes(trx, sha256)
      await staged.keep()
      await insertFile(trx, {
        file: {
          fileId,
          sha256,
          name: fileNameOf(letter),
          mediaType: 'application/pdf',
          size,
          scan: 'not_scanned',
        },
        uploadedBy: null,
      })
      await sourceOf(deps, letter).recordIssued(trx, letter, { fileId, sha256, size })
      // After the log is held: see lockUnmade.
      await keepMade(trx, letter.letterId, {
        ...{ fileId, sha256, signerPost },
        signature: deps.signer.kind,
        at: clock(),
      })
    })
  } finally {
    await staged.discard()
  }
}

async function setAndSign(
  deps: LetterDeps,
  letter: OrderedLetter,
): Promise<{ pdf: Buffer; signerPost: string }> {
  const { db, press, signer, baseUrl, lettersDir } = deps
  const letterhead = await readLetterhead(db)
  const isi = await sourceOf(deps, letter).data(db, letter)
  const mark = await findMark(lettersDir)
  const surat = composeHead(letter, { letterhead, baseUrl, signature: signer.kind, mark })
  const pdf = await press.render({ template: `${letter.kind}.typ`, data: { surat, isi } })
  const { post } = letterhead.signers[letterSigner[letter.kind]]
  const matter = {
    title: `${surat.name} ${letter.number}`,
    place: letterhead.place,
    post,
    at: new Date(deps.clock()),
  }
  return { pdf: await signer.sign(pdf, matter), signerPost: post }
}

function sourceOf({ sources }: LetterDeps, { kind }: OrderedLetter): LetterSource {
  const source = sources[kind]
  if (!source) throw new Error(`nobody knows what a letter of kind ${kind} says`)
  return source
}

/** `Pemberitahuan-tertulis-S-033-PPID-KH-XII-2026.pdf`: says nothing of whose it is. */
function fileNameOf({ kind, number }: OrderedLetter): string {
  return `${words.kinds[kind]} ${number}.pdf`.replaceAll(/[\s/]+/g, '-')
}
