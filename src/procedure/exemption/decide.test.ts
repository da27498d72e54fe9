import { describe, expect, test } from 'vitest'
import {
  advise,
  advised,
  advising,
  after,
  approve,
  approved,
  cast,
  conclude,
  concluded,
  day,
  deny,
  drop,
  exempt,
  found,
  foundOpen,
  issue,
  keep,
  type Move,
  now,
  number,
  open,
  played,
  propose,
  proposed,
  result,
  review,
  reviewing,
  sendBack,
  submit,
  supersede,
  testing,
  text,
  write,
} from '../../../test/oracle/exemption-life.ts'
import type { Instant } from '../values.ts'
import { decideTest, faultOfTerms } from './decide.ts'
import { testFact } from './facts.ts'
import { isInForce, noTest, replayTest, type TestState } from './state.ts'

const factOf = (state: TestState) => testFact('t1', { state, mainAgencyId: 'kominfo' })

const letters = (given: string[], until: string | null, endless = false) =>
  submit({ ...exempt, letters: given as never, until: until === null ? null : day(until), endless })

describe('a proposal', () => {
  test('is made before a request, at one, or by order of the Komisi Informasi', () => {
    expect(result(noTest, 'dinkes', propose())).toEqual(['test_proposed'])
    const atRequest = { occasion: 'request', requestId: 'r', itemId: 'i' } as const
    expect(result(noTest, 'dinkes', propose(atRequest))).toEqual(['test_proposed'])
    expect(result(noTest, 'utama', propose({ occasion: 'order' }))).toEqual(['test_proposed'])
  })

  test('names the item it is for, and only at a request', () => {
    expect(result(noTest, 'dinkes', propose({ occasion: 'request' }))).toBe('request_missing')
    expect(result(noTest, 'dinkes', propose({ occasion: 'request', requestId: 'r' }))).toBe(
      'request_missing',
    )
    expect(result(noTest, 'dinkes', propose({ requestId: 'r', itemId: 'i' }))).toBe(
      'request_missing',
    )
  })

  test('by order comes from PPID Utama, whom the order reaches', () => {
    expect(result(noTest, 'dinkes', propose({ occasion: 'order' }))).toBe('order_only_main')
  })

  test('is made once', () => {
    expect(result(played(...proposed), 'dinkes', propose())).toBe('already_proposed')
  })

  test('of another agency is not permitted', () => {
    expect(result(noTest, 'dinsos', propose())).toBe('not_permitted')
    expect(result(noTest, 'stray', propose())).toBe('not_permitted')
  })
})

describe('the sheet', () => {
  test('notes each who writes on it, once', () => {
    const state = played(...proposed)
    expect(result(state, 'dinkes', write)).toEqual(['sheet_begun'])
    const written = played(...testing)
    expect(written.status).toBe('testing')
    expect(result(written, 'dinkes', write)).toEqual([])
    expect(result(written, 'dinkes2', write)).toEqual(['sheet_begun'])
    expect(played(...testing, ['utama', write]).drafters).toEqual(['dinkes', 'utama'])
  })

  test('is closed once it is submitted, until it comes back', () => {
    const state = played(...advising)
    for (const command of [write, submit(), drop])
      expect(result(state, 'dinkes', command)).toBe('not_open_for_writing')
    const back = played(...advised, ['utama', sendBack])
    expect(back).toMatchObject({ status: 'testing', sentBack: text })
    const again = played(...advised, ['utama', sendBack], ['dinkes', submit()])
    expect(again).toMatchObject({ status: 'advising', sentBack: null, opinions: [] })
    expect(result(again, 'tim', advise())).toEqual(['opinion_given'])
  })

  test.each([
    ['no letter of Pasal 17', letters([], '2027-01-01'), 'letters_missing'],
    ['neither a last day nor a reason', letters(['h'], null), 'period_missing'],
    ['a last day that is today', letters(['h'], '2026-11-23'), 'period_past'],
    ['law enforcement without a last day', letters(['a'], null, true), 'period_of_letters'],
    ['foreign relations without one', letters(['f', 'h'], null, true), 'period_of_letters'],
    ['law enforcement beyond thirty years', letters(['a'], '2056-11-24'), 'period_too_long'],
    ['letters on what is found open', submit({ ...found, letters: ['h'] }), 'letters_of_open'],
    ['a period of what is open', submit({ ...found, until: day('2027-01-01') }), 'letters_of_open'],
  ])('with %s is refused', (_, command, code) => {
    expect(result(played(...testing), 'dinkes', command)).toBe(code)
  })

  test.each([
    ['the day after', letters(['h'], '2026-11-24')],
    ['no last day, with its reason', letters(['g', 'h', 'i', 'j'], null, true)],
    ['thirty years of law enforcement', letters(['a'], '2056-11-23')],
    ['longer than that for defence', letters(['c'], '2080-01-01')],
    ['nothing, as the information is open', submit(found)],
  ])('with %s is taken', (_, command) => {
    expect(result(played(...testing), 'dinkes', command)).toEqual(['sheet_submitted'])
  })

  test('says by when a period must end', () => {
    expect(faultOfTerms({ ...exempt, letters: ['a'], until: day('2060-01-01') }, now)).toEqual({
      ok: false,
      code: 'period_too_long',
      detail: { latest: '2056-11-23', years: 30 },
    })
  })

  test('says which reasons pass with time', () => {
    const terms = { ...exempt, letters: ['b', 'f', 'i'], until: null, endless: true } as const
    expect(faultOfTerms(terms, now)).toMatchObject({ detail: { letters: 'b, f' } })
  })

  test('may be dropped before it is weighed', () => {
    expect(played(...testing, ['utama', drop]).status).toBe('dropped')
    expect(result(played(...testing, ['utama', drop]), 'dinkes', write)).toBe(
      'not_open_for_writing',
    )
  })
})

