import { objections, objectionWork as t } from '../../../locales/id/objections.ts'
import { findFiles } from '../../documents/files.ts'
import { addresseeById } from '../../people/accounts/people.ts'
import { shownEmail } from '../../people/accounts/visitors.ts'
import { listAgencies } from '../../people/agencies.ts'
import { localDateOf } from '../../procedure/dates.ts'
import { openOrders } from '../../procedure/objection/state.ts'
import { disputeWindow } from '../../procedure/objection/window.ts'
import { releasedFiles } from '../../procedure/request/coverage.ts'
import { toldOf } from '../../procedure/request/outcomes.ts'
import type { RequestForm } from '../../requests/form/request-form.ts'
import { readSubmittedForm } from '../../requests/officer/queries.ts'
import { BackLink } from '../../ui/components/back-link/back-link.tsx'
import { Button } from '../../ui/components/button/button.tsx'
import { NotificationBanner } from '../../ui/components/notification-banner/notification-banner.tsx'
import { SummaryList } from '../../ui/components/summary-list/summary-list.tsx'
import { formatDate, formatDateTime } from '../../ui/dates.ts'
import { Card, Timeline } from '../../ui/shapes.tsx'
import { readCommission } from '../commission.ts'
import { notFound } from '../conclude.tsx'
import { letterFileId, sendObjectionFile } from '../letter-file.ts'
import { AnswerPart, DisputePart, WindowPart } from '../pages/answer.tsx'
import { LettersPart } from '../pages/letters.tsx'
import { Grounds, Part, Said } from '../pages/parts.tsx'
import { ObjectionStateBox } from '../pages/state.tsx'
import { timelineOf } from '../timeline.ts'
import type { LoadedObjection } from '../view.ts'
import { isInCharge } from '../web.ts'
import { type OpenedObjection, onObjection } from './open.ts'
import { ToldAnswers } from './told.tsx'

/** `/kerja/keberatan/:id`: the whole file of an objection, and what this officer can do now. */
export const showOfficerObjection = onObjection(async (deps, exchange, opened) => {
  const { loaded } = opened
  const { state } = loaded
  const { applicantId } = loaded.request
  const released = releasedFiles(loaded.request).map(({ fileId }) => fileId)
  const [form, account, commission, files, agencies] = await Promise.all([
    readSubmittedForm(deps.db, { key: deps.identityKey, requestId: loaded.requestId }),
    applicantId === null ? null : addresseeById(deps.db, applicantId),
    readCommission(deps.db),
    findFiles(deps.db, released),
    listAgencies(deps.db),
  ])
  const contacts = [shownEmail(account?.email ?? ''), form.telepon].flatMap((one) => one || [])
  const today = localDateOf(deps.clock())
  const window = disputeWindow(state, loaded.rules.calendar)
  await exchange.audit(`objection:${loaded.objectionId}`)
  return deps.showPage(
    exchange,
    { title: loaded.number, section: 'kerja', work: true },
    <>
      <BackLink href="/kerja/keberatan">{t.matter.back}</BackLink>
      <Done selesai={exchange.query['selesai']} />
      <h1>
        {t.title} <span class="num">{loaded.number}</span>
      </h1>
      <ObjectionStateBox loaded={loaded} today={today} />
      <Actions {...opened} />
      <div class="grid two">
        <section>
          <Part title={objections.matter.grounds}>
            <Grounds grounds={state.grounds} />
          </Part>
          <Part title={objections.matter.position}>
            <Said text={loaded.words(state.position)} />
          </Part>
          {state.forwarded === null ? null : (
            <Part title={t.matter.ppidNote}>
              <Said text={loaded.words(state.forwarded.note)} />
            </Part>
          )}
          <ToldAnswers loaded={loaded} files={files} agencies={agencies} href={opened.href} />
          <AnswerPart loaded={loaded} />
          <DisputePart loaded={loaded} />
        </section>
        <div>
          <Applicant loaded={loaded} form={form} contacts={contacts} opened={opened} />
          <Request loaded={loaded} mayOpen={opened.person.role === 'ppid_utama'} />
          <LettersPart loaded={loaded} base={opened.href} />
          {window === null || state.dispute !== null ? null : (
            <WindowPart
              window={window}
              silent={state.answer === null && state.silentSince !== null}
              today={today}
              commission={commission}
            />
          )}
        </div>
      </div>
      <Part title={t.matter.timeline}>
        <Timeline entries={timelineOf(loaded.log, { locale: 'id', own: false })} />
      </Part>
    </>,
  )
})

function Done({ selesai }: { readonly selesai: string | undefined }) {
  const heading = Object.entries(t.done).find(([name]) => name === selesai)?.[1]
  return heading === undefined ? null : <NotificationBanner type="success" heading={heading} />
}

