import { describe, expect, test } from 'vitest'
import {
  type Act,
  acceptLate,
  answer,
  answered,
  at,
  calendar,
  contextOf,
  day,
  decline,
  disputed,
  disputeOn,
  dueOn,
  execute,
  executed,
  executing,
  file,
  filedOn,
  fileIt,
  forwarded,
  forwardFile,
  late,
  markSilent,
  moveTo,
  orderOf,
  outcome,
  people,
  play,
  register,
  registered,
  satisfied,
  settle,
  silent,
  toCommission,
  unanswered,
  upheld,
  upheldLife,
  withdraw,
  words,
} from '../../../test/oracle/objection-life.ts'
import { workingCalendar } from '../calendar/working-calendar.ts'
import type { ObjectionCommand } from './commands.ts'
import { decideObjection } from './decide.ts'
import { nextStages } from './disputes.ts'
import type { ObjectionEvent } from './events.ts'
import { permittedObjectionCommands } from './permitted.ts'
import {
  awaitsLateDecision,
  evolveObjection,
  isOpen,
  isPending,
  keepsOthersOut,
  noObjection,
  openOrders,
  replayObjection,
  statusOf,
} from './state.ts'
import type { Ground } from './values.ts'
import { disputeWindow } from './window.ts'

const lifeOf = (...acts: readonly Act[]) => play(acts).state

describe('filing', () => {
  test('is received on the day, answered within thirty working days, and keeps each ground with its days', () => {
    const state = lifeOf(...registered)
    expect(state).toMatchObject({
      receivedOn: filedOn,
      dueOn,
      promisedOn: dueOn,
      dueEstimated: false,
      number: 'K-001/PPID-KH/XII/2026',
      grounds: [
        { ground: 'd', foundOn: '2026-11-26', lastDay: '2027-01-13', late: false },
        { ground: 'e', foundOn: '2026-11-26', lastDay: '2027-01-13', late: false },
      ],
    })
    expect(statusOf(state)).toBe('registered')
    expect([isOpen(state), isPending(state)]).toEqual([true, true])
  })

  test('needs a ground, each once, and one that the case really has', () => {
    const why = (...grounds: Parameters<typeof fileIt>[0] & string[]) =>
      outcome(noObjection, ['sari', fileIt(grounds)])
    expect(why()).toBe('ground_missing')
    expect(why('e', 'e')).toBe('ground_twice')
    expect(why('c')).toBe('ground_not_found')
    expect(why('a', 'b', 'd', 'e', 'f')).toBe('accepted')
    expect(outcome(noObjection, ['sari', fileIt(['e'])], { request: unanswered })).toBe(
      'ground_not_found',
    )
  })

  test('is for the applicant of that request alone, on the web; at the counter an officer files for them', () => {
    const why = (who: Act[0], part: Parameters<typeof fileIt>[1]) =>
      outcome(noObjection, [who, fileIt(['e'], part)])
    expect(why('otherApplicant', {})).toBe('not_permitted')
    expect(why('sari', { applicantId: 'budi' })).toBe('not_permitted')
    expect(why('sari', { requestId: 'another' })).toBe('not_permitted')
    expect(why('sari', { channel: 'surat' })).toBe('not_permitted')
    expect(why('desk', {})).toBe('not_permitted')
    expect(why('desk', { channel: 'surat' })).toBe('accepted')
    expect(why('utama', { channel: 'datang_langsung' })).toBe('accepted')
    expect(why('atasan', { channel: 'surat' })).toBe('not_permitted')
  })

  test('one at a time for a request, and one log for each', () => {
    const earlier = [{ open: true, grounds: [] }]
    expect(outcome(noObjection, ['sari', fileIt()], { earlier })).toBe('objection_open')
    expect(outcome(lifeOf(...registered), ['sari', fileIt()])).toBe('already_filed')
    expect(outcome(lifeOf(...registered), ['system', register])).toBe('already_registered')
    expect(outcome(noObjection, ['system', register])).toBe('not_filed')
    expect(outcome(lifeOf(['sari', fileIt()]), ['sari', withdraw])).toBe('not_registered')
  })

  test('is open again while an earlier objection is at the commission', () => {
    expect(keepsOthersOut(lifeOf(...registered))).toBe(true)
    expect(keepsOthersOut(lifeOf(...executing))).toBe(true)
    expect(isOpen(lifeOf(...disputed))).toBe(true)
    expect(keepsOthersOut(lifeOf(...disputed))).toBe(false)
  })

  test('after the last day is marked, ground by ground', () => {
    const state = lifeOf(['sari', fileIt(['b', 'e']), '2027-01-14'], ['system', register])
    expect(state.grounds.map((ground) => ground.late)).toEqual([false, true])
    expect(awaitsLateDecision(state)).toBe(true)
    expect(awaitsLateDecision(lifeOf(...late))).toBe(true)
    const onTheDay = lifeOf(['sari', fileIt(), '2027-01-13'], ['system', register])
    expect(awaitsLateDecision(onTheDay)).toBe(false)
  })

  test('of a letter counts from the day it reached the office, at most thirty days back, and never on the web', () => {
    const letter = (receivedOn: string) =>
      fileIt(['e'], { channel: 'surat', receivedOn: day(receivedOn) })
    const state = lifeOf(['desk', letter('2026-11-27'), '2026-12-01'], ['system', register])
    expect(state).toMatchObject({ receivedOn: '2026-11-27', dueOn: '2027-01-14' })
    const why = (receivedOn: string, on: string) =>
      outcome(noObjection, ['desk', letter(receivedOn), on])
    expect(why('2026-12-02', '2026-12-01')).toBe('receipt_in_future')
    expect(why('2026-12-01', '2026-12-31')).toBe('accepted')
    expect(why('2026-12-01', '2027-01-01')).toBe('receipt_too_old')
    // The notice came only after the letter.
    expect(why('2026-11-25', '2026-12-01')).toBe('ground_not_found')
    const web = fileIt(['e'], { receivedOn: day('2026-11-30') })
    expect(outcome(noObjection, ['sari', web])).toBe('receipt_too_old')
  })

  test('in a year without a list of holidays the last day is an estimate', () => {
    const context = { ...contextOf('sari'), calendar: workingCalendar({ days: [] }) }
    expect(decideObjection(noObjection, fileIt(['e']), context)).toMatchObject({
      events: [{ dueEstimated: true }],
    })
  })
})

