import { listExempt } from '../../dik/exempt.ts'
import { dipLists } from '../../dip/lists.ts'
import type { DipRow } from '../../dip/row.ts'
import { dipRows } from '../../dip/rows.ts'
import { categories, type Entry } from '../../entry.ts'
import { downloadHref, hrefOf, wordsIn } from '../../present.ts'
import { agenciesWithCounts, entryBySlug } from '../../queries.ts'
import { searchEntries } from '../../search/search.ts'
import type { Piece } from '../../search/types.ts'
import { searchParameters as parametersOf, parseSearch } from '../../search-query.ts'
import { agencyUrl, categoryUrl, entryUrl, fileUrl } from '../address.ts'
import { categoryCounts } from '../ckan/packages.ts'
import { type Operation, operation } from './operation.ts'
import {
  agenciesAnswer,
  categoriesAnswer,
  entryAnswer,
  exemptAnswer,
  listAnswer,
  listParameters,
  noParameters,
  searchAnswer,
  searchParameters,
  slugParameter,
} from './schemas.ts'

/** Everything that `/api/v1` answers; routes, description and the page to try it are made from this list. */
export const operations: readonly Operation[] = [
  operation({
    id: 'searchEntries',
    url: '/api/v1/entri',
    path: noParameters,
    query: searchParameters,
    answer: searchAnswer,
    example: { q: 'anggaran' },
    run: async ({ db, baseUrl }, asked) => {
      const query = parseSearch(definedOf(asked))
      const { hits, total, match, late, understood, facets, next } = await searchEntries(db, query)
      return {
        ...{ total, match, late },
        understood: {
          words: [...understood.words],
          left: [...understood.left],
          mended: [...understood.mended],
          widened: [...understood.widened],
        },
        facets: {
          category: [...facets.category],
          agency: [...facets.agency],
          year: [...facets.year],
          kind: [...facets.kind],
        },
        entries: hits.map((hit) => ({
          entryId: hit.entryId,
          slug: hit.slug,
          url: entryUrl(baseUrl, hit),
          title: plain(hit.title),
          agencyId: hit.agencyId,
          agencyShortName: hit.agencyShortName,
          category: hit.category,
          year: hit.year,
          publishedAt: hit.publishedAt,
          files: hit.files.map((file) => ({
            ...{ fileId: file.fileId, name: file.name, size: file.size },
            url: `${baseUrl}${downloadHref(file)}`,
          })),
          passage: hit.passage && { ...hit.passage, pieces: [...hit.passage.pieces] },
        })),
        next: next && baseUrl + hrefOf('/api/v1/entri', { ...parametersOf(query), sesudah: next }),
      }
    },
  }),
  operation({
    id: 'getEntry',
    url: '/api/v1/entri/:slug',
    path: slugParameter,
    query: noParameters,
    answer: entryAnswer,
    mayLack: true,
    run: async ({ db, baseUrl }, { slug }) => {
      const entry = await entryBySlug(db, slug)
      return entry && !entry.withdrawn ? shownEntry(baseUrl, entry) : null
    },
  }),
  operation({
    id: 'listAgencies',
    url: '/api/v1/dinas',
    path: noParameters,
    query: noParameters,
    answer: agenciesAnswer,
    run: async ({ db, baseUrl }) => ({
      agencies: (await agenciesWithCounts(db)).map(({ agencyId, name, active, entries }) => ({
        ...{ agencyId, name, active, entries },
        url: agencyUrl(baseUrl, agencyId),
        feed: `${agencyUrl(baseUrl, agencyId)}/umpan.xml`,
      })),
    }),
  }),
  operation({
    id: 'listCategories',
    url: '/api/v1/kategori',
    path: noParameters,
    query: noParameters,
    answer: categoriesAnswer,
    run: async (deps) => {
      const counts = await categoryCounts(deps)
      const words = wordsIn('id')
      return {
        categories: categories.map((category) => ({
          category,
          name: words.categories[category],
          meaning: words.categoryMeaning[category],
          entries: counts.get(category) ?? 0,
          url: categoryUrl(deps.baseUrl, category),
          feed: `${categoryUrl(deps.baseUrl, category)}/umpan.xml`,
        })),
      }
    },
  }),
  operation({
    id: 'readList',
    url: '/api/v1/dip',
    path: noParameters,
    query: listParameters,
    answer: listAnswer,
    mayLack: true,
    run: async ({ db, baseUrl }, asked) => {
      const { versi, dinas = null, kategori = null, batas, sesudah } = asked
      const version = versi === undefined ? null : Number(versi)
      const lists = version === null ? [] : await dipLists(db)
      if (version !== null && !lists.some((list) => list.version === version)) return null
      const limit = batas === undefined ? 100 : Number(batas)
      const [ordinal = '', entryId = ''] = (sesudah ?? '').split('_')
      const after = sesudah === undefined ? null : { entryId, ordinal: Number(ordinal) }
      const query = { version, agencyId: dinas, category: kategori, after }
      const found: DipRow[] = []
      for await (const row of dipRows(db, query, { limit: limit + 1 })) found.push(row)
      const rows = found.slice(0, limit)
      const last = found.length > limit ? rows.at(-1) : undefined
      const next = {
        ...{ versi: versi ?? null, dinas, kategori, batas: batas ?? null },
        sesudah: last ? `${last.ordinal}_${last.entryId}` : null,
      }
      return {
        rows: rows.map((row) => shownRow(baseUrl, row)),
        next: last ? baseUrl + hrefOf('/api/v1/dip', next) : null,
      }
    },
  }),
  operation({
    id: 'readExemptList',
    url: '/api/v1/dik',
    path: noParameters,
    query: noParameters,
    answer: exemptAnswer,
    run: async ({ db }) => ({
      items: (await listExempt(db)).map((item) => ({
        exemptId: item.exemptId,
        title: item.title,
        agencyId: item.agencyId,
        agencyName: item.agencyName,
        letters: [...item.letters],
        basis: item.basis,
        from: item.from,
        until: item.until,
        periodReason: item.periodReason,
        decree: { number: item.decreeNumber, date: item.decreeDate },
      })),
    }),
  }),
]

function shownRow(baseUrl: string, row: DipRow) {
  const { slug, media, ...columns } = row
  return { ...columns, media: [...media], url: entryUrl(baseUrl, { slug }) }
}

function shownEntry(baseUrl: string, entry: Entry) {
  return {
    entryId: entry.entryId,
    slug: entry.slug,
    url: entryUrl(baseUrl, entry),
    title: entry.title,
    summary: entry.summary,
    agencyId: entry.agencyId,
    agencyName: entry.agencyName,
    category: entry.category,
    topic: entry.topic,
    year: entry.year,
    version: entry.version,
    publishedAt: entry.publishedAt,
    updatedAt: entry.updatedAt,
    holder: entry.holder,
    producer: entry.producer,
    madeOn: entry.madeOn,
    madeAt: entry.madeAt,
    form: entry.form,
    retention: entry.retention,
    documentNumber: entry.documentNumber,
    validUntil: entry.validUntil,
    alert: entry.alert,
    files: entry.files.map((file) => ({
      fileId: file.fileId,
      name: file.name,
      mediaType: file.mediaType,
      size: file.size,
      sha256: file.sha256,
      downloads: file.downloads,
      version: file.version,
      url: fileUrl(baseUrl, file),
    })),
  }
}

const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('')

function definedOf(asked: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
