import { z } from 'zod'
import { exemptionLetters } from '../../../procedure/values.ts'
import { categories, forms } from '../../entry.ts'
import { kinds } from '../../search/types.ts'
import { orders } from '../../search-query.ts'

/** What `/api/v1` takes and gives. The same schemas check what is asked, describe it, and check the answers in tests. */
const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const slugPattern = /^[a-z0-9-]{3,160}$/
const agencyPattern = /^[a-z0-9-]{2,60}$/

const id = z.string().regex(uuidPattern)
const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)
  .meta({ format: 'date-time' })
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ format: 'date' })
const address = z.string().meta({ format: 'uri' })
const count = z.int().min(0)
const category = z.enum(categories)

export const noParameters = z.object({})

export const searchParameters = z.object({
  q: z.string().max(200).optional(),
  kategori: category.optional(),
  dinas: z.string().regex(agencyPattern).optional(),
  tahun: z
    .string()
    .regex(/^(19|20|21)\d\d$/)
    .optional(),
  jenis: z.enum(kinds).optional(),
  urut: z.enum(orders).optional(),
  persis: z.enum(['1']).optional(),
  sesudah: z.string().regex(uuidPattern).optional(),
})

export const slugParameter = z.object({ slug: z.string().regex(slugPattern) })

export const listParameters = z.object({
  versi: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .optional(),
  dinas: z.string().regex(agencyPattern).optional(),
  kategori: category.optional(),
  batas: z
    .string()
    .regex(/^(1000|[1-9]\d{0,2})$/)
    .optional(),
  sesudah: z
    .string()
    .regex(/^[1-9]\d{0,7}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    .optional(),
})

const pieces = z.array(z.object({ text: z.string(), marked: z.boolean() }))
const change = z.array(z.object({ from: z.string(), to: z.string() }))
const facet = <T extends z.ZodType>(value: T) => z.array(z.object({ value, count }))

export const searchAnswer = z.object({
  total: z.object({ count, capped: z.boolean() }),
  match: z.enum(['all', 'mixed', 'some']),
  /** True when the search took too long and was given up. */
  late: z.boolean(),
  understood: z.object({
    words: z.array(z.string()),
    left: z.array(z.string()),
    mended: change,
    widened: change,
  }),
  facets: z.object({
    category: facet(category),
    agency: facet(z.string()),
    year: facet(z.int()),
    kind: facet(z.enum(kinds)),
  }),
  entries: z.array(
    z.object({
      entryId: id,
      slug: z.string(),
      url: address,
      title: z.string(),
      agencyId: z.string(),
      agencyShortName: z.string(),
      category,
      year: z.int(),
      publishedAt: instant,
      files: z.array(z.object({ fileId: id, name: z.string(), size: count, url: address })),
      passage: z
        .object({
          pieces,
          fileId: id.nullable(),
          page: z.int().nullable(),
          label: z.string().nullable(),
        })
        .nullable(),
    }),
  ),
  next: address.nullable(),
})

export const entryAnswer = z.object({
  entryId: id,
  slug: z.string(),
  url: address,
  title: z.string(),
  summary: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  category,
  topic: z.string(),
  year: z.int(),
  version: z.int().min(1),
  publishedAt: instant,
  updatedAt: instant,
  holder: z.string().nullable(),
  producer: z.string().nullable(),
  madeOn: date.nullable(),
  madeAt: z.string().nullable(),
  form: z.enum(forms),
  retention: z.string().nullable(),
  documentNumber: z.string().nullable(),
  validUntil: date.nullable(),
  alert: z.object({ text: z.string(), until: instant }).nullable(),
  files: z.array(
    z.object({
      fileId: id,
      name: z.string(),
      mediaType: z.string(),
      size: count,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      downloads: count,
      version: z.int().min(1),
      url: address,
    }),
  ),
})

export const agenciesAnswer = z.object({
  agencies: z.array(
    z.object({
      agencyId: z.string(),
      name: z.string(),
      active: z.boolean(),
      entries: count,
      url: address,
      feed: address,
    }),
  ),
})

export const categoriesAnswer = z.object({
  categories: z.array(
    z.object({
      category,
      name: z.string(),
      meaning: z.string(),
      entries: count,
      url: address,
      feed: address,
    }),
  ),
})

export const listAnswer = z.object({
  rows: z.array(
    z.object({
      ordinal: z.int().min(1),
      entryId: id,
      url: address,
      title: z.string(),
      summary: z.string(),
      agencyId: z.string(),
      agencyName: z.string(),
      holder: z.string().nullable(),
      producer: z.string().nullable(),
      madeOn: date.nullable(),
      madeAt: z.string().nullable(),
      year: z.int(),
      form: z.enum(forms),
      media: z.array(z.string()),
      retention: z.string().nullable(),
      category,
      documentNumber: z.string().nullable(),
    }),
  ),
  next: address.nullable(),
})

export const exemptAnswer = z.object({
  items: z.array(
    z.object({
      exemptId: id,
      title: z.string(),
      agencyId: z.string(),
      agencyName: z.string(),
      letters: z.array(z.enum(exemptionLetters)),
      basis: z.string(),
      from: date,
      until: date.nullable(),
      periodReason: z.string().nullable(),
      decree: z.object({ number: z.string(), date }),
    }),
  ),
})

/** RFC 9457. */
export const problemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  errors: z.array(z.object({ parameter: z.string(), code: z.string() })).optional(),
})
