import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createReader } from './reader.ts'
import { gone, pdf, readBytes } from './samples.fixture.ts'

test('when its parent is killed, a process in the midst of a file ends too, and the next start clears up', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'orphan-'))
  vi.stubEnv('TMPDIR', temporary)
  const file = join(temporary, 'panjang.pdf')
  await writeFile(file, pdf(Array.from({ length: 6_000 }, (_, index) => [`Halaman ${index}`])))
  const parent = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { createReadStream } from 'node:fs'
       import { createReader } from ${JSON.stringify(join(import.meta.dirname, 'reader.ts'))}
       import { readingLimits } from ${JSON.stringify(join(import.meta.dirname, 'limits.ts'))}
       const reader = createReader({ limits: { ...readingLimits, pages: 6_000 } })
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
    (await readdir(temporary)).filter((name) => name.includes(`-${parent.pid}-`))
  expect(await left()).toHaveLength(1)
  const reader = createReader()
  await readBytes(reader, pdf([['Berikutnya']]), 'b.pdf')
  expect(await left()).toEqual([])
  await reader.close()
  vi.unstubAllEnvs()
  await rm(temporary, { recursive: true })
})
