import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'
import { afterAll, describe, expect, test } from 'vitest'
import { defaultLetterhead } from '../../office/letterhead.ts'
import { ConfigError } from '../../platform/config.ts'
import { createPress } from '../../platform/pdf/press.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { createBsreSigner } from './bsre-signer.ts'
import { CertificateRefused, openCertificate } from './certificate.ts'
import { composeHead } from './head.ts'
import { createLocalSigner } from './local-signer.ts'
import { readLetter, readQr } from './pdf.fixture.ts'
import { sampleLetters } from './samples.ts'
import { SigningFailed } from './sign.ts'
import { openSigning } from './signing.ts'

const here = dirname(fileURLToPath(import.meta.url))
// Made by OpenSSL; the office, its keys and the password are invented.
const fileOf = (kind: 'rsa' | 'ec') => join(here, `office-${kind}.fixture.p12`)
const password = 'rahasia'
const press = createPress({})
afterAll(() => press.close())

const matter = {
  title: 'Pemberitahuan tertulis S-033/PPID-KH/XII/2026',
  place: 'Putussibau',
  post: 'PPID Utama Kabupaten Kapuas Hulu',
  at: new Date('2026-12-07T03:00:00Z'),
}

async function unsigned(): Promise<Buffer> {
  const letter = {
    kind: 'notice' as const,
    ...{ number: 'S-033/PPID-KH/XII/2026', code: 'k3f9a7q20mzte8rw' },
    issuedOn: '2026-12-07' as LocalDate,
  }
  const options = { baseUrl: 'https://ppid.contoh.go.id', signature: 'local' } as const
  const surat = composeHead(letter, {
    ...options,
    letterhead: defaultLetterhead,
    mark: 'lambang.svg',
  })
  return press.render({ template: 'notice.typ', data: { surat, isi: sampleLetters.notice } })
}

/** Takes a signed PDF apart as a reader does. */
function takeApart(pdf: Buffer): { signed: Buffer; cms: pkijs.SignedData; covered: number } {
  const range = /\/ByteRange\s*\[(\d+) (\d+) (\d+) (\d+)\s*\]/.exec(pdf.toString('latin1'))
  const [first = 0, start = 0, from = 0, rest = 0] = (range ?? []).slice(1).map(Number)
  const signed = Buffer.concat([pdf.subarray(first, start), pdf.subarray(from, from + rest)])
  const der = Buffer.from(pdf.subarray(start + 1, from - 1).toString('latin1'), 'hex')
  const content = pkijs.ContentInfo.fromBER(new Uint8Array(der))
  const cms = new pkijs.SignedData({ schema: content.content as asn1js.Sequence })
  return { signed, cms, covered: from + rest }
}

const isGood = (cms: pkijs.SignedData, bytes: Buffer) =>
  cms
    .verify({ signer: 0, data: new Uint8Array(bytes).buffer, checkChain: false })
    .catch(() => false)

