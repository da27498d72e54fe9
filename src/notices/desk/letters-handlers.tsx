import { letterDesk as t } from '../../../locales/id/letter-desk.ts'
import { type AppExchange, personOf, type SignedIn } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { letterKinds, letterSigner } from '../../procedure/letters.ts'
import { parseNik } from '../../procedure/nik.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import { createBsreSigner } from '../official/bsre-signer.ts'
import { makeNow } from '../official/issue.ts'
import { failingLetters, type Letter, unmadeLetters } from '../official/queries.ts'
import { SigningFailed } from '../official/sign.ts'
import type { LetterDeskDeps } from './deps.ts'
import { LettersPage } from './letters-page.tsx'

/** `/kerja/surat`. */
export async function showLetters(deps: LetterDeskDeps, exchange: AppExchange): Promise<Answer> {
  return lettersPage(deps, exchange, { nik: '', errors: [] })
}

/**
 * Makes and signs every letter that waits for the viewer, with their certificate at BSrE. NIK and passphrase live as long
 * as this exchange. What was signed before a refusal stays signed.
 */
export async function signLetters(deps: LetterDeskDeps, exchange: AppExchange): Promise<Answer> {
  const { bsre } = deps.letters
  const nik = exchange.form.line('nik')
  const passphrase = exchange.form.text('sandi')
  const parsed = parseNik(nik)
  const waiting = await waitingFor(deps, personOf(exchange))
  const errors = [
    ...(parsed.ok ? [] : [{ field: 'nik', message: t.sign.problems.nik }]),
    ...(passphrase === '' ? [{ field: 'sandi', message: t.sign.problems.passphrase }] : []),
  ]
  if (bsre === null || waiting === null || waiting.length === 0)
    errors.splice(0, errors.length, { field: '', message: t.sign.problems.nothing })
  if (bsre === null || waiting === null || !parsed.ok || errors.length > 0)
    return lettersPage(deps, exchange, { nik, errors })
  const signer = createBsreSigner(bsre, { nik: parsed.nik, passphrase })
  for (const letter of waiting)
    try {
      await makeNow({ ...deps.letters, signer, byHand: [] }, letter.letterId)
      await exchange.audit(letter.letterId)
    } catch (error) {
      if (!(error instanceof SigningFailed)) throw error
      const message = t.sign.problems.refused({
        number: letter.number,
        reason: t.sign.reasons[error.problem](error),
      })
      return lettersPage(deps, exchange, { nik, errors: [{ field: 'sandi', message }] })
    }
  return seeOther('/kerja/surat?selesai=ya')
}

/** Letters of the viewer's own post; null for who signs none, or where nothing waits for a hand. */
async function waitingFor(
  { db, letters }: LetterDeskDeps,
  { role }: SignedIn,
): Promise<Letter[] | null> {
  const own = { ppid_utama: 'ppid', atasan_ppid: 'atasan' }[role as 'ppid_utama' | 'atasan_ppid']
  const kinds = letterKinds.filter(
    (kind) => letters.byHand.includes(kind) && letterSigner[kind] === own,
  )
  return kinds.length === 0 ? null : unmadeLetters(db, kinds)
}

async function lettersPage(
  deps: LetterDeskDeps,
  exchange: AppExchange,
  { nik, errors }: { readonly nik: string; readonly errors: FormErrors },
): Promise<Answer> {
  const person = personOf(exchange)
  const [waiting, failing] = await Promise.all([waitingFor(deps, person), failingLetters(deps.db)])
  return deps.showPage(
    exchange,
    {
      title: t.title,
      section: 'kerja',
      work: true,
      status: errors.length > 0 ? 422 : 200,
      hasErrors: errors.length > 0,
    },
    <LettersPage
      back={homes[person.role] ?? '/'}
      mode={deps.letters.bsre === null ? deps.letters.signer.kind : 'bsre'}
      done={exchange.query['selesai'] === 'ya'}
      {...{ waiting, failing, nik, errors }}
    />,
  )
}

const homes: Readonly<Partial<Record<SignedIn['role'], string>>> = {
  ppid_utama: '/kerja',
  atasan_ppid: '/kerja/keberatan',
  admin: '/kelola/surat',
}
