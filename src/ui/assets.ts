import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Addresses of the built, content-hashed assets. */
export interface Assets {
  /** Citizens' pages. */
  readonly publicCss: string
  /** Officers' pages; holds all of the public sheet too. */
  readonly workCss: string
  readonly script: string
  /** Only on pages with a file to send. */
  readonly uploadScript: string
  /** Fetched when somebody goes to a search field. */
  readonly suggestScript: string
  /** Fetched when somebody goes to the text of a request. */
  readonly lookalikesScript: string
  /** Only where a file is blacked out. */
  readonly redactScript: string
  /** Only where a letter is compared with its issued bytes. */
  readonly verifyScript: string
  readonly favicon: string
}

const files: Readonly<Record<keyof Assets, string>> = {
  publicCss: 'public.css',
  workCss: 'work.css',
  script: 'page.js',
  uploadScript: 'upload.js',
  suggestScript: 'suggest.js',
  lookalikesScript: 'lookalikes.js',
  redactScript: 'redact.js',
  verifyScript: 'verify.js',
  favicon: 'favicon.svg',
}

/**
 * Reads `manifest.json` of the built assets (`{"public.css": "public.1a2b3c4d.css", …}`).
 * `base` is the address under which the folder is served, without a slash at the end.
 * Throws when the build is missing or lacks a file.
 */
export function readAssets(folder: string, base: string): Assets {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const names = new Map(Object.entries(manifest as Record<string, string>))
  const href = (file: string): string => {
    const hashed = names.get(file)
    if (hashed === undefined) throw new Error(`${folder}/manifest.json does not name ${file}`)
    return `${base}/${hashed}`
  }
  return {
    publicCss: href(files.publicCss),
    workCss: href(files.workCss),
    script: href(files.script),
    uploadScript: href(files.uploadScript),
    suggestScript: href(files.suggestScript),
    lookalikesScript: href(files.lookalikesScript),
    redactScript: href(files.redactScript),
    verifyScript: href(files.verifyScript),
    favicon: href(files.favicon),
  }
}
