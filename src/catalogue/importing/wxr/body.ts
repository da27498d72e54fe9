import { Parser } from 'htmlparser2'
import { decodeEscapes } from '../readable-title.ts'
import { cut, tidy } from '../settle.ts'

/** A document that a post points to. */
export interface UploadLink {
  /** Path within the folder of uploads, decoded: `2023/05/renja.pdf`. */
  readonly upload: string
  /** The words of the link; empty without any. */
  readonly text: string
}

export interface Body {
  readonly summary: string
  readonly links: readonly UploadLink[]
}

const documents = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|rtf|zip|rar|7z)$/i
const silent = new Set(['script', 'style', 'noscript', 'iframe', 'object', 'svg', 'template'])
const longestSummary = 600

/** The path within the uploads of an address, when it is that of a document. Pictures are none. */
export function uploadOf(address: string): string | null {
  const [, rest] = /\/wp-content\/uploads\/(?:sites\/\d+\/)?([^?#"'\s<>]+)/.exec(address) ?? []
  if (rest === undefined) return null
  const path = decodeEscapes(rest.replaceAll('&amp;', '&')).normalize('NFC')
  return documents.test(path) ? path : null
}

/** What the HTML of a post says in plain words, and to which documents it points. Nothing of it runs or is kept. */
export function readBody(html: string): Body {
  let plain = ''
  let hidden = 0
  let anchor: { upload: string; text: string } | null = null
  const links = new Map<string, string>()
  const note = (upload: string, text: string) => {
    if ((links.get(upload) ?? '') === '') links.set(upload, text)
  }
  const parser = new Parser({
    onopentag(name, { href = '', src = '', data = '' }) {
      if (silent.has(name)) hidden += 1
      plain += ' '
      const upload = uploadOf(href) ?? uploadOf(src) ?? uploadOf(data)
      if (upload === null) return
      if (name === 'a') anchor = { upload, text: '' }
      else note(upload, '')
    },
    ontext(text) {
      if (hidden > 0) return
      if (anchor) anchor.text += text
      if (plain.length < longestSummary * 4) plain += text
    },
    onclosetag(name) {
      if (silent.has(name)) hidden = Math.max(0, hidden - 1)
      plain += ' '
      if (name !== 'a' || !anchor) return
      note(anchor.upload, tidy(anchor.text))
      anchor = null
    },
  })
  parser.write(html)
  parser.end()
  for (const upload of uploadsIn(html)) note(upload, '')
  return {
    summary: cut(tidy(withoutShortcodes(plain)), longestSummary),
    links: [...links].map(([upload, text]) => ({ upload, text })),
  }
}

/** Documents that a text of any kind names: shortcodes, and what plugins keep. */
export function uploadsIn(text: string): string[] {
  const found = text.matchAll(/\/wp-content\/uploads\/[^?#"'\s<>[\]|]+/g)
  return [...new Set([...found].flatMap(([address]) => uploadOf(address) ?? []))]
}

function withoutShortcodes(text: string): string {
  return text.replaceAll(/\[\/?[a-z][\w-]*(?:\s[^\]]*)?\]/gi, ' ')
}
