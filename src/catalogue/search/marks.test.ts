import { describe, expect, it } from 'vitest'
import { createMarker, passageFrom, piecesOf } from './marks.ts'
import { slipsBetween } from './slips.ts'
import { lexiconOf } from './terms.ts'
import type { Piece } from './types.ts'
import { understand } from './understand.ts'

const lexicon = lexiconOf({
  stopWords: ['dan', 'di'],
  abbreviations: [
    { abbreviationId: '1', short: 'APBD', long: 'Anggaran Pendapatan dan Belanja Daerah' },
  ],
})
const marker = (words: string) =>
  createMarker(understand(words, { lexicon, families: new Map() }).terms)
const shown = (pieces: readonly Piece[] | null) =>
  pieces?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
const marked = (words: string, text: string) => shown(piecesOf(text, marker(words)(text)))

describe('marking what was searched for', () => {
  it('marks every form of a word, and no other word that looks like it', () => {
    expect(marked('membangun', 'Pembangunan gedung; bangun tidur, bangunlah, angunan')).toBe(
      '[Pembangunan] gedung; [bangun] tidur, [bangunlah], angunan',
    )
    expect(marked('memungut', 'Pungutan dan pemungutan')).toBe('[Pungutan] dan [pemungutan]')
  })

  it('marks a number however it is punctuated', () => {
    expect(marked('188.45/12/2026', 'Nomor 188.45-12/2026.')).toBe('Nomor [188.45-12/2026].')
    expect(marked('14/2025', 'Nomor 14 Tahun 2025')).toBe('Nomor [14 Tahun 2025]')
    expect(marked('4225', 'Rp 4.225 per suara')).toBe('Rp [4.225] per suara')
  })

  it('marks the words of a long form only where the short one is missing', () => {
    expect(marked('apbd', 'APBD: belanja daerah')).toBe('[APBD]: belanja daerah')
    expect(marked('apbd', 'Belanja Daerah')).toBe('[Belanja] [Daerah]')
  })

  it('keeps its place beside letters that grow when they are lowered', () => {
    expect(marked('jalan', 'İİİ Jalan')).toBe('İİİ [Jalan]')
  })

  it('loses nothing of the text', () => {
    const text = 'Jalan <b>rusak</b> & jalan baik'
    expect(
      piecesOf(text, marker('jalan rusak')(text))
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })
})

describe('the passage', () => {
  const long = `${'awal kata '.repeat(60)}harga cabai rawit di Putussibau naik ${'akhir kata '.repeat(60)}cabai`

  it('stands where most of the words are close together, in whole words', () => {
    const passage = shown(passageFrom(long, marker('cabai putussibau')))
    expect(passage).toContain('harga [cabai] rawit di [Putussibau] naik')
    expect(passage).toMatch(/^…(awal|kata) .* (akhir|kata)…$/)
    expect(passage?.length).toBeLessThan(220)
  })

  it('is none where nothing was found, and the whole of a short text', () => {
    expect(passageFrom(long, marker('gula'))).toBeNull()
    expect(shown(passageFrom('harga\n cabai', marker('cabai')))).toBe('harga [cabai]')
  })
})

it.each([
  ['cabai', 'cabai', 0],
  ['anggaran', 'angaran', 1],
  ['kecamatan', 'kecmaatan', 1],
  ['speedboat', 'spedbot', 2],
  ['', 'abc', 3],
])('counts the slips between %s and %s', (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips)
  expect(slipsBetween(other, one)).toBe(slips)
})
