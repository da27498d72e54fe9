import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { office as officeEn } from '../locales/en/office.ts'
import { office as officeId } from '../locales/id/office.ts'
import { startAlertBoard } from './catalogue/alerts.ts'
import { startDownloadTally } from './catalogue/downloads.ts'
import { loadTestFacts } from './catalogue/exemption/facts.ts'
import { createTestLetters } from './catalogue/exemption/official.ts'
import { remindExemptionsJob, remindExemptionsTask } from './catalogue/exemption/reminders.ts'
import { testRoutes } from './catalogue/exemption/routes.tsx'
import { findMoved } from './catalogue/importing/moved.ts'
import { catchUp, catchUpJob, requestCatchUp } from './catalogue/index/catch-up.ts'
import { reindexFile } from './catalogue/index/reindex.ts'
import { officeNameOf } from './catalogue/machines/deps.ts'
import { machineRoutes } from './catalogue/machines/routes.ts'
import { deskRoutes } from './catalogue/publishing/routes.tsx'
import { catalogueRoutes } from './catalogue/routes.tsx'
import { demoRoutes } from './demo/routes.tsx'
import { createClamav } from './documents/clamav.ts'
import { answerKinds, documentKinds } from './documents/kinds.ts'
import { readStoredFile } from './documents/reading/read-stored-file.ts'
import { createReader } from './documents/reading/reader.ts'
import { readFileJob } from './documents/reading/request.ts'
import { createRedactor } from './documents/redaction/redactor.ts'
import {
  applyRedaction,
  applyRedactionJob,
  prepareRedaction,
  prepareRedactionJob,
} from './documents/redaction/work.ts'
import { scanFileJob, scanPendingFile } from './documents/scan.ts'
import { searchStoredFile } from './documents/sensitive/search-stored-file.ts'
import { searchSensitiveJob } from './documents/sensitive/store.ts'
import { registerRoutes } from './insight/registers/routes.tsx'
import { insightRoutes } from './insight/routes.tsx'
import { createAnnounce } from './notices/account-messages.ts'
import { deliverMessage } from './notices/deliver-message.ts'
import { demoMailRoutes } from './notices/demo-mail.tsx'
import { letterDeskRoutes } from './notices/desk/routes.tsx'
import { makeLetter } from './notices/official/issue.ts'
import { makeLetterJob } from './notices/official/order.ts'
import { openSigning } from './notices/official/signing.ts'
import { deliverMessageJob } from './notices/queue-message.ts'
import { verificationRoutes } from './notices/verification/routes.tsx'
import { objectionRoutes } from './objections/citizen/routes.ts'
import { followRequests } from './objections/follow.ts'
import { objectionDays, objectionMatters } from './objections/matters.ts'
import { objectionWorkRoutes } from './objections/officer/routes.ts'
import { objectionLetterSource } from './objections/official/source.ts'
import { loadOrders } from './objections/orders.ts'
import { objectionsTo } from './objections/queries.ts'
import { markSilentObjectionsJob, silentObjectionsTask } from './objections/silence.ts'
import { type OfficeCard, readCard } from './office/card.ts'
import { hoursText } from './office/hours-text.ts'
import { prepareOffice } from './office/prepare.ts'
import { createRulesReader, type OfficeRules, type ReadRules } from './office/rules.ts'
import { createFailurePage } from './people/failure-page.tsx'
import { sealKey } from './people/identity/seal.ts'
import { languageRoute, localeOf } from './people/language.ts'
import { peopleRoutes } from './people/routes.tsx'
import { createAuth } from './people/sessions/auth.ts'
import { createFindViewer, guest } from './people/sessions/find-viewer.ts'
import type { AppExchange, AppRoute } from './people/viewer.ts'
import { createShowPage } from './people/web.tsx'
import type { Config } from './platform/config.ts'
import type { Secrets } from './platform/config-secrets.ts'
import type { Connection } from './platform/database/connect.ts'
import { healthRoute } from './platform/http/health.ts'
import type { Locale } from './platform/http/route.ts'
import { createServer } from './platform/http/server.ts'
import { type Task, task } from './platform/jobs/worker.ts'
import { httpLog } from './platform/log.ts'
import { createMailer, createSilentMailer } from './platform/mail/mailer.ts'
import { createPress } from './platform/pdf/press.ts'
import { createDiskStorage } from './platform/storage/disk.ts'
import { weekInForce } from './procedure/calendar/service-hours.ts'
import { localDateOf, toInstant } from './procedure/dates.ts'
import type { RequestState } from './procedure/request/state.ts'
import type { CaseId, Instant, LocalDate } from './procedure/values.ts'
import { recordAudit } from './records/audit.ts'
import type { React } from './requests/act.ts'
import { closeElapsedJob, elapsedTask } from './requests/applicant/elapsed.ts'
import { applicantRoutes } from './requests/applicant/routes.tsx'
import { findAskedItem } from './requests/asked-item.ts'
import { requestDays } from './requests/calendar/feed/deadlines.ts'
import { recountTask } from './requests/calendar/recount.ts'
import { requestMatters } from './requests/calendar/request-matters.ts'
import { calendarRoutes } from './requests/calendar/routes.tsx'
import { counterRoutes } from './requests/counter/routes.tsx'
import { officerRoutes } from './requests/officer/routes.tsx'
import { requestLetterSources } from './requests/official/sources.ts'
import { passDaysJob, passDaysTask } from './requests/passed-days.ts'
import { createReact } from './requests/react.ts'
import { readAssets } from './ui/assets.ts'
import type { Office } from './ui/frame.tsx'

