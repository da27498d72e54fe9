import { dip } from '../../../../locales/id/dip.ts'
import { redaction as t } from '../../../../locales/id/redaction.ts'
import { exemptionLetters } from '../../../procedure/values.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Checkboxes } from '../../../ui/components/checkboxes/checkboxes.tsx'
import { Details } from '../../../ui/components/details/details.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { NotificationBanner } from '../../../ui/components/notification-banner/notification-banner.tsx'
import { Select } from '../../../ui/components/select/select.tsx'
import { useUi } from '../../../ui/context.ts'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { PostLink } from '../../../ui/post-button.tsx'
import { Card, EmptyState, StateBox } from '../../../ui/shapes.tsx'
import { type Box, hasReason } from '../boxes.ts'
import type { Reason } from '../draft.ts'
import { type Hit, maxHits, textUnder } from '../find.ts'
import type { PageLines } from '../lines.ts'
import type { Redaction } from '../store.ts'
import type { RedactionAt } from './deps.ts'
import { PageNav } from './page-nav.tsx'
import { Around } from './standing-pages.tsx'

/** What a form that came back brought with it. */
export interface Typed {
  readonly reasons: ReadonlyMap<string, Reason>
  readonly missing: Reason | null
}

export interface EditorProps {
  readonly at: RedactionAt
  readonly draft: Redaction
  readonly number: number
  /** The page is shown twice as large. */
  readonly large: boolean
  readonly page: PageLines | null
  /** Those on this page. */
  readonly boxes: readonly Box[]
  /** Null: nothing was looked for. */
  readonly hits: readonly Hit[] | null
  readonly typed: Typed
  readonly errors: FormErrors
  readonly done: string | null
}

/** The page of a file with its boxes, and all ways to make some: drawn, found, line by line. */
export function EditorPage(props: EditorProps) {
  const { at, draft, number, page, errors } = props
  return (
    <>
      <FormErrorSummary errors={errors} />
      {props.done && errors.length === 0 ? (
        <NotificationBanner type="success" heading={props.done} />
      ) : null}
      <BackLink href={at.back.href}>{at.back.text}</BackLink>
      <h1>{t.title}</h1>
      <p class="typed">{at.file.name}</p>
      {draft.reason ? (
        <StateBox tone="late" title={t.notMade}>
          <p>{t.reasons[draft.reason]}</p>
        </StateBox>
      ) : null}
      <div class="grid two redact">
        <div>
          <PageNav at={at} page={number} pages={draft.pages ?? 1} />
          {page?.ocr ? <p class="small">{t.page.ocr}</p> : null}
          {page ? (
            <>
              <p>
                <a href={at.href(`?hal=${number}${props.large ? '' : '&besar=ya'}`)}>
                  {props.large ? t.page.smaller : t.page.larger}
                </a>
              </p>
              <Sheet {...props} page={page} />
            </>
          ) : null}
        </div>
        <div>
          <Find {...props} />
          <Lines {...props} />
          <Boxes {...props} />
          <Make {...props} />
        </div>
      </div>
    </>
  )
}

function fieldsOf({ draft, number }: EditorProps, action: string): Record<string, string> {
  return { aksi: action, versi: String(draft.version), hal: String(number) }
}

function Sheet(props: EditorProps & { readonly page: PageLines }) {
  const { at, draft, number, page, boxes } = props
  const { assets } = useUi()
  const words = t.draw
  return (
    <>
      <section class="sheet-frame" tabindex={0} aria-label={t.page.frame}>
        <div
          class={props.large ? 'sheet large' : 'sheet'}
          data-redact={at.href()}
          data-page={number}
          data-width={page.width}
          data-height={page.height}
          data-version={draft.version}
          data-boxes={JSON.stringify(boxes.map(({ id, rect }) => ({ id, rect })))}
          data-label={words.box({
            number: '%{number}',
            left: '%{left}',
            top: '%{top}',
            width: '%{width}',
            height: '%{height}',
          })}
          data-saving={words.saving}
          data-saved={words.saved}
          data-failed={words.failed}
          data-add={words.add}
          data-toggle={words.toggle}
          data-how={`${words.how} ${words.keys}`}
          data-legend={words.legend}
        >
          <img
            src={at.href(`/gambar/${number}`)}
            alt={t.page.image({ page: number, boxes: boxes.length })}
            width={Math.round(page.width)}
            height={Math.round(page.height)}
          />
          <svg viewBox={`0 0 ${page.width} ${page.height}`} aria-hidden="true" focusable="false">
            {boxes.map(({ id, rect: [x0, y0, x1, y1] }) => (
              <rect key={id} x={x0} y={y0} width={x1 - x0} height={y1 - y0} />
            ))}
          </svg>
        </div>
      </section>
      {assets ? <script defer src={assets.redactScript} /> : null}
    </>
  )
}

