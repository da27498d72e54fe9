import type { Place } from '../applicant/place.tsx'
import { counterPage } from './deps.ts'
import { notFound } from './form-handlers.tsx'

/** The counter, where an officer speaks for who stands before it. */
export const deskPlace: Place = {
  href: (requestId) => `/kerja/loket/${requestId}`,
  locale: () => 'id',
  page: counterPage,
  notFound,
}
