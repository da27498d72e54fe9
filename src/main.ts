import type { Command } from './cli/command.ts'

// Each command is loaded when it is called: `deadline` needs neither the database nor the pages.
const commands: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
  serve: () => import('./cli/serve.ts'),
  worker: () => import('./cli/worker.ts'),
  migrate: () => import('./cli/migrate.ts'),
  seed: () => import('./cli/seed.ts'),
  import: () => import('./cli/import.ts'),
  'create-user': () => import('./cli/create-user.ts'),
  verify: () => import('./cli/verify.ts'),
  deadline: () => import('./cli/deadline.ts'),
  letters: () => import('./cli/letters.ts'),
  walkthrough: () => import('./cli/walkthrough.ts'),
  help: () => import('./cli/help.ts'),
}

async function main([name = 'help', ...args]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) {
    const { refuseCommand } = await import('./cli/help.ts')
    return refuseCommand(name)
  }
  const { run } = await load()
  try {
    return await run(args)
  } catch (error) {
    const { explain } = await import('./cli/explain.ts')
    return explain(name, error)
  }
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await main(process.argv.slice(2))