function Find(props: EditorProps) {
  const { at, draft, hits, errors } = props
  const words = draft.search ?? ''
  return (
    <div id="cari-kata">
      <Card title={t.find.title}>
        <PostForm action={at.href()} fields={fieldsOf(props, 'cari')} class="filters">
          <Input
            name="cari"
            label={t.find.label}
            hint={t.find.hint}
            value={words}
            error={errorOf(errors, 'cari')}
            autocomplete="off"
            spellcheck={false}
          />
          <Button look="quiet">{t.find.button}</Button>
        </PostForm>
        {hits === null ? null : hits.length === 0 ? (
          <EmptyState title={t.find.none({ words })}>
            <p>{t.find.noneHint}</p>
          </EmptyState>
        ) : (
          <Hits {...props} hits={hits} words={words} />
        )}
        {hits === null ? null : (
          <PostLink action={at.href()} fields={{ ...fieldsOf(props, 'cari'), bersih: 'ya' }}>
            {t.find.clear}
          </PostLink>
        )}
      </Card>
    </div>
  )
}

function Hits(props: EditorProps & { readonly hits: readonly Hit[]; readonly words: string }) {
  const { at, draft, number, hits, words } = props
  return (
    <PostForm action={at.href()} fields={{ versi: String(draft.version), hal: String(number) }}>
      <p>
        <b>{t.find.found({ n: hits.length, words })}</b>{' '}
        {hits.length === maxHits ? t.find.most({ n: maxHits }) : null}
      </p>
      <Button name="aksi" value="cari-semua">
        {t.find.all({ n: hits.length })}
      </Button>
      <div class="hits">
        <Checkboxes
          name="tempat"
          legend={t.find.legend}
          values={[]}
          items={hits.map((hit, index) => ({
            value: String(index),
            label: (
              <>
                <span class="small muted">{t.find.onPage({ page: hit.page })}</span> {hit.before}
                <mark>{hit.text}</mark>
                {hit.after}
              </>
            ),
          }))}
        />
      </div>
      <Button look="quiet" name="aksi" value="cari-pilih">
        {t.find.chosen}
      </Button>
    </PostForm>
  )
}

function Lines(props: EditorProps) {
  const { at, page, number } = props
  const lines = page?.lines ?? []
  return (
    <Details summary={t.lines.title({ page: number })}>
      {lines.length === 0 ? (
        <p>{t.lines.none}</p>
      ) : (
        <PostForm action={at.href()} fields={fieldsOf(props, 'baris')}>
          <div class="hits">
            <Checkboxes
              name="baris"
              legend={t.lines.legend}
              values={[]}
              items={lines.map((line, index) => ({ value: String(index), label: line.text }))}
            />
          </div>
          <Button look="quiet">{t.lines.button}</Button>
        </PostForm>
      )}
    </Details>
  )
}

const letterItems = [
  { value: '', text: t.boxes.choose },
  ...exemptionLetters.map((letter) => ({
    value: letter,
    text: t.boxes.letterOf({ letter, meaning: dip.exempt.meanings[letter] }),
  })),
]

