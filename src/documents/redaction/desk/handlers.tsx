import { redaction as t } from '../../../../locales/id/redaction.ts'
import { type Answer, type Exchange, seeOther } from '../../../platform/http/route.ts'
import type { FormErrors } from '../../../ui/forms.tsx'
import { findFile, mayHandOut } from '../../files.ts'
import { sendFile } from '../../send-file.ts'
import { hasReason, isLetter, reasonLength } from '../boxes.ts'
import {
  type BoxChange,
  backToBoxes,
  beginDraft,
  changeBoxes,
  type Drafted,
  discardDraft,
  orderResult,
  type Reason,
  reopenDraft,
  searchDraft,
  takeResult,
} from '../draft.ts'
import { findWords } from '../find.ts'
import { isRect } from '../geometry.ts'
import { maxBoxes } from '../limits.ts'
import { eachPage, findRedaction, pagesOf, type Redaction } from '../store.ts'
import { dropFile, sourceOf } from '../work.ts'
import type { RedactionAt, RedactionDesk } from './deps.ts'
import { DiscardPage, EditorPage, type Typed } from './editor-page.tsx'
import { ReadyPage } from './ready-page.tsx'
import {
  canBlackOut,
  FailedPage,
  StartPage,
  UnsupportedPage,
  UsedPage,
  WaitPage,
} from './standing-pages.tsx'

const nothingTyped: Typed = { reasons: new Map(), missing: null }

/** The page of a file that is blacked out, as far as it is. */
export async function showRedaction<V>(
  desk: RedactionDesk<V>,
  exchange: Exchange<V>,
  at: RedactionAt,
): Promise<Answer> {
  await exchange.audit(at.subject, { file: at.file.fileId })
  return standing(desk, exchange, { at, errors: [], typed: nothingTyped })
}

interface Standing {
  readonly at: RedactionAt
  readonly errors: FormErrors
  readonly typed: Typed
}

async function standing<V>(
  desk: RedactionDesk<V>,
  exchange: Exchange<V>,
  { at, errors, typed }: Standing,
): Promise<Answer> {
  const draft = await findRedaction(desk.db, { place: at.place, fileId: at.file.fileId })
  const show = (body: Parameters<typeof desk.showPage>[2], refresh = false): Answer => {
    const wrong = errors.length > 0
    const answer = desk.showPage(
      exchange,
      { title: t.title, section: 'kerja', work: true, status: wrong ? 422 : 200, hasErrors: wrong },
      body,
    )
    if (answer.kind !== 'page' || !refresh) return answer
    return { ...answer, headers: { ...answer.headers, refresh: '4' } }
  }
  if (!draft)
    return show(
      canBlackOut(at.file) ? <StartPage at={at} errors={errors} /> : <UnsupportedPage at={at} />,
    )
  if (exchange.query['buang'] !== undefined && mayDiscard(draft.state))
    return show(<DiscardPage at={at} draft={draft} />)
  switch (draft.state) {
    case 'preparing':
    case 'applying':
      return show(<WaitPage at={at} draft={draft} errors={errors} />, true)
    case 'failed':
      return show(<FailedPage at={at} draft={draft} errors={errors} />)
    case 'used':
      return show(<UsedPage at={at} draft={draft} errors={errors} />)
    case 'ready': {
      const page = pageIn(exchange, draft)
      return show(<ReadyPage at={at} draft={draft} page={page} errors={errors} />)
    }
    case 'open': {
      const number = pageIn(exchange, draft)
      const { redactionId, search } = draft
      const [[page], hits] = await Promise.all([
        pagesOf(desk.db, redactionId, [number]),
        search === null ? null : findWords(eachPage(desk.db, redactionId), search),
      ])
      return show(
        <EditorPage
          at={at}
          draft={draft}
          number={number}
          large={exchange.query['besar'] !== undefined}
          page={page ?? null}
          boxes={draft.boxes.filter((box) => box.page === number)}
          hits={hits}
          typed={typed}
          errors={errors}
          done={doneWords(exchange.query['selesai'])}
        />,
      )
    }
  }
}

function mayDiscard(state: Redaction['state']): boolean {
  return state !== 'ready' && state !== 'used'
}

