import { dip as words } from '../../../../locales/id/dip.ts'
import { machines } from '../../../../locales/id/machines.ts'
import type { AppExchange, AppRoute } from '../../../people/viewer.ts'
import type { Answer } from '../../../platform/http/route.ts'
import { PdfBusy, renderPdf } from '../../../platform/pdf/render-pdf.ts'
import { localDateOf } from '../../../procedure/dates.ts'
import { formatDate } from '../../../ui/dates.ts'
import { notFound } from '../../answers.tsx'
import { type DipList, dipLists } from '../../dip/lists.ts'
import type { DipRow } from '../../dip/row.ts'
import { type DipQuery, dipRows } from '../../dip/rows.ts'
import { isCategory } from '../../entry.ts'
import { hrefOf } from '../../present.ts'
import type { MachineDeps } from '../deps.ts'
import { sendStream, sendText } from '../respond.ts'
import { readStamp, stampTag } from '../walk.ts'
import { cellsOf, headings } from './columns.ts'
import { listCsv } from './csv.ts'
import { listXlsx } from './xlsx.ts'

const forms = ['csv', 'xlsx', 'pdf'] as const
type FileForm = (typeof forms)[number]

// Some 180 KB of memory a row while it is set, for a second: 400 rows took 138 MB in a process of its own, 2,000 took
// 474 MB, 10,000 took 1.8 GB. Longer lists come in parts.
const rowsAPart = 1_000

/** The list as files in the official columns: as it stands (`/dip.csv`), and each version set by decree. */
export function listRoutes(deps: MachineDeps): AppRoute[] {
  const limit = { max: 30, perSeconds: 60 }
  const open = { method: 'GET', access: 'everyone', audit: 'none', limit } as const
  return forms.flatMap((form): AppRoute[] => [
    { ...open, url: `/dip.${form}`, handle: (exchange) => sendList(deps, { exchange, form }) },
    {
      ...open,
      url: `/dip/:version/dip.${form}`,
      handle: (exchange) => sendList(deps, { exchange, form }),
    },
  ])
}

/** A list that is about to be written. */
interface Listing {
  readonly list: DipList | null
  readonly query: DipQuery
  readonly title: string
  /** What is said of it: office, decree, day. */
  readonly lines: readonly string[]
  /** Where it stands for people. */
  readonly path: string
  readonly tag: string
  readonly at: Date
  readonly name: string
  /** Rows before any are left out: there is no part beyond. */
  readonly items: number
}

async function sendList(
  deps: MachineDeps,
  { exchange, form }: { exchange: AppExchange; form: FileForm },
): Promise<Answer> {
  const listing = await openListing(deps, exchange)
  if (!listing) return notFound(deps, exchange)
  const { query, tag, name, title } = listing
  const rows = () => dipRows(deps.db, query)
  if (form === 'pdf') return sendPdf(deps, { exchange, listing })
  const saveAs = `${name}.${form}`
  if (form === 'csv')
    return sendStream(exchange, {
      ...{ type: 'text/csv; charset=utf-8', tag: `csv-${tag}`, saveAs },
      pieces: () => listCsv(deps.baseUrl, rows()),
    })
  const about = {
    sheet: machines.list.sheet,
    aboutSheet: machines.list.aboutSheet,
    lines: [title, ...listing.lines, `${deps.baseUrl}${listing.path}`],
    at: listing.at,
  }
  return sendStream(exchange, {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    // A ZIP is small already.
    compress: false,
    ...{ tag: `xlsx-${tag}`, saveAs },
    pieces: () => listXlsx(deps.baseUrl, { rows: rows(), about }),
  })
}