describe('the answer', () => {
  test('says something of every ground, and orders something where it grants', () => {
    const state = lifeOf(...forwarded)
    const why = (...command: Parameters<typeof answer>) =>
      outcome(state, ['atasan', answer(...command)])
    expect(why({ d: 'upheld' })).toBe('ground_unanswered')
    expect(why({ d: 'upheld', e: 'upheld' }, orderOf([]))).toBe('order_without_grant')
    expect(why({ d: 'upheld', e: 'granted' })).toBe('order_missing')
    expect(why({ d: 'upheld', e: 'granted' }, orderOf(['i3']))).toBe('unknown_item')
    for (const days of [0, 31, 2.5])
      expect(why({ d: 'upheld', e: 'granted' }, orderOf(['i2'], days))).toBe('order_days')
    const both = { d: 'granted', e: 'granted' } as const
    expect(why(both, orderOf(['i1', 'i2'], 30))).toBe('accepted')
    const request = { ...answered, withdrawn: true }
    const toGive = answer(both, orderOf(['i1']))
    expect(outcome(state, ['atasan', toGive], { request })).toBe('request_withdrawn')
    expect(outcome(state, ['atasan', answer(both, orderOf([]))], { request })).toBe('accepted')
  })

  test.each([
    [{ d: 'upheld', e: 'upheld' }, 'upheld'],
    [{ d: 'granted', e: 'granted' }, 'granted'],
    [{ d: 'granted', e: 'upheld' }, 'partly'],
    [{ d: 'partly', e: 'partly' }, 'partly'],
  ] as const)('%j makes it %s', (said, result) => {
    const order = result === 'upheld' ? null : orderOf(['i2'])
    const state = lifeOf(...registered, ['atasan', answer(said, order), '2026-12-10'])
    expect(state.answer).toMatchObject({ result, by: 'atasan', at: at('2026-12-10') })
  })

  test('opens the window to the commission: fourteen working days, explained', () => {
    expect(disputeWindow(lifeOf(...registered), calendar)).toBeNull()
    const window = disputeWindow(lifeOf(...upheldLife), calendar)
    expect(window?.date).toBe('2027-01-04')
    expect(window?.days[0]?.date).toBe('2026-12-10')
    expect(disputeWindow(lifeOf(...registered, ['sari', withdraw]), calendar)).toBeNull()
  })

  test('is given once, and not to what was settled, declined, withdrawn or brought before the commission', () => {
    const why = (...acts: readonly Act[]) => outcome(lifeOf(...acts), ['atasan', upheld])
    expect(why(...upheldLife)).toBe('already_answered')
    expect(why(...registered, ['atasan', settle])).toBe('already_settled')
    expect(why(...late, ['atasan', decline])).toBe('already_declined')
    expect(why(...registered, ['sari', withdraw])).toBe('already_withdrawn')
    expect(why(...silent, ['utama', disputeOn('2027-01-20'), '2027-01-20'])).toBe('dispute_running')
  })

  test('is not owed to what was withdrawn', () => {
    const withdrawn = lifeOf(...registered, ['sari', withdraw])
    expect(statusOf(withdrawn)).toBe('withdrawn')
    expect([isOpen(withdrawn), isPending(withdrawn)]).toEqual([false, false])
  })

  test('may still come after silence', () => {
    const state = lifeOf(...silent, ['atasan', upheld, '2027-01-25'])
    expect(statusOf(state)).toBe('answered')
    expect(disputeWindow(state, calendar)?.days[0]?.date).toBe('2027-01-25')
  })
})

