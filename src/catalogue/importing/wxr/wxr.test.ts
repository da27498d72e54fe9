import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { createDiskStorage } from '../../../platform/storage/disk.ts'
import { addAgencies } from '../../catalogue.fixture.ts'
import { entriesByIds } from '../../queries.ts'
import { bring, pdf, resultsOf, writeTree } from '../importing.fixture.ts'
import { findMoved } from '../moved.ts'
import { slugOfOldPath } from '../queries.ts'
import { readTermMap } from '../term-map.ts'
import { BadExport, type Post, readExport } from './read-export.ts'

const database = useDatabase()
const dir = mkdtempSync(join(tmpdir(), 'import-wxr-'))
const uploads = join(dir, 'uploads')
const storage = createDiskStorage(join(dir, 'portal'))
beforeAll(() => addAgencies(database.db))
afterAll(() => rmSync(dir, { recursive: true }))

const site = 'https://ppid.contoh.go.id'

interface Said {
  readonly id: number
  readonly type?: string
  readonly status?: string
  readonly title?: string
  readonly link?: string
  readonly body?: string
  readonly file?: string
  readonly parent?: number
  readonly password?: string
  readonly terms?: readonly string[]
  readonly more?: string
}

function item(said: Said): string {
  const { id, type = 'post', status = 'publish', title = `Tulisan ${id}`, terms = [] } = said
  const { link = `${site}/?p=${id}`, body = '', parent = 0, password = '', more = '' } = said
  return `<item><title>${title}</title><link>${link}</link>
    <dc:creator><![CDATA[budi.pegawai]]></dc:creator>
    <content:encoded><![CDATA[${body}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
    <wp:post_id>${id}</wp:post_id><wp:post_date_gmt><![CDATA[2021-03-0${(id % 9) + 1} 02:00:00]]></wp:post_date_gmt>
    <wp:status><![CDATA[${status}]]></wp:status><wp:post_parent>${parent}</wp:post_parent>
    <wp:post_type><![CDATA[${type}]]></wp:post_type><wp:post_password><![CDATA[${password}]]></wp:post_password>
    ${said.file === undefined ? '' : `<wp:attachment_url><![CDATA[${site}/wp-content/uploads/${said.file}]]></wp:attachment_url>`}
    ${terms.map((term) => `<category domain="category" nicename="x"><![CDATA[${term}]]></category>`).join('')}
    ${more}<wp:comment><wp:comment_author><![CDATA[Siti]]></wp:comment_author></wp:comment></item>`
}

const attachment = (id: number, file: string, more: Partial<Said> = {}) =>
  item({ id, type: 'attachment', status: 'inherit', file, title: `lampiran-${id}`, ...more })

