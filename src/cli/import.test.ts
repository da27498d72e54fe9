import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import { addAgencies } from '../catalogue/catalogue.fixture.ts'
import { pdf, writeTree } from '../catalogue/importing/importing.fixture.ts'
import { startProgress } from './import-progress.ts'

const database = useDatabase()
const dir = mkdtempSync(join(tmpdir(), 'import-command-'))
const dataDir = join(dir, 'portal')
const archive = join(dir, 'arsip')
beforeAll(async () => {
  await addAgencies(database.db)
  writeTree(archive, {
    'Dinas Pendidikan/Berkala/Renja 2024.pdf': pdf('renja'),
    'Dinas Pendidikan/=cmd.pdf': pdf('rumus'),
    'Dinas Pendidikan/kosong.pdf': '',
    'Dinas Kesehatan/Setiap Saat/Profil 2023.pdf': pdf('profil'),
    'Dinas Kesehatan/Setiap Saat/Salinan/Profil 2023.pdf': pdf('profil'),
    'Dinas Kesehatan/dikecualikan/rekam.pdf': pdf('rekam'),
    'Dinas Kesehatan/Thumbs.db': 'x',
  })
})
afterAll(() => rmSync(dir, { recursive: true }))

async function terbuka(...args: readonly string[]) {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, ['src/main.ts', 'import', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...{ PATH, HOME, DATA_DIR: dataDir }, DATABASE_URL: database.appUrl },
  })
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk) => {
      said[name] += chunk
    })
  const [status] = await once(child, 'close')
  return { ...said, status: Number(status) }
}

