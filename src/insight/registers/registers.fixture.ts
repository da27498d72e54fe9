import { randomUUID } from 'node:crypto'
import { sealKey, sealText } from '../../people/identity/seal.ts'
import type { Db } from '../../platform/database/connect.ts'
import { registrationNumber } from '../../procedure/registration.ts'
import type { Recorded, RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import type { PersonId } from '../../procedure/values.ts'
import { appendEvents } from '../../records/append.ts'
import { allotNumber } from '../../records/numbers.ts'
import { vouchText } from '../../records/texts.ts'

export const identityKey = sealKey(Buffer.alloc(32, 7))

export interface WrittenCase {
  readonly requestId: string
  readonly number: string
  readonly log: readonly Recorded<RequestEvent>[]
}

/** Writes a played log into the database as its case would stand there; its words become `words`, its form `form`. */
export async function writeCase(
  db: Db,
  {
    log,
    applicantId,
    words,
    form = {},
  }: {
    readonly log: readonly Recorded<RequestEvent>[]
    readonly applicantId: PersonId
    readonly words: string
    readonly form?: Readonly<Record<string, string>>
  },
): Promise<WrittenCase> {
  const requestId = randomUUID()
  return db.transaction().execute(async (trx) => {
    const ref = await vouchText(trx, { streamId: requestId, kind: 'item', body: words })
    const own = (event: RequestEvent, number: string): RequestEvent =>
      event.type === 'registered'
        ? { ...event, number }
        : (JSON.parse(
            JSON.stringify(event).replaceAll('"textId":"text"', `"textId":"${ref.textId}"`),
          ) as RequestEvent)
    let number = ''
    for (const [version, { at, actor, event }] of log.entries()) {
      if (event.type === 'registered')
        number = await allotNumber(trx, {
          ...{ kind: 'P', at, streamId: requestId },
          format: (sequence) => registrationNumber({ kind: 'P', sequence, at }),
        })
      await appendEvents(trx, {
        stream: { kind: 'request', id: requestId },
        ...{ expectedVersion: version, at, actor, events: [own(event, number)] },
      })
    }
    const state = replay(log)
    await trx
      .insertInto('requests')
      .values({
        ...{ request_id: requestId, number, applicant_id: applicantId },
        ...{ status_code_digest: Buffer.alloc(1), status_code_sealed: Buffer.alloc(1) },
        form_sealed: sealText(identityKey, {
          text: JSON.stringify(form),
          context: `request:${requestId}`,
        }),
        ...{ title: 'Uji', status: state.status, step: 4, holder_role: 'ppid_utama' },
        ...{ submitted_at: state.submittedAt ?? '', due_on: state.dueOn ?? '' },
        ...{ due_estimated: false, needs_forward: false, needs_verification: false },
        ...{ needs_notice: false, version: state.version },
      })
      .execute()
    return { requestId, number, log }
  })
}
