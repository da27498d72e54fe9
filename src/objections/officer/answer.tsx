import { objectionRefusals, objections, objectionWork } from '../../../locales/id/objections.ts'
import type { AppExchange } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { deadline } from '../../procedure/calendar/deadline.ts'
import { localDateOf } from '../../procedure/dates.ts'
import { resultOf } from '../../procedure/objection/answering.ts'
import { heardGrounds } from '../../procedure/objection/state.ts'
import { disputeDays } from '../../procedure/objection/values.ts'
import { BackLink } from '../../ui/components/back-link/back-link.tsx'
import { Button } from '../../ui/components/button/button.tsx'
import { Details } from '../../ui/components/details/details.tsx'
import { Radios } from '../../ui/components/radios/radios.tsx'
import { SummaryList } from '../../ui/components/summary-list/summary-list.tsx'
import { Textarea } from '../../ui/components/textarea/textarea.tsx'
import { WarningText } from '../../ui/components/warning-text/warning-text.tsx'
import { formatDate } from '../../ui/dates.ts'
import {
  errorOf,
  type FieldError,
  FormErrorSummary,
  type FormErrors,
  PostForm,
} from '../../ui/forms.tsx'
import {
  type AnswerFields,
  decisionOf,
  forgetAnswerDraft,
  readAnswerDraft,
  saveAnswerDraft,
} from '../answer-drafts.ts'
import { answerObjection } from '../commands.ts'
import { conclude } from '../conclude.tsx'
import { Grounds, Said } from '../pages/parts.tsx'
import type { LoadedObjection } from '../view.ts'
import type { ObjectionWebDeps } from '../web.ts'
import { actingOn, type OpenedObjection, onObjection } from './open.ts'
import {
  isEmptyOrder,
  longestText,
  OrderFieldset,
  orderFaults,
  readOrderFields,
  wantedOrder,
} from './order-fields.tsx'

const t = objectionWork.answer
const leastReasons = 10
const emptyAnswer: AnswerFields = {
  grounds: {},
  order: { butir: [], perintah: '', hari: '10' },
}

/** The written answer: each ground with its decision and reasons, and an order where something is granted. */
export const showAnswer = onObjection(async (deps, exchange, opened) => {
  if (!opened.may.includes('answer')) return seeOther(opened.href)
  const fields = (await draftOf(deps, opened)) ?? emptyAnswer
  return showForm(deps, exchange, { opened, fields, errors: [] })
})

/** Keeps what was written, right or wrong; on to the preview when nothing is missing. */
export const saveAnswer = onObjection(async (deps, exchange, opened) => {
  if (!opened.may.includes('answer')) return seeOther(opened.href)
  const { loaded, person } = opened
  const fields = readAnswer(exchange, loaded)
  const { objectionId } = loaded
  await saveAnswerDraft(deps.db, deps.identityKey, {
    ...{ objectionId, personId: person.id, fields, at: deps.clock() },
  })
  const errors = faultsOf(fields, loaded)
  if (errors.length > 0) return showForm(deps, exchange, { opened, fields, errors })
  await exchange.audit(`objection:${objectionId}`)
  return seeOther(`${opened.href}/tanggapi/periksa`)
})

/** The answer as it will be sent. */
export const previewAnswer = onObjection(async (deps, exchange, opened) => {
  const fields = await draftOf(deps, opened)
  const { loaded } = opened
  const ready = fields !== null && faultsOf(fields, loaded).length === 0
  if (!opened.may.includes('answer')) return seeOther(opened.href)
  if (!ready) return seeOther(`${opened.href}/tanggapi`)
  const today = localDateOf(deps.clock())
  const { calendar } = loaded.rules
  const order = isEmptyOrder(fields.order) ? null : wantedOrder(fields.order)
  const result = resultOf(said(fields, loaded))
  return deps.showPage(
    exchange,
    { title: t.previewTitle, section: 'kerja', work: true },
    <>
      <BackLink href={`${opened.href}/tanggapi`}>{t.change}</BackLink>
      <h1>{t.previewTitle}</h1>
      <SummaryList
        rows={[
          { key: t.result, value: objections.results[result] },
          ...said(fields, loaded).map(({ ground, decision, reasons }) => ({
            key: objections.grounds[ground].title,
            value: (
              <>
                <b>{t[decision]}</b>
                <br />
                <span class="typed">{reasons}</span>
              </>
            ),
          })),
          order === null
            ? null
            : {
                key: t.order,
                value: (
                  <>
                    <span class="typed">{order.what}</span>
                    <ul>
                      {loaded.request.items
                        .filter(({ itemId }) => order.itemIds.includes(itemId))
                        .map(({ itemId, text }) => (
                          <li key={itemId}>{loaded.words(text)}</li>
                        ))}
                    </ul>
                    {t.limit({
                      date: formatDate(deadline(calendar, today, order.days).date, 'id'),
                    })}
                  </>
                ),
              },
        ]}
      />
      <p>{t.windowNote({ date: formatDate(deadline(calendar, today, disputeDays).date, 'id') })}</p>
      <WarningText>{t.previewLead}</WarningText>
      <PostForm
        action={`${opened.href}/tanggapi/kirim`}
        fields={{ versi: String(loaded.state.version) }}
      >
        <div class="govuk-button-group">
          <Button>{t.send}</Button>
          <a href={`${opened.href}/tanggapi`}>{t.change}</a>
        </div>
      </PostForm>
    </>,
  )
})