describe('consideration', () => {
  test('each of the tim gives one opinion', () => {
    const state = played(...advised)
    expect(result(state, 'tim', advise(false))).toBe('opinion_given')
    expect(result(state, 'tim2', advise(false))).toEqual(['opinion_given'])
    expect(result(played(...testing), 'tim', advise())).toBe('not_in_consideration')
  })

  test('the Atasan waits for advice', () => {
    expect(result(played(...advising), 'atasan', approve())).toBe('opinions_missing')
    expect(result(played(...testing), 'atasan', approve())).toBe('not_in_consideration')
    expect(result(played(...advised), 'atasan', approve())).toEqual(['test_approved'])
  })

  test('against most of the tim the Atasan writes down why', () => {
    const divided = played(...advised, ['tim2', advise(false)])
    expect(result(divided, 'atasan', approve())).toEqual(['test_approved'])
    const against = played(...advising, ['tim', advise(false)])
    expect(decideTest(against, approve(), { now, actor: cast.atasan })).toMatchObject({
      code: 'opinions_against',
      detail: { against: 1, count: 1 },
    })
    expect(result(against, 'atasan', approve(text))).toEqual(['test_approved'])
  })

  test('what is not approved stays open', () => {
    const denied = played(...advised, ['atasan', deny])
    expect(denied.status).toBe('denied')
    expect(factOf(denied).conclusion).toBe('open')
    expect(result(denied, 'utama', conclude)).toBe('not_approved')
    expect(result(played(...testing), 'atasan', deny)).toBe('not_in_consideration')
  })

  test('it is sent back while it is weighed or only just approved', () => {
    expect(result(played(...approved), 'atasan', sendBack)).toEqual(['test_sent_back'])
    expect(result(played(...testing), 'utama', sendBack)).toBe('not_sent')
    expect(result(played(...concluded), 'utama', sendBack)).toBe('not_sent')
  })
})

describe('separation of duties', () => {
  const by = (who: 'utama' | 'atasan'): Move[] => [
    ['dinkes', propose()],
    [who === 'utama' ? 'utama' : 'dinkes', write],
    ['dinkes', submit()],
    ['tim', advise()],
    ['atasan', approve()],
  ]

  test('who wrote the sheet does not conclude the test', () => {
    expect(result(played(...by('utama')), 'utama', conclude)).toBe('own_draft')
    expect(result(played(...by('utama')), 'utama2', conclude)).toEqual(['test_concluded'])
    expect(result(played(...by('atasan')), 'utama', conclude)).toEqual(['test_concluded'])
    expect(result(played(...by('utama')), 'atasan', conclude)).toEqual(['test_concluded'])
  })

  test('whoever changed roles since writing it neither advises nor decides', () => {
    const before = { ...played(...advising), drafters: ['tim', 'atasan'] }
    expect(result(before, 'tim', advise())).toBe('own_draft')
    expect(result(before, 'atasan', approve())).toBe('own_draft')
    expect(result(before, 'atasan', deny)).toBe('own_draft')
  })
})

