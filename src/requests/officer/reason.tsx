import { work as t } from '../../../locales/id/work.ts'
import { seeOther } from '../../platform/http/route.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import { recallForward, returnByUnit } from '../officer-commands.ts'
import type { CaseHandler } from './deps.ts'
import { actingOn, assignmentIn, caseHref, may } from './open-case.ts'
import { conclude } from './outcome.tsx'
import { agencyName } from './pages/parts.tsx'
import { ReasonPage } from './pages/reason.tsx'
import { agencyNames } from './queries.ts'

const reasonLength = { least: 5, most: 2000 } as const

/** What is wrong with a reason; nothing when it says something. */
export function reasonFaults(reason: string): FormErrors {
  const { least, most } = reasonLength
  if (reason.length < least) return [{ field: 'alasan', message: t.reason.missing }]
  return reason.length > most ? [{ field: 'alasan', message: t.tooLong({ max: most }) }] : []
}

const acts = {
  tarik: {
    type: 'recall_forward',
    act: recallForward,
    words: t.reason.recall,
    done: '?selesai=ditarik',
  },
  kembalikan: {
    type: 'return_by_unit',
    act: returnByUnit,
    words: t.reason.giveBack,
    done: '?selesai=dikembalikan',
  },
} as const

/** Recalling a disposisi, and a unit giving one back: each a page that asks why. */
export function reasonHandlers(name: keyof typeof acts): {
  readonly show: CaseHandler
  readonly submit: CaseHandler
} {
  const { type, act, words, done } = acts[name]
  const showForm =
    (given: { reason: string; errors: FormErrors }): CaseHandler =>
    async (deps, exchange, opened) => {
      const agencyId = assignmentIn(opened, exchange)?.agencyId ?? null
      const agency = agencyName(await agencyNames(deps.db), agencyId)
      const wrong = given.errors.length > 0
      return deps.showPage(
        exchange,
        {
          title: words.title,
          section: 'kerja',
          work: true,
          typing: true,
          status: wrong ? 422 : 200,
          hasErrors: wrong,
        },
        <ReasonPage
          words={words}
          agency={agency}
          action={caseHref(opened, `/${name}/${exchange.params['penugasan'] ?? ''}`)}
          opened={opened}
          {...given}
        />,
      )
    }
  return {
    show: async (deps, exchange, opened) =>
      may(opened, type, exchange.params['penugasan'])
        ? showForm({ reason: '', errors: [] })(deps, exchange, opened)
        : seeOther(caseHref(opened)),
    submit: async (deps, exchange, opened) => {
      const assignmentId = exchange.params['penugasan'] ?? ''
      const reason = exchange.form.text('alasan').trim()
      const errors = reasonFaults(reason)
      if (errors.length > 0 && may(opened, type, assignmentId))
        return showForm({ reason, errors })(deps, exchange, opened)
      const acted = await act(deps, { ...actingOn(opened, exchange), assignmentId, reason })
      return conclude(deps, exchange, {
        opened,
        acted,
        done: caseHref(opened, done),
        typed: [{ label: words.label, text: reason }],
      })
    },
  }
}