/** How often each table was written to, as the server counts it, and how many rows it has. */
async function footprint(): Promise<unknown> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
    order by 1`.execute(database.db)
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows } = await sql<{ rows: number; newest: string }>`
      select count(*)::int as rows, coalesce(max(xmin::text::bigint), 0)::text as newest
      from ${sql.raw(name)}`.execute(database.db)
    counts[`${name} ${rows[0]?.newest}`] = rows[0]?.rows ?? 0
  }
  return counts
}

test('a dry run says what would happen and writes nothing at all', async () => {
  const before = await footprint()
  const { stderr, stdout, status } = await terbuka(archive, '--dry-run')
  expect(status, stderr).toBe(0)
  expect(stdout).toBe('')
  for (const line of [
    'Ditemukan 5 informasi dengan 5 berkas; 1 hal ditolak; 1 dilewati',
    'Menurut badan\n  D. Pendidikan: 3\n  D. Kesehatan: 2',
    '  setiap saat: 4',
    '  Renja 2024 (D. Pendidikan, berkala, 2024, 1 berkas)',
    '  akan diterbitkan: 3',
    '  kembar dengan informasi yang sudah ada: 1',
    '  akan ditolak: 2',
    '  Dinas Pendidikan/kosong.pdf: berkasnya kosong',
    '  Dinas Kesehatan/dikecualikan/rekam: ditandai sebagai informasi yang dikecualikan',
    'Hanya melihat: tidak ada yang disimpan.',
  ])
    expect(stderr).toContain(line)
  expect(await footprint()).toEqual(before)
  expect(readdirSync(dir)).toEqual(['arsip'])
})

test('a run says what came of it, and its report opens in a spreadsheet without running anything', async () => {
  const report = join(dir, 'laporan.csv')
  const { stderr, status } = await terbuka(archive, '--report', report)
  expect(status, stderr).toBe(0)
  expect(stderr).toMatch(/Selesai dalam \d+ detik, [\d.,]+ informasi per detik\./)
  expect(stderr).toContain('  diterbitkan: 3')
  expect(stderr).toMatch(/3 berkas masih dibaca isinya di belakang/)
  const text = readFileSync(report, 'utf8')
  const lines = text.split('\r\n')
  expect(lines[0]).toBe(
    '\uFEFFsumber,hasil,alasan,rincian,judul,badan,kategori,tahun,alamat baru,alamat lama',
  )
  expect(text).toContain(
    'Dinas Pendidikan/Berkala/Renja 2024,diterbitkan,,,Renja 2024,dinas-pendidikan,berkala,2024,/informasi/renja-2024,',
  )
  expect(text).toContain('Dinas Pendidikan/kosong,ditolak,berkasnya kosong')
  expect(text).toMatch(/,'=cmd,/)
  expect(lines.filter((line) => line !== '')).toHaveLength(7)
})

test('--json gives a machine one object a line, the summary last', async () => {
  const { stdout, status } = await terbuka(archive, '--json')
  expect(status).toBe(0)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines.at(-1)).toMatchObject({
    type: 'summary',
    dryRun: false,
    published: 0,
    unchanged: 4,
    refused: 2,
    reasons: { empty: 1, exempt: 1 },
  })
  expect(new Set(lines.map((line) => line['type']))).toEqual(
    new Set(['progress', 'refused', 'summary']),
  )
})

test.each([
  [['tidak-ada'], 'tidak ditemukan'],
  [[], 'Pemakaian'],
  [['a', 'b'], 'Pemakaian'],
  [['package.json'], 'bukan folder'],
  [['package.json', '--category', 'rahasia'], 'rahasia'],
  [['src', '--agency', 'nasa'], 'dinas-kesehatan'],
  [['src', '--as', 'siapa@contoh.id'], 'siapa@contoh.id'],
  [['src', '--map', 'tidak-ada.csv'], 'tidak-ada.csv'],
  [['src', '--report', '/tidak/ada/x.csv'], 'ENOENT'],
  [['src', '--kecepatan', 'penuh'], '--kecepatan'],
])('import %j is refused with what was wrong', async (args, named) => {
  const { stderr, stdout, status } = await terbuka(...args)
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(named)
  expect(stderr).not.toContain('    at ')
})

test('an export without its uploads, a list without columns and a broken archive say what to do', async () => {
  const write = (name: string, text: string) => {
    writeFileSync(join(dir, name), text)
    return join(dir, name)
  }
  const wxr = write('ekspor.xml', '<rss><channel><item></item></channel></rss>')
  expect((await terbuka(wxr)).stderr).toContain('--uploads FOLDER')
  expect((await terbuka(write('x.csv', 'a,b\n1,2\n'))).stderr).toContain('kolom judul')
  expect((await terbuka(write('x.zip', 'PK?'))).stderr).toContain('arsip ZIP')
  expect((await terbuka(write('x.xml', '<html/>'))).stderr).toContain('bukan ekspor WordPress')
})

test('progress is a bar on a terminal and a line now and then elsewhere', () => {
  let now = 0
  const written: string[] = []
  const out = (isTTY: boolean) =>
    ({ isTTY, columns: 80, write: (text: string) => written.push(text) }) as never
  const go = (options: { isTTY: boolean; json?: boolean }) => {
    written.length = 0
    now = 0
    const { isTTY, json = false } = options
    const progress = startProgress({ of: 1_000, out: out(isTTY), json, now: () => now })
    for (let done = 1; done <= 1_000; done += 1) {
      now += 10
      progress.advance(done)
    }
    progress.end()
    return [...written]
  }
  const bar = go({ isTTY: true })
  expect(bar.length).toBeGreaterThan(90)
  expect(bar.at(-2)).toMatch(/^\r\[#+\] 100 % 1\.000 dari 1\.000 \(100 per detik, sisa 0 detik\)/)
  expect(bar.every((text) => text.length <= '\r\u001b[K'.length + 79)).toBe(true)
  const lines = go({ isTTY: false })
  expect(lines).toHaveLength(10)
  expect(lines[0]).toBe('100 dari 1.000 (100 per detik, sisa 9 detik)\n')
  expect(JSON.parse(go({ isTTY: false, json: true })[0] ?? '')).toEqual({
    type: 'progress',
    done: 100,
    of: 1_000,
    rate: 100,
  })
})
