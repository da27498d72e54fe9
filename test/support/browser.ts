import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

/** The Chromium that came by npm, for the tests of a file. */
export function useBrowser(): { readonly browser: Browser } {
  let opened: Browser | undefined
  beforeAll(async () => {
    opened = await playwright.launch({
      executablePath: await chromium.executablePath(),
      // As a single process it dies with its first closed page.
      args: chromium.args.filter((argument) => argument !== '--single-process'),
    })
  })
  afterAll(async () => opened?.close())
  return {
    get browser() {
      if (!opened) throw new Error('the browser is not open yet')
      return opened
    },
  }
}