test('PPID lays the file before the Atasan once, with its notes', () => {
  expect(statusOf(lifeOf(...forwarded))).toBe('forwarded')
  expect(outcome(lifeOf(...forwarded), ['utama', forwardFile])).toBe('already_forwarded')
  expect(outcome(lifeOf(...upheldLife), ['utama', forwardFile])).toBe('already_answered')
})

test('what is wholly late is heard or declined first; what is in time cannot be declined', () => {
  expect(outcome(lifeOf(...late), ['atasan', upheld])).toBe('late_undecided')
  expect(outcome(lifeOf(...late), ['atasan', settle])).toBe('late_undecided')
  expect(outcome(lifeOf(...registered), ['atasan', decline])).toBe('not_late')
  expect(outcome(lifeOf(...registered), ['atasan', acceptLate])).toBe('not_late')
  const heard = lifeOf(...late, ['atasan', acceptLate])
  expect(heard.lateness).toEqual({ heard: ['d', 'e'], unheard: [], note: words })
  expect(outcome(heard, ['atasan', acceptLate])).toBe('not_late')
  expect(outcome(heard, ['atasan', upheld])).toBe('accepted')
  const declined = lifeOf(...late, ['atasan', decline])
  expect(statusOf(declined)).toBe('declined')
  expect(outcome(declined, ['atasan', decline])).toBe('already_declined')
  expect(disputeWindow(declined, calendar)).not.toBeNull()
})

test('musyawarah ends an objection about b to g, never one about an exemption', () => {
  const settled = lifeOf(...registered, ['atasan', settle])
  expect(statusOf(settled)).toBe('settled')
  expect(isOpen(settled)).toBe(false)
  const exempt = lifeOf(['sari', fileIt(['a', 'e'])], ['system', register])
  expect(outcome(exempt, ['atasan', settle])).toBe('settle_never_for_a')
  const order = { ...settle, order: orderOf(['i9']) } as const
  expect(outcome(lifeOf(...registered), ['atasan', order])).toBe('unknown_item')
  const owed = lifeOf(...registered, ['atasan', { ...settle, order: orderOf([], 3) } as Act[1]])
  expect(statusOf(owed)).toBe('executing')
  expect(openOrders(owed)).toMatchObject([{ orderId: '1', limit: '2026-12-04' }])
  expect(openOrders(owed)).toMatchObject([{ source: 'settlement', givenOn: filedOn }])
})

