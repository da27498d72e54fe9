import { SaxesParser } from 'saxes'
import type { Container } from './container.ts'

/** What a walk through XML meets. Names come without their prefix. */
export interface XmlWalk {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/** Reads a part of a container as XML, piece by piece. Entities of its own and anything outside it are not known. */
export async function walkXml(container: Container, name: string, walk: XmlWalk): Promise<void> {
  const parser = new SaxesParser({ position: false })
  parser.on('opentag', ({ name: tag, attributes }) =>
    // Without namespaces, which we do not ask for, attributes are plain texts.
    walk.open?.(local(tag), attributes as Record<string, string>),
  )
  parser.on('text', (text) => walk.text?.(text))
  parser.on('cdata', (text) => walk.text?.(text))
  parser.on('closetag', ({ name: tag }) => walk.close?.(local(tag)))
  parser.on('error', (error) => {
    throw error
  })
  const decoder = new TextDecoder()
  for await (const chunk of await container.open(name))
    parser.write(decoder.decode(chunk as Buffer, { stream: true }))
  parser.write(decoder.decode()).close()
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Which part each relationship of a part points to, by its id. */
export async function readRelationships(
  container: Container,
  name: string,
): Promise<ReadonlyMap<string, string>> {
  const at = name.lastIndexOf('/') + 1
  const targets = new Map<string, string>()
  const relationships = `${name.slice(0, at)}_rels/${name.slice(at)}.rels`
  if (!container.has(relationships)) return targets
  await walkXml(container, relationships, {
    open(tag, { Id, Target, TargetMode }) {
      if (tag !== 'Relationship' || !Id || !Target || TargetMode === 'External') return
      const { pathname } = new URL(Target, `file:///${name}`)
      targets.set(Id, decodeURIComponent(pathname.slice(1)))
    },
  })
  return targets
}