describe('the decree', () => {
  test('needs approval, and a period that has not ended meanwhile', () => {
    expect(result(played(...advised), 'utama', conclude)).toBe('not_approved')
    const late = '2028-01-01T00:00:00.000Z' as Instant
    expect(result(played(...approved), 'utama', conclude, late)).toBe('period_past')
    const endless = played(
      ...testing,
      ['dinkes', letters(['h'], null, true)],
      ['tim', advise()],
      ['atasan', approve()],
    )
    expect(result(endless, 'utama', conclude, late)).toEqual(['test_concluded'])
    expect(result({ ...endless, conclusion: null }, 'utama', conclude)).toBe('not_approved')
  })

  test('puts the information on the list, or finds it open', () => {
    const state = played(...concluded)
    expect(isInForce(state)).toBe(true)
    expect(state).toMatchObject({ concludedBy: 'utama', letters: ['h'], until: '2027-11-23' })
    expect(isInForce(played(...foundOpen))).toBe(false)
  })

  test('tells requests what it found', () => {
    expect(factOf(played(...concluded))).toEqual({
      testId: 't1',
      conclusion: 'exempt',
      letters: ['h'],
      draftedBy: 'dinkes',
      concludedBy: 'utama',
      until: '2027-11-23',
      agencyId: 'dinkes',
      requestId: null,
      itemId: null,
    })
    const ofMain = testFact('t1', { state: played(...concluded), mainAgencyId: 'dinkes' })
    expect(ofMain.agencyId).toBeNull()
    expect(factOf(played(...foundOpen)).conclusion).toBe('open')
    expect(factOf(played(...reviewing)).conclusion).toBe('exempt')
    expect(factOf(played(...reviewing, ['system', supersede()])).conclusion).toBe('exempt')
    expect(factOf(played(...concluded, ['utama', open()])).conclusion).toBe('open')
    expect(factOf(played(...approved)).conclusion).toBeNull()
    expect(factOf(noTest)).toMatchObject({ conclusion: null, draftedBy: '' })
  })
})

describe('afterwards', () => {
  test('an exemption is reviewed and stands, or is opened', () => {
    expect(played(...reviewing, ['utama', keep]).status).toBe('concluded')
    const opened = played(...reviewing, ['utama', open('reviewed')])
    expect(opened).toMatchObject({ status: 'opened', openedFor: 'reviewed', supersededBy: null })
    expect(result(played(...foundOpen), 'utama', review)).toBe('not_concluded')
    expect(result(played(...reviewing), 'utama', review)).toBe('not_concluded')
    expect(result(played(...concluded), 'utama', keep)).toBe('not_in_review')
    expect(result(played(...concluded), 'utama', open('reviewed'))).toBe('not_in_review')
  })

  test('it ends by itself only after its last day', () => {
    const state = played(...concluded)
    expect(result(state, 'utama', open('expired'), '2027-11-23T16:59:59.000Z' as Instant)).toBe(
      'not_expired',
    )
    expect(result(state, 'utama', open('expired'), '2027-11-23T17:00:00.000Z' as Instant)).toEqual([
      'exemption_opened',
    ])
    expect(result({ ...state, until: null }, 'utama', open('expired'))).toBe('not_expired')
  })

  test('the consent of a person opens their own secrets and nothing else', () => {
    const state = played(...concluded)
    expect(result(state, 'utama', open('consented'))).toEqual(['exemption_opened'])
    expect(result({ ...state, letters: ['g'] }, 'utama', open('consented'))).toEqual([
      'exemption_opened',
    ])
    expect(result({ ...state, letters: ['h', 'i'] }, 'utama', open('consented'))).toBe(
      'consent_not_enough',
    )
  })

  test('another test takes its place', () => {
    const extended = played(...reviewing, ['system', supersede()])
    expect(extended).toMatchObject({ status: 'extended', supersededBy: 'next' })
    const opened = played(...concluded, ['system', supersede('open')])
    expect(opened).toMatchObject({ status: 'opened', supersededBy: 'next', openedFor: 'reviewed' })
    expect(result(opened, 'system', supersede())).toBe('not_concluded')
    expect(result(opened, 'utama', open())).toBe('not_concluded')
  })
})

describe('its letters', () => {
  test('each get one number and one file', () => {
    const numbered = played(...concluded, ['system', number])
    expect(numbered.issued).toEqual([
      {
        letterId: 'l1',
        kind: 'classification_decree',
        number: 'SK-001/PPID-KH/XI/2026',
        file: null,
      },
    ])
    expect(result(numbered, 'system', number)).toBe('letter_known')
    // What opens an exemption is a decree, too.
    expect(result(numbered, 'system', { ...number, letterId: 'l3' } as never)).toEqual([
      'letter_numbered',
    ])
    const sheet = { ...number, letterId: 'l2', kind: 'consequence_sheet' } as never
    expect(result(numbered, 'system', sheet)).toEqual(['letter_numbered'])
    const both = played(...concluded, ['system', number], ['system', sheet], ['system', issue])
    expect(both.issued.map(({ file }) => file?.fileId ?? null)).toEqual(['f1', null])
    expect(result(both, 'system', issue)).toBe('letter_known')
    expect(result(played(...concluded), 'system', issue)).toBe('letter_unknown')
    expect(result(noTest, 'system', number)).toBe('letter_unknown')
  })
})

test('what the log says without a person behind it has no author', () => {
  const proposal = { ...propose(), type: 'test_proposed' } as never
  const log = [{ seq: 1, at: now, actor: cast.system, event: proposal }]
  expect(replayTest(log)).toMatchObject({ drafters: [], proposedBy: null, proposedAt: now })
  const opinion = { type: 'opinion_given', agrees: true, reason: text } as const
  expect(after(noTest, cast.system, [opinion]).opinions[0]?.by).toBe('')
})
