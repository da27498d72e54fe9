import { divideCells } from './cells.ts'
import type { Container } from './container.ts'
import type { PartWriter } from './part-writer.ts'
import type { Progress } from './progress.ts'
import { readRelationships, walkXml } from './xml.ts'

const presentation = 'ppt/presentation.xml'

/** Text of a presentation by slides, in the order they are shown; hidden ones are counted but not read. */
export async function readPptx(
  container: Container,
  { parts, progress }: { parts: PartWriter; progress: Progress },
): Promise<void> {
  const slides = await slidesOf(container)
  progress.total(slides.length)
  for (const [index, name] of slides.entries()) {
    progress.page()
    const pieces: string[] = []
    const cells = divideCells((text) => pieces.push(text))
    let inText = false
    let hidden = false
    await walkXml(container, name, {
      open(tag, attributes) {
        if (tag === 'sld') hidden = attributes['show'] === '0'
        inText = tag === 't'
        if (tag === 'tr') cells.row()
        if (tag === 'tc') cells.cell()
        if (tag === 'br') pieces.push('\n')
      },
      text(text) {
        if (inText) cells.text(text)
      },
      close(tag) {
        inText = false
        if (tag === 'p') pieces.push('\n')
      },
    })
    if (!hidden) parts.write({ page: index + 1, label: null, ocr: false }, pieces.join(''))
    progress.pageDone()
  }
}

async function slidesOf(container: Container): Promise<string[]> {
  const targets = await readRelationships(container, presentation)
  const slides: string[] = []
  await walkXml(container, presentation, {
    open(tag, attributes) {
      const target = tag === 'sldId' ? targets.get(attributes['r:id'] ?? '') : undefined
      if (target !== undefined && container.has(target)) slides.push(target)
    },
  })
  return slides
}
