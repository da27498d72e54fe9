import type { Container } from '../../reading/inside/container.ts'
import { walkXml } from '../../reading/inside/xml.ts'
import type { Gathering } from '../findings.ts'

const names = new Set(['creator', 'lastModifiedBy', 'Manager'])

/** The names of people in the properties of an office file. */
export async function searchProperties(container: Container, found: Gathering): Promise<void> {
  const people = new Set<string>()
  for (const part of ['docProps/core.xml', 'docProps/app.xml']) {
    if (!container.has(part)) continue
    let name: string | null = null
    await walkXml(container, part, {
      open(tag) {
        name = names.has(tag) ? '' : null
      },
      text(text) {
        if (name !== null) name += text
      },
      close() {
        if (name?.trim()) people.add(name.trim())
        name = null
      },
    })
  }
  for (const person of people) found.add({ kind: 'author', hidden: true, sample: maskName(person) })
}

/** `Markus Sanjaya` as `M*** S***`. */
export function maskName(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 4)
    .map((word) => `${[...word][0] ?? ''}***`)
    .join(' ')
}
