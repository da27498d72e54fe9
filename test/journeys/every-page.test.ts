import { beforeAll, describe, it } from 'vitest'
import { type Row, table, tried } from '../routes/expected.ts'
import { useBrowser } from '../support/browser.ts'
import { emailOf, password } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'
import { addressOf, type Params, prepareScenes, type Scene } from '../support/scenes.ts'
import { openVisitor } from '../support/visitor.ts'

const portal = usePortal({ demo: true })
const chromium = useBrowser()
let scenes: Record<Scene, Params>

beforeAll(async () => {
  scenes = await prepareScenes(portal)
})

// Whose pages are looked over: with these every page has somebody who sees it.
const columns: readonly string[] = tried
const lookers = [
  'guest',
  'pemohon',
  'utama',
  'pendidikan',
  'atasan',
  'tim',
  'petugas',
  'admin',
] as const
const bytes =
  /^GET \/(healthz|robots\.txt|.*umpan\.xml|sitemap.*|data\.json|api\/(3|v1).*|(dip|register|kerja\/register).*\.(csv|xlsx|pdf)|.*\.ics|.*saran\.json|.*\.zip|unduh\/.*|.*\/berkas\/.*|.*\/kiriman\/.*|.*\/surat\/:.*|.*\/kuasa|.*\/ktp|.*\/html)$/

/** Pages that this person sees and no one before them in the list, those that say no included. */
function pagesOf(who: (typeof lookers)[number]): Row[] {
  const sees = ({ answers }: Row, one: string) =>
    [200, 404, 410, 422].includes(Number(answers[columns.indexOf(one)]))
  const before = lookers.slice(0, lookers.indexOf(who))
  return table.filter(
    (row) =>
      row.route.startsWith('GET ') &&
      !bytes.test(row.route) &&
      sees(row, who) &&
      !before.some((other) => sees(row, other)),
  )
}

// One look narrow and dark, one wide and light: together they show every rule of the style sheets.
const looks = [
  { width: 320, scripts: true, dark: true },
  { width: 1280, scripts: true, dark: false },
]

describe.each(looks)('at $width px, dark $dark, every page is sound of', (look) => {
  it.each(lookers)(
    '%s',
    async (who) => {
      const visitor = await openVisitor(chromium.browser, portal.origin, look)
      if (who !== 'guest') {
        await visitor.page.goto('/masuk')
        await visitor.field(/^Alamat surel/).fill(emailOf(who))
        await visitor.page.locator('[name="sandi"]').fill(password)
        await visitor.page.getByRole('main').getByRole('button', { name: 'Masuk' }).click()
        await visitor.on(/./)
      }
      for (const { route, scene } of pagesOf(who))
        await visitor.go(addressOf(route.split(' ')[1] ?? '', scenes[scene]), /./)
      await visitor.close()
    },
    180_000,
  )
})