test('silence is marked the day after the last, once', () => {
  const state = lifeOf(...registered)
  expect(outcome(state, ['system', markSilent, '2027-01-18'])).toBe('silence_too_early')
  expect(outcome(lifeOf(...silent), ['system', markSilent, '2027-01-20'])).toBe('already_silent')
  expect(outcome(lifeOf(...upheldLife), ['system', markSilent, '2027-02-20'])).toBe(
    'already_answered',
  )
  expect(outcome({ ...state, dueOn: null }, ['system', markSilent])).toBe('silence_too_early')
  expect(statusOf(lifeOf(...silent))).toBe('silent')
  expect(disputeWindow(lifeOf(...silent), calendar)?.date).toBe('2027-02-08')
})

test('a calendar that changes takes nothing of the days that were told, and takes silence back', () => {
  const told = lifeOf(...upheldLife)
  expect(disputeWindow(told, calendar)?.date).toBe(told.disputeBy)
  const fewer = workingCalendar({ days: [] })
  expect(disputeWindow(told, fewer)?.date).toBe(told.disputeBy)
  const past = play(silent).state
  const recount: ObjectionEvent = {
    type: 'due_recalculated',
    changeId: 'c1',
    was: dueOn,
    dueOn: day('2027-01-21'),
    dueEstimated: false,
  }
  const on = (date: string) =>
    evolveObjection(past, { seq: 9, at: at(date), actor: people.system, event: recount })
  expect(on('2027-01-20')).toMatchObject({ silentSince: null, disputeBy: null })
  expect(on('2027-01-22').silentSince).toBe(dueOn)
})

test('an agreement is recorded only once both sides have signed its minutes', () => {
  const alone = { ...settle, signed: false } as ObjectionCommand
  expect(outcome(lifeOf(...registered), ['atasan', alone])).toBe('settle_unsigned')
  expect(outcome(lifeOf(...registered), ['atasan', settle])).toBe('accepted')
})

test('a ground in time does not carry the late ones: each of them is decided on by itself', () => {
  const mixed = lifeOf(['sari', fileIt(['b', 'd', 'e']), '2027-01-14'], ['system', register])
  const hear = (grounds: readonly Ground[]): Act => [
    'atasan',
    { type: 'accept_late', grounds, note: words },
    '2027-01-15',
  ]
  const all = answer({ b: 'upheld', d: 'upheld', e: 'upheld' })
  expect(outcome(mixed, ['atasan', all, '2027-01-15'])).toBe('late_undecided')
  expect(outcome(mixed, hear([]))).toBe('late_grounds')
  expect(outcome(mixed, hear(['b']))).toBe('late_grounds')
  const past: readonly Act[] = [
    ['sari', fileIt(['b', 'd', 'e']), '2027-01-14'],
    ['system', register],
  ]
  const some = lifeOf(...past, hear(['e']))
  expect(some.lateness).toMatchObject({ heard: ['e'], unheard: ['d'] })
  expect(lifeOf(...past, hear(['e']), ['atasan', all]).answer?.grounds).toMatchObject([
    { ground: 'b' },
    { ground: 'e' },
  ])
  const none = lifeOf(...past, ['atasan', decline, '2027-01-15'])
  expect(none).toMatchObject({ declined: null, lateness: { heard: [], unheard: ['d', 'e'] } })
  expect(outcome(none, ['atasan', answer({ b: 'upheld' }), '2027-01-15'])).toBe('accepted')
})

