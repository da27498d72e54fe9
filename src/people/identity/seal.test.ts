import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openText, sealKey, sealText } from './seal.ts'
import { openStream, sealStream } from './seal-stream.ts'

const key = sealKey(randomBytes(32))
const other = sealKey(randomBytes(32))
const context = 'draft:1'
const block = 64 * 1024

describe('a sealed text', () => {
  it('opens with its key and its context, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(openText(key, { sealed: sealText(key, { text, context }), context })).toBe(text)
      }),
    )
  })

  it('never looks the same twice', () => {
    expect(sealText(key, { text: 'a', context })).not.toEqual(sealText(key, { text: 'a', context }))
  })

  it('does not open in another place', () => {
    const sealed = sealText(key, { text: 'a', context })
    expect(() => openText(key, { sealed, context: 'draft:2' })).toThrow('sealed value is broken')
  })

  it('says so when it was sealed with another key', () => {
    const sealed = sealText(other, { text: 'a', context })
    expect(() => openText(key, { sealed, context })).toThrow('sealed with another key')
  })

  it('does not open with any one byte changed, or cut anywhere', () => {
    const sealed = sealText(key, { text: '6106011708900001', context })
    for (let at = 0; at < sealed.length; at++) {
      expect(() => openText(key, { sealed: flipped(sealed, at), context })).toThrow(/sealed/)
      expect(() => openText(key, { sealed: sealed.subarray(0, at), context })).toThrow(/sealed/)
    }
  })
})

describe('a sealed stream', () => {
  const sizes = [0, 1, block - 1, block, block + 1, 2 * block, 3 * block + 17]

  it.each(sizes)('of %i bytes opens to the same bytes', async (size) => {
    const plain = randomBytes(size)
    expect(plain.equals(await opened(await sealed(plain)))).toBe(true)
  })

  it('opens however the network cuts it', async () => {
    const plain = randomBytes(2 * block + 5)
    const bytes = await sealed(plain)
    const cuts = fc.array(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(cuts, async (points) => {
        const edges = [0, ...points.toSorted((a, b) => a - b), bytes.length]
        const parts = edges.slice(1).map((end, i) => bytes.subarray(edges[i], end))
        expect(plain.equals(await opened(...parts))).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('fails on a changed byte in the header, in a block or in a tag', async () => {
    const bytes = await sealed(randomBytes(block + 100))
    for (const at of [0, 2, 6, 20, 21, 5000, 21 + block + 3, bytes.length - 1])
      await expect(opened(flipped(bytes, at))).rejects.toThrow(/sealed/)
  })

  it('fails when its end is missing, also at the edge of a block', async () => {
    const bytes = await sealed(randomBytes(2 * block))
    const edge = 21 + block + 16
    for (const length of [0, 5, 21, 22, edge - 1, edge, edge + 1, bytes.length - 1])
      await expect(opened(bytes.subarray(0, length))).rejects.toThrow(/sealed/)
  })

  it('fails when blocks change places, or something follows', async () => {
    const bytes = await sealed(randomBytes(3 * block))
    const at = (n: number) => bytes.subarray(21 + n * (block + 16), 21 + (n + 1) * (block + 16))
    const head = bytes.subarray(0, 21)
    await expect(opened(head, at(1), at(0), at(2))).rejects.toThrow(/sealed/)
    await expect(opened(bytes, Buffer.from('x'))).rejects.toThrow(/sealed/)
  })

  it('fails in another place and with another key', async () => {
    const bytes = await sealed(randomBytes(10))
    const elsewhere = openStream(key, { context: 'draft:2' })
    await expect(buffer(Readable.from([bytes]).compose(elsewhere))).rejects.toThrow(/broken/)
    const foreign = openStream(other, { context })
    await expect(buffer(Readable.from([bytes]).compose(foreign))).rejects.toThrow(/another key/)
  })

  it('holds a few blocks at most, however long it is', async () => {
    let sent = 0
    let received = 0
    let most = 0
    const source = Readable.from(
      (function* () {
        for (let i = 0; i < 200; i++) {
          sent += block
          yield randomBytes(block)
        }
      })(),
      { highWaterMark: 1 },
    )
    await pipeline(
      source,
      sealStream(key, { context }),
      openStream(key, { context }),
      async (out) => {
        for await (const part of out as AsyncIterable<Buffer>) {
          received += part.length
          most = Math.max(most, sent - received)
        }
      },
    )
    expect(received).toBe(200 * block)
    expect(most).toBeLessThan(16 * block)
  })
})

async function sealed(plain: Buffer): Promise<Buffer> {
  return buffer(Readable.from([plain]).compose(sealStream(key, { context })))
}

async function opened(...parts: Buffer[]): Promise<Buffer> {
  return buffer(Readable.from(parts).compose(openStream(key, { context })))
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at)
  return copy
}
