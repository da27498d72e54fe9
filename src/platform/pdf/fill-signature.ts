/** The bytes of a reserved PDF that a signature covers, and where it goes. */
export interface SignatureRoom {
  /** Everything but the place of the signature itself. */
  readonly signed: Buffer
  fill(signature: Buffer): Buffer
}

/**
 * Writes down which bytes are signed, and takes the signature (CMS, DER) once it is made.
 * @throws RangeError when the PDF has no reserved place, or a signature does not fit into it.
 */
export function openSignatureRoom(reserved: Buffer): SignatureRoom {
  const text = reserved.toString('latin1')
  const range = /\/ByteRange\s*\[[^\]]*\]/g
  const ranges = [...text.matchAll(range)]
  const contents = [...text.matchAll(/\/Contents\s*<(0{1024,})>/g)]
  const [place] = ranges
  const [hole] = contents
  if (!place || !hole || ranges.length > 1 || contents.length > 1)
    throw new RangeError('no place for a signature')
  const digits = hole[1] ?? ''
  const start = hole.index + hole[0].length - digits.length - 2
  const end = hole.index + hole[0].length
  const spelled = `/ByteRange[0 ${start} ${end} ${reserved.length - end}]`
  if (spelled.length > place[0].length) throw new RangeError('no place for the range of bytes')
  const pdf = Buffer.from(reserved)
  pdf.write(spelled.padEnd(place[0].length, ' '), place.index, 'latin1')
  return {
    signed: Buffer.concat([pdf.subarray(0, start), pdf.subarray(end)]),
    fill(signature) {
      const hex = signature.toString('hex')
      if (hex.length > digits.length) throw new RangeError('the signature is longer than its place')
      const filled = Buffer.from(pdf)
      filled.write(hex, start + 1, 'latin1')
      return filled
    },
  }
}