describe.each(['rsa', 'ec'] as const)('a certificate of the office’s own (%s)', (kind) => {
  test('signs the whole letter, and leaves what it says as it was', async () => {
    const identity = await openCertificate(readFileSync(fileOf(kind)), password)
    expect(identity.subject).toContain('CN=PPID Contoh')
    const before = await unsigned()
    const pdf = await createLocalSigner({ identity, press }).sign(before, matter)
    expect(pdf.subarray(0, before.length).equals(before)).toBe(true)
    expect(readLetter(pdf)).toEqual(readLetter(before))
    expect(readQr(pdf)).toBe('https://ppid.contoh.go.id/verifikasi/k3f9a7q20mzte8rw')
    const { signed, cms, covered } = takeApart(pdf)
    expect(covered).toBe(pdf.length)
    expect(await isGood(cms, signed)).toBe(true)
    for (const at of [0, 5_000, signed.length - 2]) {
      const changed = Buffer.from(signed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(await isGood(cms, changed)).toBe(false)
    }
  })

  test('names the certificate it was made with, as PAdES wants it', async () => {
    const identity = await openCertificate(readFileSync(fileOf(kind)), password)
    const pdf = await createLocalSigner({ identity, press }).sign(await unsigned(), matter)
    const types = takeApart(pdf).cms.signerInfos[0]?.signedAttrs?.attributes.map(({ type }) => type)
    expect(types).toContain('1.2.840.113549.1.9.16.2.47')
    expect(pdf.toString('latin1')).toContain('/SubFilter/ETSI.CAdES.detached')
  })
})

test('a wrong password and a file that is no certificate are told apart', async () => {
  const file = readFileSync(fileOf('rsa'))
  await expect(openCertificate(file, 'salah')).rejects.toMatchObject({ problem: 'password' })
  await expect(openCertificate(Buffer.from('bukan'), password)).rejects.toMatchObject({
    problem: 'unreadable',
  })
  await expect(openCertificate(file.subarray(0, 900), password)).rejects.toThrow(CertificateRefused)
})

test('a certificate that has expired signs nothing', async () => {
  const identity = await openCertificate(readFileSync(fileOf('ec')), password)
  const signer = createLocalSigner({ identity, press })
  const late = { ...matter, at: new Date('2070-01-01T00:00:00Z') }
  await expect(signer.sign(await unsigned(), late)).rejects.toThrow(SigningFailed)
})

describe('settings', () => {
  const secrets = { appSecret: '', identityKey: Buffer.alloc(32), signingPassword: password }

  test('without a certificate nothing is signed', async () => {
    const { signer, byHand } = await openSigning(
      { signingP12: null, bsre: null },
      { secrets, press },
    )
    expect([signer.kind, byHand]).toEqual(['none', []])
  })

  test('a certificate that cannot be opened stops the start, by the name of its setting', async () => {
    const open = (signingP12: string, signingPassword = password) =>
      openSigning({ signingP12, bsre: null }, { secrets: { ...secrets, signingPassword }, press })
    await expect(open(join(here, 'none.p12'))).rejects.toThrow('SIGNING_P12')
    await expect(open(fileOf('ec'), 'salah')).rejects.toThrow('SIGNING_PASSWORD')
    await expect(open(fileOf('ec'), 'salah')).rejects.toThrow(ConfigError)
    expect((await open(fileOf('ec'))).signer.kind).toBe('local')
  })

  test('with BSrE, decisions wait for a hand and receipts do not', async () => {
    const bsre = { url: 'https://esign.contoh.go.id', user: 'ppid' }
    const { byHand } = await openSigning({ signingP12: null, bsre }, { secrets, press })
    expect(byHand).toContain('notice')
    expect(byHand).not.toContain('receipt')
  })
})

describe('BSrE', () => {
  const person = { nik: '6106011708900001', passphrase: 'sandi rahasia' }

  /** What the provider would do: it checks who asks and gives the PDF back with a mark. */
  async function withProvider(
    reply: (body: { nik: string; passphrase: string; file: string[] }) => [number, unknown],
    use: (url: string, seen: { authorization: string | undefined; body: unknown }) => Promise<void>,
  ) {
    const seen: { authorization: string | undefined; body: unknown } = {
      authorization: undefined,
      body: null,
    }
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      seen.authorization = request.headers.authorization
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8'))
      seen.body = body
      const [status, answer] = request.url === '/api/v2/sign/pdf' ? reply(body) : [404, {}]
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    try {
      await use(`http://127.0.0.1:${port}`, seen)
    } finally {
      server.close()
    }
  }

  test('is asked as its service is described, and its bytes are the letter', async () => {
    const signed = Buffer.from('%PDF-1.7 signed by the provider')
    await withProvider(
      () => [200, { time: 1, file: [signed.toString('base64')] }],
      async (url, seen) => {
        const signer = createBsreSigner({ url, user: 'ppid', password: 'kunci' }, person)
        const pdf = Buffer.from('%PDF-1.7 letter')
        expect(await signer.sign(pdf, matter)).toEqual(signed)
        expect(seen.authorization).toBe(`Basic ${Buffer.from('ppid:kunci').toString('base64')}`)
        expect(seen.body).toEqual({
          ...person,
          signatureProperties: [
            { tampilan: 'INVISIBLE', location: 'Putussibau', reason: matter.title },
          ],
          file: [pdf.toString('base64')],
        })
      },
    )
  })

  test.each([
    [400, { status_code: 2031, error: 'Passphrase anda salah' }, 'Passphrase anda salah'],
    [500, 'no object', 'status 500'],
    [200, { file: [Buffer.from('<html>').toString('base64')] }, 'no_pdf'],
    [200, { file: [] }, 'status 200'],
  ])(
    'its refusal (%s) is told in its words, without person or passphrase',
    async (status, answer, words) => {
      await withProvider(
        () => [status, answer],
        async (url) => {
          const signing = createBsreSigner({ url, user: 'ppid', password: 'kunci' }, person)
            .sign(Buffer.from('%PDF-'), matter)
            .catch((error: unknown) => error)
          const error = await signing
          expect(error).toBeInstanceOf(SigningFailed)
          expect(String(error)).toContain(words)
          expect(String(error)).not.toContain(person.nik)
          expect(String(error)).not.toContain(person.passphrase)
        },
      )
    },
  )

  test('that nobody reaches is said so', async () => {
    const signer = createBsreSigner({ url: 'http://127.0.0.1:9', user: '', password: '' }, person)
    await expect(signer.sign(Buffer.from('%PDF-'), matter)).rejects.toThrow('unreachable')
  })
})