async function openListing(deps: MachineDeps, exchange: AppExchange): Promise<Listing | null> {
  const { params, query: asked } = exchange
  const version = params['version']
  const lists = version === undefined ? [] : await dipLists(deps.db)
  const list = lists.find((one) => String(one.version) === version) ?? null
  if (version !== undefined && !list) return null
  const agencyId = /^[a-z0-9-]{2,60}$/.test(asked['dinas'] ?? '') ? (asked['dinas'] ?? null) : null
  const category = isCategory(asked['kategori'] ?? '') ? (asked['kategori'] ?? '') : ''
  const query: DipQuery = {
    version: list?.version ?? null,
    agencyId,
    category: isCategory(category) ? category : null,
  }
  const stamp = await readStamp(deps.db)
  const today = formatDate(localDateOf(deps.clock()), 'id')
  const decree = list && {
    ...{ number: list.decreeNumber, by: list.approvedBy },
    date: formatDate(list.decreeDate, 'id'),
  }
  const filters = [agencyId, category].filter(Boolean).join('-')
  return {
    list,
    query,
    title: list ? words.versionTitle(list) : words.title,
    lines: [
      deps.officeName('id').name,
      decree ? words.decree(decree) : machines.list.asOf({ date: today }),
    ],
    path: hrefOf(list ? `/dip/${list.version}` : '/dip', { dinas: agencyId, kategori: category }),
    tag: list
      ? `v${list.version}-${filters}`
      : stampTag(stamp, `${localDateOf(deps.clock())}-${filters}`),
    items: list ? list.items : stamp.count,
    at: new Date(list ? list.setAt : (stamp.changed ?? deps.clock())),
    name: [
      machines.list.fileName,
      ...(list ? [machines.list.version({ version: list.version })] : [localDateOf(deps.clock())]),
      ...(filters ? [filters] : []),
    ].join('-'),
  }
}

// What was made last: a list that many open is set once.
let kept: { readonly tag: string; readonly pdf: Promise<Buffer> } | null = null

async function sendPdf(
  deps: MachineDeps,
  { exchange, listing }: { exchange: AppExchange; listing: Listing },
): Promise<Answer> {
  const asked = Number(exchange.query['bagian'] ?? '1')
  const part = Number.isInteger(asked) && asked >= 1 && asked <= 2_000 ? asked : 1
  if (part > 1 && (part - 1) * rowsAPart >= listing.items) return notFound(deps, exchange)
  const { rows, more } = await partOf(deps, { listing, part })
  if (rows.length === 0 && part > 1) return notFound(deps, exchange)
  const tag = `${deps.baseUrl}-${listing.tag}-${part}`
  if (kept?.tag !== tag) {
    const pdf = renderPdf({
      template: 'daftar-informasi-publik.typ',
      data: documentOf(deps, { listing, rows, part, more }),
    })
    const fresh = { tag, pdf }
    kept = fresh
    pdf.catch(() => {
      if (kept === fresh) kept = null
    })
  }
  try {
    return await sendText(exchange, {
      type: 'application/pdf',
      compress: false,
      body: await kept.pdf,
      saveAs: `${listing.name}${part > 1 ? `-${part}` : ''}.pdf`,
    })
  } catch (error) {
    if (!(error instanceof PdfBusy)) throw error
    return sendText(exchange, {
      ...{ type: 'text/plain; charset=utf-8', status: 503, body: machines.list.busy },
      headers: { 'retry-after': '30', 'cache-control': 'no-store' },
    })
  }
}

async function partOf(
  deps: MachineDeps,
  { listing, part }: { listing: Listing; part: number },
): Promise<{ rows: DipRow[]; more: boolean }> {
  const first = (part - 1) * rowsAPart
  const rows: DipRow[] = []
  let passed = 0
  for await (const row of dipRows(deps.db, listing.query)) {
    if (passed >= first) rows.push(row)
    passed += 1
    if (rows.length > rowsAPart) break
  }
  return { rows: rows.slice(0, rowsAPart), more: rows.length > rowsAPart }
}

// The link stands on the title; its column would have no room.
const widths = [0, 2.6, 4, 2, 2, 1.7, 1.1, 1.4, 1, 0.8, 1.5]

function documentOf(
  { baseUrl }: MachineDeps,
  {
    listing,
    rows,
    part,
    more,
  }: { listing: Listing; rows: readonly DipRow[]; part: number; more: boolean },
) {
  const t = machines.list
  const next = `${baseUrl}${hrefOf(`${listing.path.replace(/\?.*$/, '')}${listing.list ? '/dip' : ''}.pdf`, { bagian: String(part + 1) })}`
  return {
    title: listing.title,
    office: listing.lines[0],
    subtitle: listing.lines[1],
    lines: [...listing.lines, ...(part > 1 || more ? [t.part({ part })] : [])],
    source: `${baseUrl}${listing.path}`,
    page: t.page,
    columns: headings.slice(0, -1),
    widths,
    linked: 1,
    rows: rows.map((row) => {
      const cells = cellsOf(baseUrl, row).map(String)
      return { cells: cells.slice(0, -1), url: cells.at(-1) ?? '' }
    }),
    continued: more ? t.continued({ part: part + 1, url: next }) : null,
  }
}
