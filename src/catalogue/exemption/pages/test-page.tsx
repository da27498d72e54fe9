import type { ComponentChildren } from 'preact'
import { exemption as t } from '../../../../locales/id/exemption.ts'
import { periodStanding } from '../../../procedure/exemption/period.ts'
import { isInForce } from '../../../procedure/exemption/state.ts'
import type { LocalDate, PersonId } from '../../../procedure/values.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { SummaryList } from '../../../ui/components/summary-list/summary-list.tsx'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { formatDate, formatDateTime } from '../../../ui/dates.ts'
import { Card, StateBox, Timeline } from '../../../ui/shapes.tsx'
import { dipWords } from '../../dip/words.ts'
import { Done } from '../../publishing/pages/parts.tsx'
import { type ActName, acts } from '../acts.ts'
import type { HappenedToTest } from '../history.ts'
import type { OpenedTest } from '../open-test.ts'
import { resultName, type SheetContent } from '../sheet.ts'
import { StatusTag, turnOf } from './parts.tsx'

export interface TestPageProps {
  readonly opened: OpenedTest
  /** The sheet as last submitted; null before. */
  readonly content: SheetContent | null
  readonly history: readonly HappenedToTest[]
  readonly names: ReadonlyMap<PersonId, string>
  /** Its row on the list of exempt information, while it is there. */
  readonly exemptId: string | null
  readonly today: LocalDate
  readonly done: string | null
}

export function TestPage(props: TestPageProps) {
  const { opened, history } = props
  const { row } = opened
  return (
    <>
      <Done words={props.done} />
      <BackLink href="/kerja/uji">{t.back}</BackLink>
      <h1>{row.title || t.untitled}</h1>
      <p>
        <StatusTag row={row} /> {row.agencyName} · {t.occasions[row.occasion]}
      </p>
      <State {...props} />
      <div class="grid two">
        <div>
          <Links {...props} />
          <SheetFacts {...props} />
          <Opinions {...props} />
        </div>
        <div>
          <Actions {...props} />
          <Letters {...props} />
          <h2>{t.view.history}</h2>
          <Timeline entries={history.map((happened) => entryOf(happened, props))} />
        </div>
      </div>
    </>
  )
}

function State({ opened, today, content, history }: TestPageProps) {
  const { row, state } = opened
  const { until } = state
  const standing = periodStanding(until, today)
  if (isInForce(state) && until && standing.kind === 'expired')
    return <StateBox tone="late" title={t.states.expired({ date: formatDate(until, 'id') })} />
  const title = ((): string => {
    switch (row.status) {
      case 'advising':
        return t.states.advising({ count: state.opinions.length })
      case 'concluded':
        return state.conclusion?.kind === 'open'
          ? t.states.concludedOpen
          : t.states.concludedExempt({
              until: until
                ? t.until({ date: formatDate(until, 'id') })
                : t.endless({ reason: content?.periodReason ?? '' }),
            })
      default:
        return t.states[row.status]
    }
  })()
  const turn = turnOf(row, today)
  const waits = turn !== t.turns.nobody
  const ending = isInForce(state) && until && standing.kind === 'ending'
  const sentBack =
    state.sentBack && history.find(({ event }) => event.type === 'test_sent_back')?.words
  return (
    <StateBox tone={waits || ending ? 'wait' : 'calm'} title={title}>
      {waits ? (
        <p>
          {t.list.columns.turn}: {turn}
        </p>
      ) : null}
      {sentBack ? (
        <p>
          {t.sheet.sentBack}: <span class="typed">{sentBack}</span>
        </p>
      ) : null}
      {ending ? <p>{t.states.ending({ date: formatDate(until, 'id') })}</p> : null}
    </StateBox>
  )
}

function Links({ opened, exemptId }: TestPageProps) {
  const { row, state, person } = opened
  const desk = person.role === 'ppid_utama' || person.role === 'ppid_pembantu'
  return (
    <>
      {row.requestId ? (
        <p>
          {t.view.request}{' '}
          {desk ? <a href={`/kerja/${row.requestId}`}>{t.view.toRequest}</a> : null}
        </p>
      ) : null}
      {state.renews ? (
        <p>
          {t.view.renews}{' '}
          {state.renews.testId ? (
            <a href={`/kerja/uji/${state.renews.testId}`}>{t.view.toRenewed}</a>
          ) : null}
        </p>
      ) : null}
      {state.supersededBy ? (
        <p>
          {t.view.supersededBy} <a href={`/kerja/uji/${state.supersededBy}`}>{t.view.toNext}</a>
        </p>
      ) : null}
      {exemptId ? (
        <p>
          <a href="/dik">{t.view.publicList}</a>
        </p>
      ) : null}
    </>
  )
}

