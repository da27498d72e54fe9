import { walkthrough as words } from '../../locales/id/walkthrough.ts'
import { work } from '../../locales/id/work.ts'
import type { StepNumber } from '../procedure/sop/types.ts'
import { type Browser, hasForm, mustShow, type Page, Unexpected } from './browser.ts'
import { formsOf, linksOf, textOf } from './html.ts'
import {
  answerCase,
  comesTrue,
  digestOf,
  downloadAnswer,
  fillInRequest,
  forwardCase,
  notifyCase,
  type Registered,
  sendRequest,
  signIn,
  verifyCase,
} from './life.ts'
import { type SmallOffice, smallOfficeAgency } from './office.ts'
import { smallPdf } from './small-pdf.ts'

/** Everybody at their own screen, and what they have in hand so far. */
export interface Scene {
  readonly applicant: Browser
  readonly main: Browser
  readonly agency: Browser
  readonly otherAgency: Browser
  /** Somebody without an account, who also reads the mail. */
  readonly anyone: Browser
  readonly office: SmallOffice
  /** The page the applicant looks at. */
  page: Page | null
  /** A published document the applicant took, and its digest. */
  taken: { readonly href: string; readonly digest: string } | null
  registered: Registered | null
  readonly answer: Buffer
  received: readonly Buffer[]
}

/** A step as its actor does it, and how somebody else sees that it was done. Both throw Unexpected. */
export interface PlayedStep {
  readonly number: StepNumber
  readonly play: (scene: Scene) => Promise<void>
  readonly check: (scene: Scene) => Promise<void>
}

const { problems, life } = words
const applicant = { email: 'melati@contoh.id', nik: '6106014101900001' }
const mark = 'Permohonan percobaan.'

export const answerOfWalk = (): Buffer => smallPdf(life.answerLines({ mark }))

export const playedSteps: readonly PlayedStep[] = [
  { number: 1, play: openPortal, check: othersSeeTheSameList },
  { number: 2, play: searchAndRegister, check: formIsReady },
  { number: 3, play: submitRequest, check: mainSeesIt },
  { number: 4, play: forward, check: onlyTheAgencySeesIt },
  { number: 5, play: answer, check: mainSeesTheAnswer },
  { number: 6, play: verify, check: agencySeesItVerified },
  { number: 7, play: notify, check: applicantIsTold },
  { number: 8, play: download, check: officersSeeItClosed },
]

async function openPortal(scene: Scene): Promise<void> {
  const home = mustShow(await scene.applicant.get('/'))
  const visit = linksOf(home.html).find(({ text }) => /^kunjungi/i.test(text))
  must(visit !== undefined && hasForm(home, '/informasi'), problems.noVisit)
  scene.page = mustShow(await scene.applicant.get(visit.href))
}

async function othersSeeTheSameList(scene: Scene): Promise<void> {
  const { main, agency, otherAgency, password } = scene.office
  await signIn(scene.main, { email: main, password })
  await signIn(scene.agency, { email: agency, password })
  await signIn(scene.otherAgency, { email: otherAgency, password })
  const seen = mustShow(await scene.main.get('/informasi'))
  const list = documentsOn(seen)
  must(list.length > 0 && same(list, documentsOn(shown(scene))), problems.listsDiffer)
}

async function searchAndRegister(scene: Scene): Promise<void> {
  const { applicant: browser } = scene
  const search = (words: string) =>
    browser.submit(shown(scene), { form: '/informasi', enter: { q: words } })
  const found = mustShow(await search(life.available))
  const document = mustShow(await browser.follow(found, /^\/informasi\/[^?]/))
  const link = linksOf(document.html).find(({ href }) => href.startsWith('/unduh/'))
  must(link !== undefined, problems.publishedDiffers)
  const file = mustShow(await browser.get(link.href))
  scene.taken = { href: link.href, digest: digestOf(file.body) }
  const nothing = mustShow(await search(life.missing))
  must(documentsOn(nothing).length === 0, problems.foundNothingButOffered)
  const entrance = mustShow(await browser.follow(nothing, /^\/permohonan\/baru/))
  const registration = mustShow(await browser.follow(entrance, /^\/daftar/))
  mustShow(
    await browser.submit(registration, {
      form: '/daftar',
      enter: {
        nama: words.office.people.applicant,
        surel: applicant.email,
        sandi: scene.office.password,
        setuju: textIn(registration, 'setuju'),
      },
    }),
  )
  const letter = await newestLetter(scene.anyone, applicant.email)
  const confirmation = mustShow(await browser.follow(letter, /^\/konfirmasi/))
  scene.page = mustShow(await browser.submit(confirmation, { form: '/konfirmasi' }))
}

async function formIsReady(scene: Scene): Promise<void> {
  const asks = textIn(shown(scene), 'rincian')
  must(asks === life.missing, problems.formWithoutWords)
  const { href, digest } = scene.taken ?? { href: '', digest: '' }
  const file = mustShow(await scene.agency.get(href))
  must(digestOf(file.body) === digest, problems.publishedDiffers)
}

