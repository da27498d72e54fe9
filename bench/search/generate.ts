import { createHash } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import { catchUp } from '../../src/catalogue/index/catch-up.ts'
import { writeIndexRows } from '../../src/catalogue/index/reindex.ts'
import { connect, type Trx } from '../../src/platform/database/connect.ts'
import { commonest, rarest, wordBook } from './invented-words.ts'
import { withoutIndexes } from './without-indexes.ts'

/** Entries are numbered from 1; a larger catalogue is a smaller one and more. */
export interface Range {
  readonly from: number
  readonly to: number
}

export const agencies = 40
const firstYear = 2010
const lastYear = 2026
const chunk = 5_000
const sessions = 2

export const agencyOf = (number: number): string => `dinas-${String(number).padStart(2, '0')}`

/**
 * Fills a migrated database with published entries as the portal keeps them, each with one file that was read: titles of
 * about 7 words, summaries of 15, one page of about 110. A word of rank r is drawn with a chance of 1/r, so the commonest
 * stand in half of all entries and most words in hardly any; agencies, topics and years are skewed likewise. The same
 * numbers always give the same kinds of entries. What search reads of them is written by the portal's own statements.
 * Wants the superuser, as it skips what guards the tables.
 * @throws Error of the database when a number is taken.
 */
export async function generateEntries(superuserUrl: string, range: Range): Promise<void> {
  const { db, pool, close } = connect(superuserUrl, { max: sessions + 1 })
  try {
    // Nothing stands there yet from before the index: the portal has nothing to catch up on while it is measured.
    await catchUp(db)
    await pool.query(insertAgencies, [agencies])
    await pool.query(insertVocabulary, [book])
    await withoutIndexes(pool, { tables: filled }, async () => {
      const chunks = chunksOf(range).values()
      const session = async () => {
        for (const one of chunks) await db.transaction().execute((trx) => fillChunk(trx, one))
      }
      await Promise.all(Array.from({ length: sessions }, session))
    })
    for (const table of [...filled, 'vocabulary', 'agencies'])
      await pool.query(`vacuum (analyze) ${table}`)
  } finally {
    await close()
  }
}

function chunksOf({ from, to }: Range): Range[] {
  const many = Math.ceil((to - from + 1) / chunk)
  return Array.from({ length: many }, (_, index) => ({
    from: from + index * chunk,
    to: Math.min(to, from + (index + 1) * chunk - 1),
  }))
}

async function fillChunk(trx: Trx, { from, to }: Range): Promise<void> {
  const run = (text: string, values: readonly unknown[]) =>
    trx.executeQuery(CompiledQuery.raw(text, [...values]))
  // Foreign keys hold by the way the rows are made.
  await run('set local session_replication_role = replica', [])
  await run('select setseed($1::double precision / 100000000)', [from])
  for (const { text, withWords } of inserts)
    await run(text, withWords ? [from, to, book] : [from, to])
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  await writeIndexRows(trx, numbers.map(entryIdOf))
}

const book = wordBook()

function entryIdOf(number: number): string {
  const digest = createHash('md5').update(`entry ${number}`).digest('hex')
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

const insertAgencies = `
  insert into agencies (agency_id, name, short_name, kind)
  select 'dinas-' || lpad(n::text, 2, '0'), 'Dinas ' || n, 'Dinas ' || n, 'dinas' from generate_series(1, $1::int) as n
  on conflict do nothing`

// All of them at once, as hardly any is missing in ten thousand entries. Each is its own stem.
const insertVocabulary = `
  insert into vocabulary (word, stem)
  select word, word from string_to_table(rtrim(convert_from($1::bytea, 'UTF8')), ' ') as word
  where not exists (select from vocabulary)`

// A number from `low` to `high`, the low ones most often.
const skewed = (low: number, high: number) =>
  `floor(exp(ln(${low}) + random() * (ln(${high}) - ln(${low}))))::int`

// `many` looks at the row, or else one text would serve for all. Each word takes seven bytes of the book.
const invented = (many: string) => `(
  select rtrim(convert_from(string_agg(substring($3::bytea from 7 * (${skewed(commonest, rarest)} - ${commonest}) + 1 for 7), ''), 'UTF8'))
  from generate_series(1, ${many} + 0 * n))`

const inserts: readonly { readonly text: string; readonly withWords?: true }[] = [
  {
    withWords: true,
    text: `
      insert into entries (entry_id, slug, title, summary, agency_id, category, topic, year, document_number, published_at, updated_at)
      select md5('entry ' || n)::uuid, 'entri-' || n, initcap(${invented('5 + n % 5')}), ${invented('10 + n % 11')},
        'dinas-' || lpad(${skewed(1, agencies + 1)}::text, 2, '0'),
        (array['berkala', 'setiap_saat', 'serta_merta'])[${skewed(1, 4)}],
        ${invented('1')}, ${lastYear + 1} - ${skewed(1, lastYear - firstYear + 2)},
        case when n % 3 = 0 then '188.45/' || n || '/' || (2010 + n % 17) end,
        moment, moment
      from generate_series($1::int, $2::int) as n, lateral (select timestamptz '2016-01-01' + n * interval '5 minutes' as moment)`,
  },
  {
    text: `
      insert into blobs (sha256, size)
      select encode(sha256(('file ' || n)::bytea), 'hex'), 20000 + n % 3000000 from generate_series($1::int, $2::int) as n`,
  },
  {
    text: `
      insert into files (file_id, sha256, name, media_type, size, scan)
      select md5('file ' || n)::uuid, encode(sha256(('file ' || n)::bytea), 'hex'),
        'dokumen-' || n || '.' || kind.ending, kind.media_type, 20000 + n % 3000000, 'clean'
      from generate_series($1::int, $2::int) as n join (values
        (0, 69, 'pdf', 'application/pdf'),
        (70, 81, 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
        (82, 93, 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
        (94, 99, 'csv', 'text/csv')
      ) as kind (low, high, ending, media_type) on (n * 37) % 100 between kind.low and kind.high`,
  },
  {
    text: `
      insert into entry_files (entry_id, file_id, ordinal)
      select md5('entry ' || n)::uuid, md5('file ' || n)::uuid, 1 from generate_series($1::int, $2::int) as n`,
  },
  {
    text: `
      insert into readings (sha256, state, pages, pages_read, language, reader, finished_at)
      select encode(sha256(('file ' || n)::bytea), 'hex'), 'read', 1, 1, 'id', 1, now()
      from generate_series($1::int, $2::int) as n`,
  },
  {
    withWords: true,
    text: `
      insert into reading_pages (sha256, ordinal, page, ocr, text)
      select encode(sha256(('file ' || n)::bytea), 'hex'), 1, 1, false, ${invented('90 + n % 41')}
      from generate_series($1::int, $2::int) as n`,
  },
]

const filled = [
  'entries',
  'blobs',
  'files',
  'entry_files',
  'readings',
  'reading_pages',
  'entry_index',
]
