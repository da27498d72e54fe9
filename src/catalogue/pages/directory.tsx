import type { AppExchange } from '../../people/viewer.ts'
import { Pagination } from '../../ui/components/pagination/pagination.tsx'
import { hrefOf, wordsIn } from '../present.ts'

export interface DirectoryLine {
  readonly href: string
  readonly name: string
  readonly count: string
}

/** A list of shelves: all agencies, or all topics. */
export function Directory(props: {
  readonly locale: AppExchange['locale']
  readonly title: string
  readonly lead: string
  readonly lines: readonly DirectoryLine[]
  readonly here: string
  readonly firstPage: boolean
  readonly next: string | null
}) {
  const { locale, here, firstPage, next } = props
  const t = wordsIn(locale).list
  return (
    <>
      <h1>{props.title}</h1>
      <p class="lead">{props.lead}</p>
      <ul class="docs directory">
        {props.lines.map(({ href, name, count }) => (
          <li key={href}>
            <a href={href} lang={locale === 'id' ? undefined : 'id'}>
              {name}
            </a>{' '}
            <span class="small muted nw">{t.total({ count })}</span>
          </li>
        ))}
      </ul>
      {firstPage && !next ? null : (
        <Pagination
          previous={firstPage ? null : { href: here, text: t.first }}
          next={next ? { href: hrefOf(here, { sesudah: next }), text: t.next } : null}
        />
      )}
    </>
  )
}