export interface AppOptions {
  readonly connection: Connection
  readonly config: Config
  readonly secrets: Secrets
  /** Where people open the portal, without a slash at its end. */
  readonly baseUrl: string
  /** Folder of the built assets. */
  readonly assetsDir: string
  /** False switches the limits per address off, for measurements and tests. */
  readonly limits?: boolean
  /** The time; the seed of the demo brings its own. */
  readonly clock?: () => Instant
}

/** The portal, wired but not listening. */
export interface App {
  readonly routes: readonly AppRoute[]
  readonly server: FastifyInstance
  /** What the job worker does. */
  readonly tasks: readonly Task[]
  /** Which of them start by the clock. */
  readonly crontab: string
  close(): Promise<void>
}

/** The rooms' tools, wired by hand: platform, then rooms from the lowest floor up. */
export async function furnish(options: AppOptions) {
  const { connection, config, secrets, baseUrl } = options
  const { db } = connection
  const clock = options.clock ?? (() => toInstant(new Date()))
  const storage = createDiskStorage(config.storageDir)
  const scanner = config.clamavSocket === null ? null : createClamav(config.clamavSocket)
  await prepareOffice(db)
  const read = createRulesReader()
  const identityKey = sealKey(secrets.identityKey)
  const card = await readCard(db)
  let rules = await read(db)
  let readAt = performance.now()
  const readRules: ReadRules = async (from) => {
    rules = await read(from)
    readAt = performance.now()
    return rules
  }
  const office = (locale: Locale) => {
    // Changed hours reach the foot of every page within a minute, also where nobody asks for a deadline.
    if (performance.now() - readAt > 60_000) {
      readAt = performance.now()
      readRules(db).catch(() => {})
    }
    return officeOf(card, { rules, locale, today: localDateOf(clock()) })
  }
  const reactToRequest = createReact({ baseUrl, office })
  const tools = {
    db,
    clock,
    storage,
    scanner,
    readRules,
    identityKey,
    office,
    baseUrl,
    loadTests: loadTestFacts,
    loadOrders,
    appSecret: secrets.appSecret,
    // A notice may be what an objection to the request waits for.
    react: async (...happening: Parameters<React>): Promise<RequestState> => {
      const state = await reactToRequest(...happening)
      await followNotices(...happening)
      return state
    },
  }
  const followNotices = followRequests(tools)
  return tools
}

