import { expect, test } from 'vitest'
import { agencyTabs, mainTabs, parseQueue, queueHref } from './queue-query.ts'

const id = '6e4d3869-ee7b-4925-976b-f15823550bc5'

test('an address of a list reads back as itself', () => {
  for (const href of [
    '/kerja',
    '/kerja?tab=terlambat',
    `/kerja?tab=periksa&cari=P-024+jalan&dinas=dinas-pu&urut=nomor&sesudah=${id}`,
    '/kerja?tab=selesai&urut=nomor',
  ]) {
    const query = Object.fromEntries(new URL(href, 'http://x').searchParams)
    expect(queueHref(mainTabs, parseQueue(mainTabs, query))).toBe(href)
  }
})

test('what an address says and no list knows is as if it were not there', () => {
  expect(
    parseQueue(agencyTabs, { tab: 'terbuka', urut: 'x', sesudah: "1' or 1", dinas: '../' }),
  ).toEqual({ tab: 'jawab', words: '', agencyId: null, order: 'tenggat', after: null })
})

test('finished cases are not sorted by a last day', () => {
  expect(parseQueue(mainTabs, { tab: 'selesai', urut: 'tenggat' }).order).toBe('terbaru')
})
