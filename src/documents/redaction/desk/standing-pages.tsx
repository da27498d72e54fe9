import type { ComponentChildren } from 'preact'
import { redaction as t } from '../../../../locales/id/redaction.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { ProgressBar, StateBox } from '../../../ui/shapes.tsx'
import type { StoredFile } from '../../files.ts'
import type { Redaction } from '../store.ts'
import type { RedactionAt } from './deps.ts'

const blackable = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/tiff'])

/** Whether a kind of file can be blacked out here. */
export function canBlackOut({ mediaType }: Pick<StoredFile, 'mediaType'>): boolean {
  return blackable.has(mediaType)
}

/** Way back, what is wrong, the name of the file. */
export function Around(props: {
  readonly at: RedactionAt
  readonly errors: FormErrors
  readonly title: string
  readonly children: ComponentChildren
}) {
  const { at } = props
  return (
    <>
      <FormErrorSummary errors={props.errors} />
      <BackLink href={at.back.href}>{at.back.text}</BackLink>
      <h1>{props.title}</h1>
      <p class="typed">{at.file.name}</p>
      {props.children}
    </>
  )
}

interface Shown {
  readonly at: RedactionAt
  readonly draft: Redaction
  readonly errors: FormErrors
}

export function StartPage({ at, errors }: Omit<Shown, 'draft'>) {
  return (
    <Around at={at} errors={errors} title={t.title}>
      <p>{t.start.lead}</p>
      <p>{t.start.law}</p>
      <p>
        {t.start.kept} {t.start.pdf}
      </p>
      <PostForm action={at.href()} fields={{ aksi: 'mulai' }}>
        <Button>{t.start.button}</Button>
      </PostForm>
    </Around>
  )
}

export function UnsupportedPage({ at }: { readonly at: RedactionAt }) {
  const kind = /\.([A-Za-z0-9]{1,8})$/.exec(at.file.name)?.[1]?.toUpperCase() ?? ''
  const office = /officedocument|opendocument|msword|ms-excel|ms-powerpoint/.test(at.file.mediaType)
  return (
    <Around at={at} errors={[]} title={t.unsupported.title}>
      <p>{t.unsupported.lead}</p>
      <p>{office ? t.unsupported.office({ kind }) : t.unsupported.other}</p>
    </Around>
  )
}

function Discard({ at }: { readonly at: RedactionAt }) {
  return (
    <p>
      <a href={at.href('?buang=ya')}>{t.make.discard}</a>
    </p>
  )
}

export function WaitPage({ at, draft, errors }: Shown) {
  const words = draft.state === 'preparing' ? t.preparing : t.applying
  const { pages, pagesDone } = draft
  const label = pages === null ? null : t.preparing.pages({ done: pagesDone, pages })
  return (
    <Around at={at} errors={errors} title={t.title}>
      <StateBox tone="wait" title={words.title}>
        <p>{words.lead}</p>
        {pages !== null && label !== null && pages > 1 ? (
          <>
            <ProgressBar share={pagesDone / pages} label={label} />
            <p>{label}</p>
          </>
        ) : null}
        <p class="small">{t.preparing.auto}</p>
        <p>
          <a href={at.href()}>{t.preparing.reload}</a>
        </p>
      </StateBox>
      {draft.state === 'applying' ? (
        <PostForm action={at.href()} fields={{ aksi: 'kembali' }}>
          <Button look="quiet">{t.applying.stop}</Button>
        </PostForm>
      ) : null}
      <Discard at={at} />
    </Around>
  )
}

export function FailedPage({ at, draft, errors }: Shown) {
  return (
    <Around at={at} errors={errors} title={t.title}>
      <StateBox tone="late" title={t.failed.title}>
        <p>{t.reasons[draft.reason ?? 'broken']}</p>
      </StateBox>
      <PostForm action={at.href()} fields={{ aksi: 'ulang' }}>
        <Button look="quiet">{t.failed.tryAgain}</Button>
      </PostForm>
      <Discard at={at} />
    </Around>
  )
}

export function UsedPage({ at, errors }: Shown) {
  return (
    <Around at={at} errors={errors} title={t.title}>
      <StateBox tone="calm" title={t.used.title}>
        <p>{t.used.lead}</p>
      </StateBox>
      <PostForm action={at.href()} fields={{ aksi: 'ulang' }}>
        <Button look="quiet">{t.used.button}</Button>
      </PostForm>
      <p>
        <a href={at.href('/lihat?asli=ya')}>{t.used.original}</a>
      </p>
    </Around>
  )
}
