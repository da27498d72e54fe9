import type { AppExchange, AppRoute } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import type { LetterDeskDeps } from './deps.ts'
import { saveHead, showHead } from './letterhead-handlers.tsx'
import { showLetters, signLetters } from './letters-handlers.tsx'

const signing = ['ppid_utama', 'atasan_ppid'] as const
const looking = ['ppid_utama', 'atasan_ppid', 'admin'] as const
const admin = ['admin'] as const

/** Letters that are not issued yet, and what stands at the head of all of them. */
export function letterDeskRoutes(deps: LetterDeskDeps): AppRoute[] {
  const to =
    (handler: (given: LetterDeskDeps, exchange: AppExchange) => Promise<Answer>) =>
    (exchange: AppExchange) =>
      handler(deps, exchange)
  // A passphrase is guessed elsewhere: BSrE locks the certificate after a few.
  const limit = { max: 10, perSeconds: 60 }
  // biome-ignore format: one line a URL
  return [
    { method: 'GET', url: '/kerja/surat', access: looking, audit: 'none', handle: to(showLetters) },
    { method: 'POST', url: '/kerja/surat', access: signing, audit: 'letter.signed', limit, handle: to(signLetters) },
    { method: 'GET', url: '/kelola/surat', access: admin, audit: 'none', handle: to(showHead) },
    { method: 'POST', url: '/kelola/surat', access: admin, audit: 'letterhead.changed', handle: to(saveHead) },
  ]
}