function xml(items: readonly string[], head = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>${head}
    <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>PPID</title><link>${site}</link>
    <wp:base_blog_url>${site}</wp:base_blog_url>${items.join('\n')}</channel></rss>`
}

function keep(name: string, text: string | Buffer): string {
  const path = join(dir, name)
  writeFileSync(path, text)
  return path
}

const come = (path: string, more: object = {}) =>
  bring(path, { db: database.db, storage, uploads, ...more })

const link = (file: string, words: string) =>
  `<a href="${site}/wp-content/uploads/${file}">${words}</a>`

test('a post with its documents is an entry; what nothing points to is one, too; old addresses lead on', async () => {
  writeTree(uploads, {
    '2021/03/Renja 2021.pdf': pdf('renja'),
    '2021/03/Renja 2021.csv': 'a,b\n1,2\n',
    '2021/04/lepas.pdf': pdf('lepas'),
    '2021/04/foto.jpg': 'bukan dokumen',
  })
  const path = keep(
    'situs.xml',
    xml([
      attachment(11, '2021/03/Renja 2021.pdf', { parent: 10 }),
      item({
        id: 10,
        title: 'Rencana Kerja Dinas &amp; Tahun 2021',
        link: `${site}/2021/03/rencana-kerja/`,
        terms: ['Informasi Berkala', 'Dinas Pendidikan', 'Rencana Kerja'],
        body: `<p>Rencana kerja <b>satu</b> tahun&nbsp;penuh.</p>[pdf-embedder url="x"]
          <script>document.cookie</script><style>p{}</style>
          ${link('2021/03/Renja%202021.pdf', 'Unduh')} ${link('2021/03/Renja%202021.csv', 'Data')}
          <img src="${site}/wp-content/uploads/2021/04/foto.jpg">`,
      }),
      attachment(12, '2021/04/lepas.pdf', { title: 'Laporan_Lepas_Dinas Kesehatan' }),
      attachment(13, '2021/04/foto.jpg'),
      item({ id: 14, title: 'Kabar saja', body: '<p>Tanpa dokumen.</p>' }),
    ]),
  )
  const outcomes = await come(path)
  expect(resultsOf(outcomes)).toEqual({
    'file:2021/04/lepas.pdf': 'published',
    'post:10': 'published',
  })
  const rows = await database.db.selectFrom('entries').select('entry_id').execute()
  const entries = await entriesByIds(
    database.db,
    rows.map((row) => row.entry_id),
  )
  const post = entries.find((entry) => entry.agencyId === 'dinas-pendidikan')
  expect(post).toMatchObject({
    title: 'Rencana Kerja Dinas & Tahun 2021',
    summary: 'Rencana kerja satu tahun penuh. Unduh Data',
    category: 'berkala',
    topic: 'rencana-kerja',
    year: 2021,
    publishedAt: '2021-03-02T02:00:00.000Z',
    files: [{ name: 'Renja 2021.pdf' }, { name: 'Renja 2021.csv' }],
  })
  expect(entries.find((entry) => entry.agencyId === 'dinas-kesehatan')?.title).toBe(
    'Laporan Lepas Dinas Kesehatan',
  )
  for (const old of [
    '/wp-content/uploads/2021/03/Renja 2021.pdf',
    '/wp-content/uploads/2021/03/Renja 2021.csv',
    '/2021/03/rencana-kerja',
  ])
    expect(await slugOfOldPath(database.db, old)).toBe(post?.slug)
  for (const asked of [
    '/2021/03/rencana-kerja/?lang=id',
    '/wp-content/uploads/2021/03/Renja%202021.pdf',
  ])
    expect(await findMoved(database.db, asked)).toBe(`/informasi/${post?.slug}`)
  for (const unknown of ['/', '/2021/03', '//', '/%00', '/%ff', `/${'x'.repeat(5_000)}`])
    expect(await findMoved(database.db, unknown)).toBeNull()
  expect(Object.values(resultsOf(await come(path)))).toEqual(['unchanged', 'unchanged'])
  const whole = JSON.stringify(entries)
  expect(whole).not.toMatch(/budi|Siti|cookie/)
})

test('a page that lists many documents gives each its entry, named by its link', async () => {
  const names = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam']
  writeTree(
    uploads,
    Object.fromEntries(names.map((name) => [`2022/01/sk-${name}.pdf`, pdf('keputusan', name)])),
  )
  const path = keep(
    'daftar.xml',
    xml([
      item({
        id: 20,
        type: 'page',
        title: 'Daftar SK',
        terms: ['BKAD'],
        body: names
          .map((name) => link(`2022/01/sk-${name}.pdf`, `SK Nomor ${name} Tahun 2022`))
          .join('<br>'),
      }),
    ]).replaceAll(site, 'https://lain.contoh.go.id/ppid'),
  )
  const outcomes = await come(path)
  expect(outcomes.size).toBe(6)
  expect(outcomes.get('file:2022/01/sk-enam.pdf')?.item).toMatchObject({
    title: 'SK Nomor enam Tahun 2022',
    agencyId: 'bkad',
    oldPaths: ['/ppid/wp-content/uploads/2022/01/sk-enam.pdf'],
  })
})

test('drafts, private and locked posts and their attachments stay closed; missing files are named', async () => {
  writeTree(uploads, { '2023/01/rahasia.pdf': pdf('r'), '2023/01/terkunci.pdf': pdf('t') })
  const path = keep(
    'tertutup.xml',
    xml([
      item({ id: 30, status: 'private', body: link('2023/01/rahasia.pdf', 'x') }),
      attachment(31, '2023/01/rahasia.pdf', { parent: 30 }),
      item({ id: 32, password: 'sandi', body: link('2023/01/terkunci.pdf', 'x') }),
      attachment(33, '2023/01/terkunci.pdf', { parent: 32 }),
      item({ id: 34, status: 'draft', body: link('2023/01/draf.pdf', 'x') }),
      item({ id: 35, terms: ['BKAD'], body: link('2023/01/hilang.pdf', 'x') }),
      item({ id: 36, terms: ['BKAD'], body: link('../../../../etc/passwd.pdf', 'x') }),
      item({
        id: 37,
        terms: ['BKAD', 'Informasi Dikecualikan'],
        body: link('2023/01/dik.pdf', 'x'),
      }),
    ]).replaceAll(site, 'https://tutup.contoh.go.id'),
  )
  expect(resultsOf(await come(path))).toEqual({
    'file:2023/01/rahasia.pdf': 'refused not_public',
    'file:2023/01/terkunci.pdf': 'refused not_public',
    'post:35': 'refused missing_file',
    'post:36': 'refused missing_file',
    'post:37': 'refused exempt',
  })
})

test('what an exempt page points to stays closed, whatever else points to it', async () => {
  const names = ['dua', 'lepas', 'media', 'induk', 'pribadi', 'terbuka']
  writeTree(uploads, Object.fromEntries(names.map((one) => [`2024/01/${one}.pdf`, pdf('x', one)])))
  const exempt = ['BKAD', 'Informasi Dikecualikan']
  const at = (name: string) => link(`2024/01/${name}.pdf`, 'Unduh')
  const path = keep(
    'dikecualikan.xml',
    xml([
      item({ id: 60, title: 'Hanya yang dua', terms: ['BKAD'], body: at('dua') }),
      item({
        id: 61,
        title: 'Beberapa berkas',
        terms: ['BKAD'],
        body: ['dua', 'media', 'induk', 'pribadi', 'terbuka'].map(at).join(' '),
      }),
      item({ id: 62, terms: exempt, body: `${at('dua')} ${at('lepas')}` }),
      item({ id: 63, terms: exempt, status: 'private', body: at('pribadi') }),
      item({ id: 64, terms: exempt, body: '<p>Tanpa tautan.</p>' }),
      attachment(65, '2024/01/lepas.pdf'),
      attachment(66, '2024/01/media.pdf', { terms: ['Rahasia'] }),
      attachment(67, '2024/01/induk.pdf', { parent: 64 }),
    ]).replaceAll(site, 'https://dik.contoh.go.id'),
  )
  const outcomes = await come(path)
  expect(resultsOf(outcomes)).toEqual({
    'post:60': 'refused exempt',
    'post:61': 'published exempt exempt exempt',
    'post:62': 'refused exempt',
  })
  const item61 = outcomes.get('post:61')?.item
  expect(item61?.files.map(({ name }) => name)).toEqual(['terbuka.pdf'])
})

test('a document that only a closed page points to stays closed, attached to it or not', async () => {
  writeTree(uploads, { '2024/02/draf.pdf': pdf('draf'), '2024/02/dua.pdf': pdf('dua halaman') })
  const path = keep(
    'hanya-tertutup.xml',
    xml([
      item({ id: 70, status: 'draft', body: link('2024/02/draf.pdf', 'x') }),
      attachment(71, '2024/02/draf.pdf'),
      item({ id: 72, status: 'draft', body: link('2024/02/dua.pdf', 'x') }),
      item({ id: 73, terms: ['BKAD'], body: link('2024/02/dua.pdf', 'x') }),
    ]).replaceAll(site, 'https://draf.contoh.go.id'),
  )
  expect(resultsOf(await come(path))).toEqual({
    'file:2024/02/draf.pdf': 'refused not_public',
    'post:73': 'published',
  })
})

test('a bomb of entities, control characters, wrong encodings and a broken end do no harm', async () => {
  const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`)
  const head = `<!DOCTYPE rss [<!ENTITY l0 "lol"><!ENTITY f SYSTEM "file:///etc/passwd">${lol.join('')}]>`
  const read = async (bytes: string | Buffer) => {
    const about = { site: '', complete: false }
    const posts: Post[] = []
    for await (const post of readExport(keep('jahat.xml', bytes), about)) posts.push(post)
    return { posts, about }
  }
  const bomb = await read(xml([item({ id: 1, title: '&l9; &f; Judul' })], head))
  expect(bomb.posts[0]?.title.length).toBeLessThan(40)
  expect(bomb.posts[0]?.title).not.toContain('root:')

  const control = await read(xml([item({ id: 2, title: 'Ren\u000bcana \u0000Kerja' })]))
  expect(control.posts[0]?.title).toBe('Rencana Kerja')

  const windows = await read(Buffer.from(xml([item({ id: 3, title: 'Caf\u00e9' })]), 'latin1'))
  expect(windows.posts[0]?.title).toBe('Café')
  const named = xml([item({ id: 3, title: 'Caf\u00e9' })]).replace('UTF-8', 'ISO-8859-1')
  expect((await read(Buffer.from(named, 'latin1'))).posts[0]?.title).toBe('Café')

  const broken = await read(xml([item({ id: 4 }), item({ id: 5 })]).slice(0, -200))
  expect(broken.posts.map(({ id }) => id)).toEqual(['4'])
  expect(broken.about.complete).toBe(false)
  await expect(read('<html><body>Bukan ekspor</body></html>')).rejects.toThrow(BadExport)
})

