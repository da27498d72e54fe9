import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

/** Starts the Chromium that came by npm; the caller closes it. */
export function launchChromium(): Promise<Browser> {
  return playwright.launch({
    executablePath: inject('chromium'),
    // Without a language of UTF-8 it cannot read the names of files that are not plain ASCII.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    // As a single process it dies with its first closed page.
    args: chromium.args.filter((argument) => argument !== '--single-process'),
  })
}

/** A Chromium for the tests of a file. */
export function useBrowser(): { readonly browser: Browser } {
  let opened: Browser | undefined
  beforeAll(async () => {
    opened = await launchChromium()
  })
  afterAll(async () => opened?.close())
  return {
    get browser() {
      if (!opened) throw new Error('the browser is not open yet')
      return opened
    },
  }
}
