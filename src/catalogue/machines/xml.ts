/** A piece of XML that is ready to be sent. */
export type Xml = { readonly xml: string }

type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** An element; attributes that are null are left out, and so are children. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Xml | string | null)[]
): Xml {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  const inside = children
    .map((child) =>
      child === null ? '' : typeof child === 'string' ? escapeXml(child) : child.xml,
    )
    .join('')
  return { xml: inside === '' ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>` }
}

/** A document of one element. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
}

/** Text as XML 1.0 takes it: what it cannot hold even escaped (most control characters, lone surrogates) becomes a space. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
