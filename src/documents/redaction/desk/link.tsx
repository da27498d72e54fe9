import { redaction as t } from '../../../../locales/id/redaction.ts'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import type { StoredFile } from '../../files.ts'

/** The way to blacking out, beside a file that somebody prepares. */
export function BlackOutLink(props: {
  readonly href: string
  readonly file: Pick<StoredFile, 'name'> & { readonly scan: string }
  readonly done: boolean
}) {
  const { href, file, done } = props
  if (file.scan === 'pending' || file.scan === 'refused') return null
  return (
    <>
      {done ? <Tag tone="calm">{t.doneTag}</Tag> : null}{' '}
      <a class="small" href={href}>
        {done ? t.linkAgain : t.link}
        <span class="govuk-visually-hidden"> {file.name}</span>
      </a>
    </>
  )
}