async function submitRequest(scene: Scene): Promise<void> {
  const review = await fillInRequest(scene.applicant, shown(scene), {
    mark,
    name: words.office.people.applicant,
    nik: applicant.nik,
  })
  scene.registered = await sendRequest(scene.applicant, review)
}

async function mainSeesIt(scene: Scene): Promise<void> {
  must(await inQueue(scene.main, scene), problems.notInQueue)
}

async function forward(scene: Scene): Promise<void> {
  const { requestId } = registered(scene)
  await forwardCase(scene.main, { requestId, agencyId: smallOfficeAgency })
}

async function onlyTheAgencySeesIt(scene: Scene): Promise<void> {
  must(await inQueue(scene.agency, scene), problems.notInQueue)
  must(!(await inQueue(scene.otherAgency, scene)), problems.inOtherQueue)
}

async function answer(scene: Scene): Promise<void> {
  const { requestId } = registered(scene)
  await answerCase(scene.agency, { requestId, answer: scene.answer })
}

async function mainSeesTheAnswer(scene: Scene): Promise<void> {
  must(await inQueue(scene.main, scene, '?tab=periksa'), problems.notInQueue)
  const page = mustShow(await scene.main.get(`/kerja/${registered(scene).requestId}`))
  const [file] = linksOf(page.html).filter(({ href }) => /\/berkas\/.*simpan=ya/.test(href))
  must(file !== undefined, problems.answerDiffers)
  const seen = mustShow(await scene.main.get(file.href))
  must(digestOf(seen.body) === digestOf(scene.answer), problems.answerDiffers)
  must(!(await applicantSeesFiles(scene)), problems.reachedTooEarly)
}

async function verify(scene: Scene): Promise<void> {
  await verifyCase(scene.main, { requestId: registered(scene).requestId, publish: true })
}

async function agencySeesItVerified(scene: Scene): Promise<void> {
  const page = mustShow(await scene.agency.get(`/kerja/${registered(scene).requestId}`))
  const agency = words.office.agencies[smallOfficeAgency].name
  must(textOf(page.html).includes(work.events.verifiedPublished({ agency })), problems.notVerified)
  const list = mustShow(await scene.anyone.get('/informasi'))
  must(textOf(list.html).includes(life.publishedTitle), problems.notPublished)
  must(!(await applicantSeesFiles(scene)), problems.reachedTooEarly)
}

async function notify(scene: Scene): Promise<void> {
  await notifyCase(scene.main, registered(scene).requestId)
}

async function applicantIsTold(scene: Scene): Promise<void> {
  const { number } = registered(scene)
  const letter = await newestLetter(scene.anyone, applicant.email)
  const text = textOf(letter.html)
  must(text.includes(number) && text.includes(life.answerFile), problems.noMail)
  must(await applicantSeesFiles(scene), problems.noNotice)
}

async function download(scene: Scene): Promise<void> {
  scene.received = await downloadAnswer(scene.applicant, registered(scene).requestId)
}

async function officersSeeItClosed(scene: Scene): Promise<void> {
  const [file, ...more] = scene.received
  const same = file !== undefined && digestOf(file) === digestOf(scene.answer)
  must(same && more.length === 0, problems.downloadDiffers)
  const { requestId } = registered(scene)
  const closed = await comesTrue(async () => {
    const page = mustShow(await scene.main.get(`/kerja/${requestId}`))
    return textOf(page.html).includes(work.state.handedOver.downloaded)
  })
  must(closed, problems.notClosed)
  must(await inQueue(scene.agency, scene, '?tab=selesai'), problems.notClosed)
}

function must(holds: boolean, problem: string): asserts holds {
  if (!holds) throw new Unexpected(problem)
}

function shown({ page }: Scene): Page {
  must(page !== null, words.skipped)
  return page
}

function registered(scene: Scene): Registered {
  must(scene.registered !== null, words.skipped)
  return scene.registered
}

const documentsOn = (page: Page) =>
  linksOf(page.html)
    .map(({ href }) => href.split('?')[0] ?? '')
    .filter((href) => href.startsWith('/informasi/'))

const same = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n')

function textIn(page: Page, name: string): string {
  const controls = formsOf(page.html).flatMap((form) => form.controls)
  return controls.find((control) => control.name === name)?.value ?? ''
}

async function inQueue(browser: Browser, scene: Scene, query = ''): Promise<boolean> {
  const queue = mustShow(await browser.get(`/kerja${query}`))
  return textOf(queue.html).includes(registered(scene).number)
}

async function applicantSeesFiles(scene: Scene): Promise<boolean> {
  const page = mustShow(await scene.applicant.get(`/permohonan/${registered(scene).requestId}`))
  return linksOf(page.html).some(({ href }) => href.includes('/berkas/'))
}

// The list shows the newest first; a letter is there as soon as what caused it has answered.
async function newestLetter(browser: Browser, address: string): Promise<Page> {
  const list = mustShow(await browser.get('/demo/surat'))
  const item = list.html.split('<li>').find((one) => textOf(one).includes(address))
  const [link] = linksOf(item ?? '')
  must(link !== undefined, problems.noMail)
  return mustShow(await browser.get(link.href))
}
