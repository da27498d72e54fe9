import { type AppExchange, actorOf, personOf } from '../../people/viewer.ts'
import { type Answer, type Locale, seeOther } from '../../platform/http/route.ts'
import type { RefusalCode } from '../../procedure/request/commands.ts'
import { permittedCommands } from '../../procedure/request/permitted.ts'
import type { FieldError } from '../../ui/forms.tsx'
import { type Acted, contextFor } from '../act.ts'
import { isUuid, type LoadedCase } from '../load-case.ts'
import { dropAttachments, readAttachments, refsOf } from '../questions/attachments.ts'
import { answerQuestion, askQuestion, longestWords } from '../questions/commands.ts'
import { type QuestionView, readThread } from '../questions/read.ts'
import { attachmentLimit, fileErrors } from './completion-handlers.tsx'
import type { ApplicantDeps, Handler } from './deps.ts'
import { ownCase } from './matter.ts'
import { WordsPage } from './pages/question.tsx'
import { type Place, showNotDone } from './place.tsx'
import { requestWords } from './words.ts'

interface QuestionHandlers {
  readonly showAsk: Handler
  readonly ask: Handler
  readonly showAnswer: Handler
  readonly answer: Handler
}

/** Questions to the office, and answers to its own. */
export function questionHandlers(place: Place): QuestionHandlers {
  const toCase = (loaded: LoadedCase) => seeOther(place.href(loaded.requestId))
  return {
    showAsk: async (deps, exchange) => {
      const loaded = await ownCase(deps, exchange)
      if (!loaded) return place.notFound(deps, exchange)
      if (!(await may(deps, exchange, { loaded, type: 'ask_question' }))) return toCase(loaded)
      return showWords(deps, exchange, { place, loaded, question: null, words: '', errors: [] })
    },
    ask: async (deps, exchange) => {
      const loaded = await ownCase(deps, exchange)
      if (!loaded) return place.notFound(deps, exchange)
      const words = exchange.form.text('isi').trim()
      const errors = wordErrors(place.locale(exchange), words)
      if (errors.length > 0)
        return showWords(deps, exchange, { place, loaded, question: null, words, errors })
      const { requestId } = loaded
      const questionId = exchange.form.line('pertanyaan')
      const acted = await askQuestion(deps, {
        requestId,
        actor: actorOf(personOf(exchange)),
        // Words are welcome whatever has happened meanwhile.
        seenVersion: null,
        text: words,
        assignmentId: null,
        ...(isUuid(questionId) ? { questionId } : {}),
      })
      if (acted.kind !== 'done' && !isRefused(acted, 'question_repeated'))
        return showNotDone(deps, exchange, { place, loaded, acted })
      await exchange.audit(`request:${requestId}`)
      return seeOther(`${place.href(requestId)}?selesai=tanya`)
    },
    showAnswer: async (deps, exchange) => {
      const loaded = await ownCase(deps, exchange)
      const question = loaded && (await questionIn(deps, exchange, loaded))
      if (!loaded || !question) return place.notFound(deps, exchange)
      const open = await may(deps, exchange, { loaded, type: 'answer_question' })
      if (!open || question.answer) return toCase(loaded)
      return showWords(deps, exchange, { place, loaded, question, words: '', errors: [] })
    },
    answer: async (deps, exchange) => {
      const person = personOf(exchange)
      const sent = await readAttachments(deps, exchange, person.id)
      const drop = async (answer: Answer | Promise<Answer>) => {
        await dropAttachments(deps, sent)
        return answer
      }
      const loaded = await ownCase(deps, exchange)
      const question = loaded && (await questionIn(deps, exchange, loaded))
      if (!loaded || !question) return drop(place.notFound(deps, exchange))
      const locale = place.locale(exchange)
      const words = sent.form.text('isi').trim()
      const errors = [...wordErrors(locale, words), ...fileErrors(locale, sent)]
      if (errors.length > 0 && sent.files.length > 0)
        errors.push({ field: 'berkas', message: requestWords[locale].completion.again })
      if (errors.length > 0)
        return drop(showWords(deps, exchange, { place, loaded, question, words, errors }))
      const { requestId } = loaded
      const acted = await answerQuestion(deps, {
        requestId,
        actor: actorOf(person),
        // Words are welcome whatever has happened meanwhile.
        seenVersion: null,
        questionId: question.questionId,
        text: words,
        files: refsOf(sent.files),
      })
      if (isRefused(acted, 'question_answered'))
        return drop(seeOther(`${place.href(requestId)}?selesai=jawab`))
      if (acted.kind !== 'done') return drop(showNotDone(deps, exchange, { place, loaded, acted }))
      await exchange.audit(`request:${requestId}`, { files: sent.files.length })
      return seeOther(`${place.href(requestId)}?selesai=jawab`)
    },
  }
}

// Sent twice, the second finds done what it asks for: that is no conflict.
function isRefused(acted: Acted, code: RefusalCode): boolean {
  return acted.kind === 'refused' && acted.refusal.code === code
}

async function may(
  deps: ApplicantDeps,
  exchange: AppExchange,
  wanted: { readonly loaded: LoadedCase; readonly type: 'ask_question' | 'answer_question' },
): Promise<boolean> {
  const { state } = wanted.loaded
  const actor = actorOf(personOf(exchange))
  const context = await contextFor(deps, deps.db, { actor, state })
  return permittedCommands(state, context).includes(wanted.type)
}

async function questionIn(
  { db }: ApplicantDeps,
  { params }: AppExchange,
  { state }: LoadedCase,
): Promise<QuestionView | null> {
  const [question] = await readThread(
    db,
    state,
    ({ questionId, by }) => questionId === params['pertanyaan'] && by === 'office',
  )
  return question ?? null
}

function wordErrors(locale: Locale, words: string): FieldError[] {
  const { question: t } = requestWords[locale]
  if (words === '') return [{ field: 'isi', message: t.missing }]
  if ([...words].length <= longestWords) return []
  return [{ field: 'isi', message: t.tooLong({ limit: longestWords }) }]
}

function showWords(
  deps: ApplicantDeps,
  exchange: AppExchange,
  shown: {
    readonly place: Place
    readonly loaded: LoadedCase
    readonly question: QuestionView | null
    readonly words: string
    readonly errors: readonly FieldError[]
  },
): Answer {
  const { place, loaded, question, errors } = shown
  const locale = place.locale(exchange)
  const t = requestWords[locale].question
  return deps.showPage(
    exchange,
    {
      ...place.page,
      title: question ? t.answerTitle : t.askTitle,
      status: errors.length > 0 ? 422 : 200,
      uploads: question !== null,
      typing: true,
      hasErrors: errors.length > 0,
    },
    <WordsPage
      locale={locale}
      loaded={loaded}
      question={question}
      words={shown.words}
      maxFile={attachmentLimit(locale)}
      errors={errors}
      base={place.href(loaded.requestId)}
    />,
  )
}