describe('an order', () => {
  test('has its last day and is carried out by the notice of what was reopened', () => {
    const state = lifeOf(...executing)
    expect(openOrders(state)).toMatchObject([
      { orderId: '1', itemIds: ['i2'], limit: '2026-12-28', source: 'answer' },
    ])
    expect(outcome(state, ['utama', execute('1', null)])).toBe('execution_by_notice')
    expect(outcome(state, ['system', execute('2')])).toBe('order_unknown')
    const done = lifeOf(...executed)
    expect(statusOf(done)).toBe('executed')
    expect(isOpen(done)).toBe(false)
    expect(done.orders[0]?.execution).toMatchObject({ noticeNumber: 'S-009', note: null })
    expect(outcome(done, ['system', execute()])).toBe('order_executed')
  })

  test('is not carried out by a notice that refuses again; a part is enough where not all was granted', () => {
    const told = (kind: 'partial' | 'not_held' | 'given') => ({
      request: { ...answered, told: [{ itemId: 'i2', outcome: kind }] },
    })
    const inPart = lifeOf(...executing)
    expect(outcome(inPart, ['system', execute()])).toBe('order_not_met')
    expect(outcome(inPart, ['system', execute()], told('not_held'))).toBe('order_not_met')
    expect(outcome(inPart, ['system', execute()], told('partial'))).toBe('accepted')
    const whole = answer({ d: 'granted', e: 'granted' }, orderOf(['i2']))
    const all = lifeOf(...forwarded, ['atasan', whole, '2026-12-10'])
    expect(outcome(all, ['system', execute()], told('partial'))).toBe('order_not_met')
    expect(outcome(all, ['system', execute()], told('given'))).toBe('accepted')
    expect(outcome(all, ['atasan', execute('1', null)], told('partial'))).toBe('accepted')
  })

  test('names what is to be given where the law was on the side of whoever asked', () => {
    const empty = answer({ d: 'upheld', e: 'partly' }, orderOf([]))
    expect(outcome(lifeOf(...forwarded), ['atasan', empty])).toBe('order_without_items')
    const withdrawn = { request: { ...answered, withdrawn: true } }
    expect(outcome(lifeOf(...forwarded), ['atasan', empty], withdrawn)).toBe('accepted')
  })

  test('about a fee or a delay is carried out when PPID says how', () => {
    const state = lifeOf(
      ['sari', fileIt(['b', 'e'])],
      ['system', register],
      ['atasan', answer({ b: 'granted', e: 'upheld' }, orderOf([])), '2026-12-10'],
    )
    const wordless = { ...execute('1', null), note: null } as Act[1]
    expect(outcome(state, ['utama', wordless])).toBe('execution_without_words')
    expect(outcome(state, ['utama', execute('1', null)])).toBe('accepted')
  })
})

describe('the response', () => {
  test('is given once, after an answer; nobody is satisfied with silence', () => {
    expect(outcome(lifeOf(...registered), ['sari', satisfied])).toBe('not_answered')
    expect(outcome(lifeOf(...silent), ['sari', satisfied, '2027-01-20'])).toBe('not_answered')
    expect(outcome(lifeOf(...silent), ['sari', toCommission, '2027-01-20'])).toBe('accepted')
    const content = lifeOf(...upheldLife, ['sari', satisfied, '2026-12-11'])
    expect(content.response?.response).toBe('satisfied')
    expect(outcome(content, ['sari', toCommission, '2026-12-11'])).toBe('already_responded')
  })

  test('"to the commission" counts until the last day of the window', () => {
    const state = lifeOf(...upheldLife)
    expect(outcome(state, ['sari', toCommission, '2027-01-04'])).toBe('accepted')
    expect(outcome(state, ['sari', toCommission, '2027-01-05'])).toBe('window_over')
    expect(outcome(state, ['sari', satisfied, '2027-01-05'])).toBe('accepted')
  })

  test('is given at the counter only in words of the applicant', () => {
    const counter = lifeOf(['desk', fileIt(['d', 'e'], { channel: 'surat' })], ['system', register])
    expect(outcome(counter, ['desk', withdraw])).toBe('statement_missing')
    expect(outcome(counter, ['desk', { type: 'withdraw', reason: words }])).toBe('accepted')
    expect(outcome(counter, ['utama', { type: 'withdraw', reason: words }])).toBe('not_permitted')
  })

  test('is the own business of whoever filed on the web', () => {
    expect(outcome(lifeOf(...upheldLife), ['desk', satisfied, '2026-12-11'])).toBe('not_permitted')
    expect(outcome(lifeOf(...registered), ['utama', withdraw])).toBe('not_permitted')
    expect(outcome(lifeOf(...registered), ['otherApplicant', withdraw])).toBe('not_permitted')
    expect(outcome(lifeOf(...upheldLife), ['sari', withdraw])).toBe('already_answered')
  })
})

