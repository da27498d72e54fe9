import { isIP } from 'node:net'
import { z } from 'zod'

/** One setting of the environment: what it accepts, what it is without one, and how it is told to the operator. */
export interface Setting<T> {
  readonly schema: z.ZodType<T>
  /** What is allowed, in Indonesian, ending the sentence "harus …". */
  readonly allowed: string
  /** Shown in the documentation; null when the setting has no default. */
  readonly fallback: string | null
  readonly secret?: boolean
}

const url = (protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol))

/** True for addresses that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

// What is sent there must not travel in the clear.
const safeUrl = url(['http:', 'https:']).refine((text) => {
  const { protocol, hostname } = URL.parse(text) ?? { protocol: '', hostname: '' }
  return protocol === 'https:' || isLoopback(hostname.replace(/^\[(.*)\]$/, '$1'))
})

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .refine((n) => n >= min && n <= max)

const host = z
  .string()
  .refine((text) => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(text))

/** Whose X-Forwarded-* headers are believed: nobody's, those of so many hops, or of a list of addresses and networks. */
export type TrustProxy = false | string | number

const network = (text: string) => {
  const [address = '', bits, ...more] = text.trim().split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  )
}

const trustProxy = z.string().transform((text, context): TrustProxy => {
  if (text === 'no') return false
  if (/^[1-9]$/.test(text)) return Number(text)
  if (text.split(',').every(network)) return text.replaceAll(' ', '')
  context.addIssue({ code: 'custom', message: 'proxy' })
  return z.NEVER
})

const path = z.string().refine((text) => !text.includes('\0'))

/** Every setting of the environment by its name. */
export const settings = {
  NODE_ENV: {
    schema: z.enum(['production', 'development', 'test']),
    allowed: 'production (kantor sungguhan), atau development maupun test (peragaan)',
    fallback: 'development',
  },
  HOST: { schema: host, allowed: 'alamat IP atau nama mesin', fallback: '127.0.0.1' },
  PORT: {
    schema: wholeNumber(0, 65_535),
    allowed: 'bilangan bulat 0 sampai 65535 (0: porta mana saja yang bebas)',
    fallback: '8080',
  },
  BASE_URL: {
    schema: url(['http:', 'https:']).refine((text) => /^https?:\/\/[^/?#]+\/?$/.test(text)),
    allowed: 'alamat http:// atau https:// tanpa jalur, misalnya https://ppid.contoh.go.id',
    fallback: 'http://HOST:PORT',
  },
  TRUST_PROXY: {
    schema: trustProxy,
    allowed:
      'no, jumlah proksi 1 sampai 9, atau daftar alamat IP maupun jaringan yang dipisah koma',
    fallback: 'no',
  },
  DATA_DIR: { schema: path, allowed: 'jalur sebuah folder', fallback: './data' },
  STORAGE_DIR: { schema: path, allowed: 'jalur sebuah folder', fallback: 'DATA_DIR/files' },
  DATABASE_URL: {
    schema: url(['postgres:', 'postgresql:']),
    allowed: 'alamat postgresql://pengguna:sandi@mesin/basis_data (PostgreSQL 15 atau lebih baru)',
    fallback: null,
    secret: true,
  },
  DATABASE_OWNER_URL: {
    schema: url(['postgres:', 'postgresql:']),
    allowed: 'alamat postgresql:// milik peran yang memiliki tabel; hanya dipakai perintah migrate',
    fallback: null,
    secret: true,
  },
  SMTP_URL: {
    schema: url(['smtp:', 'smtps:']),
    allowed: 'alamat smtp:// atau smtps://',
    fallback: null,
    secret: true,
  },
  MAIL_FROM: {
    schema: z.string().regex(/^(?:[^<>\r\n"]{1,120} )?<?[^\s<>@]+@[^\s<>@]+>?$/),
    allowed: 'alamat surel pengirim, misalnya PPID Contoh <ppid@contoh.go.id>',
    fallback: 'PPID <ppid@localhost>',
  },
  APP_SECRET: {
    schema: z.string().min(32),
    allowed: 'rahasia acak paling sedikit 32 karakter, misalnya hasil dari: openssl rand -hex 32',
    fallback: null,
    secret: true,
  },
  IDENTITY_KEY: {
    schema: z.string().regex(/^(demo-)?([0-9a-f]{64}|[A-Za-z0-9+/]{43}=|[A-Za-z0-9_-]{43}=?)$/),
    allowed: 'kunci 32 bita dalam hex atau base64, misalnya hasil dari: openssl rand -hex 32',
    fallback: null,
    secret: true,
  },
  MAX_UPLOAD_BYTES: {
    schema: wholeNumber(1024, 10 * 1024 ** 3),
    allowed: 'bilangan bulat 1024 sampai 10737418240 (10 GiB)',
    fallback: '104857600',
  },
  ALLOW_ZIP: {
    schema: z.enum(['no', 'yes']),
    allowed: 'no, atau yes agar petugas boleh mengunggah berkas ZIP',
    fallback: 'no',
  },
  CLAMAV_SOCKET: { schema: path, allowed: 'jalur soket clamd, atau mesin:porta', fallback: null },
  SIGNING_P12: {
    schema: path,
    allowed:
      'jalur berkas PKCS#12 (.p12) yang dapat dibaca, berisi satu sertifikat beserta kuncinya',
    fallback: null,
  },
  SIGNING_PASSWORD: {
    schema: z.string(),
    allowed: 'sandi berkas SIGNING_P12',
    fallback: null,
    secret: true,
  },
  BSRE_URL: {
    schema: safeUrl,
    allowed:
      'alamat layanan tanda tangan BSrE dengan https, misalnya https://esign.contoh.go.id (http hanya untuk mesin ini sendiri)',
    fallback: null,
  },
  BSRE_USER: { schema: z.string(), allowed: 'nama pengguna layanan BSrE', fallback: null },
  BSRE_PASSWORD: {
    schema: z.string(),
    allowed: 'sandi pengguna layanan BSrE',
    fallback: null,
    secret: true,
  },
  DEMO_ON_NETWORK: {
    schema: z.enum(['no', 'yes-i-know']),
    allowed: 'no, atau yes-i-know agar portal peragaan boleh dibuka dari mesin lain',
    fallback: 'no',
  },
} satisfies Record<string, Setting<unknown>>

export type SettingName = keyof typeof settings
