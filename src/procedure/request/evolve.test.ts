import { describe, expect, test } from 'vitest'
import {
  closed,
  file,
  forwarded,
  inProgress,
  inVerification,
  notified,
  notify,
  people,
  play,
  recall,
  registered,
  sendBack,
  stateAfter,
  supply,
  take,
  verified,
  verify,
  wib,
  words,
} from '../../../test/oracle/request-case.ts'
import { sop2023 } from '../sop/sop2023.ts'
import { sopStep } from '../sop/versions.ts'
import type { LocalDate } from '../values.ts'
import { releasedFiles } from './coverage.ts'
import type { RequestEvent } from './events.ts'
import { evolve, initialRequest, replay } from './evolve.ts'

const at = wib('2026-11-24 09:00')
const entry = (event: RequestEvent, seq = 1) => ({ seq, at, actor: people.system, event })

describe('the state of a case', () => {
  test('before anything is absent and nobody has work', () => {
    expect(replay([])).toBe(initialRequest)
    expect(initialRequest.tasks).toEqual([])
  })

  test('is the same from its log at once or one event after another', () => {
    const log = play(...closed)
    for (let cut = 0; cut <= log.length; cut += 1) {
      const half = replay(log.slice(0, cut))
      expect(half.version).toBe(cut)
      expect(log.slice(cut).reduce(evolve, half)).toEqual(replay(log))
    }
  })

  test('opens each task for the actor the SOP names', () => {
    for (const acts of [registered, forwarded, inVerification, verified]) {
      for (const { task, role } of stateAfter(...acts).tasks) {
        expect(role).toBe(sopStep(sop2023, task.step).actor)
      }
    }
    expect(stateAfter(...forwarded).tasks[0]).toMatchObject({
      task: { step: 5, assignmentId: 'a1' },
      agencyId: 'dinkes',
      takenAt: null,
    })
  })

  test('opens step 4 again, at once and untaken, when a forward is recalled', () => {
    const log = play(...forwarded, ['utama', recall('a1')])
    expect(replay(log).tasks).toEqual([
      {
        task: { step: 4, assignmentId: null },
        role: 'ppid_utama',
        agencyId: null,
        openedAt: log.at(-1)?.at,
        takenAt: null,
        takenBy: null,
      },
    ])
  })

  test('keeps the reason of a send-back while the unit works on it again', () => {
    const state = stateAfter(
      ...inVerification,
      [
        'utama',
        { type: 'send_back_answer', assignmentId: 'a1', reason: { textId: 'why', digest: 'd' } },
      ],
      ['dinkes', take(5, 'a1')],
      ['dinkes', supply('a1')],
    )
    expect(state.assignments[0]?.reason).toEqual({ textId: 'why', digest: 'd' })
  })

  test('releases files only from the notice on', () => {
    expect(releasedFiles(stateAfter(...verified))).toEqual([])
    expect(releasedFiles(stateAfter(...notified))).toEqual([file])
  })

  test('never releases the files of an answer that was sent back and then recalled', () => {
    const refused = { fileId: 'refused', sha256: 'f0', size: 1 }
    const state = stateAfter(
      ...inProgress,
      ['dinkes', supply('a1', { files: [refused] })],
      ['utama', take(6, 'a1')],
      ['utama', sendBack('a1')],
      ['utama', recall('a1')],
      ['utama', take(4)],
      ['utama', supply('a2')],
      ['utama', take(6, 'a2')],
      ['utama', verify('a2')],
      ['utama', take(7)],
      ['utama', notify],
    )
    expect(state.assignments[0]?.answer?.files).toEqual([refused])
    expect(releasedFiles(state)).toEqual([file])
  })

  test('releases nothing for an assignment a log calls verified without an answer', () => {
    const over = { assignmentId: 'ax', agencyId: 'dinsos', itemIds: [], instruction: null }
    const odd = [
      entry({ type: 'forwarded', assignments: [{ ...over, answerBy: '2026-12-02' as LocalDate }] }),
      entry({ type: 'answer_verified', assignmentId: 'ax', checklist: [], publish: false }),
      entry({ type: 'test_linked', assignmentId: 'ax', itemId: 'i1', testId: 't1', letter: null }),
      entry({ type: 'test_linked', assignmentId: 'a1', itemId: 'i1', testId: 't1', letter: null }),
      entry({
        type: 'applicant_notified',
        noticeNumber: 'S-1',
        note: null,
        fee: null,
        version: 1,
      }),
    ].reduce(evolve, stateAfter(...verified))
    expect(releasedFiles(odd)).toEqual([file])
  })

  test.each<[string, RequestEvent]>([
    [
      'a notice before every item is answered',
      { type: 'applicant_notified', noticeNumber: 'S-1', note: null, fee: null, version: 1 },
    ],
    [
      'a correction of a notice that never went out',
      {
        type: 'notice_corrected',
        noticeNumber: 'S-2',
        replaces: 'S-1',
        version: 2,
        reason: words,
        note: null,
      },
    ],
    [
      'an extension of what was never filed',
      {
        type: 'extended',
        days: 1,
        reason: 'not_yet_held',
        text: words,
        dueOn: '2026-12-08' as LocalDate,
        dueEstimated: false,
        answerBy: '2026-12-03' as LocalDate,
      },
    ],
  ])('is not told from a log with %s', (_, event) => {
    const past = event.type === 'extended' ? [] : forwarded
    expect(() => evolve(stateAfter(...past), entry(event))).toThrow(TypeError)
  })

  test('of an old log has a file for a copy, a first notice and nothing to pay', () => {
    const old = play(...notified).map(({ event, ...recorded }) => {
      const { copy, assisted, outcomes, fee, version, ...rest } = event as never as Record<
        string,
        unknown
      >
      const answer = outcomes === undefined ? {} : { itemIds: ['i1', 'i2'], outcome: 'given' }
      return { ...recorded, event: { ...rest, ...answer } as never as RequestEvent }
    })
    expect(JSON.stringify(old)).not.toContain('outcomes')
    expect(replay(old)).toEqual(stateAfter(...notified))
  })

  test("shows a task taken by the system as nobody's", () => {
    const taken = entry({
      type: 'task_taken',
      task: { step: 4, assignmentId: null },
      takenOver: false,
    })
    expect(evolve(stateAfter(...registered), taken).tasks[0]).toMatchObject({
      takenBy: null,
      takenAt: at,
    })
  })

  test('is not told from a log that holds an event this release does not know', () => {
    const unknown = { type: 'item_split' } as unknown as RequestEvent
    expect(() => replay([entry(unknown)])).toThrow('item_split')
  })
})