function SheetFacts({ opened, content }: TestPageProps) {
  const { state, row } = opened
  const { fields } = t.sheet
  const { meanings } = dipWords('id').exempt
  if (content === null || state.conclusion === null) return null
  const words = (text: string) => (text === '' ? t.view.empty : <span class="typed">{text}</span>)
  const exempt = state.conclusion.kind === 'exempt'
  const fact = (key: string, value: ComponentChildren) => ({ key, value })
  return (
    <>
      <h2>{opened.may('write_sheet') ? t.view.lastSheetTitle : t.view.sheetTitle}</h2>
      <SummaryList
        rows={[
          fact(t.view.result, t.conclusions[resultName(state.conclusion)]),
          fact(t.view.unit, row.agencyName),
          fact(fields.uraian, words(content.description)),
          content.parts === '' ? null : fact(fields.bagian, words(content.parts)),
          exempt
            ? fact(
                fields.huruf,
                state.letters.map((letter) => (
                  <div key={letter}>
                    {letter}. {meanings[letter]}
                  </div>
                )),
              )
            : null,
          fact(fields.dasar, words(content.statutes.join('\n'))),
          fact(fields.dibuka, words(content.ifOpened)),
          fact(fields.ditutup, words(content.ifClosed)),
          fact(fields.kepentingan, words(content.publicInterest)),
          content.considerations === ''
            ? null
            : fact(fields.pertimbangan, words(content.considerations)),
          exempt
            ? fact(
                t.view.period,
                state.until
                  ? t.until({ date: formatDate(state.until, 'id') })
                  : t.endless({ reason: content.periodReason }),
              )
            : null,
          row.decreeNumber ? fact(t.view.decree, row.decreeNumber) : null,
        ]}
      />
    </>
  )
}

function Opinions({ opened, history, names }: TestPageProps) {
  const { state } = opened
  if (state.sheet === null) return null
  const words = new Map(
    history.flatMap(({ event, words: text }) =>
      event.type === 'opinion_given' ? [[event.reason.textId, text ?? ''] as const] : [],
    ),
  )
  return (
    <>
      <h2>{t.view.opinions}</h2>
      {state.opinions.length === 0 ? <p class="muted">{t.view.noOpinions}</p> : null}
      <ul class="docs">
        {state.opinions.map((opinion) => (
          <li key={opinion.by}>
            <b>{names.get(opinion.by) ?? t.happened.officer}</b>{' '}
            <Tag tone={opinion.agrees ? 'calm' : 'late'}>
              {opinion.agrees ? t.view.agrees : t.view.disagrees}
            </Tag>
            <p class="typed">{words.get(opinion.reason.textId) ?? ''}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

// The first that may be done is what the test waits for; the others stand as links.
const asButtons: readonly ActName[] = ['pendapat', 'setujui', 'tetapkan', 'tinjau', 'pertahankan']
const asLinks: readonly ActName[] = ['kembalikan', 'tolak', 'buka', 'hentikan']

function Actions({ opened, exemptId }: TestPageProps) {
  const { state, actor } = opened
  const may = (name: ActName) => opened.may(acts[name].command)
  const writes = opened.may('write_sheet')
  const { role } = opened.person
  const desk = role === 'ppid_utama' || role === 'ppid_pembantu'
  const extend = desk && exemptId !== null
  const buttons = asButtons.filter(may)
  const links = asLinks.filter(may)
  const wrote = actor.kind === 'person' && state.drafters.includes(actor.id)
  const barred = wrote && state.status === 'approved' && !opened.may('conclude')
  const publish = desk && state.status === 'opened'
  if (!writes && buttons.length === 0 && links.length === 0 && !barred && !publish && !extend)
    return null
  return (
    <Card title={t.view.next}>
      {writes ? (
        <p>
          <Button href={opened.href('/lembar')}>{t.view.toSheet}</Button>
        </p>
      ) : null}
      {buttons.map((name, index) => (
        <p key={name}>
          <Button href={opened.href(`/${name}`)} look={index === 0 ? 'main' : 'quiet'}>
            {t.acts[name].title}
          </Button>
        </p>
      ))}
      {barred ? <p>{t.view.notYou}</p> : null}
      {extend ? (
        <p>
          <a href={`/kerja/uji/baru?dik=${exemptId}`}>{t.view.extend}</a>
        </p>
      ) : null}
      {publish ? (
        <p>
          <a href="/kerja/informasi">{t.view.publish}</a>
        </p>
      ) : null}
      {links.length > 0 ? (
        <p>
          {links.map((name, index) => (
            <>
              {index > 0 ? ' · ' : null}
              <a key={name} href={opened.href(`/${name}`)}>
                {t.acts[name].title}
              </a>
            </>
          ))}
        </p>
      ) : null}
    </Card>
  )
}

function Letters({ opened }: TestPageProps) {
  const { issued } = opened.state
  if (issued.length === 0) return null
  return (
    <Card title={t.view.letters}>
      <ul class="docs">
        {issued.map((letter) => (
          <li key={letter.letterId}>
            <b>{letterName(letter.kind)}</b> <span class="small muted">{letter.number}</span>
            <br />
            {letter.file ? (
              <a href={opened.href(`/surat/${letter.letterId}`)}>
                {t.view.open}
                <span class="govuk-visually-hidden"> {letter.number}</span>
              </a>
            ) : (
              <span class="small">{t.view.making}</span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function letterName(kind: string): string {
  if (kind === 'consequence_sheet') return t.happened.consequence_sheet
  return kind === 'classification_decree' ? t.happened.classification_decree : t.happened.letter
}

function entryOf(happened: HappenedToTest, { names }: TestPageProps) {
  const { seq, at, actor, words } = happened
  return {
    id: String(seq),
    title: titleOf(happened),
    who: actor.kind === 'person' ? (names.get(actor.id) ?? t.happened.officer) : t.happened.system,
    when: formatDateTime(at, 'id'),
    dateTime: at,
    body: words ? <blockquote class="typed">{words}</blockquote> : null,
  }
}

function titleOf({ event }: HappenedToTest): string {
  if (event.type !== 'opinion_given') return t.happened[event.type]
  return event.agrees ? t.happened.opinion_for : t.happened.opinion_against
}
