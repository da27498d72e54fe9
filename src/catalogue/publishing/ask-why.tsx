import { publishing as t } from '../../../locales/id/publishing.ts'
import { seeOther } from '../../platform/http/route.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import { discardDraft, returnDraft, withdrawEntry } from './desk.ts'
import { actingOn, type EntryHandler, seenIn } from './open-entry.ts'
import { conclude } from './outcome.tsx'
import { ConfirmPage } from './pages/confirm-page.tsx'

const reasonLength = { least: 10, most: 2000 } as const

function reasonFaults(reason: string): FormErrors {
  const { least, most } = reasonLength
  if (reason.length < least) return [{ field: 'alasan', message: t.faults.reasonMissing }]
  return reason.length > most ? [{ field: 'alasan', message: t.faults.tooLong({ max: most }) }] : []
}

/** PPID Utama gives a draft back; the form for it stands on the page of the check. */
export const giveBack: EntryHandler = async (deps, exchange, opened) => {
  const reason = exchange.form.text('alasan').trim()
  const errors = reasonFaults(reason)
  if (errors.length > 0 && opened.may('return'))
    return confirmPage('kembalikan', { reason, errors })(deps, exchange, opened)
  const acted = await returnDraft(deps, { ...actingOn(opened, exchange), reason })
  return conclude(deps, exchange, {
    opened,
    acted,
    done: '/kerja/informasi?selesai=dikembalikan',
    typed: [{ label: t.preview.reason, text: reason }],
  })
}

export const askWithdrawal: EntryHandler = async (deps, exchange, opened) =>
  opened.may('withdraw')
    ? confirmPage('cabut', { reason: '', errors: [] })(deps, exchange, opened)
    : seeOther(opened.href())

/** Takes an entry back, with a reason that its page shows. */
export const withdrawNow: EntryHandler = async (deps, exchange, opened) => {
  const reason = exchange.form.text('alasan').trim()
  const confirmed = exchange.form.line('yakin') === 'ya'
  const errors = [
    ...reasonFaults(reason),
    ...(confirmed ? [] : [{ field: 'yakin', message: t.confirm.unsure }]),
  ]
  if (errors.length > 0 && opened.may('withdraw'))
    return confirmPage('cabut', { reason, errors })(deps, exchange, opened)
  const acted = await withdrawEntry(deps, { ...actingOn(opened, exchange), reason })
  if (acted.kind === 'done') await deps.onPublished()
  return conclude(deps, exchange, {
    opened,
    acted,
    done: opened.href('?selesai=dicabut'),
    typed: [{ label: t.confirm.cabut.label, text: reason }],
  })
}

export const askDiscard: EntryHandler = async (deps, exchange, opened) =>
  opened.may('discard')
    ? confirmPage('hapus-draf', { reason: '', errors: [] })(deps, exchange, opened)
    : seeOther(opened.href())

export const discardNow: EntryHandler = async (deps, exchange, opened) =>
  conclude(deps, exchange, {
    opened,
    acted: await discardDraft(deps, actingOn(opened, exchange)),
    done:
      opened.state.status === 'unpublished'
        ? '/kerja/informasi?selesai=drafDihapus'
        : opened.href('?selesai=drafDihapus'),
  })

function confirmPage(
  act: 'kembalikan' | 'cabut' | 'hapus-draf',
  given: { readonly reason: string; readonly errors: FormErrors },
): EntryHandler {
  return async (deps, exchange, opened) => {
    const wrong = given.errors.length > 0
    return deps.showPage(
      exchange,
      {
        title: t.confirm[act].title,
        section: 'kerja',
        work: true,
        typing: true,
        status: wrong ? 422 : 200,
        hasErrors: wrong,
      },
      <ConfirmPage act={act} opened={opened} seen={seenIn(opened)} {...given} />,
    )
  }
}
