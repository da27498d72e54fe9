import { connect, type Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { type Scanner, ScannerDown } from './scan.ts'

const end = Buffer.alloc(4)

/** The scanner behind ClamAV's daemon: `address` is the path of its socket, or `host:port`. Its `StreamMaxLength` must reach the largest upload. */
export function createClamav(address: string, { timeoutMs = 120_000 } = {}): Scanner {
  return {
    scan: async (bytes) => {
      const socket = open(address)
      socket.setTimeout(timeoutMs, () => socket.destroy(new Error('no answer in time')))
      try {
        const answer = readAnswer(socket)
        const [verdict] = await Promise.all([answer, sendBytes(socket, bytes)])
        return judge(verdict)
      } catch (error) {
        throw error instanceof ScannerDown
          ? error
          : new ScannerDown('the scanner does not answer', { cause: error })
      } finally {
        bytes.destroy()
        socket.destroy()
      }
    },
  }
}

function open(address: string): Socket {
  const [, host, port] = /^([^/]+):(\d+)$/.exec(address) ?? []
  return host ? connect({ host, port: Number(port) }) : connect({ path: address })
}

// The protocol INSTREAM: parts with their length in front, an empty one at the end.
async function sendBytes(socket: Socket, bytes: Readable): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'))
  for await (const chunk of bytes) {
    const length = Buffer.alloc(4)
    length.writeUInt32BE((chunk as Buffer).length)
    await write(socket, Buffer.concat([length, chunk as Buffer]))
  }
  await write(socket, end)
}

function write(socket: Socket, data: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(data, (error) => (error ? reject(error) : resolve()))
  })
}

function readAnswer(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    socket.on('data', (data) => {
      answer += data.toString('latin1')
    })
    socket.once('end', () => resolve(answer))
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('closed without an answer')))
  })
}

function judge(answer: string): 'clean' | 'refused' {
  const verdict = answer.replace(/\0.*$/s, '').trim()
  if (verdict === 'stream: OK') return 'clean'
  if (verdict.startsWith('stream: ') && verdict.endsWith(' FOUND')) return 'refused'
  throw new ScannerDown(`the scanner could not judge: ${verdict.slice(0, 80)}`)
}
