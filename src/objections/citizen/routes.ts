import type { AppRoute } from '../../people/viewer.ts'
import type { Role } from '../../procedure/values.ts'
import type { ObjectionHandler, ObjectionWebDeps } from '../web.ts'
import * as objection from './handlers.tsx'

const applicants: readonly Role[] = ['applicant']
const perMinute = (max: number) => ({ max, perSeconds: 60 })

/** The applicant's side of an objection (keberatan, UU 14/2008 Pasal 35 to 37). */
export function objectionRoutes(deps: ObjectionWebDeps): AppRoute[] {
  const to =
    (handler: ObjectionHandler): AppRoute['handle'] =>
    (exchange) =>
      handler(deps, exchange)
  // biome-ignore format: one line a URL
  return [
    { method: 'GET', url: '/keberatan', access: 'everyone', audit: 'none', handle: to(objection.landing) },
    { method: 'GET', url: '/permohonan/:id/keberatan', access: applicants, audit: 'none', handle: to(objection.filingForm) },
    { method: 'POST', url: '/permohonan/:id/keberatan', access: applicants, audit: 'objection.save_draft', body: 'multipart', limit: perMinute(60), handle: to(objection.saveForm) },
    { method: 'GET', url: '/permohonan/:id/keberatan/periksa', access: applicants, audit: 'none', handle: to(objection.previewForm) },
    { method: 'POST', url: '/permohonan/:id/keberatan/kirim', access: applicants, audit: 'objection.filed', limit: perMinute(60), handle: to(objection.sendForm) },
    { method: 'GET', url: '/keberatan/:id', access: applicants, audit: 'none', handle: to(objection.showObjection) },
    { method: 'GET', url: '/keberatan/:id/surat/:letterId', access: applicants, audit: 'objection.letter_opened', handle: to(objection.openLetter) },
    { method: 'POST', url: '/keberatan/:id/tanggapan', access: applicants, audit: 'objection.responded', handle: to(objection.submitResponse) },
    { method: 'GET', url: '/keberatan/:id/cabut', access: applicants, audit: 'none', handle: to(objection.withdrawForm) },
    { method: 'POST', url: '/keberatan/:id/cabut', access: applicants, audit: 'objection.withdrawn', handle: to(objection.submitWithdrawal) },
  ]
}
