import { maskNik, parseNik } from '../../procedure/nik.ts'

/** Kinds of personal data that are looked for in what a file says. */
export type DataKind = 'nik' | 'kk' | 'npwp' | 'phone' | 'email' | 'account'

/** One place in a text. The sample is masked: enough to find it again, not enough to use it. */
export interface Detected {
  readonly kind: DataKind
  readonly sample: string
}

interface Found extends Detected {
  readonly from: number
  readonly to: number
}

const contextLength = 40

/**
 * Personal data in a text: NIK and KK (rules of Dukcapil), NPWP, mobile numbers, e-mail addresses of people, account numbers where
 * the words beside say so. One number counts once, as what it is first.
 */
export function detect(text: string): Detected[] {
  const found: Found[] = []
  for (const find of [sixteenDigits, taxNumbers, phones, emails, accounts])
    for (const one of find(text))
      if (!found.some(({ from, to }) => one.from < to && one.to > from)) found.push(one)
  return found.toSorted((a, b) => a.from - b.from).map(({ kind, sample }) => ({ kind, sample }))
}

function* matches(text: string, pattern: RegExp): Generator<{ match: string; from: number }> {
  for (const { 0: match, index } of text.matchAll(pattern)) yield { match, from: index }
}

const before = (text: string, from: number) =>
  text.slice(Math.max(0, from - contextLength), from).toLowerCase()
const digitsOf = (text: string) => text.replaceAll(/\D/g, '')

const familyCard = /\bkk\b|kartu\s+keluarga/
const taxWords = /npwp|wajib\s+pajak/

// Not after a decimal point, nor in a longer number.
const longNumber = /(?<![\d.,])\d(?:[ .-]?\d){15}(?![\d]|[.,]\d)/g

function* sixteenDigits(text: string): Generator<Found> {
  for (const { match, from } of matches(text, longNumber)) {
    const at = { from, to: from + match.length }
    const parsed = parseNik(match)
    const words = before(text, from)
    if (taxWords.test(words)) yield { kind: 'npwp', sample: mask(digitsOf(match)), ...at }
    else if (familyCard.test(words)) yield { kind: 'kk', sample: mask(digitsOf(match)), ...at }
    else if (parsed.ok) yield { kind: 'nik', sample: maskNik(parsed.nik), ...at }
  }
}

const taxNumber = /(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)/g
const fifteen = /(?<!\d)\d{15}(?!\d)/g

function* taxNumbers(text: string): Generator<Found> {
  for (const { match, from } of matches(text, taxNumber))
    yield { kind: 'npwp', sample: mask(digitsOf(match)), from, to: from + match.length }
  for (const { match, from } of matches(text, fifteen))
    if (taxWords.test(before(text, from)))
      yield { kind: 'npwp', sample: mask(match), from, to: from + match.length }
}

const phone = /(?<![\d.,])(?:\+?62|0)[ .-]?8[1-9](?:[ .-]?\d){7,10}(?![\d])/g

function* phones(text: string): Generator<Found> {
  for (const { match, from } of matches(text, phone))
    yield { kind: 'phone', sample: mask(digitsOf(match)), from, to: from + match.length }
}

const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu

// The address of an office is there to be written to.
function* emails(text: string): Generator<Found> {
  for (const { match, from } of matches(text, email)) {
    const [local = '', domain = ''] = match.split('@')
    if (/\.go\.id$/i.test(domain)) continue
    const sample = `${local.slice(0, 1)}***@${domain}`
    yield { kind: 'email', sample, from, to: from + match.length }
  }
}

const accountNumber = /(?<![\d.,])\d(?:[ .-]?\d){7,15}(?!\d)/g
const accountWords =
  /\b(no(mor)?\.?\s*rek(ening)?|norek|rekening|rek\.|a\.?\/n|virtual\s+account)\b/
// `5.1.02.01.01.0024` is a line of the budget, not money of a person.
const budgetWords = /kode\s+rekening|rekening\s+belanja|mata\s+anggaran/
const budgetCode = /^\d\.\d\.\d{2}(\.\d{2,4}){2,3}$/

function* accounts(text: string): Generator<Found> {
  for (const { match, from } of matches(text, accountNumber)) {
    const words = before(text, from)
    if (!accountWords.test(words) || budgetWords.test(words) || budgetCode.test(match)) continue
    yield { kind: 'account', sample: mask(digitsOf(match)), from, to: from + match.length }
  }
}

function mask(digits: string): string {
  return `${digits.slice(0, 2)}${'*'.repeat(Math.max(1, digits.length - 4))}${digits.slice(-2)}`
}