function pageIn<V>(exchange: Exchange<V>, { pages }: Redaction): number {
  const asked = Number(exchange.form.line('hal') || exchange.query['hal'] || '1')
  return Number.isInteger(asked) && asked >= 1 && asked <= (pages ?? 1) ? asked : 1
}

function doneWords(code: string | undefined): string | null {
  const known: Readonly<Record<string, string>> = t.done
  return code !== undefined && Object.hasOwn(known, code) ? (known[code] ?? null) : null
}

/** Whatever is done on that page. */
export async function changeRedaction<V>(
  desk: RedactionDesk<V>,
  exchange: Exchange<V>,
  at: RedactionAt,
): Promise<Answer> {
  const { form } = exchange
  const { db } = desk
  const action = form.line('aksi')
  const draft = await findRedaction(db, { place: at.place, fileId: at.file.fileId })
  await exchange.audit(at.subject, {
    file: at.file.fileId,
    action: /^[a-z-]{2,20}$/.test(action) ? action : '',
  })
  const again = (errors: FormErrors, typed: Typed = nothingTyped) =>
    standing(desk, exchange, { at, errors, typed })
  if (action === 'mulai' || !draft) {
    if (action !== 'mulai') return again([{ field: '', message: t.refusals.gone }])
    if (!canBlackOut(at.file) || !mayHandOut(at.file)) return again([])
    await beginDraft(db, { place: at.place, fileId: at.file.fileId, by: at.by })
    return seeOther(at.href())
  }
  const { redactionId } = draft
  const seen = Number(form.line('versi')) || 0
  const number = pageIn(exchange, draft)
  const conclude = (drafted: Drafted, to: string, typed?: Typed) =>
    drafted.ok
      ? seeOther(at.href(to))
      : again([{ field: '', message: t.refusals[drafted.code] }], typed)
  const change = (made: BoxChange, to: string, typed?: Typed) =>
    changeBoxes(db, { redactionId, seen, change: made }).then((drafted) =>
      conclude(drafted, to, typed),
    )
  const here = (done: keyof typeof t.done) => `?hal=${number}&selesai=${done}#kotak`
  switch (action) {
    case 'ulang':
      await reopenDraft(db, redactionId)
      return seeOther(at.href())
    case 'cari': {
      const words = form.line('cari')
      if (words === '' && !form.has('bersih'))
        return again([{ field: 'cari', message: t.refusals.search_empty }])
      await searchDraft(db, { redactionId, words: form.has('bersih') ? '' : words })
      return seeOther(at.href(`?hal=${number}#cari-kata`))
    }
    case 'cari-semua':
      return change({ type: 'find', hits: 'all' }, here('added'))
    case 'cari-pilih':
      return change({ type: 'find', hits: numbersIn(form.all('tempat')) }, here('added'))
    case 'baris':
      return change(
        { type: 'lines', page: number, lines: numbersIn(form.all('baris')) },
        here('added'),
      )
    case 'kotak':
      return change(
        { type: 'page', page: number, boxes: drawnIn(form.line('kotak')) },
        `?hal=${number}#kotak`,
      )
    case 'hapus':
      return change({ type: 'remove', id: form.line('id') }, here('removed'))
    case 'urungkan':
      return change({ type: 'undo' }, here('undone'))
    case 'alasan': {
      const reasons = new Map(
        draft.boxes.flatMap(({ id }): [string, Reason][] =>
          form.has(`alasan-${id}`)
            ? [[id, reasonIn(form.line(`huruf-${id}`), form.line(`alasan-${id}`))]]
            : [],
        ),
      )
      const removed = form.line('hapus')
      if (removed !== '') return change({ type: 'remove', id: removed }, here('removed'))
      const errors = [...reasons].flatMap(([id, reason]) =>
        reasonFaults(reason, { letter: `huruf-${id}`, words: `alasan-${id}` }),
      )
      if (errors.length > 0) return again(errors, { ...nothingTyped, reasons })
      return change({ type: 'reasons', reasons }, here('saved'), { ...nothingTyped, reasons })
    }
    case 'alasan-semua': {
      const reason = reasonIn(form.line('huruf'), form.line('alasan'))
      const errors = reasonFaults(reason, { letter: 'huruf', words: 'alasan' })
      const typed = { ...nothingTyped, missing: reason }
      if (errors.length > 0) return again(errors, typed)
      return change({ type: 'missing_reasons', reason }, here('saved'), typed)
    }
    case 'buat': {
      const first = draft.boxes.find((box) => !hasReason(box))
      if (draft.state === 'open' && first)
        return again([
          {
            field: first.page === number ? `huruf-${first.id}` : 'huruf',
            message: t.refusals.reason_missing,
          },
        ])
      return conclude(await orderResult(db, { redactionId, seen }), '')
    }
    case 'kembali': {
      const dropped = await backToBoxes(db, redactionId)
      if (dropped !== null) await dropFile(desk, dropped)
      return seeOther(at.href('?selesai=back'))
    }
    case 'pakai': {
      const { drafted, replaced } = await takeResult(db, { redactionId, replace: at.replace })
      if (replaced !== null) await dropFile(desk, replaced).catch(() => {})
      return drafted.ok
        ? seeOther(at.doneHref)
        : again([{ field: '', message: t.refusals[drafted.code] }])
    }
    case 'buang': {
      const dropped = await discardDraft(db, redactionId)
      if (dropped !== null) await dropFile(desk, dropped)
      return seeOther(at.back.href)
    }
    default:
      return seeOther(at.href())
  }
}

