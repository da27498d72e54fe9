import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Assets } from './assets.ts'
import { classes } from './components/attributes.ts'
import { SkipLink } from './components/skip-link/skip-link.tsx'
import { UiContext } from './context.ts'
import {
  Footer,
  Header,
  type NavItem,
  type Office,
  type PageAlert,
  type PageLink,
} from './frame.tsx'
import type { Locale, UiMessages } from './locale.ts'
import type { PostAction } from './post-button.tsx'

export interface PageProps {
  /** What this page is; the office's name is added. */
  readonly title: string
  readonly lang: Locale
  readonly t: UiMessages
  readonly assets: Assets
  readonly office: Office
  readonly viewerNav: readonly NavItem[]
  readonly footerLinks?: readonly PageLink[] | undefined
  /** The form behind the language button; without it the page has one language. */
  readonly localeSwitch?: PostAction | null | undefined
  /** A sentence above everything (demo mode). */
  readonly banner?: string | null | undefined
  /** Warnings in force. */
  readonly alerts?: readonly PageAlert[] | undefined
  /** Officers' tables need the width. */
  readonly wide?: boolean | undefined
  /** The officers' sheet. */
  readonly work?: boolean | undefined
  /** The page has a file field whose progress is shown. */
  readonly uploads?: boolean | undefined
  /** The form came back with errors: the title says so first. */
  readonly hasErrors?: boolean | undefined
  /** The children bring their own widths (a hero across the page). */
  readonly bare?: boolean | undefined
  readonly robots?: 'noindex' | undefined
  readonly description?: string | undefined
  /** Path of an Atom feed. */
  readonly feed?: string | undefined
  readonly children: ComponentChildren
}

/** A whole page. Works without scripts; they only enhance. */
export function Page(props: PageProps) {
  const { t, assets, office } = props
  const title = props.hasErrors ? t.titleWithErrors({ title: props.title }) : props.title
  return (
    <UiContext.Provider value={{ locale: props.lang, t, assets }}>
      <html lang={props.lang}>
        <head>
          <meta charset="utf-8" />
          <title>{t.titleWithSite({ title, site: office.name })}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          {props.description ? <meta name="description" content={props.description} /> : null}
          {props.robots ? <meta name="robots" content={props.robots} /> : null}
          {props.feed ? (
            <link rel="alternate" type="application/atom+xml" href={props.feed} />
          ) : null}
          <link rel="stylesheet" href={props.work ? assets.workCss : assets.publicCss} />
          <link rel="icon" href={assets.favicon} type="image/svg+xml" />
          <script defer src={assets.script} />
          {props.uploads ? <script defer src={assets.uploadScript} /> : null}
        </head>
        <body class={classes(props.wide && 'wide', props.work && 'work') || undefined}>
          <SkipLink href="#isi-halaman">{t.skipLink}</SkipLink>
          <Header
            office={office}
            nav={props.viewerNav}
            banner={props.banner}
            alerts={props.alerts}
          />
          <main id="isi-halaman" tabindex={-1}>
            {props.bare ? props.children : <div class="wrap page">{props.children}</div>}
          </main>
          <Footer
            office={office}
            links={props.footerLinks ?? []}
            localeSwitch={props.localeSwitch}
          />
        </body>
      </html>
    </UiContext.Provider>
  )
}

/** A piece of a page, to be put into one that is open. */
export function renderPiece(piece: VNode): string {
  return renderToString(piece)
}

/** The bytes of a page: the doctype and the rendered element. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}
