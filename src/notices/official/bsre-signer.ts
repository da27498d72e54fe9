import { z } from 'zod'
import { type Signer, SigningFailed } from './sign.ts'

/** Where the national provider (BSrE, its eSign client service of version 2) is asked, and as which application. */
export interface BsreService {
  readonly url: string
  readonly user: string
  readonly password: string
}

/** Whose certificate signs. Lives as long as one act: never stored, never logged. */
export interface BsrePerson {
  readonly nik: string
  readonly passphrase: string
}

const longestMs = 30_000

const answer = z.object({ file: z.tuple([z.string().min(1)]).rest(z.string()) })
const refusal = z.object({ status_code: z.number().optional(), error: z.string().optional() })

/** Signs with the certificate of one officer at BSrE, which adds its own visible trace to none of our pages. */
export function createBsreSigner(service: BsreService, person: BsrePerson): Signer {
  return {
    kind: 'bsre',
    async sign(pdf, { title, place }) {
      const reply = await ask(service, {
        ...person,
        signatureProperties: [{ tampilan: 'INVISIBLE', location: place, reason: title }],
        file: [pdf.toString('base64')],
      })
      const signed = Buffer.from(reply, 'base64')
      if (!signed.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new SigningFailed('no_pdf')
      return signed
    },
  }
}

async function ask({ url, user, password }: BsreService, order: object): Promise<string> {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  const response = await fetch(`${url}/api/v2/sign/pdf`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(order),
    redirect: 'error',
    signal: AbortSignal.timeout(longestMs),
  }).catch(() => {
    throw new SigningFailed('unreachable')
  })
  const body: unknown = await response.json().catch(() => null)
  const signed = answer.safeParse(body)
  if (response.ok && signed.success) return signed.data.file[0]
  throw new SigningFailed('refused', reasonOf(body, response.status))
}

/** The provider's own words, cut short; they name neither person nor passphrase. */
function reasonOf(body: unknown, status: number): string {
  const read = refusal.safeParse(body)
  const words = read.success ? read.data.error : undefined
  return words === undefined ? `status ${status}` : `${words.slice(0, 200)} (${status})`
}
