import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** How somebody looks at the portal. */
export interface Look {
  readonly width: number
  readonly scripts: boolean
  readonly dark?: boolean
}

/** A person in a real browser, who looks over every page they come to. */
export interface Visitor {
  readonly page: Page
  /** Opens an address and looks the page over. */
  go(path: string, heading: RegExp): Promise<void>
  /** Presses a button or a link that looks like one, in the page's main part, and looks over where it leads. */
  press(name: string | RegExp, heading: RegExp): Promise<void>
  follow(name: string | RegExp, heading: RegExp): Promise<void>
  /** Waits for the page of that heading and looks it over. */
  on(heading: RegExp): Promise<void>
  field(label: string | RegExp): Locator
  close(): Promise<void>
}

export async function openVisitor(browser: Browser, origin: string, look: Look): Promise<Visitor> {
  const context = await openContext(browser, origin, look)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
  page.on('console', (message) => {
    const text = message.text()
    // A form that comes back is a 422, which the browser notes as an error of its own.
    if (message.type() === 'error' && !/status of 4\d\d/.test(text)) complaints.push(text)
  })
  const mirror = look.scripts ? null : await openMirror(browser, origin, look)
  const main = page.getByRole('main')
  const on = async (heading: RegExp) => {
    await page.getByRole('heading', { level: 1, name: heading }).waitFor({ timeout: 20_000 })
    await page.waitForLoadState('load')
    const faults = [...(await shapeFaults(page)), ...(await axeFaults(page, mirror)), ...complaints]
    expect(faults, page.url()).toEqual([])
  }
  return {
    page,
    on,
    field: (label) => main.getByLabel(label),
    async go(path, heading) {
      await page.goto(path)
      await on(heading)
    },
    async press(name, heading) {
      await main.getByRole('button', { name }).click()
      await on(heading)
    },
    async follow(name, heading) {
      await main.getByRole('link', { name }).first().click()
      await on(heading)
    },
    async close() {
      await mirror?.context().close()
      await context.close()
    },
  }
}

function openContext(browser: Browser, origin: string, look: Look): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: origin,
    viewport: { width: look.width, height: 800 },
    javaScriptEnabled: look.scripts,
    colorScheme: look.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
}

/** What every page must have, whatever it shows. */
async function shapeFaults(page: Page): Promise<string[]> {
  const { tooWide, headings, language } = await page.evaluate(() => ({
    tooWide: document.documentElement.scrollWidth - window.innerWidth,
    headings: document.querySelectorAll('h1').length,
    language: document.documentElement.lang,
  }))
  return [
    ...(tooWide > 0 ? [`${tooWide} px too wide`] : []),
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(/^(id|en)$/.test(language) ? [] : ['no language']),
    ...((await page.title()).trim() ? [] : ['no title']),
  ]
}

// axe is a script itself, and where a page may run none it cannot run either: it then looks at the same document, as it
// stands, in a window that may.
async function axeFaults(page: Page, mirror: Page | null): Promise<string[]> {
  const looked = mirror ?? page
  if (mirror) {
    const body = await page.content()
    await mirror.unrouteAll()
    await mirror.route(/\.js$/, (route) => route.abort())
    await mirror.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html' }))
    await mirror.goto(page.url())
  }
  await looked.evaluate(axe)
  return looked.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe
    const { violations, passes } = await run({ resultTypes: ['violations'] })
    if (passes.length < 10) return ['axe saw next to nothing']
    return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`))
  })
}

async function openMirror(browser: Browser, origin: string, look: Look): Promise<Page> {
  return (await openContext(browser, origin, { ...look, scripts: true })).newPage()
}
