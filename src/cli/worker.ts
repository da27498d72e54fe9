import type { Command } from './command.ts'
export const run: Command = async () => 0
