import { createFailurePage } from '../../people/failure-page.tsx'
import type { SealKey } from '../../people/identity/seal.ts'
import { type AppExchange, type AppRoute, personOf } from '../../people/viewer.ts'
import { workHome } from '../../people/work-home.ts'
import type { Answer, Locale } from '../../platform/http/route.ts'
import { PdfBusy } from '../../platform/pdf/render-pdf.ts'
import { localDateOf } from '../../procedure/dates.ts'
import type { InsightDeps } from '../deps.ts'
import {
  type Column,
  objectionColumns,
  publicObjectionColumns,
  publicRequestColumns,
  registerWords,
  requestColumns,
} from './columns.ts'
import {
  type FileForm,
  fileForms,
  type RegisterFile,
  rowsAPdf,
  sendPdf,
  sendTable,
} from './files.ts'
import { RegisterPage } from './pages/register-page.tsx'
import { type AskedPeriod, readPeriod } from './period.ts'
import {
  countRows,
  objectionRegister,
  type Place,
  type Register,
  type RegisterDeps,
  registerRows,
  requestRegister,
} from './source.ts'

export interface RegisterPageDeps extends InsightDeps {
  readonly identityKey: SealKey
  /** The office as files name it. */
  readonly officeName: (locale: Locale) => string
}

/** One register at one address. */
interface Shown<Row> {
  readonly name: 'requests' | 'objections'
  readonly register: Register<Row>
  readonly columns: (locale: Locale) => readonly Column<Row>[]
  readonly full: boolean
  readonly path: string
  readonly otherPath: string
}

const readers = ['ppid_utama', 'atasan_ppid'] as const
const paths = {
  full: { requests: '/kerja/register/permohonan', objections: '/kerja/register/keberatan' },
  open: { requests: '/register/permohonan', objections: '/register/keberatan' },
} as const
const pageSize = 25

/** The registers of requests and objections: whole for those who keep them, masked for everybody; as page and as files. */
export function registerRoutes(deps: RegisterPageDeps): AppRoute[] {
  const requests = { name: 'requests', register: requestRegister } as const
  const objections = { name: 'objections', register: objectionRegister } as const
  const full = { full: true } as const
  const open = { full: false } as const
  return [
    ...routesOf(deps, {
      ...{ ...requests, ...full, columns: requestColumns },
      ...{ path: paths.full.requests, otherPath: paths.full.objections },
    }),
    ...routesOf(deps, {
      ...{ ...objections, ...full, columns: objectionColumns },
      ...{ path: paths.full.objections, otherPath: paths.full.requests },
    }),
    ...routesOf(deps, {
      ...{ ...requests, ...open, columns: publicRequestColumns },
      ...{ path: paths.open.requests, otherPath: paths.open.objections },
    }),
    ...routesOf(deps, {
      ...{ ...objections, ...open, columns: publicObjectionColumns },
      ...{ path: paths.open.objections, otherPath: paths.open.requests },
    }),
  ]
}

function routesOf<Row>(deps: RegisterPageDeps, shown: Shown<Row>): AppRoute[] {
  const access = shown.full ? readers : ('everyone' as const)
  const audit = (event: string) => (shown.full ? `register.${event}` : 'none')
  const limit = { max: shown.full ? 60 : 20, perSeconds: 60 }
  const page: AppRoute = {
    ...{ method: 'GET', url: shown.path, access, audit: audit('viewed') },
    limit: { max: 300, perSeconds: 60 },
    handle: (exchange) => showRegister(deps, exchange, shown),
  }
  const files = fileForms.map(
    (form): AppRoute => ({
      ...{ method: 'GET', url: `${shown.path}.${form}`, access, audit: audit('exported'), limit },
      handle: (exchange) => sendRegister(deps, exchange, { shown, form }),
    }),
  )
  return [page, ...files]
}

async function sourceOf(deps: RegisterPageDeps): Promise<RegisterDeps> {
  const { calendar } = await deps.readRules(deps.db)
  return {
    db: deps.db,
    identityKey: deps.identityKey,
    calendar,
    today: localDateOf(deps.clock()),
  }
}