test('the posts of a large export come while it is being read', async () => {
  const body = `<p>${'kata '.repeat(20_000)}</p>`
  const path = keep('besar.xml', xml(Array.from({ length: 100 }, (_, id) => item({ id, body }))))
  const about = { site: '', complete: false }
  const completeAt: boolean[] = []
  for await (const post of readExport(path, about)) {
    expect(post.html).toBe(body)
    completeAt.push(about.complete)
  }
  expect(completeAt).toHaveLength(100)
  expect(completeAt[50]).toBe(false)
  expect(about).toEqual({ site, complete: true })
})

test('categories of the old site mean what a map says', async () => {
  writeTree(uploads, { '2020/05/harga.pdf': pdf('harga pasar') })
  const path = keep(
    'peta.xml',
    xml([
      item({ id: 40, terms: ['Berita Pasar'], body: link('2020/05/harga.pdf', 'x') }),
    ]).replaceAll(site, 'https://peta.contoh.go.id'),
  )
  expect(resultsOf(await come(path))).toEqual({ 'post:40': 'refused no_agency' })
  const map = readTermMap('istilah;dinas;kategori\nBerita Pasar;dinas-perikanan;serta merta\n')
  const outcome = (await come(path, { map })).get('post:40')
  expect(outcome).toMatchObject({
    result: 'published',
    item: { agencyId: 'dinas-perikanan', category: 'serta_merta' },
  })
})
