import { exemption as t } from '../../../locales/id/exemption.ts'
import type { Form } from '../../platform/http/form.ts'
import type { TestCommandType } from '../../procedure/exemption/commands.ts'
import { openingCauses } from '../../procedure/exemption/values.ts'
import type { FieldError, FormErrors } from '../../ui/forms.tsx'
import type { OnTest, TestActed, TestDeps } from './act.ts'
import {
  actWithReason,
  approveTest,
  concludeTest,
  giveOpinion,
  openExemption,
  type PlainAct,
} from './commands.ts'

/** What can be done to a test on a page of its own, by the last part of its address. */
export type ActName = keyof typeof t.acts

/** The form of an act as it was typed. */
export interface ActFields {
  readonly alasan: string
  readonly setuju: string
  readonly sebab: string
  readonly yakin: string
}

export interface Act {
  readonly command: TestCommandType
  readonly audit: string
  /** Whether words are asked for, and whether they may be left out. */
  readonly reason: 'required' | 'optional' | 'none'
  readonly ask?: 'opinion' | 'cause'
  /** It cannot be taken back: asked twice. */
  readonly sure: boolean
  readonly run: (deps: TestDeps, on: OnTest, fields: ActFields) => Promise<TestActed>
}

const plain = (command: PlainAct, audit: string, sure = false): Act => ({
  ...{ command, audit, reason: 'required', sure },
  run: (deps, on, { alasan }) => actWithReason(deps, { ...on, act: command, reason: alasan }),
})

export const acts: Readonly<Record<ActName, Act>> = {
  pendapat: {
    ...{ command: 'give_opinion', audit: 'test.opinion_given' },
    ...{ reason: 'required', ask: 'opinion', sure: false },
    run: (deps, on, { setuju, alasan }) =>
      giveOpinion(deps, { ...on, agrees: setuju === 'ya', reason: alasan }),
  },
  kembalikan: plain('send_back', 'test.sent_back'),
  setujui: {
    ...{ command: 'approve', audit: 'test.approved', reason: 'optional', sure: false },
    run: (deps, on, { alasan }) => approveTest(deps, { ...on, note: alasan }),
  },
  tolak: plain('deny', 'test.denied', true),
  tetapkan: {
    ...{ command: 'conclude', audit: 'test.concluded', reason: 'none', sure: true },
    run: (deps, on) => concludeTest(deps, on),
  },
  tinjau: plain('start_review', 'test.review_started'),
  pertahankan: plain('close_review', 'test.review_closed'),
  buka: {
    ...{ command: 'open', audit: 'test.opened', reason: 'required', ask: 'cause', sure: true },
    run: (deps, on, { sebab, alasan }) => {
      // Without a cause the form came back, unless the test had moved on: then it is refused in any case.
      const cause = openingCauses.find((known) => known === sebab) ?? 'reviewed'
      return openExemption(deps, { ...on, cause, reason: alasan })
    },
  },
  hentikan: plain('drop', 'test.dropped', true),
}

export const actNames = Object.keys(acts) as readonly ActName[]

export const emptyAct: ActFields = { alasan: '', setuju: '', sebab: '', yakin: '' }

export function readAct(form: Form): ActFields {
  return {
    alasan: form.text('alasan').toWellFormed().trim(),
    setuju: form.line('setuju'),
    sebab: form.line('sebab'),
    yakin: form.line('yakin'),
  }
}

const reasonLength = { least: 10, most: 2000 } as const

/** What is not filled in yet, in the order of the fields. */
export function faultsOfAct(act: Act, fields: ActFields, label: string): FormErrors {
  const errors: FieldError[] = []
  if (act.ask === 'opinion' && fields.setuju !== 'ya' && fields.setuju !== 'tidak')
    errors.push({ field: 'setuju', message: t.faults.opinion })
  if (act.ask === 'cause' && !openingCauses.some((cause) => cause === fields.sebab))
    errors.push({ field: 'sebab', message: t.faults.cause })
  const size = [...fields.alasan].length
  const { least, most } = reasonLength
  if (act.reason === 'required' && size < least)
    errors.push({ field: 'alasan', message: t.faults.missing({ label, least }) })
  if (size > most) errors.push({ field: 'alasan', message: t.faults.tooLong({ label, most }) })
  if (act.sure && fields.yakin !== 'ya') errors.push({ field: 'yakin', message: t.faults.sure })
  return errors
}
