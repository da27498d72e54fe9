import type { ComponentChildren } from 'preact'
import type { AppExchange } from '../../people/viewer.ts'
import { BackLink } from '../../ui/components/back-link/back-link.tsx'
import { Pagination } from '../../ui/components/pagination/pagination.tsx'
import { EmptyState } from '../../ui/shapes.tsx'
import { countWords, type NarrowGroup, type NarrowLink } from '../narrowing.ts'
import { hrefOf, wordsIn } from '../present.ts'
import type { Count } from '../search/types.ts'
import { NarrowBox } from './narrow.tsx'
import { AskBox, SearchField } from './parts.tsx'

export interface ShelfProps {
  readonly locale: AppExchange['locale']
  readonly title: string
  /** The title is Indonesian in every language of the page. */
  readonly own?: boolean
  readonly back?: { readonly href: string; readonly text: string } | null
  readonly lead?: string | null
  readonly total: Count
  /** What is said when nothing stands here. */
  readonly none: string
  readonly searchLabel: string
  /** Filters under which the search on this page looks. */
  readonly within: Readonly<Record<string, string>>
  readonly groups: readonly NarrowGroup[]
  readonly others?: { readonly title: string; readonly links: readonly NarrowLink[] } | null
  /** Address of the Atom feed of what stands here. */
  readonly feed?: string
  /** Address of this page's first page. */
  readonly here: string
  readonly firstPage: boolean
  readonly next: string | null
  readonly days: number
  /** The list itself. */
  readonly children: ComponentChildren
}

/** What stands together: of one agency, one category, one year, one topic. The newest first. */
export function Shelf(props: ShelfProps) {
  const { locale, total, groups, own } = props
  const t = wordsIn(locale)
  const nothing = total.count === 0
  return (
    <>
      {props.back ? <BackLink href={props.back.href}>{props.back.text}</BackLink> : null}
      <h1 lang={own && locale !== 'id' ? 'id' : undefined}>{props.title}</h1>
      {props.lead ? <p>{props.lead}</p> : null}
      {nothing ? (
        <EmptyState title={props.none} />
      ) : (
        <>
          <search>
            <form class="find" action="/informasi">
              <SearchField locale={locale} label={props.searchLabel} />
              {Object.entries(props.within).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
            </form>
          </search>
          <div class={groups.length > 0 ? 'sift' : undefined}>
            {groups.length > 0 ? <NarrowBox locale={locale} groups={groups} total={total} /> : null}
            <div>
              <h2>{t.home.newest}</h2>
              <p>{t.list.total({ count: countWords(total, locale) })}</p>
              {props.children}
              <Pages {...props} />
              {props.feed ? (
                <p class="small">
                  <a href={props.feed}>{t.list.feed}</a>
                </p>
              ) : null}
            </div>
          </div>
        </>
      )}
      <Others {...props} />
      <AskBox locale={locale} days={props.days} words="" journey={null} prominent={nothing} />
    </>
  )
}

function Pages({ locale, here, firstPage, next }: ShelfProps) {
  const t = wordsIn(locale).list
  if (firstPage && !next) return null
  return (
    <Pagination
      previous={firstPage ? null : { href: here, text: t.first }}
      next={next ? { href: hrefOf(here, { sesudah: next }), text: t.next } : null}
    />
  )
}

function Others({ others }: ShelfProps) {
  if (!others || others.links.length === 0) return null
  return (
    <>
      <h2>{others.title}</h2>
      <ul class="chips">
        {others.links.map(({ href, text, count }) => (
          <li key={href}>
            <a href={href}>{text}</a> <span class="muted">{count}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