function Actions({ person, loaded, may, href }: OpenedObjection) {
  const does = (type: (typeof may)[number]) => may.includes(type)
  // That less than was ordered is enough, the Atasan PPID alone says.
  const byWords = openOrders(loaded.state).filter(
    ({ itemIds }) => itemIds.length === 0 || person.role === 'atasan_ppid',
  )
  const main = does('answer')
    ? { path: 'tanggapi', text: t.answer.link }
    : does('accept_late')
      ? { path: 'terlambat', text: t.late.link }
      : null
  const links = [
    ...(does('forward_file') ? [{ path: 'teruskan', text: t.forward.link }] : []),
    ...(does('settle') ? [{ path: 'musyawarah', text: t.settle.link }] : []),
    ...(does('record_execution')
      ? byWords.map(({ orderId }) => ({ path: `laksanakan/${orderId}`, text: t.execute.link }))
      : []),
    ...(does('respond') ? [{ path: 'pernyataan', text: t.response.link }] : []),
    ...(does('file_dispute') ? [{ path: 'sengketa', text: t.dispute.link }] : []),
    ...(does('move_dispute') ? [{ path: 'tahap', text: t.dispute.moveLink }] : []),
    ...(does('withdraw') ? [{ path: 'cabut', text: t.withdraw.link }] : []),
  ]
  const waits = openOrders(loaded.state).some(({ itemIds }) => itemIds.length > 0)
  return (
    <Card title={t.matter.actions}>
      {main === null ? null : (
        <p>
          <Button href={`${href}/${main.path}`}>{main.text}</Button>
        </p>
      )}
      {links.length === 0 ? null : (
        <ul>
          {links.map(({ path, text }) => (
            <li key={path}>
              <a href={`${href}/${path}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      {waits ? <p class="small">{t.execute.byNotice}</p> : null}
      {main === null && links.length === 0 && !waits ? <p>{t.matter.nothing}</p> : null}
    </Card>
  )
}

/** A letter that was entered later: the day it came counts, and the day of its entry stays beside it. */
function receiptRows({ state }: LoadedObjection) {
  const { receivedOn, filedAt } = state
  if (receivedOn === null || filedAt === null || receivedOn === localDateOf(filedAt)) return []
  return [
    { key: t.counter.received, value: formatDate(receivedOn, 'id') },
    { key: t.counter.entered, value: formatDateTime(filedAt, 'id') },
  ]
}

function Applicant(props: {
  readonly loaded: LoadedObjection
  readonly form: RequestForm
  readonly contacts: readonly string[]
  readonly opened: OpenedObjection
}) {
  const { loaded, form, contacts } = props
  const { state } = loaded
  return (
    <Card title={t.matter.applicant}>
      <SummaryList
        rows={[
          { key: t.matter.applicant, value: form.nama },
          { key: t.matter.contact, value: contacts.join(', ') || t.matter.noContact },
          {
            key: t.matter.channel,
            value: state.channel === null ? '' : t.matter.channels[state.channel],
          },
          ...receiptRows(loaded),
          state.proxy === null
            ? null
            : {
                key: objections.matter.proxy,
                value: (
                  <>
                    {loaded.words(state.proxy.name) ?? objections.matter.erased}
                    <br />
                    <a href={`${props.opened.href}/kuasa`}>{t.matter.attorney}</a>
                  </>
                ),
              },
          state.response === null
            ? null
            : {
                key: t.matter.response,
                value: (
                  <>
                    {objections.timeline.responded[state.response.response]}
                    {state.response.statement === null ? null : (
                      <Said text={loaded.words(state.response.statement)} />
                    )}
                  </>
                ),
              },
        ]}
      />
    </Card>
  )
}

function Request({
  loaded,
  mayOpen,
}: {
  readonly loaded: LoadedObjection
  readonly mayOpen: boolean
}) {
  const { request, words } = loaded
  const notice = request.notices.at(-1)
  return (
    <Card title={objections.matter.request}>
      <p class="num">
        {mayOpen ? (
          <a href={`/kerja/${loaded.requestId}`}>{loaded.requestNumber}</a>
        ) : (
          loaded.requestNumber
        )}
      </p>
      <h3>{t.matter.asked}</h3>
      <ol>
        {request.items.map(({ itemId, text }) => (
          <li key={itemId}>
            <span class="typed">{words(text) ?? objections.matter.erased}</span>{' '}
            <b>({t.matter.outcomes[toldOf(request.told, itemId) ?? 'none']})</b>
          </li>
        ))}
      </ol>
      <h3>{t.matter.purpose}</h3>
      <Said text={words(request.purpose)} />
      <h3>{t.matter.notice}</h3>
      <p>
        {notice === undefined ? (
          t.matter.noNotice
        ) : (
          <>
            <span class="num">{notice.number}</span>, {formatDateTime(notice.at, 'id')}
          </>
        )}
        {request.dueOn === null ? null : (
          <>
            <br />
            <span class="small muted">
              {t.matter.requestDue}: {formatDate(request.dueOn, 'id')}
            </span>
          </>
        )}
      </p>
    </Card>
  )
}

/** A file of an answer that was told, or a letter of the request: what the Atasan PPID looks at. */
export const openToldFile = onObjection(async (deps, exchange, { loaded, person }) => {
  const { request } = loaded
  const known = [
    ...releasedFiles(request).map(({ fileId }) => fileId),
    ...request.letters.flatMap(({ file }) => file?.fileId ?? []),
  ]
  const wanted = exchange.params['fileId'] ?? ''
  const fileId = isInCharge(person) && known.includes(wanted) ? wanted : null
  return (await sendObjectionFile(deps, exchange, { loaded, fileId })) ?? notFound(deps, exchange)
})

/** The receipt or the answer, as issued. */
export const openOfficerLetter = onObjection(async (deps, exchange, { loaded }) => {
  const fileId = letterFileId(loaded, exchange.params['letterId'])
  return (await sendObjectionFile(deps, exchange, { loaded, fileId })) ?? notFound(deps, exchange)
})

/** The power of attorney of whoever filed it for another. */
export const openAttorney = onObjection(async (deps, exchange, { loaded }) => {
  const fileId = loaded.state.proxy?.attorney.fileId ?? null
  return (await sendObjectionFile(deps, exchange, { loaded, fileId })) ?? notFound(deps, exchange)
})