/** Wires the house and builds its server. */
export async function createApp(options: AppOptions): Promise<App> {
  const { connection, config, secrets, baseUrl } = options
  const demo = config.mode === 'demo'
  const secure = baseUrl.startsWith('https:')
  const tools = await furnish(options)
  const { db, storage, scanner, office } = tools
  await storage.sweepTemp()
  await requestCatchUp(db)

  const alerts = await startAlertBoard(db, {
    clock: tools.clock,
    onError: (err) => httpLog.warn({ err }, 'warnings not read'),
  })
  const showPage = createShowPage({
    assets: readAssets(options.assetsDir, '/aset'),
    demo,
    office,
    alerts: () => alerts.current(),
  })
  const failurePage = createFailurePage(showPage)
  const notFound = (exchange: AppExchange) => failurePage(exchange, 'not_found', null)
  const downloads = startDownloadTally(db, {
    onError: (err) => httpLog.warn({ err }, 'downloads not counted yet'),
  })
  const account = { db, baseUrl, secret: secrets.appSecret, announce: createAnnounce({ office }) }
  const auth = createAuth({ db, secret: secrets.appSecret, baseUrl })
  const { maxUploadBytes } = config
  // Whoever looks at a page does not wait for a result that is being made.
  const drawer = createRedactor()
  const matters = [requestMatters(tools), objectionMatters(tools)]

  const lettersDir = join(config.dataDir, 'surat')
  const press = createPress({ overlay: lettersDir })
  const signing = await openSigning(config, { secrets, press })
  const objectionLetters = objectionLetterSource(tools)
  const letters = {
    ...{ ...tools, press, ...signing, baseUrl, lettersDir },
    sources: {
      ...requestLetterSources({ ...tools, baseUrl }),
      ...createTestLetters(tools),
      objection_receipt: objectionLetters,
      objection_answer: objectionLetters,
    },
  }

  const applicantTools = {
    ...{ ...tools, showPage, baseUrl },
    objectionsTo: (requestId: CaseId) => objectionsTo(db, requestId),
    officeName: () => office('id').name,
    onError: (err: unknown) => httpLog.error({ err }, 'a transfer was not recorded'),
  }

  const routes: AppRoute[] = [
    healthRoute(connection.pool),
    languageRoute({ db, secure }),
    ...catalogueRoutes({
      ...{ ...tools, showPage, secret: secrets.appSecret, baseUrl, downloads },
      officeName: office,
    }),
    ...machineRoutes({
      ...{ ...tools, showPage, secret: secrets.appSecret, baseUrl, downloads },
      officeName: (locale) => officeNameOf(office(locale)),
    }),
    ...peopleRoutes({ ...account, auth, show: showPage }),
    ...applicantRoutes(applicantTools),
    ...counterRoutes(applicantTools),
    ...officerRoutes({
      ...{ ...tools, showPage, maxUploadBytes },
      kinds: answerKinds(config),
      redactor: drawer,
    }),
    ...deskRoutes({
      ...{ ...tools, showPage, maxUploadBytes },
      kinds: documentKinds,
      redactor: drawer,
      onPublished: alerts.refresh,
    }),
    ...objectionRoutes({ ...tools, showPage, maxUploadBytes }),
    ...objectionWorkRoutes({ ...tools, showPage, maxUploadBytes }),
    ...testRoutes({ ...tools, showPage, findAskedItem }),
    ...letterDeskRoutes({ db, showPage, letters }),
    ...verificationRoutes({
      ...{ ...tools, showPage, secure, secret: secrets.appSecret },
      officeName: (locale) => `${office(locale).name}, ${office(locale).unit}`,
    }),
    ...calendarRoutes({
      ...tools,
      showPage,
      baseUrl,
      matters,
      feeds: [requestDays, objectionDays],
    }),
    ...insightRoutes({ ...tools, showPage }),
    ...registerRoutes({ ...tools, showPage, officeName: (locale) => office(locale).name }),
    ...(demo
      ? [...demoMailRoutes({ db, showPage, notFound, baseUrl }), ...demoRoutes({ showPage })]
      : []),
  ]

  const mailer =
    config.smtpUrl === null
      ? createSilentMailer()
      : createMailer({ smtpUrl: config.smtpUrl, from: config.mailFrom })
  const reader = createReader()
  const redactor = createRedactor()
  const searcher = createRedactor()
  const tasks: Task[] = [
    task(deliverMessageJob, (payload) =>
      deliverMessage({ db, mailer, host: new URL(baseUrl).hostname }, payload),
    ),
    elapsedTask(tools),
    passDaysTask(tools),
    silentObjectionsTask(tools),
    recountTask({ ...tools, matters, baseUrl }),
    remindExemptionsTask(tools),
    task(makeLetterJob, (payload) => makeLetter(letters, payload)),
    task(scanFileJob, (payload) => scanPendingFile({ db, storage, scanner }, payload)),
    task(readFileJob, (payload, stop) =>
      readStoredFile({ db, storage, reader, announceRead: reindexFile }, payload, stop),
    ),
    task(prepareRedactionJob, (payload, stop, last) =>
      prepareRedaction({ db, storage, scanner, redactor }, payload, { stop, last }),
    ),
    task(applyRedactionJob, (payload, stop, last) =>
      applyRedaction({ db, storage, scanner, redactor }, payload, { stop, last }),
    ),
    task(searchSensitiveJob, (payload, stop) =>
      searchStoredFile({ db, storage, redactor: searcher }, payload, stop),
    ),
    task(catchUpJob, (_, stop) => catchUp(db, stop)),
  ]

  const findViewer = createFindViewer({ db, secret: secrets.appSecret, baseUrl })
  const server = await createServer({
    routes,
    baseUrl,
    trustProxy: config.trustProxy,
    assetsDir: options.assetsDir,
    limits: options.limits ?? true,
    identify: (request) => findViewer(request.headers),
    nobody: guest,
    localeOf,
    roleOf: (viewer) => (viewer.kind === 'person' ? viewer.role : null),
    recordAudit: (viewer, event, subject, detail) =>
      recordAudit(db, {
        event,
        actorId: viewer.kind === 'person' ? viewer.id : null,
        role: viewer.kind === 'person' ? viewer.role : null,
        subject,
        detail,
      }),
    failurePage,
    movedTo: (address) => findMoved(db, address),
    signInPath: (path) => `/masuk?kembali=${encodeURIComponent(path)}`,
    onError: (err, about) => httpLog.error({ err, ...about }, 'an exchange failed'),
  })

  return {
    routes,
    server,
    tasks,
    crontab: [
      `15 * * * * ${closeElapsedJob.name}`,
      `*/15 * * * * ${passDaysJob.name}`,
      `30 0 * * * ${remindExemptionsJob.name}`,
      `20 * * * * ${markSilentObjectionsJob.name}`,
    ].join('\n'),
    close: async () => {
      await server.close()
      await reader.close()
      await redactor.close()
      await searcher.close()
      await drawer.close()
      await press.close()
      alerts.stop()
      await downloads.stop()
      mailer.close()
    },
  }
}

function officeOf(
  card: OfficeCard,
  { rules, locale, today }: { rules: OfficeRules; locale: Locale; today: LocalDate },
): Office {
  const words = locale === 'id' ? officeId : officeEn
  const contact = [
    ...(card.email === null ? [] : [{ href: `mailto:${card.email}`, text: card.email }]),
    ...(card.phone === null
      ? []
      : [{ href: `tel:${card.phone.replaceAll(/[^+\d]/g, '')}`, text: card.phone }]),
  ]
  return {
    name: card.name,
    tagline: words.tagline,
    unit: card.unit,
    address: card.address,
    hours: hoursText(weekInForce(rules.hours, today), locale),
    contact,
  }
}
