import { openText } from './encoding.ts'
import { flowing, type PartWriter } from './part-writer.ts'

/** A plain text, cut between its lines. */
export async function readPlain(path: string, parts: PartWriter): Promise<void> {
  const flow = parts.flow(flowing)
  let line = ''
  for await (const piece of openText(path)) {
    const lines = (line + piece).split('\n')
    line = lines.pop() ?? ''
    for (const whole of lines) flow.write(`${whole}\n`)
    // One line without end is cut wherever it is.
    if (line.length > 65_536) {
      flow.write(line)
      line = ''
    }
  }
  flow.write(line)
  flow.end()
}
