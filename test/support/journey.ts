import { checklistItems } from '../../src/procedure/request/events.ts'
import type { Client, Reply, SentFile } from './client.ts'
import type { TestPortal } from './portal.ts'

/** An applicant as they describe themself, in the names of the form's controls. */
export interface ApplicantWords {
  readonly nama: string
  readonly surel: string
  readonly sandi: string
  readonly nik: string
  readonly form: Readonly<Record<string, string | readonly string[]>>
}

/** The path of the page a reply came from. */
export const pathOf = (reply: Reply) => new URL(reply.url).pathname

/** Opens an account through the forms and the letter's link; the client is signed in afterwards. */
export async function register(portal: TestPortal, client: Client, words: ApplicantWords) {
  const { nama, surel, sandi } = words
  const form = await client.get('/daftar')
  await client.submit(form, '/daftar', { nama, surel, sandi, setuju: 'ya' })
  const { links } = await portal.letterTo(surel)
  return client.submit(await client.open(links[0] ?? ''), '/konfirmasi')
}

/** Step 3 through the forms. @returns the receipt's page and the request's id. */
export async function fileRequest(client: Client, words: ApplicantWords, ktp: SentFile) {
  const form = await client.open('/permohonan/baru')
  const action = form.document.querySelector('form[action^="/permohonan/draf/"]')
  const typed = { ...words.form, nama: words.nama, nik: words.nik, aksi: 'periksa' }
  const review = await client.submit(form, action?.getAttribute('action') ?? '', typed, [ktp])
  const receipt = await client.submit(review, '/kirim')
  const [, requestId = ''] = /\/permohonan\/([0-9a-f-]{36})\//.exec(pathOf(receipt)) ?? []
  return { receipt, requestId }
}

/** Presses "Kerjakan" on the case's page and follows to the work. */
export async function takeWork(client: Client, requestId: string): Promise<Reply> {
  return client.submit(await client.open(`/kerja/${requestId}`), '/kerjakan')
}

/** Steps 4 to 7 through the officers' forms: one agency answers with one file. @returns the address of the work of step 5. */
export async function answerRequest(
  officers: { utama: Client; unit: Client },
  { requestId, agencyId, file }: { requestId: string; agencyId: string; file: SentFile },
): Promise<string> {
  const { utama, unit } = officers
  await utama.submit(await takeWork(utama, requestId), '/teruskan', { dinas: agencyId })
  const materials = await takeWork(unit, requestId)
  const uploaded = await unit.submit(materials, '/berkas', { lanjut: 'kirim' }, [file])
  await unit.submit(uploaded, '/kirim', { teks: 'Terlampir datanya.' })
  const verify = await takeWork(utama, requestId)
  const publication = {
    terbitkan: 'ya',
    judul: 'Jumlah guru menurut kecamatan',
    ringkasan: 'Jumlah guru sekolah dasar menurut kecamatan.',
    kategori: 'setiap_saat',
    topik: 'pendidikan',
  }
  const action = `/periksa/${pathOf(verify).split('/').at(-1)}`
  await utama.submit(verify, action, { periksa: checklistItems, ...publication })
  await utama.submit(await takeWork(utama, requestId), '/beritahukan', { catatan: 'Terima kasih.' })
  return pathOf(materials)
}

/** The number and the status code that a receipt shows. @throws Error when it shows none. */
export function onReceipt(receipt: Reply): { number: string; statusCode: string } {
  const text = receipt.document.querySelector('main')?.textContent ?? ''
  const [number] = /P-\d{3}\/PPID-KH\/[IVX]+\/\d{4}/.exec(text) ?? []
  const [, statusCode] = /Kode status\s*([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text) ?? []
  if (!number || !statusCode) throw new Error(`no number or no code on the receipt: ${text}`)
  return { number, statusCode }
}
