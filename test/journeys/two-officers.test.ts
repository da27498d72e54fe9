import { expect, it } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { caseworkOf } from '../support/cases.ts'
import { emailOf, type Member, nameOf, password } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'
import { openVisitor, type Visitor } from '../support/visitor.ts'

const portal = usePortal()
const chromium = useBrowser()

async function signedIn(member: Member, requestId: string): Promise<Visitor> {
  const look = { width: 1280, scripts: true }
  const visitor = await openVisitor(chromium.browser, portal.origin, look)
  await visitor.go(`/kerja/${requestId}`, /^Masuk$/)
  await visitor.field(/^Alamat surel/).fill(emailOf(member))
  await visitor.page.locator('[name="sandi"]').fill(password)
  await visitor.press('Masuk', /^Jumlah guru/)
  return visitor
}

it('of two officers who press "Kerjakan" at once one has the work, and the other sees who', async () => {
  const requestId = await caseworkOf(portal).file(portal.staff.pemohon.id)
  const members = ['utama', 'utamaKedua'] as const
  const officers = await Promise.all(members.map((member) => signedIn(member, requestId)))
  const pressed = officers.map(async (officer) => {
    await officer.page.getByRole('button', { name: /^Kerjakan/ }).click()
    await officer.on(/^(Teruskan permohonan|Permohonan ini baru saja berubah)$/)
    return officer.page.getByRole('heading', { level: 1 }).textContent()
  })
  const headings = await Promise.all(pressed)
  expect(headings.toSorted()).toEqual(['Permohonan ini baru saja berubah', 'Teruskan permohonan'])
  const first = headings.indexOf('Teruskan permohonan')
  const winner = members[first]
  const late = officers[1 - first]
  if (!winner || !late) throw new Error('two pressed')
  const said = await late.page.getByRole('main').textContent()
  expect(said).toContain('Mulai dikerjakan: Meneruskan ke dinas')
  expect(said).toContain(nameOf(winner))
  const { tasks } = await caseworkOf(portal).stateOf(requestId)
  expect(tasks.map(({ takenBy }) => takenBy)).toEqual([portal.staff[winner].id])
  for (const officer of officers) await officer.close()
})
