import { documents as documentsEn } from '../../../locales/en/documents.ts'
import { documents as documentsId } from '../../../locales/id/documents.ts'
import { fileKinds } from '../../documents/kinds.ts'
import { findIdentity, newestIdentity, readMaskedNik } from '../../people/identity/identities.ts'
import type { SealKey } from '../../people/identity/seal.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { Locale } from '../../platform/http/route.ts'
import { maskNik, parseNik } from '../../procedure/nik.ts'
import type { PersonId } from '../../procedure/values.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import type { PendingIdentity } from '../drafts/drafts.ts'
import { identityKinds, maxScanBytes, type SealedScan } from '../form/receive-scan.ts'
import type { RequestFields } from '../form/request-form.ts'
import type { FormWords } from './words.ts'

/** All the form's page shows. */
export interface FormView {
  readonly locale: Locale
  readonly words: FormWords
  readonly draftId: string
  readonly token: string
  readonly fields: RequestFields
  readonly email: string
  readonly identity: IdentityView
  readonly errors: FormErrors
  /** The limit of the scan in words. */
  readonly maxScan: string
}

export interface IdentityView {
  /** The masked NIK of an identity this person gave before; null without one. */
  readonly stored: string | null
  readonly useStored: boolean
  /** What was typed as NIK where it is none. A real one is not shown again: it is kept, and named masked. */
  readonly nikTyped: string
  readonly nikKept: string | null
  readonly scanKept: { readonly kind: string; readonly size: string } | null
}

const sizes = { id: documentsId.size, en: documentsEn.size }

/** The limit of the scan in words. */
export function scanLimit(locale: Locale): string {
  return sizes[locale](maxScanBytes)
}

/** An identity this person may use again: the draft's own, or the newest that has a scan. */
export async function storedIdentity(
  db: Db,
  { personId, identityId }: { readonly personId: PersonId; readonly identityId: string | null },
): Promise<string | null> {
  const candidate = identityId ?? (await newestIdentity(db, personId))
  if (!candidate) return null
  const identity = await findIdentity(db, candidate)
  return identity?.personId === personId && identity.scan ? candidate : null
}

/** What the form says of the identity: the stored one, and what has arrived of a new one. */
export async function viewIdentity(
  db: Db,
  key: SealKey,
  shown: {
    readonly locale: Locale
    readonly stored: string | null
    readonly useStored: boolean
    readonly pending: PendingIdentity
  },
): Promise<IdentityView> {
  const { locale, stored, pending } = shown
  const parsed = parseNik(pending.nik)
  return {
    stored: stored && (await readMaskedNik(db, { key, identityId: stored })),
    useStored: shown.useStored,
    nikTyped: parsed.ok ? '' : pending.nik,
    nikKept: parsed.ok ? maskNik(parsed.nik) : null,
    scanKept: pending.scan && scanWords(pending.scan, locale),
  }
}

function scanWords({ mediaType, size }: SealedScan, locale: Locale) {
  const kind = identityKinds.find((known) => fileKinds[known].mediaType === mediaType)
  return { kind: (kind ?? mediaType).toUpperCase(), size: sizes[locale](size) }
}
