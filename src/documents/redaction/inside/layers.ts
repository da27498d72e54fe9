import type * as Mupdf from 'mupdf'

const deepest = 12

/** Whether a page draws something in layers, some of which the document hides. */
export function hiddenLayersOn(document: Mupdf.PDFDocument, page: Mupdf.PDFObject): boolean {
  if (document.countLayers() === 0) return false
  let hidden = false
  for (let layer = 0; layer < document.countLayers(); layer++)
    if (!document.isLayerVisible(layer)) hidden = true
  return hidden && usesLayers(page.getInheritable('Resources'), new Set(), 0)
}

function usesLayers(resources: Mupdf.PDFObject, seen: Set<number>, depth: number): boolean {
  if (!resources.isDictionary() || depth > deepest) return false
  let found = false
  const properties = resources.get('Properties')
  if (properties.isDictionary())
    properties.forEach(() => {
      found = true
    })
  const drawn = resources.get('XObject')
  if (drawn.isDictionary())
    drawn.forEach((value) => {
      if (found) return
      if (value.isIndirect()) {
        if (seen.has(value.asIndirect())) return
        seen.add(value.asIndirect())
      }
      if (!value.get('OC').isNull()) found = true
      else found = usesLayers(value.get('Resources'), seen, depth + 1)
    })
  return found
}
