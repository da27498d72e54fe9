import type { Container } from '../../reading/inside/container.ts'
import { walkXml } from '../../reading/inside/xml.ts'
import { detect } from '../detect.ts'
import type { Gathering } from '../findings.ts'

const deleted = new Set(['del', 'moveFrom'])

/** A Word document: what it says, and what it hides: deleted and hidden text, comments. */
export async function searchDocx(container: Container, found: Gathering): Promise<void> {
  const parts = container.names.filter((name) =>
    /^word\/(document\d*|footnotes|endnotes|header\d*|footer\d*|comments\w*)\.xml$/.test(name),
  )
  let changes = false
  let vanished = false
  for (const part of parts) {
    const comment = part.startsWith('word/comments')
    let removed = 0
    let run = false
    let inText = false
    // What can be read, and what cannot.
    const texts = { seen: '', hidden: '' }
    const end = () => {
      for (const one of detect(texts.seen)) found.add(comment ? { ...one, hidden: true } : one)
      for (const one of detect(texts.hidden)) found.add({ ...one, hidden: true })
      texts.seen = ''
      texts.hidden = ''
    }
    if (comment && /comments\.xml$/.test(part)) found.add({ kind: 'comments', hidden: true })
    await walkXml(container, part, {
      open(tag, attributes) {
        if (deleted.has(tag)) removed += 1
        if (deleted.has(tag) || tag === 'ins') changes = true
        if (tag === 'r') run = false
        if (tag === 'vanish' && !['0', 'false'].includes(attributes['w:val'] ?? '')) {
          run = true
          vanished = true
        }
        inText = tag === 't' || tag === 'delText'
        if (tag === 'tab' || tag === 'br') texts.seen += ' '
      },
      text(text) {
        if (!inText) return
        if (removed > 0 || run) texts.hidden += text
        else texts.seen += text
      },
      close(tag) {
        if (deleted.has(tag)) removed -= 1
        if (tag === 'r') run = false
        inText = false
        if (tag === 'p') end()
      },
    })
    end()
  }
  if (changes) found.add({ kind: 'tracked_changes', hidden: true })
  if (vanished) found.add({ kind: 'hidden_text', hidden: true })
}