describe('a dispute', () => {
  const at20 = (stage: Parameters<typeof moveTo>[0], order = orderOf([]) as never): Act => [
    'utama',
    moveTo(stage, '2026-12-20', order),
    '2026-12-20',
  ]
  const plain = (stage: Parameters<typeof moveTo>[0]): Act => [
    'utama',
    moveTo(stage, '2026-12-20'),
    '2026-12-20',
  ]

  test('begins after an answer or silence, is noted with its day, and late when the window was over', () => {
    expect(outcome(lifeOf(...registered), ['utama', disputeOn('2026-12-01')])).toBe(
      'dispute_too_early',
    )
    const state = lifeOf(...upheldLife)
    expect(outcome(state, ['utama', disputeOn('2026-12-09'), '2026-12-16'])).toBe('dispute_date')
    expect(outcome(state, ['utama', disputeOn('2026-12-17'), '2026-12-16'])).toBe('dispute_date')
    expect(lifeOf(...disputed).dispute).toMatchObject({ stage: 'registered', late: false })
    const tardy = lifeOf(...upheldLife, ['utama', disputeOn('2027-01-05'), '2027-01-06'])
    expect(tardy.dispute?.late).toBe(true)
    expect(outcome(tardy, ['utama', disputeOn('2027-01-06'), '2027-01-06'])).toBe('dispute_filed')
    expect(statusOf(tardy)).toBe('disputed')
  })

  test('goes the way of the law: mediation, adjudication, ruling, courts', () => {
    const state = lifeOf(...disputed)
    expect(outcome(lifeOf(...upheldLife), plain('mediation'))).toBe('dispute_missing')
    expect(nextStages(lifeOf(...upheldLife))).toEqual([])
    expect(nextStages(state)).toEqual(['mediation', 'adjudication', 'dropped'])
    expect(outcome(state, plain('ruling'))).toBe('dispute_stage')
    expect(outcome(state, ['utama', moveTo('mediation', '2026-12-14'), '2026-12-20'])).toBe(
      'dispute_date',
    )
    expect(outcome(state, at20('mediation'))).toBe('dispute_no_order_here')
    const long = lifeOf(
      ...disputed,
      ...(['mediation', 'mediation_failed', 'adjudication', 'ruling', 'lawsuit'] as const).map(
        plain,
      ),
      ...(['cassation', 'final'] as const).map(plain),
    )
    expect(statusOf(long)).toBe('dispute_ended')
    expect(long.dispute?.steps).toHaveLength(8)
    expect(statusOf(lifeOf(...disputed, plain('dropped')))).toBe('dispute_ended')
  })

  test('about an exemption alone is never mediated', () => {
    const state = lifeOf(
      ['sari', fileIt(['a'])],
      ['system', register],
      ['atasan', answer({ a: 'upheld' }), '2026-12-10'],
      ['utama', disputeOn('2026-12-15'), '2026-12-16'],
    )
    expect(nextStages(state)).toEqual(['adjudication', 'dropped'])
  })

  test('that orders something ends when it is carried out', () => {
    const agreed = lifeOf(...disputed, plain('mediation'), at20('agreed', orderOf(['i2']) as never))
    expect(openOrders(agreed)).toMatchObject([{ source: 'dispute', itemIds: ['i2'] }])
    expect(outcome(agreed, plain('executed'))).toBe('dispute_order_open')
    const done = lifeOf(...disputed, plain('mediation'), at20('agreed', orderOf(['i2']) as never), [
      'system',
      execute(),
      '2026-12-28',
    ])
    expect(done.dispute).toMatchObject({ stage: 'executed' })
    expect(statusOf(done)).toBe('dispute_ended')
    const bad = orderOf(['i9']) as never
    expect(outcome(lifeOf(...disputed, plain('mediation')), at20('agreed', bad))).toBe(
      'unknown_item',
    )
    const heard = lifeOf(...disputed, plain('adjudication'))
    const ruled = outcome(heard, at20('ruling', orderOf(['i1']) as never))
    expect(ruled).toBe('dispute_no_order_here')
    const decided = lifeOf(...disputed, plain('adjudication'), plain('ruling'))
    const final = outcome(decided, at20('final', orderOf(['i1']) as never))
    expect(final).toBe('accepted')
    const owed = lifeOf(
      ...disputed,
      plain('adjudication'),
      plain('ruling'),
      at20('final', orderOf(['i1']) as never),
    )
    expect(statusOf(owed)).toBe('disputed')
    const twice = lifeOf(
      ...executing,
      ['utama', disputeOn('2026-12-15'), '2026-12-16'],
      plain('adjudication'),
      plain('ruling'),
      at20('final', orderOf(['i1']) as never),
      ['system', execute('2')],
    )
    expect(openOrders(twice)).toMatchObject([{ orderId: '1' }])
    expect(statusOf(twice)).toBe('dispute_ended')
    expect(
      statusOf(lifeOf(...disputed, plain('mediation'), plain('agreed'), plain('executed'))),
    ).toBe('dispute_ended')
  })
})

