import pino, { type Logger } from 'pino'
import { scrub } from './log-scrub.ts'

/** How lines leave the process: for people at a terminal, for machines, or not at all (tests, commands that answer). */
export type LogStyle = 'people' | 'json' | 'silent'

let write: (line: string) => void = () => {}

const root = pino(
  {
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: {
      err: describeError,
      error: describeError,
      req: describeRequest,
      res: describeReply,
    },
    hooks: { logMethod: scrubArguments },
  },
  { write: (line: string) => write(line) },
)

const named = (name: string): Logger => root.child({ name })

/** The loggers of the house. They drop personal data: no bodies, cookies, addresses or query strings reach a line. */
export const serveLog = named('serve')
export const httpLog = named('http')
export const databaseLog = named('database')
export const jobsLog = named('jobs')
export const mailLog = named('mail')
export const filesLog = named('files')

/** Until this is called nothing is written. Lines go to standard error. */
export function startLogging(
  style: LogStyle,
  level: 'debug' | 'info' | 'warn' | 'error' = 'info',
): void {
  root.level = level
  for (const logger of [serveLog, httpLog, databaseLog, jobsLog, mailLog, filesLog])
    logger.level = level
  if (style === 'silent') write = () => {}
  else if (style === 'json') write = (line) => process.stderr.write(line)
  else
    write = (line) => process.stderr.write(forPeople(JSON.parse(line) as Record<string, unknown>))
}

// Messages and loose text may quote what a person typed: e-mail addresses and long numbers never pass.
function scrubArguments(this: Logger, args: Parameters<pino.LogFn>, method: pino.LogFn): void {
  const cleaned = (args as unknown[]).map((one) => (typeof one === 'string' ? scrub(one) : one))
  method.apply(this, cleaned as Parameters<pino.LogFn>)
}

function describeRequest(request: { method?: string; routeOptions?: { url?: string } }): object {
  return { method: request.method, route: request.routeOptions?.url ?? 'unknown' }
}

function describeReply(reply: { statusCode?: number }): object {
  return { status: reply.statusCode }
}

// PostgreSQL's detail, hint and query quote values of rows; what identifies the fault is enough.
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: scrub(String(error)) }
  const { code, constraint, table, column } = error as Error & Record<string, unknown>
  return {
    type: error.name,
    ...Object.fromEntries(
      Object.entries({ code, constraint, table, column }).filter(
        ([, value]) => typeof value === 'string',
      ),
    ),
    message: scrub(error.message),
    at: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

function framesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim().slice(3))
}

function forPeople({ time, level, name, msg, ...rest }: Record<string, unknown>): string {
  const clock = new Date(String(time)).toLocaleTimeString('en-GB', { hour12: false })
  const more = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : ''
  return `${clock} ${String(level).padEnd(5)} ${String(name)}: ${String(msg ?? '')}${more}\n`
}
