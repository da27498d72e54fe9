import { randomUUID } from 'node:crypto'
import { imports as words } from '../../locales/id/import.ts'
import type { Outcome } from '../catalogue/importing/bring-in.ts'
import { planImport } from '../catalogue/importing/plan.ts'
import { beginImport, findImport, finishImport } from '../catalogue/importing/queries.ts'
import { type Plan, runImport } from '../catalogue/importing/run.ts'
import { createSettle } from '../catalogue/importing/settle.ts'
import { tryImport } from '../catalogue/importing/try-in.ts'
import { createClamav } from '../documents/clamav.ts'
import { readingProgress } from '../documents/reading/queries.ts'
import { addresseesByRole } from '../people/accounts/people.ts'
import { type Agency, listAgencies } from '../people/agencies.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { type Connection, connect } from '../platform/database/connect.ts'
import { createDiskStorage } from '../platform/storage/disk.ts'
import { localDateOf, toInstant, yearOf } from '../procedure/dates.ts'
import type { Actor } from '../procedure/values.ts'
import { answer, type Command, CommandError, say } from './command.ts'
import { openDatabase } from './database.ts'
import { type ImportOptions, readImportOptions } from './import-options.ts'
import { startProgress } from './import-progress.ts'
import { openReport, type Report } from './import-report.ts'
import { openArchive } from './import-source.ts'
import { stopOnSignal } from './import-stop.ts'
import { startTally, type Tally } from './import-tally.ts'
import { tellEnding, tellItems, tellPlan } from './import-told.ts'
import { readOnly, withSpareStorage } from './import-trial.ts'

export const run: Command = async (args) => {
  const options = await readImportOptions(args)
  const config = readConfig(process.env)
  const stop = stopOnSignal()
  const database = await openDatabase(config)
  // A trial could not write if it wanted to.
  const connection = connect(options.dryRun ? readOnly(database.appUrl) : database.appUrl, {
    max: 6,
  })
  try {
    return await importAll({ options, config, connection, stop })
  } finally {
    await connection.close()
    await database.close()
  }
}

interface Importing {
  readonly options: ImportOptions
  readonly config: Config
  readonly connection: Connection
  readonly stop: AbortSignal
}

async function importAll(importing: Importing): Promise<number> {
  const { options, connection, stop } = importing
  const { db } = connection
  const agencies = await listAgencies(db, { activeOnly: true })
  const agency = agencyOf(agencies, options.agency)
  const actor = await actorOf(connection, options.officer)
  const now = toInstant(new Date())
  const report = options.report === null ? null : await reportAt(options.report, options)
  if (!options.json) say(words.opening({ path: options.path }))
  const newestYear = yearOf(localDateOf(now)) + 1
  const archive = await openArchive(options.path, { uploads: options.uploads, newestYear })
  try {
    if (archive.kind === 'wxr' && options.uploads === null && !options.dryRun)
      throw new CommandError(words.needsUploads, 2)
    const settle = createSettle({
      ...{ agencies, agency, now, map: options.map, category: options.category },
      summarize: words.summary,
    })
    const plan = planImport(archive.inventory, settle)
    if (!options.json) tellPlan(plan, archive.inventory)
    if (options.dryRun && !options.json) tellItems(plan.items, agencies)
    const { source, kind } = archive
    const ending = await goThrough(importing, { plan, report, source, kind, actor })
    if (options.json) answer(JSON.stringify(summaryOf(ending, options)))
    else await tellAll(ending, importing)
    return stop.aborted ? 130 : 0
  } finally {
    archive.close()
    await report?.close()
  }
}

function agencyOf(agencies: readonly Agency[], id: string | null): Agency | null {
  if (id === null) return null
  const found = agencies.find((agency) => agency.id === id)
  if (found) return found
  const known = agencies.map((agency) => agency.id).join(', ')
  throw new CommandError(words.unknownAgency({ agency: id, known }), 2)
}

async function actorOf({ db }: Connection, email: string | null): Promise<Actor> {
  if (email === null) return { kind: 'system' }
  const officers = await addresseesByRole(db, { role: 'ppid_utama' })
  const wanted = email.trim().toLowerCase()
  const officer = officers.find((one) => one.email.toLowerCase() === wanted)
  if (!officer) throw new CommandError(words.unknownOfficer({ email }), 2)
  return { kind: 'person', id: officer.id, role: 'ppid_utama', agencyId: null }
}

async function reportAt(path: string, { dryRun }: ImportOptions): Promise<Report> {
  return openReport(path, { dryRun }).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(words.cannotWriteReport({ path, code: error.code ?? '?' }), 2)
  })
}

interface Going {
  readonly plan: Plan
  readonly report: Report | null
  readonly source: string
  readonly kind: Parameters<typeof beginImport>[1]['kind']
  readonly actor: Actor
}

interface Ended {
  readonly tally: Tally
  readonly seconds: number
  readonly left: number
}

async function goThrough({ options, config, connection, stop }: Importing, going: Going) {
  const { plan, report, source, kind, actor } = going
  const { db } = connection
  const { dryRun, json } = options
  const of = plan.items.length + plan.troubles.length
  const tally = startTally()
  const out = json ? process.stdout : process.stderr
  const progress = startProgress({ of, out, json })
  let done = 0
  const onDone = (outcome: Outcome) => {
    done += 1
    tally.add(outcome)
    report?.note(outcome)
    if (json && outcome.troubles.length > 0) answer(JSON.stringify(troublesOf(outcome)))
    progress.advance(done)
  }
  const maxBytes = config.maxUploadBytes
  const began = performance.now()
  if (dryRun) {
    const importId = await findImport(db, source)
    await withSpareStorage((storage) =>
      tryImport({ db, storage, scanner: null, importId, maxBytes }, plan, { onDone, stop }),
    )
  } else {
    const storage = createDiskStorage(config.storageDir)
    await storage.sweepTemp()
    const scanner = config.clamavSocket === null ? null : createClamav(config.clamavSocket)
    const importId = await beginImport(db, { importId: randomUUID(), kind, source })
    const clock = () => toInstant(new Date())
    const deps = { db, storage, scanner, importId, maxBytes, actor, clock }
    if (await runImport(deps, plan, { onDone, stop })) await finishImport(db, importId)
  }
  progress.end()
  return { tally, seconds: (performance.now() - began) / 1000, left: of - done }
}

function troublesOf({ key, result, troubles }: Outcome) {
  return { type: 'refused', key, result, troubles }
}

function summaryOf({ tally, seconds, left }: Ended, { dryRun }: ImportOptions) {
  const { counts, filesRefused, oldAddresses } = tally
  const reasons = Object.fromEntries(tally.byReason)
  return { type: 'summary', dryRun, ...counts, filesRefused, oldAddresses, reasons, left, seconds }
}

async function tellAll(ended: Ended, { options, connection }: Importing): Promise<void> {
  const { dryRun, report } = options
  tellEnding({ ...ended, dryRun })
  if (report !== null) say(words.report({ path: report }))
  if (dryRun) {
    say(words.dryRun)
    say(words.tried)
    return
  }
  if (ended.tally.oldAddresses > 0) say(words.redirects({ count: ended.tally.oldAddresses }))
  const { waiting, reading } = await readingProgress(connection.db)
  say(words.reading({ count: waiting + reading }))
  if (waiting > 0) say(words.readingNeedsPortal)
}
