/** A command: its arguments in, its exit code out. 0 done, 1 failed or broken, 2 wrong input. */
export type Command = (args: readonly string[]) => Promise<number>

/** Ends a command with a sentence for the person at the terminal. */
export class CommandError extends Error {
  readonly exitCode: number
  constructor(message: string, exitCode = 1) {
    super(message)
    this.name = 'CommandError'
    this.exitCode = exitCode
  }
}

export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

export function answer(line: string): void {
  process.stdout.write(`${line}\n`)
}
