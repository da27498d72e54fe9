import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { smallPdf } from '../../src/walkthrough/small-pdf.ts'
import { linesOf } from './archive.ts'

/** The limit: files written durably, each with a row of its own committed durably, `atOnce` at a time. */
export async function measureBare(
  { url, dir, atOnce }: { url: string; dir: string; atOnce: number },
  files: number,
): Promise<number> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query('create database bare')
  await admin.end()
  await mkdir(dir)
  const pool = new pg.Pool({
    connectionString: url.replace('/postgres?', '/bare?'),
    max: atOnce,
  })
  await pool.query('create table rows (name text)')
  const began = performance.now()
  let next = 0
  const work = async () => {
    for (let index = next++; index < files; index = next++) {
      const temp = join(dir, `${index}.tmp`)
      const file = await open(temp, 'wx')
      await file.write(smallPdf(linesOf(index)))
      await file.sync()
      await file.close()
      await rename(temp, join(dir, `${index}.pdf`))
      await sync(dir)
      await pool.query('insert into rows (name) values ($1)', [`${index}.pdf`])
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const seconds = (performance.now() - began) / 1000
  await pool.end()
  return files / seconds
}

async function sync(dir: string): Promise<void> {
  const folder = await open(dir, 'r')
  await folder.sync().finally(() => folder.close())
}
