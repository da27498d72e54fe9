import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { associated, requireKey, SealBroken, type SealKey, tagSize } from './seal.ts'

const streamVersion = 2
const saltSize = 16
const headerSize = 1 + 4 + saltSize
const blockSize = 64 * 1024

/**
 * Encrypts bytes on their way, a block of 64 KiB in memory at a time: version (1 byte), key id (4), salt (16), then each
 * block with its tag (16). Every stream has a key of its own (HKDF over the salt), so that the counting nonces never meet
 * again; each nonce tells whether the block is the last, so that a cut stream does not open.
 */
export function sealStream(key: SealKey, { context }: { readonly context: string }): Transform {
  const header = Buffer.concat([Buffer.from([streamVersion]), key.id, randomBytes(saltSize)])
  const blocks = blockFiller(blockSize)
  const seal = sealBlocks(streamKey(key, header), associated(header, context))
  const stream = new Transform({
    transform(data: Buffer, _encoding, done) {
      settle(done, () => {
        for (const block of blocks.push(data)) stream.push(seal(block, false))
      })
    },
    flush(done) {
      settle(done, () => void stream.push(seal(blocks.rest(), true)))
    },
  })
  stream.push(header)
  return stream
}

/**
 * Decrypts what `sealStream` made. Emits each block once it is proved; a changed, missing or foreign byte ends the stream
 * with SealBroken, and so does a missing end: what came before is then no whole file.
 */
export function openStream(key: SealKey, { context }: { readonly context: string }): Transform {
  const blocks = blockFiller(blockSize + tagSize)
  let head: Buffer = Buffer.alloc(0)
  let open: ((block: Buffer, last: boolean) => Buffer) | null = null
  const stream = new Transform({
    transform(data: Buffer, _encoding, done) {
      settle(done, () => {
        let rest = data
        if (!open) {
          head = Buffer.concat([head, data])
          if (head.length < headerSize) return
          open = openHeader(key, { header: head.subarray(0, headerSize), context })
          rest = head.subarray(headerSize)
        }
        for (const block of blocks.push(rest)) stream.push(open(block, false))
      })
    },
    flush(done) {
      settle(done, () => {
        if (!open) throw new SealBroken('broken')
        stream.push(open(blocks.rest(), true))
      })
    },
  })
  return stream
}

function openHeader(
  key: SealKey,
  { header, context }: { readonly header: Buffer; readonly context: string },
): (block: Buffer, last: boolean) => Buffer {
  if (header[0] !== streamVersion) throw new SealBroken('broken')
  requireKey(key, header)
  const secret = streamKey(key, header)
  const aad = associated(header, context)
  let index = 0
  return (block, last) => {
    if (block.length < tagSize) throw new SealBroken('broken')
    const decipher = createDecipheriv('aes-256-gcm', secret, nonce(index++, last), {
      authTagLength: tagSize,
    })
    decipher.setAAD(aad)
    decipher.setAuthTag(block.subarray(-tagSize))
    try {
      return Buffer.concat([decipher.update(block.subarray(0, -tagSize)), decipher.final()])
    } catch {
      throw new SealBroken('broken')
    }
  }
}

function sealBlocks(secret: Buffer, aad: Buffer): (block: Buffer, last: boolean) => Buffer {
  let index = 0
  return (block, last) => {
    const cipher = createCipheriv('aes-256-gcm', secret, nonce(index++, last))
    cipher.setAAD(aad)
    return Buffer.concat([cipher.update(block), cipher.final(), cipher.getAuthTag()])
  }
}

function streamKey(key: SealKey, header: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key.secret, header.subarray(5), 'terbuka stream', 32))
}

function nonce(index: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeBigUInt64BE(BigInt(index), 3)
  bytes[11] = last ? 1 : 0
  return bytes
}

/** Cuts data into blocks. A full block is given out only when a byte follows it, so that the last one is known at the end. */
function blockFiller(size: number): {
  push(data: Buffer): Generator<Buffer>
  rest(): Buffer
} {
  let block = Buffer.allocUnsafe(size)
  let filled = 0
  return {
    *push(data) {
      for (let at = 0; at < data.length; ) {
        if (filled === size) {
          yield block
          block = Buffer.allocUnsafe(size)
          filled = 0
        }
        const copied = data.copy(block, filled, at)
        filled += copied
        at += copied
      }
    },
    rest: () => block.subarray(0, filled),
  }
}

function settle(done: TransformCallback, work: () => void): void {
  try {
    work()
  } catch (error) {
    done(error instanceof Error ? error : new SealBroken('broken'))
    return
  }
  done()
}
