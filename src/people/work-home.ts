import type { Role } from '../procedure/values.ts'

/** Where the work of each role begins; a role without a desk has none. */
export const workHome: Readonly<Partial<Record<Role, string>>> = {
  ppid_utama: '/kerja',
  ppid_pembantu: '/kerja',
  desk_officer: '/kerja/loket',
  tim_pertimbangan: '/kerja/uji',
  atasan_ppid: '/kerja/keberatan',
  admin: '/kelola/kalender',
}