/** Sends it. */
export const sendAnswer = onObjection(async (deps, exchange, opened) => {
  const { loaded, person, href } = opened
  const fields = (await draftOf(deps, opened)) ?? emptyAnswer
  const mayAnswer = opened.may.includes('answer')
  if (mayAnswer && faultsOf(fields, loaded).length > 0) return seeOther(`${href}/tanggapi`)
  const { objectionId } = loaded
  const acted = await answerObjection(deps, {
    ...actingOn(opened, exchange),
    grounds: said(fields, loaded),
    order: isEmptyOrder(fields.order) ? null : wantedOrder(fields.order),
  })
  if (acted.kind === 'done') await forgetAnswerDraft(deps.db, { objectionId, personId: person.id })
  return conclude(deps, exchange, {
    ...{ acted, objectionId, back: href, done: `${href}?selesai=ditanggapi` },
    ...{ locale: 'id', work: true },
  })
})

function draftOf(
  deps: ObjectionWebDeps,
  { loaded, person }: OpenedObjection,
): Promise<AnswerFields | null> {
  const { objectionId } = loaded
  return readAnswerDraft(deps.db, deps.identityKey, { objectionId, personId: person.id })
}

function readAnswer({ form }: AppExchange, { state }: LoadedObjection): AnswerFields {
  const grounds = heardGrounds(state).map(({ ground }) => [
    ground,
    {
      putusan: form.line(`putusan_${ground}`).slice(0, 20),
      pertimbangan: form.text(`pertimbangan_${ground}`).trim(),
    },
  ])
  return { grounds: Object.fromEntries(grounds), order: readOrderFields(form) }
}

function said(fields: AnswerFields, { state }: LoadedObjection) {
  return heardGrounds(state).flatMap(({ ground }) => {
    const typed = fields.grounds[ground]
    const decision = decisionOf(typed?.putusan)
    return typed === undefined || decision === null
      ? []
      : [{ ground, decision, reasons: typed.pertimbangan }]
  })
}

function faultsOf(fields: AnswerFields, loaded: LoadedObjection): readonly FieldError[] {
  const perGround = heardGrounds(loaded.state).flatMap(({ ground }): FieldError[] => {
    const typed = fields.grounds[ground]
    const { length } = [...(typed?.pertimbangan ?? '')]
    const reasons = `pertimbangan_${ground}`
    return [
      ...(decisionOf(typed?.putusan) === null
        ? [{ field: `putusan_${ground}`, message: t.errors.decision({ letter: ground }) }]
        : []),
      ...(length < leastReasons
        ? [{ field: reasons, message: t.errors.reasons({ letter: ground }) }]
        : []),
      ...(length > longestText
        ? [{ field: reasons, message: objectionWork.tooLong({ most: longestText }) }]
        : []),
    ]
  })
  const given = said(fields, loaded)
  const grants = given.some(({ decision }) => decision !== 'upheld')
  const complete = given.length === heardGrounds(loaded.state).length
  const gives = given.some(
    ({ ground, decision }) => decision !== 'upheld' && 'acde'.includes(ground),
  )
  const bare = gives && fields.order.butir.length === 0 && loaded.request.status !== 'withdrawn'
  const idle = complete && !grants && !isEmptyOrder(fields.order)
  return [
    ...perGround,
    ...(grants ? orderFaults(fields.order) : []),
    ...(bare ? [{ field: 'butir', message: objectionRefusals.order_without_items }] : []),
    ...(idle ? [{ field: 'perintah', message: t.errors.orderIdle }] : []),
  ]
}

function showForm(
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  shown: {
    readonly opened: OpenedObjection
    readonly fields: AnswerFields
    readonly errors: FormErrors
  },
): Answer {
  const { opened, fields, errors } = shown
  const { loaded } = opened
  const wrong = errors.length > 0
  return deps.showPage(
    exchange,
    {
      title: t.title,
      ...{ section: 'kerja', work: true, typing: true },
      ...{ status: wrong ? 422 : 200, hasErrors: wrong },
    },
    <>
      <BackLink href={opened.href}>{loaded.number}</BackLink>
      <FormErrorSummary errors={errors} />
      <h1>{t.title}</h1>
      <Details summary={objections.matter.position}>
        <Said text={loaded.words(loaded.state.position)} />
        <Grounds grounds={loaded.state.grounds} />
      </Details>
      <PostForm action={`${opened.href}/tanggapi`}>
        {heardGrounds(loaded.state).map(({ ground }) => (
          <div key={ground}>
            <Radios
              name={`putusan_${ground}`}
              legend={`${ground}. ${objections.grounds[ground].title}`}
              value={fields.grounds[ground]?.putusan ?? ''}
              error={errorOf(errors, `putusan_${ground}`)}
              items={[
                { value: 'upheld', label: t.upheld },
                { value: 'granted', label: t.granted },
                { value: 'partly', label: t.partly },
              ]}
            />
            <Textarea
              name={`pertimbangan_${ground}`}
              label={t.reasons}
              hint={t.reasonsHint}
              rows={5}
              value={fields.grounds[ground]?.pertimbangan ?? ''}
              error={errorOf(errors, `pertimbangan_${ground}`)}
            />
          </div>
        ))}
        <OrderFieldset
          loaded={loaded}
          fields={fields.order}
          legend={t.order}
          hint={t.orderHint}
          errors={errors}
        />
        <Button>{t.preview}</Button>
      </PostForm>
    </>,
  )
}