async function showRegister<Row>(
  deps: RegisterPageDeps,
  exchange: AppExchange,
  shown: Shown<Row>,
): Promise<Answer> {
  const locale = shown.full ? 'id' : exchange.locale
  const source = await sourceOf(deps)
  const asked = readPeriod(exchange.query, source.today)
  const { period } = asked
  const after = readPlace(exchange.query['sesudah'])
  const rows = await shown.register.read(source, { period, after, limit: pageSize + 1 })
  const page = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? page.at(-1) : undefined
  const count = await countRows(deps.db, shown.register.kind, period)
  if (shown.full) await exchange.audit(shown.name, detailOf(asked, page.length))
  const t = registerWords[locale][shown.name]
  const href = `${shown.path}?dari=${period.from}&sampai=${period.to}`
  return deps.showPage(
    exchange,
    {
      title: t.title,
      ...(shown.full
        ? { section: 'kerja', work: true }
        : { wide: true, description: t.publicLead }),
      ...(after || asked.typed.dari ? { robots: 'noindex' } : {}),
    },
    <RegisterPage
      {...{ locale, asked, count }}
      home={shown.full ? (workHome[personOf(exchange).role] ?? '/akun') : null}
      {...{ name: shown.name, full: shown.full, path: shown.path, otherPath: shown.otherPath }}
      columns={shown.columns(locale)}
      rows={page}
      nextHref={last ? `${href}&sesudah=${last.year}-${last.sequence}` : null}
      firstHref={after ? href : null}
    />,
  )
}

async function sendRegister<Row>(
  deps: RegisterPageDeps,
  exchange: AppExchange,
  { shown, form }: { shown: Shown<Row>; form: FileForm },
): Promise<Answer> {
  const source = await sourceOf(deps)
  const asked = readPeriod(exchange.query, source.today)
  const { period } = asked
  const rows = await countRows(deps.db, shown.register.kind, period)
  const part = partOf(exchange.query['bagian'], rows)
  if (form === 'pdf' && part === null)
    return createFailurePage(deps.showPage)(exchange, 'not_found', null)
  const first = form === 'pdf' && part ? (part.part - 1) * rowsAPdf : 0
  const most = form === 'pdf' ? rowsAPdf : Number.POSITIVE_INFINITY
  const locale = shown.full ? 'id' : exchange.locale
  const t = registerWords[locale]
  if (shown.full) await exchange.audit(shown.name, { ...detailOf(asked, rows), form })
  const file: RegisterFile<Row> = {
    title: t[shown.name].title,
    sheet: t[shown.name].sheet,
    fileName: t[shown.name].fileName,
    locale,
    columns: shown.columns(locale),
    period,
    batches: registerRows(source, { register: shown.register, period, first, most }),
    lines: [deps.officeName(locale), shown.full ? t.personal : t.masked],
    at: deps.clock(),
    personal: shown.full,
  }
  if (form !== 'pdf' || part === null)
    return sendTable(exchange, file, form === 'csv' ? form : 'xlsx')
  try {
    return await sendPdf(file, part)
  } catch (error) {
    if (!(error instanceof PdfBusy)) throw error
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '30' }
    return {
      kind: 'bytes',
      status: 503,
      headers: { ...headers, 'cache-control': 'no-store' },
      body: t.pdfBusy,
    }
  }
}

// Which days and how many rows somebody saw; never whose.
function detailOf({ period }: AskedPeriod, rows: number) {
  return { from: period.from, to: period.to, rows }
}

function partOf(asked = '1', rows: number): { part: number; of: number } | null {
  const of = Math.max(1, Math.ceil(rows / rowsAPdf))
  const part = /^\d{1,4}$/.test(asked) ? Number(asked) : 0
  return part >= 1 && part <= of ? { part, of } : null
}

function readPlace(text = ''): Place | null {
  const typed = /^(\d{4})-(\d{1,9})$/.exec(text)
  return typed ? { year: Number(typed[1]), sequence: Number(typed[2]) } : null
}
