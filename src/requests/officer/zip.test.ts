import { expect, test } from 'vitest'
import { answerKinds } from '../../documents/kinds.ts'
import { samples } from '../../documents/samples.fixture.ts'
import { useTestOffice } from './officer.fixtures.tsx'

const office = useTestOffice({ kinds: answerKinds({ allowZip: true }) })

test('an office that allows ZIP files may answer with one', async () => {
  const utama = office.as(office.officers.utama)
  const id = await office.file()
  await utama.post(`/kerja/${id}/kerjakan`, { versi: '2', langkah: '4', penugasan: '' })
  const sent = await utama.upload(`/kerja/${id}/jawab/ppid_utama/berkas`, [
    { name: 'arsip.zip', bytes: samples.zip },
  ])
  expect(sent.statusCode).toBe(303)
  expect((await utama.get(`/kerja/${id}/jawab/ppid_utama`)).body).toContain('arsip.zip')
})
