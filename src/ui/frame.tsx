import type { Instant } from '../procedure/values.ts'
import { useUi } from './context.ts'
import { dateOf, formatDateShort, formatTime } from './dates.ts'
import { kept } from './kept.tsx'
import { Mark } from './mark.tsx'
import { type PostAction, PostLink } from './post-button.tsx'

export interface PageLink {
  readonly href: string
  readonly text: string
}

/** An entry of the main navigation; one with an `action` is a button that posts (leaving, for one). */
export type NavItem =
  | (PageLink & { readonly current?: boolean | undefined; readonly end?: boolean | undefined })
  | (PostAction & { readonly text: string })

/** A warning in force: serta merta information (UU 14/2008 Pasal 10). */
export interface PageAlert {
  readonly text: string
  /** The page of what it is about. */
  readonly href: string
  /** When it was given. */
  readonly at: Instant
}

/** What the frame of every page says about the office; ready words from its settings. */
export interface Office {
  /** `PPID Kapuas Hulu`. */
  readonly name: string
  /** `Layanan informasi publik`. */
  readonly tagline: string
  /** `Dinas Komunikasi, Informatika dan Statistik`. */
  readonly unit: string
  readonly address: string
  /** Service hours in one sentence. */
  readonly hours: string
  readonly contact: readonly PageLink[]
}

function NavEntry(props: { readonly item: NavItem }) {
  const { item } = props
  if ('action' in item) {
    return (
      <PostLink class="end" action={item.action} fields={item.fields}>
        {item.text}
      </PostLink>
    )
  }
  return (
    <a
      href={item.href}
      class={item.end ? 'end' : undefined}
      aria-current={item.current ? 'page' : undefined}
    >
      {item.text}
    </a>
  )
}

// Written in Indonesian, whatever the language of the page.
function Alerts(props: { readonly alerts: readonly PageAlert[] }) {
  const { t, locale } = useUi()
  return (
    <section class="alerts" aria-label={t.alert}>
      {props.alerts.map(({ text, href, at }) => (
        <p key={href}>
          <b>{t.alert}</b>{' '}
          <time dateTime={at}>
            {formatDateShort(dateOf(at), locale)} {formatTime(at, locale)}
          </time>
          :{' '}
          <a href={href} lang="id">
            {text}
          </a>
        </p>
      ))}
    </section>
  )
}

interface HeaderProps {
  readonly office: Office
  readonly nav: readonly NavItem[]
  readonly banner: string | null | undefined
  readonly alerts?: readonly PageAlert[] | undefined
}

export const Header = kept((props: HeaderProps) => {
  const { t } = useUi()
  return (
    <header class="site">
      {props.alerts && props.alerts.length > 0 ? <Alerts alerts={props.alerts} /> : null}
      {props.banner ? <p class="site-banner">{props.banner}</p> : null}
      <div class="wrap">
        <a class="brand" href="/">
          <Mark />
          <span>
            {props.office.name}
            <small>{props.office.tagline}</small>
          </span>
        </a>
        <nav class="main" aria-label={t.mainNavigation}>
          {props.nav.map((item) => (
            <NavEntry key={item.text} item={item} />
          ))}
        </nav>
      </div>
    </header>
  )
})

const OfficeCard = kept(({ unit, address, hours, contact }: Office) => {
  const { t } = useUi()
  return (
    <div>
      <p>
        <b>{unit}</b>
        <br />
        {address}
      </p>
      <p>
        {t.serviceHours}: {hours}
      </p>
      <ul>
        <LinkItems links={contact} />
      </ul>
    </div>
  )
})

const LinkItems = kept((props: { readonly links: readonly PageLink[] }) => (
  <>
    {props.links.map((link) => (
      <li key={link.href}>
        <a href={link.href}>{link.text}</a>
      </li>
    ))}
  </>
))

export function Footer(props: {
  readonly office: Office
  readonly links: readonly PageLink[]
  readonly localeSwitch: PostAction | null | undefined
}) {
  const { t } = useUi()
  const { localeSwitch } = props
  return (
    <footer class="site">
      <div class="wrap grid two">
        <OfficeCard {...props.office} />
        <nav aria-label={t.footerNavigation}>
          <ul>
            <LinkItems links={props.links} />
            {localeSwitch ? (
              <li>
                <PostLink
                  action={localeSwitch.action}
                  fields={localeSwitch.fields}
                  lang={t.otherLanguage.code}
                >
                  {t.otherLanguage.name}
                </PostLink>
              </li>
            ) : null}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
