import { redaction as t } from '../../../../locales/id/redaction.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import type { FormErrors } from '../../../ui/forms.tsx'
import { PostForm } from '../../../ui/forms.tsx'
import { Card, StateBox } from '../../../ui/shapes.tsx'
import { withheldIn } from '../boxes.ts'
import type { Redaction } from '../store.ts'
import type { RedactionAt } from './deps.ts'
import { PageNav } from './page-nav.tsx'
import { Around } from './standing-pages.tsx'

/** The result before it is taken: its pages, what became of them, what is kept back and why. */
export function ReadyPage(props: {
  readonly at: RedactionAt
  readonly draft: Redaction
  readonly page: number
  readonly errors: FormErrors
}) {
  const { at, draft, page } = props
  const { report } = draft
  const pages = draft.pages ?? 1
  return (
    <Around at={at} errors={props.errors} title={t.ready.title}>
      <div class="grid two redact">
        <div>
          <PageNav at={at} page={page} pages={pages} />
          <div class="sheet">
            <img
              src={at.href(`/gambar/${page}?hasil=ya`)}
              alt={t.ready.image({ page })}
              width={1240}
              height={1754}
            />
          </div>
        </div>
        <div>
          <StateBox
            tone={report && report.remaining.length > 0 ? 'wait' : 'calm'}
            title={t.ready.boxes({ n: draft.boxes.length, pages })}
          >
            <p>{t.ready.lead}</p>
            {report && report.flattened.length > 0 ? (
              <p>{t.ready.flattened({ pages: report.flattened.join(', ') })}</p>
            ) : null}
            {report && report.remaining.length > 0 ? (
              <>
                <p>{t.ready.remaining}</p>
                <ul>
                  {report.remaining.map((one) => (
                    <li key={one.page}>{t.ready.remainingOn({ page: one.page, n: one.count })}</li>
                  ))}
                </ul>
                <p>{t.ready.remainingHint}</p>
              </>
            ) : null}
            <p>
              <a href={at.href('/lihat')}>{t.ready.file}</a>
            </p>
          </StateBox>
          <Card title={t.ready.withheld}>
            <ul>
              {withheldIn(draft.boxes).map((part) => (
                <li key={`${part.letter} ${part.reason}`}>
                  {t.ready.part({
                    letter: part.letter,
                    reason: part.reason,
                    pages: part.pages.join(', '),
                    n: part.boxes,
                  })}
                </li>
              ))}
            </ul>
          </Card>
          <p>{t.ready.useHint({ name: at.file.name })}</p>
          <p class="small">{t.ready.signature}</p>
          <div class="govuk-button-group">
            <PostForm action={at.href()} fields={{ aksi: 'pakai' }}>
              <Button>{t.ready.use}</Button>
            </PostForm>
            <PostForm action={at.href()} fields={{ aksi: 'kembali' }}>
              <Button look="quiet">{t.ready.back}</Button>
            </PostForm>
          </div>
        </div>
      </div>
    </Around>
  )
}
