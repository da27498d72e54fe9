import { machines } from '../../../../locales/en/machines.ts'
import type { AppExchange, AppRoute } from '../../../people/viewer.ts'
import { type Answer, type Failure, failureStatus, seeOther } from '../../../platform/http/route.ts'
import { notFound as notFoundPage } from '../../answers.tsx'
import { entryById } from '../../queries.ts'
import type { MachineDeps } from '../deps.ts'
import { sendStream, sendText } from '../respond.ts'
import { readStamp, stampTag } from '../walk.ts'
import { actions } from './actions.ts'
import type { Given } from './parameters.ts'
import { CkanRefusal } from './refusal.ts'

const type = 'application/json; charset=utf-8'
const words = machines.ckan

/**
 * A read API that answers as CKAN's action API does, for the portals that harvest CKAN (Satu Data Indonesia). Its
 * clients ask by GET or by POST with a JSON body; nothing is ever changed.
 */
export function ckanRoutes(deps: MachineDeps): AppRoute[] {
  const open = {
    access: 'everyone',
    audit: 'none',
    limit: { max: 120, perSeconds: 60 },
    failure,
  } as const
  const act = (exchange: AppExchange) => answerAction(deps, exchange)
  return [
    { ...open, method: 'GET', url: '/api/3', handle: (exchange) => sendVersion(exchange) },
    { ...open, method: 'GET', url: '/api/3/action/:action', handle: act },
    { ...open, method: 'POST', url: '/api/3/action/:action', anySite: true, handle: act },
    {
      ...{ access: 'everyone', audit: 'none', method: 'GET', url: '/dataset/:dataset' },
      handle: (exchange) => showDataset(deps, exchange),
    },
  ]
}

function sendVersion(exchange: AppExchange): Promise<Answer> {
  return sendText(exchange, { type, body: JSON.stringify({ version: 3 }) })
}

/** Harvesters build the address of a dataset's page from its name or id, as CKAN has it. */
async function showDataset(deps: MachineDeps, exchange: AppExchange): Promise<Answer> {
  const name = exchange.params['dataset'] ?? ''
  if (/^[a-z0-9-]{3,160}$/.test(name) && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name))
    return seeOther(`/informasi/${name}`)
  const entry = /^[0-9a-f-]{36}$/.test(name) ? await entryById(deps.db, name) : null
  return entry ? seeOther(`/informasi/${entry.slug}`) : notFoundPage(deps, exchange)
}

async function answerAction(deps: MachineDeps, exchange: AppExchange): Promise<Answer> {
  const name = exchange.params['action'] ?? ''
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (!action)
    return sendText(exchange, {
      type,
      status: 400,
      body: JSON.stringify(words.unknownAction({ name })),
    })
  const help = `${deps.baseUrl}/api/3/action/help_show?name=${name}`
  try {
    const result = await action(deps, givenBy(exchange))
    if (isPieces(result)) return await sendPieces(deps, { exchange, help, pieces: result })
    return await sendText(exchange, { type, body: JSON.stringify({ help, success: true, result }) })
  } catch (error) {
    if (!(error instanceof CkanRefusal)) throw error
    const absent = error.type === 'Not Found Error'
    const said = absent ? { message: words.notFound } : error.detail
    const body = { help, success: false, error: { ...said, __type: error.type } }
    return sendText(exchange, { type, status: absent ? 404 : 409, body: JSON.stringify(body) })
  }
}

/** Parameters stand in the address, in a JSON body, or in a form. */
function givenBy({ request, query }: AppExchange): Given {
  const { body } = request
  const given: Record<string, unknown> = Object.create(null)
  if (request.method === 'POST' && body !== null && typeof body === 'object')
    for (const [name, value] of Object.entries(body)) given[name] = value
  return request.method === 'POST' && Object.keys(given).length > 0 ? given : { ...given, ...query }
}

function isPieces(result: unknown): result is AsyncGenerator<string[]> {
  return typeof result === 'object' && result !== null && Symbol.asyncIterator in result
}

async function sendPieces(
  deps: MachineDeps,
  {
    exchange,
    help,
    pieces,
  }: { exchange: AppExchange; help: string; pieces: AsyncGenerator<string[]> },
): Promise<Answer> {
  const stamp = await readStamp(deps.db)
  const head = `{"help":${JSON.stringify(help)},"success":true,"result":[`
  async function* body(): AsyncGenerator<string> {
    let before = head
    for await (const names of pieces) {
      yield before + names.map((name) => JSON.stringify(name)).join(',')
      before = ','
    }
    yield before === head ? `${head}]}` : ']}'
  }
  const asked = new URLSearchParams(exchange.query).toString()
  const tag = stampTag(stamp, `c${asked.replaceAll(/[^a-z0-9=&]/g, '')}`)
  return sendStream(exchange, { type, tag, modified: stamp.changed, pieces: body })
}

function failure(why: Failure, code: string | null): Answer {
  const message = code === null ? words.failures[why] : `${words.failures[why]} (${code})`
  return {
    kind: 'bytes',
    status: failureStatus[why],
    headers: { 'content-type': type, 'access-control-allow-origin': '*' },
    body: JSON.stringify({ success: false, error: { __type: 'Error', message } }),
  }
}
