import { expect, test } from 'vitest'
import { notices, officerLetters } from '../../../locales/id/notices.ts'
import type { Instant, LocalDate } from '../../procedure/values.ts'
import type { Letter } from '../queue-message.ts'
import { alreadyRegisteredLetter, confirmEmailLetter, resetPasswordLetter } from './account.tsx'
import { answerSentBackLetter, officerNewsLetter, requestForwardedLetter } from './officer.tsx'
import {
  answerReadyLetter,
  caseClosedLetter,
  requestNewsLetter,
  requestReceivedLetter,
  requestWithdrawnLetter,
} from './request.tsx'

const office = {
  name: 'PPID Contoh',
  tagline: 'Layanan informasi',
  unit: 'Dinas Komunikasi',
  address: 'Jalan Contoh 1',
  hours: '08.00',
  contact: [],
}
const at = '2026-11-22T20:00:00.000Z' as Instant
const link = 'https://ppid.contoh.example/permohonan/1?a=1&b=2'
const person = {
  office,
  name: 'Sari <b>Contoh</b>',
  number: 'P-001/PPID-KH/XI/2026',
  title: 'Anggaran & realisasi',
  link,
}
const dueOn = '2026-12-07' as LocalDate
const officer = { ...person, answerBy: dueOn }

const newsOfRequests = Object.keys(notices.news) as (keyof typeof notices.news)[]
const newsOfOfficers = Object.keys(officerLetters.news) as (keyof typeof officerLetters.news)[]

function lettersFor(locale: 'id' | 'en'): Record<string, Letter> {
  const p = { ...person, locale }
  return {
    confirm: confirmEmailLetter(p),
    reset: resetPasswordLetter(p),
    already: alreadyRegisteredLetter(p),
    received: requestReceivedLetter({ ...p, receivedAt: at, dueOn, dueEstimated: false }),
    ready: answerReadyLetter({
      ...p,
      files: ['anggaran.pdf (1,2 MB)', 'realisasi.xlsx (20 KB)'],
      closed: false,
    }),
    readyText: answerReadyLetter({ ...p, files: [], closed: false }),
    withdrawn: requestWithdrawnLetter({ ...p, withdrawnAt: at }),
    closed: caseClosedLetter({ ...p, closedAt: at, how: 'downloaded' }),
    readyRefused: answerReadyLetter({ ...p, files: [], closed: true }),
    ...Object.fromEntries(
      newsOfRequests.map((news) => [
        `news of ${news}`,
        requestNewsLetter({ ...p, news, facts: [['words', 'Menunggu data dari sekolah.']] }),
      ]),
    ),
  }
}
const officers = {
  forwarded: requestForwardedLetter({
    ...officer,
    agency: 'Dinas Sosial',
    instruction: 'Mohon segera.',
  }),
  sentBack: answerSentBackLetter({ ...officer, reason: 'Halaman 2 kosong.' }),
  ...Object.fromEntries(
    newsOfOfficers.map((news) => [
      `news of ${news}`,
      officerNewsLetter({ ...officer, news, words: '' }),
    ]),
  ),
}
const all = (['id', 'en'] as const).flatMap((locale) =>
  Object.entries(lettersFor(locale)).map(
    ([name, letter]) => [`${locale} ${name}`, letter] as const,
  ),
)

test.each([...all, ...Object.entries(officers)])(
  '%s has a link, a sender and a twin in plain text',
  (_name, letter) => {
    expect(letter.subject).toMatch(/^[^\r\n]{10,80}$/)
    expect(letter.text).toContain(link)
    expect(letter.html).toContain('href="https://ppid.contoh.example/permohonan/1?a=1&amp;b=2"')
    for (const form of [letter.text, letter.html]) expect(form).toContain('PPID Contoh')
    expect(letter.text).not.toMatch(/undefined|\[object|<p>/)
    expect(letter.html).not.toContain('<b>Contoh</b>')
  },
)

test('the letter of receipt says what, when, and by when, in the recipient’s language', () => {
  const { received } = lettersFor('id')
  expect(received?.text).toContain('Nomor pendaftaran: P-001/PPID-KH/XI/2026')
  expect(received?.text).toContain('Diterima: Senin, 23 November 2026 pukul 03.00 WIB')
  expect(received?.text).toContain('Jawaban paling lambat: Senin, 7 Desember 2026')
  expect(lettersFor('en')['received']?.text).toContain('Monday, 7 December 2026')
})

test('a due date of a year without an official calendar is marked as an estimate', () => {
  const letter = requestReceivedLetter({
    ...person,
    locale: 'id',
    receivedAt: at,
    dueOn,
    dueEstimated: true,
  })
  expect(letter.text).toContain('7 Desember 2026 (perkiraan)')
})

test('an unconfirmed address gets no name: whoever registered it chose that name', () => {
  const { confirm } = lettersFor('id')
  expect(confirm?.text).not.toContain('Sari')
  expect(confirm?.text).toMatch(/^Salam,/)
})

test('a line end in a name starts no new line of the letter', () => {
  const letter = resetPasswordLetter({
    ...person,
    locale: 'id',
    name: 'Sari\r\n\r\nhttp://jahat.example',
  })
  expect(letter.text).toMatch(/^Yth\. Sari http:\/\/jahat\.example,\n/)
})

test('officers’ letters name the unit, the target and the words of PPID Utama', () => {
  expect(officers.forwarded.text).toContain('Dinas Sosial')
  expect(officers.forwarded.text).toContain('Jawaban dinas paling lambat: Senin, 7 Desember 2026')
  expect(officers.forwarded.text).toContain('Mohon segera.')
  expect(officers.sentBack.text).toContain('Alasan: Halaman 2 kosong.')
})

test('news of a request says the new day in the language of its reader, and leaves out what nobody wrote', () => {
  const letter = (locale: 'id' | 'en') =>
    requestNewsLetter({
      ...person,
      locale,
      news: 'extended',
      facts: [
        ['due', '16'],
        ['words', ''],
      ],
    }).text
  expect(letter('id')).toContain('Jawaban paling lambat: 16')
  expect(letter('id')).not.toContain('Keterangan')
  expect(letter('en')).toContain('Answer at the latest: 16')
  expect(letter('en')).toContain('Law 14/2008, Article 22(8)')
})
