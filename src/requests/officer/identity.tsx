import { work as t } from '../../../locales/id/work.ts'
import { contentDisposition } from '../../documents/range.ts'
import { personNames } from '../../people/accounts/people.ts'
import { createFailurePage } from '../../people/failure-page.tsx'
import { findIdentity, readNik, readScan } from '../../people/identity/identities.ts'
import { listAudit } from '../../records/audit.ts'
import { formatDateTime } from '../../ui/dates.ts'
import type { CaseHandler } from './deps.ts'
import { caseHref } from './open-case.ts'
import { IdentityPage } from './pages/identity.tsx'

const looksShown = 50

/** The whole NIK, the scan, and everybody who has looked at them. The look is recorded before anything is shown. */
export const showIdentity: CaseHandler = async (deps, exchange, opened) => {
  const { identityId } = opened.loaded
  const { db, identityKey: key } = deps
  const nik = identityId && (await readNik(db, { key, identityId, record: exchange.audit }))
  if (!identityId || !nik) return createFailurePage(deps.showPage)(exchange, 'not_found', null)
  const identity = await findIdentity(db, identityId)
  const looks = await listAudit(db, {
    subject: `identity:${identityId}`,
    before: null,
    limit: looksShown,
  })
  const names = await personNames(db, [
    ...looks.flatMap(({ actorId }) => actorId ?? []),
    ...(identity?.seen ? [identity.seen.by] : []),
  ])
  return deps.showPage(
    exchange,
    { title: t.identity.title, section: 'kerja', work: true, robots: 'noindex' },
    <IdentityPage
      number={opened.loaded.number}
      back={caseHref(opened)}
      nik={nik}
      scanHref={identity?.scan ? caseHref(opened, '/identitas/ktp') : null}
      seen={
        identity?.seen
          ? {
              who: names.get(identity.seen.by) ?? t.who.unknown,
              at: formatDateTime(identity.seen.at, 'id'),
            }
          : null
      }
      looks={looks.map((look) => ({
        id: look.auditId,
        who: names.get(look.actorId ?? '') ?? t.who.unknown,
        part: look.detail['part'] === 'scan' ? t.identity.scanPart : t.identity.nikPart,
        at: formatDateTime(look.at, 'id'),
      }))}
    />,
  )
}

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/tiff': 'tif',
}

/** The scan of the identity card, opened from its seal while it is sent. */
export const showScan: CaseHandler = async (deps, exchange, opened) => {
  const { identityId } = opened.loaded
  const { db, identityKey: key, storage } = deps
  const found = identityId && (await readScan(db, { key, identityId, record: exchange.audit }))
  if (!found || !(await storage.has(found.scan.blob)))
    return createFailurePage(deps.showPage)(exchange, 'not_found', null)
  const { scan, open } = found
  const isPdf = scan.mediaType === 'application/pdf'
  const source = storage.open(scan.blob)
  source.once('error', (error) => open.destroy(error))
  open.once('close', () => source.destroy())
  return {
    kind: 'bytes',
    status: 200,
    headers: {
      'content-type': scan.mediaType,
      'content-length': scan.size,
      'content-disposition': contentDisposition(
        'inline',
        `ktp.${extensions[scan.mediaType] ?? 'bin'}`,
      ),
      'cache-control': 'private, no-store, no-transform',
      'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'${isPdf ? '' : '; sandbox'}`,
    },
    body: source.pipe(open),
  }
}