describe('a change of the calendar', () => {
  const recalculate = { type: 'recalculate_due', changeId: 'c1' } as const
  const holiday = {
    date: day('2027-01-11'),
    kind: 'libur_daerah',
    name: 'Hari jadi',
    source: 'SK',
    confirmed: true,
  } as const
  const longer = { ...calendar, days: new Map([...calendar.days, [holiday.date, holiday]]) }
  const shorter = {
    ...calendar,
    days: new Map([...calendar.days].filter(([date]) => date !== '2027-01-05')),
  }
  const recalculated = (days: typeof calendar) => {
    const { state } = play(registered)
    const decision = decideObjection(state, recalculate, { ...contextOf('system'), calendar: days })
    if (!decision.ok) throw new Error(decision.code)
    return decision.events.reduce(
      (next, event) =>
        evolveObjection(next, { seq: 9, at: at('2026-12-05'), actor: people.system, event }),
      state,
    )
  }

  test('moves the last day; the later of two promises stays on record', () => {
    expect(recalculated(longer)).toMatchObject({ dueOn: '2027-01-19', promisedOn: '2027-01-19' })
    const unpromised = evolveObjection(
      { ...lifeOf(...registered), promisedOn: null },
      {
        seq: 3,
        at: at('2026-12-05'),
        actor: people.system,
        event: {
          type: 'due_recalculated',
          changeId: 'c1',
          was: dueOn,
          dueOn: day('2027-01-15'),
          dueEstimated: false,
        },
      },
    )
    expect(unpromised.promisedOn).toBe('2027-01-15')
    expect(recalculated(shorter)).toMatchObject({ dueOn: '2027-01-15', promisedOn: '2027-01-18' })
  })

  test('moves nothing where nothing changed or nothing is awaited', () => {
    const { state } = play(registered)
    expect(outcome(state, ['system', recalculate])).toBe('due_unchanged')
    expect(outcome(lifeOf(...upheldLife), ['system', recalculate])).toBe('already_answered')
    expect(outcome({ ...state, receivedOn: null }, ['system', recalculate])).toBe('not_filed')
    expect(outcome({ ...state, dueEstimated: true }, ['system', recalculate])).toBe('accepted')
  })
})

test('letters are numbered once and issued once', () => {
  const number = (letterId: string): Act => [
    'system',
    { type: 'number_letter', letterId, kind: 'objection_receipt', number: 'K-001' },
  ]
  const issue = (letterId: string): Act => ['system', { type: 'issue_letter', letterId, file }]
  const state = lifeOf(...registered, number('l1'), number('l2'), issue('l1'))
  expect(state.letters.map((letter) => letter.file)).toEqual([file, null])
  expect(replayObjection(play([...registered, number('l1')]).log).letters).toHaveLength(1)
  expect(permittedObjectionCommands(state, contextOf('system'))).toContain('issue_letter')
  const nobody = contextOf('sari', filedOn, { request: { ...answered, applicantId: null } })
  expect(permittedObjectionCommands(noObjection, nobody)).toEqual([])
  expect(outcome(state, number('l1'))).toBe('letter_known')
  expect(outcome(state, issue('l1'))).toBe('letter_known')
  expect(outcome(state, issue('l3'))).toBe('letter_unknown')
})

test('a stage without a dispute, from a damaged log, changes nothing', () => {
  const { state } = play(registered)
  const event = {
    type: 'dispute_moved',
    stage: 'ruling',
    on: filedOn,
    note: null,
    order: null,
  } as const
  const next = evolveObjection(state, { seq: 3, at: at('2026-12-02'), actor: people.utama, event })
  expect(next.dispute).toBeNull()
  expect(statusOf(noObjection)).toBe('absent')
})