function numbersIn(texts: readonly string[]): number[] {
  return texts.filter((text) => /^\d{1,6}$/.test(text)).map(Number)
}

function reasonIn(letter: string, words: string): Reason {
  return { letter: isLetter(letter) ? letter : null, reason: words.slice(0, 1_000) }
}

function reasonFaults(
  { letter, reason }: Reason,
  fields: { readonly letter: string; readonly words: string },
): FormErrors {
  const { least, most } = reasonLength
  return [
    ...(letter === null ? [{ field: fields.letter, message: t.refusals.letter_missing }] : []),
    ...(reason.length < least || reason.length > most
      ? [{ field: fields.words, message: t.refusals.words_missing }]
      : []),
  ]
}

type Drawn = Extract<BoxChange, { type: 'page' }>['boxes']

function drawnIn(json: string): Drawn {
  try {
    const read: unknown = JSON.parse(json)
    if (!Array.isArray(read)) return []
    return read.slice(0, maxBoxes).flatMap((one: unknown): Drawn[number][] => {
      if (one === null || typeof one !== 'object') return []
      const { id, rect } = one as Readonly<Record<string, unknown>>
      return isRect(rect) ? [{ id: typeof id === 'string' ? id : '', rect }] : []
    })
  } catch {
    return []
  }
}

const pictureWidth = 1_240

/** The picture of a page, of the file or of its result. */
export async function drawRedactionPage<V>(
  desk: RedactionDesk<V>,
  exchange: Exchange<V>,
  at: RedactionAt,
): Promise<Answer | null> {
  const draft = await findRedaction(desk.db, { place: at.place, fileId: at.file.fileId })
  const fileId =
    draft && (exchange.query['hasil'] === undefined ? draft.fileId : draft.resultFileId)
  const page = Number(exchange.params['hal'])
  const known = draft?.pages != null && Number.isInteger(page) && page >= 1 && page <= draft.pages
  const source = fileId && known ? await sourceOf(desk, fileId) : null
  if (!source) return null
  const drawn = await desk.redactor.draw(source, { page, width: pictureWidth })
  if (!drawn.ok) return null
  return {
    kind: 'bytes',
    status: 200,
    headers: {
      'content-type': 'image/jpeg',
      'content-length': drawn.bytes.length,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
    body: drawn.bytes,
  }
}

/** The result as a file, before it is taken; or the file as it came. */
export async function openRedactionFile<V>(
  desk: RedactionDesk<V>,
  exchange: Exchange<V>,
  at: RedactionAt,
): Promise<Answer | null> {
  const draft = await findRedaction(desk.db, { place: at.place, fileId: at.file.fileId })
  const fileId = draft && (exchange.query['asli'] === undefined ? draft.resultFileId : draft.fileId)
  const file = fileId ? await findFile(desk.db, fileId) : null
  if (!file || !mayHandOut(file)) return null
  await exchange.audit(at.subject, { file: file.fileId })
  return sendFile(exchange, {
    storage: desk.storage,
    file,
    disposition: 'inline',
    cacheControl: 'private, no-store',
  })
}
