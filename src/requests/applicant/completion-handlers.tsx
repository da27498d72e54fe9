import { documents as documentsEn } from '../../../locales/en/documents.ts'
import { documents as documentsId } from '../../../locales/id/documents.ts'
import { explainProblem, explainRefusal } from '../../documents/refusal.ts'
import { type AppExchange, actorOf, personOf } from '../../people/viewer.ts'
import { type Answer, type Locale, seeOther } from '../../platform/http/route.ts'
import { parseNik } from '../../procedure/nik.ts'
import { awaitsCompletion } from '../../procedure/request/progress.ts'
import { readTexts } from '../../records/texts.ts'
import type { FieldError } from '../../ui/forms.tsx'
import { completeRequest } from '../applicant-commands.ts'
import type { LoadedCase } from '../load-case.ts'
import {
  dropAttachments,
  maxAttachmentBytes,
  maxTogether,
  readAttachments,
  refsOf,
  type WithAttachments,
} from '../questions/attachments.ts'
import { longestWords } from '../questions/commands.ts'
import type { ApplicantDeps, Handler } from './deps.ts'
import { nikError } from './form-errors.ts'
import { scanLimit } from './form-view.ts'
import { ownCase } from './matter.ts'
import { CompletionPage } from './pages/completion.tsx'
import { type Place, showNotDone } from './place.tsx'
import { refusalWords, requestWords } from './words.ts'

const sizes = { id: documentsId.size, en: documentsEn.size }

/** The limit of an attachment in words. */
export function attachmentLimit(locale: Locale): string {
  return sizes[locale](maxAttachmentBytes)
}

/** A request is completed where it lacks something (practice under Perki 1/2021): words, files, a new identity. */
export function completionHandlers(place: Place): {
  readonly show: Handler
  readonly send: Handler
} {
  return {
    show: async (deps, exchange) => {
      const loaded = await ownCase(deps, exchange)
      if (!loaded) return place.notFound(deps, exchange)
      if (!awaitsCompletion(loaded.state)) return seeOther(place.href(loaded.requestId))
      return showPage(deps, exchange, {
        ...{ place, loaded, errors: [], status: 200 },
        typed: { words: '', nik: '' },
      })
    },
    send: async (deps, exchange) => {
      const person = personOf(exchange)
      const sent = await readAttachments(deps, exchange, person.id)
      const loaded = await ownCase(deps, exchange)
      const drop = async (answer: Answer | Promise<Answer>) => {
        await dropAttachments(deps, sent)
        return answer
      }
      if (!loaded) return drop(place.notFound(deps, exchange))
      const typed = {
        words: sent.form.text('keterangan').trim(),
        nik: sent.form.line('nik').slice(0, 100),
      }
      const errors = errorsOf(place.locale(exchange), { sent, typed })
      if (errors.length > 0)
        return drop(showPage(deps, exchange, { place, loaded, typed, errors, status: 422 }))
      const parsed = parseNik(typed.nik)
      const { requestId, applicantId } = loaded
      const acted = await completeRequest(deps, {
        ...{ requestId, applicantId },
        actor: actorOf(person),
        // Words are welcome whatever has happened meanwhile.
        seenVersion: null,
        text: typed.words,
        files: refsOf(sent.files),
        identity: parsed.ok && sent.scan ? { nik: parsed.nik, scan: sent.scan } : null,
      })
      if (acted.kind !== 'done' && acted.state.completion.status === 'completed')
        return drop(seeOther(`${place.href(requestId)}?selesai=lengkap`))
      if (acted.kind !== 'done') return drop(showNotDone(deps, exchange, { place, loaded, acted }))
      await exchange.audit(`request:${requestId}`, { files: sent.files.length })
      return seeOther(`${place.href(requestId)}?selesai=lengkap`)
    },
  }
}

interface Typed {
  readonly words: string
  readonly nik: string
}

function errorsOf(
  locale: Locale,
  { sent, typed }: { readonly sent: WithAttachments; readonly typed: Typed },
): FieldError[] {
  const { completion: t, question, form } = requestWords[locale]
  const errors: FieldError[] = []
  if ([...typed.words].length > longestWords)
    errors.push({ field: 'keterangan', message: question.tooLong({ limit: longestWords }) })
  const parsed = parseNik(typed.nik)
  if (typed.nik !== '' && !parsed.ok) errors.push(nikError(form, parsed.reason))
  else if (typed.nik !== '' && !sent.scan) errors.push({ field: 'ktp', message: t.nikWithoutScan })
  if (typed.nik === '' && sent.scan) errors.push({ field: 'nik', message: t.scanWithoutNik })
  errors.push(...fileErrors(locale, sent))
  if (errors.length === 0 && typed.words === '' && sent.files.length === 0 && !sent.scan)
    errors.push({ field: 'keterangan', message: refusalWords(locale, 'completion_empty') })
  if (errors.length > 0 && (sent.files.length > 0 || sent.scan))
    errors.push({ field: 'berkas', message: t.again })
  return errors
}

/** What is wrong with the files of a form, one sentence each. */
export function fileErrors(locale: Locale, sent: WithAttachments): FieldError[] {
  const refused = sent.refusals.map(({ field, refusal }) => ({
    field,
    message: explainRefusal(locale, refusal),
  }))
  if (!sent.problem) return refused
  const message = explainProblem(locale, { problem: sent.problem, maxBytes: maxTogether })
  return [...refused, { field: 'berkas', message }]
}

async function showPage(
  deps: ApplicantDeps,
  exchange: AppExchange,
  shown: {
    readonly place: Place
    readonly loaded: LoadedCase
    readonly typed: Typed
    readonly errors: readonly FieldError[]
    readonly status: number
  },
): Promise<Answer> {
  const { place, loaded, errors } = shown
  const locale = place.locale(exchange)
  const textId = loaded.state.completion.text?.textId ?? ''
  const texts = await readTexts(deps.db, textId === '' ? [] : [textId])
  return deps.showPage(
    exchange,
    {
      ...place.page,
      title: requestWords[locale].completion.title,
      status: shown.status,
      uploads: true,
      typing: true,
      hasErrors: errors.length > 0,
    },
    <CompletionPage
      locale={locale}
      loaded={loaded}
      text={texts.get(textId) ?? null}
      typed={shown.typed}
      maxFile={attachmentLimit(locale)}
      maxScan={scanLimit(locale)}
      errors={errors}
      base={place.href(loaded.requestId)}
    />,
  )
}
