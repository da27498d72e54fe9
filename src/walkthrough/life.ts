import { createHash } from 'node:crypto'
import { walkthrough as words } from '../../locales/id/walkthrough.ts'
import { type Browser, mustShow, type Page, Unexpected } from './browser.ts'
import { formsOf, linksOf } from './html.ts'
import { smallPdf } from './small-pdf.ts'

// What people do in steps 3 to 8, each with the links and forms of the pages in front of them.

const life = words.life

export const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** Signs in with the form that is shown, or with that of the sign-in page. */
export async function signIn(
  browser: Browser,
  account: { readonly email: string; readonly password: string },
  shown?: Page,
): Promise<Page> {
  const form = shown ?? mustShow(await browser.get('/masuk'))
  const page = await browser.submit(form, {
    form: '/masuk',
    enter: { surel: account.email, sandi: account.password },
  })
  return mustShow(page)
}

/** What an applicant writes. `mark` sets one request apart from the next. */
export interface Asking {
  readonly mark: string
  readonly name: string
  readonly nik: string
}

/** Fills in the request form in front of one and goes on to the review page. */
export async function fillInRequest(browser: Browser, form: Page, asking: Asking): Promise<Page> {
  const draftForm = /^\/permohonan\/draf\/[0-9a-f-]{36}$/
  const mine = formsOf(form.html).find(({ action }) => draftForm.test(action))
  const keepsIdentity = mine?.controls.some(({ value, on }) => value === 'tersimpan' && on)
  const identity = keepsIdentity
    ? {}
    : {
        nik: asking.nik,
        ktp: {
          name: life.cardFile,
          type: 'application/pdf',
          bytes: smallPdf([...life.card, asking.mark]),
        },
      }
  const review = await browser.submit(form, {
    form: draftForm,
    press: 'periksa',
    enter: {
      rincian: life.asks({ mark: asking.mark }),
      tujuan: life.purpose,
      cara_memperoleh: 'salinan_softcopy',
      cara_mendapat_salinan: 'unduh_portal',
      nama: asking.name,
      pekerjaan: life.occupation,
      jalan: life.street,
      desa: life.village,
      kecamatan: life.district,
      kabupaten: life.regency,
      provinsi: life.province,
      kode_pos: '78711',
      persetujuan: ['data_pribadi', 'benar', 'penggunaan_sah'],
      ...identity,
    },
  })
  return mustShow(review)
}

/** A request as its applicant knows it after submission. */
export interface Registered {
  readonly requestId: string
  readonly number: string
}

/** Sends the reviewed request. Its receipt carries the number. */
export async function sendRequest(browser: Browser, review: Page): Promise<Registered> {
  return readReceipt(await browser.submit(review, { form: /\/kirim$/ }))
}

/** @throws Unexpected when the page is no receipt. */
export function readReceipt(receipt: Page): Registered {
  mustShow(receipt)
  const requestId = /^\/permohonan\/([0-9a-f-]{36})\/tanda-bukti/.exec(receipt.path)?.[1]
  const number = /\bP-\d+\/[A-Z-]+\/[IVX]+\/\d{4}\b/.exec(receipt.html)?.[0]
  if (requestId === undefined || number === undefined) throw new Unexpected(words.problems.noNumber)
  return { requestId, number }
}

/** Presses "Kerjakan" of the task in front of the officer. */
async function takeWork(browser: Browser, requestId: string): Promise<Page> {
  const page = mustShow(await browser.get(`/kerja/${requestId}`))
  return mustShow(await browser.submit(page, { form: /\/kerjakan$/ }))
}

/** Step 4: PPID Utama takes the case and forwards it. */
export async function forwardCase(
  browser: Browser,
  { requestId, agencyId }: { readonly requestId: string; readonly agencyId: string },
): Promise<void> {
  const form = await takeWork(browser, requestId)
  mustShow(
    await browser.submit(form, {
      form: /\/teruskan$/,
      enter: { dinas: [agencyId], instruksi: life.instruction },
    }),
  )
}

/** Step 5: PPID Pembantu takes the case, uploads the answer and sends it. */
export async function answerCase(
  browser: Browser,
  { requestId, answer }: { readonly requestId: string; readonly answer: Buffer },
): Promise<void> {
  const materials = await takeWork(browser, requestId)
  const send = mustShow(
    await browser.submit(materials, {
      form: /\/berkas$/,
      press: 'kirim',
      enter: { berkas: { name: life.answerFile, type: 'application/pdf', bytes: answer } },
    }),
  )
  mustShow(await browser.submit(send, { form: /\/kirim$/, enter: { teks: life.answerText } }))
}

/** Step 6: PPID Utama takes the answer, ticks the list and accepts; with `publish` it is opened to everybody. */
export async function verifyCase(
  browser: Browser,
  { requestId, publish }: { readonly requestId: string; readonly publish: boolean },
): Promise<void> {
  const page = await takeWork(browser, requestId)
  const form = formsOf(page.html).find(({ action }) => action.includes('/periksa/'))
  const checklist = form?.controls.filter(({ name }) => name === 'periksa') ?? []
  const asksForALook = form?.controls.some(({ name }) => name === 'data-pribadi') ?? false
  mustShow(
    await browser.submit(page, {
      form: /\/periksa\//,
      enter: {
        periksa: checklist.map(({ value }) => value),
        ...(asksForALook ? { 'data-pribadi': ['ya'] } : {}),
        ...(publish
          ? {
              terbitkan: ['ya'],
              judul: life.publishedTitle,
              ringkasan: life.publishedSummary,
              kategori: 'setiap_saat',
              topik: life.publishedTopic,
            }
          : {}),
      },
    }),
  )
}

/** Step 7: PPID Utama sends the written notice. */
export async function notifyCase(browser: Browser, requestId: string): Promise<void> {
  const form = await takeWork(browser, requestId)
  mustShow(await browser.submit(form, { form: /\/beritahukan$/, enter: { catatan: life.note } }))
}

/** Step 8: the applicant opens the case and downloads every document of the answer. */
export async function downloadAnswer(browser: Browser, requestId: string): Promise<Buffer[]> {
  const page = mustShow(await browser.get(`/permohonan/${requestId}`))
  const files = linksOf(page.html).filter(({ href }) => href.includes('/berkas/'))
  const got: Buffer[] = []
  for (const { href } of files) got.push(mustShow(await browser.get(href)).body)
  return got
}

const patienceMs = 10_000

/** Looks until something shows: a case closes a moment after the last byte has left. @returns whether it did in time. */
export async function comesTrue(look: () => Promise<boolean>): Promise<boolean> {
  const giveUpAt = Date.now() + patienceMs
  while (!(await look())) {
    if (Date.now() > giveUpAt) return false
    await new Promise((next) => setTimeout(next, 20))
  }
  return true
}
