import type { SignatureField } from './messages.ts'

/** What stands in for a number of bytes until it is known: as wide as any. */
const unknown = 9_999_999_999

/**
 * Adds an invisible signature field (ISO 32000-1, 12.8; PAdES: ETSI EN 319 142-1) as an incremental update, so that the
 * letter's own bytes stay as they are. `/ByteRange` and `/Contents` are filled in by `fillSignature`.
 */
export async function reserveSignature(pdf: Uint8Array, field: SignatureField): Promise<Buffer> {
  const mupdf = await import('mupdf')
  const document = mupdf.Document.openDocument(pdf, 'application/pdf').asPDF()
  if (document === null) throw new TypeError('not a PDF')
  try {
    const signature = document.addObject({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'ETSI.CAdES.detached',
      ByteRange: [0, unknown, unknown, unknown],
      Name: document.newString(field.name),
      Reason: document.newString(field.reason),
      Location: document.newString(field.place),
      M: document.newString(pdfDate(field.at)),
    })
    signature.put('Contents', document.newByteString(new Uint8Array(field.bytes)))
    const page = document.findPage(0)
    const widget = document.addObject({ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', F: 132 })
    widget.put('T', document.newString('Tanda tangan'))
    widget.put('TU', document.newString(field.reason))
    widget.put('Rect', [0, 0, 0, 0])
    widget.put('P', page)
    widget.put('V', signature)
    // A reader by keyboard goes through the page in the order of its structure (PDF/UA-1, 7.18.3).
    page.put('Tabs', 'S')
    const annotations = page.get('Annots')
    if (annotations.isArray()) annotations.push(widget)
    else page.put('Annots', [widget])
    const form = document.addObject({ SigFlags: 3 })
    form.put('Fields', [widget])
    document.getTrailer().get('Root').put('AcroForm', form)
    return Buffer.from(document.saveToBuffer('incremental').asUint8Array())
  } finally {
    document.destroy()
  }
}

function pdfDate(at: number): string {
  return `D:${new Date(at).toISOString().replaceAll(/[-:T]|\..*/g, '')}Z`
}
