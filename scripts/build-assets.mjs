// Builds the style sheets and scripts of the pages into dist/assets/ (or the folder given as an argument): names carry
// a hash of the content, text also stands there compressed by brotli, manifest.json maps plain names to hashed ones.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { buildSync } from 'esbuild'
import { compile } from 'sass'

const root = dirname(import.meta.dirname)
const ui = join(root, 'src', 'ui')
const target = process.argv[2] ?? join(root, 'dist', 'assets')

/** Functional colours of govuk-frontend, by our tokens. */
const colours = {
  text: 'ink',
  'secondary-text': 'muted',
  'print-text': 'ink',
  'inverse-text': 'on-river',
  'body-background': 'card',
  'template-background': 'paper',
  brand: 'river',
  focus: 'focus',
  'focus-text': 'on-focus',
  error: 'brick',
  success: 'river',
  border: 'line',
  'input-border': 'ink',
  hover: 'line',
  link: 'river',
  'link-visited': 'river',
  'link-hover': 'river-deep',
  'link-active': 'ink',
  'surface-background': 'river-soft',
  'surface-text': 'ink',
  'surface-border': 'line',
}

function styles(name) {
  const { css } = compile(join(ui, 'styles', `${name}.scss`), {
    style: 'compressed',
    charset: false,
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
  })
  return (
    css
      .replace(/var\(--govuk-([a-z-]+?)-colour, ?#[0-9a-f]+\)/g, (whole, colour) =>
        colours[colour] ? `var(--${colours[colour]})` : whole,
      )
      // We set one font on the root; per-component fonts, smoothing and fonts for print would only repeat it.
      .replace(/@media print\{[^{}]+\{font-family:sans-serif\}\}/g, '')
      .replaceAll('-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale', '')
      .replaceAll('font-family:inherit;', '')
  )
}

function script(name) {
  const { outputFiles } = buildSync({
    entryPoints: [join(ui, 'client', `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
  })
  return outputFiles[0].text
}

function compress(text) {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  })
}

function put(file, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  const name = file.replace(/(\.[a-z]+)$/, `.${hash}$1`)
  writeFileSync(join(target, name), content)
  writeFileSync(join(target, `${name}.br`), compress(content))
  return [basename(file), name]
}

mkdirSync(target, { recursive: true })
const manifest = Object.fromEntries([
  put('public.css', styles('public')),
  put('work.css', styles('work')),
  put('page.js', script('page')),
  put('upload.js', script('upload')),
  put('suggest.js', script('suggest')),
  put('lookalikes.js', script('lookalikes')),
  put('redact.js', script('redact')),
  put('verify.js', script('verify')),
  put('favicon.svg', readFileSync(join(ui, 'styles', 'favicon.svg'), 'utf8')),
])
// Written beside and renamed: a reader sees the old manifest or the new one.
writeFileSync(join(target, 'manifest.json.new'), `${JSON.stringify(manifest, null, 2)}\n`)
renameSync(join(target, 'manifest.json.new'), join(target, 'manifest.json'))