function Boxes(props: EditorProps) {
  const { at, draft, boxes, number, errors, typed } = props
  const missing = draft.boxes.filter((box) => !hasReason(box)).length
  const elsewhere = countByPage(draft.boxes.filter((box) => box.page !== number))
  return (
    <div id="kotak" data-swap>
      <Card title={t.boxes.title({ n: draft.boxes.length })}>
        {draft.boxes.length === 0 ? <EmptyState title={t.boxes.none} /> : null}
        {missing > 1 ? <MissingReasons {...props} missing={missing} /> : null}
        {boxes.length > 0 ? (
          <PostForm action={at.href()} fields={fieldsOf(props, 'alasan')}>
            <ol class="boxes">
              {boxes.map((box, index) => (
                <OneBox
                  key={box.id}
                  box={box}
                  name={t.boxes.one({ page: number, number: index + 1 })}
                  under={props.page ? textUnder(props.page, box.rect) : ''}
                  typed={typed.reasons.get(box.id)}
                  errors={errors}
                />
              ))}
            </ol>
            <Button look="quiet">{t.boxes.save}</Button>
          </PostForm>
        ) : null}
        {elsewhere.length > 0 ? (
          <>
            <h3>{t.boxes.elsewhere}</h3>
            <ul>
              {elsewhere.map(([page, n]) => (
                <li key={page}>
                  <a href={at.href(`?hal=${page}#kotak`)}>{t.boxes.onPage({ page, n })}</a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {draft.undo.length > 0 ? (
          <PostLink action={at.href()} fields={fieldsOf(props, 'urungkan')}>
            {t.boxes.undo}
          </PostLink>
        ) : null}
      </Card>
    </div>
  )
}

function countByPage(boxes: readonly Box[]): (readonly [page: number, count: number])[] {
  const counts = new Map<number, number>()
  for (const { page } of boxes) counts.set(page, (counts.get(page) ?? 0) + 1)
  return [...counts]
}

function MissingReasons(props: EditorProps & { readonly missing: number }) {
  const { at, errors, typed } = props
  return (
    <PostForm action={at.href()} fields={fieldsOf(props, 'alasan-semua')} class="missing">
      <p>
        <b>{t.boxes.missingTitle({ n: props.missing })}</b> {t.boxes.missingLead}
      </p>
      <Select
        name="huruf"
        label={t.boxes.letter}
        items={letterItems}
        value={typed.missing?.letter ?? ''}
        error={errorOf(errors, 'huruf')}
      />
      <Input
        name="alasan"
        label={t.boxes.reason}
        hint={t.boxes.reasonHint}
        value={typed.missing?.reason ?? ''}
        error={errorOf(errors, 'alasan')}
      />
      <Button look="quiet">{t.boxes.missingButton}</Button>
    </PostForm>
  )
}

function OneBox(props: {
  readonly box: Box
  readonly name: string
  readonly under: string
  readonly typed: Reason | undefined
  readonly errors: FormErrors
}) {
  const { box, errors } = props
  const { letter, reason } = props.typed ?? box
  const [letterField, reasonField] = [`huruf-${box.id}`, `alasan-${box.id}`]
  return (
    <li>
      <fieldset>
        <legend>{props.name}</legend>
        <p class="small">
          {props.under === ''
            ? t.boxes.coversPicture
            : t.boxes.covers({ text: shortened(props.under) })}
        </p>
        <Select
          name={letterField}
          label={t.boxes.letter}
          items={letterItems}
          value={letter ?? ''}
          error={errorOf(errors, letterField)}
        />
        <Input
          name={reasonField}
          label={t.boxes.reason}
          hint={t.boxes.reasonHint}
          value={reason}
          error={errorOf(errors, reasonField)}
        />
        <button type="submit" class="linklike" name="hapus" value={box.id}>
          {t.boxes.remove}
          <span class="govuk-visually-hidden">: {props.name}</span>
        </button>
      </fieldset>
    </li>
  )
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 77).trimEnd()}…`
}

function Make(props: EditorProps) {
  const { at } = props
  return (
    <Card title={t.make.title}>
      <p>{t.make.lead}</p>
      <PostForm action={at.href()} fields={fieldsOf(props, 'buat')}>
        <Button>{t.make.button}</Button>
      </PostForm>
      <p>
        <a href={at.href('?buang=ya')}>{t.make.discard}</a>
      </p>
    </Card>
  )
}

/** Asks before a draft is thrown away. */
export function DiscardPage({
  at,
  draft,
}: {
  readonly at: RedactionAt
  readonly draft: Redaction
}) {
  return (
    <Around at={at} errors={[]} title={t.make.discardTitle}>
      <p>
        {t.make.discardLead} {t.boxes.title({ n: draft.boxes.length })}.
      </p>
      <PostForm action={at.href()} fields={{ aksi: 'buang' }}>
        <Button look="warning">{t.make.discardYes}</Button>
      </PostForm>
      <p>
        <a href={at.href()}>{t.make.discardNo}</a>
      </p>
    </Around>
  )
}
