import type { StoredFile } from '../../../documents/files.ts'
import type { Locale } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Timeline, type TimelineEntry } from '../../../ui/shapes.tsx'
import { requestWords } from '../words.ts'

/** Somebody was faster, or the procedure does not allow it: nothing was done, and this is why. */
export function ConflictPage(props: {
  readonly locale: Locale
  /** Where the case stands as it is now. */
  readonly href: string
  readonly since: readonly TimelineEntry[]
  /** The procedure's own reason; null when the case changed in between. */
  readonly refusal: string | null
}) {
  const t = requestWords[props.locale].conflict
  return (
    <>
      <h1>{props.refusal ? t.refusedTitle : t.title}</h1>
      <p>{props.refusal ?? t.body}</p>
      {props.since.length > 0 ? <Timeline entries={props.since} /> : null}
      <p>
        <Button href={props.href}>{t.reload}</Button>
      </p>
    </>
  )
}

/** A file that may not be handed out, or not yet. */
export function FileUnavailablePage(props: {
  readonly locale: Locale
  readonly href: string
  readonly file: StoredFile
}) {
  const t = requestWords[props.locale].matter
  return (
    <>
      <h1>{t.fileUnavailable}</h1>
      <p>
        <b>{props.file.name}</b>:{' '}
        {props.file.scan === 'pending' ? t.fetch.pending : t.fetch.refused}
      </p>
      <p>
        <a href={props.href}>{t.backToCase}</a>
      </p>
    </>
  )
}
