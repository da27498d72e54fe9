import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createReader } from './reader.ts'
import { gone, pdf, readBytes } from './samples.fixture.ts'

test('when its parent is killed, a process in the midst of a file ends too, and the next start clears up', async () => {
  const file = join(tmpdir(), `orphan-${process.pid}.pdf`)
  await writeFile(file, pdf(Array.from({ length: 20_000 }, (_, index) => [`Halaman ${index}`])))
  const parent = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { createReadStream } from 'node:fs'
       import { createReader } from ${JSON.stringify(join(import.meta.dirname, 'reader.ts'))}
       import { readingLimits } from ${JSON.stringify(join(import.meta.dirname, 'limits.ts'))}
       const reader = createReader({ limits: { ...readingLimits, pages: 20000 } })
       let said = false
       reader.read({
         bytes: () => createReadStream(${JSON.stringify(file)}),
         fileName: 'a.pdf',
         onProgress: () => { if (!said) console.log(reader.pid); said = true },
       }, async () => {})`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [line] = (await once(parent.stdout, 'data')) as [Buffer]
  const pid = Number(line.toString())
  expect(pid).toBeGreaterThan(0)
  parent.kill('SIGKILL')
  await once(parent, 'exit')
  await gone(pid)

  const left = async () =>
    (await readdir(tmpdir())).filter((name) => name.startsWith(`terbuka-reading-${parent.pid}-`))
  expect(await left()).toHaveLength(1)
  const reader = createReader()
  await readBytes(reader, pdf([['Berikutnya']]), 'b.pdf')
  expect(await left()).toEqual([])
  await reader.close()
})
