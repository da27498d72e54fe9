import { writeSync } from 'node:fs'
import type { Part } from '../messages.ts'
import { CannotRead } from '../reasons.ts'
import { cleanText } from './clean.ts'

/** Where a text stands: its page, slide or sheet, if it has one. */
export type Place = Omit<Part, 'text'>

/** Takes the text of a file, cleaned and cut into parts. */
export interface PartWriter {
  /** How many parts there are. */
  readonly count: number
  /** All the text of one place. @throws CannotRead once the file has more text than allowed */
  write(place: Place, text: string): void
  /** For text that comes piece by piece; its parts end where a line ends. Call `end`. */
  flow(place: Place): Flow
}

export interface Flow {
  write(piece: string): void
  end(): void
}

// 20,000 characters are far below the largest tsvector, whatever the letters.
const maxPart = 18_000
const flowPart = 3_000

export const flowing: Place = { page: null, label: null, ocr: false }

/** Writes parts as lines of JSON, at once: what stands there survives the end of the process. */
export function createPartWriter(file: number, { textLength }: { textLength: number }): PartWriter {
  let written = 0
  let count = 0
  const write = (place: Place, text: string) => {
    const whole = cleanText(text)
    const allowed = whole.slice(0, Math.max(0, textLength - written)).toWellFormed()
    for (const piece of cut(allowed)) {
      writeSync(file, `${JSON.stringify({ ...place, text: piece } satisfies Part)}\n`)
      count += 1
    }
    written += allowed.length
    if (allowed.length < whole.length) throw new CannotRead('too_much_text')
  }
  return {
    get count() {
      return count
    },
    write,
    flow(place) {
      let pieces: string[] = []
      let length = 0
      const end = () => {
        const text = pieces.join('')
        pieces = []
        length = 0
        write(place, text)
      }
      return {
        write(piece) {
          pieces.push(piece)
          length += piece.length
          const whole = piece.endsWith('\n')
          if (length >= (whole ? flowPart : maxPart)) end()
        },
        end,
      }
    },
  }
}

// Between words where there are any.
function* cut(text: string): Generator<string> {
  let rest = text
  while (rest.length > maxPart) {
    const space = Math.max(rest.lastIndexOf(' ', maxPart), rest.lastIndexOf('\n', maxPart))
    const at =
      space > maxPart / 2 ? space : maxPart - (isHigh(rest.charCodeAt(maxPart - 1)) ? 1 : 0)
    yield rest.slice(0, at)
    rest = rest.slice(at).trimStart()
  }
  if (rest !== '') yield rest
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
