import type { ComponentChildren } from 'preact'
import { site as siteEn } from '../../locales/en/site.ts'
import { site as siteId } from '../../locales/id/site.ts'
import type { Answer, Locale } from '../platform/http/route.ts'
import { pageOf } from '../platform/http/same-site.ts'
import type { Assets } from '../ui/assets.ts'
import type { NavItem, Office, PageAlert } from '../ui/frame.tsx'
import { Page, renderPage } from '../ui/layout.tsx'
import { uiMessages } from '../ui/locale.ts'
import type { AppExchange, Viewer } from './viewer.ts'
import { workHome } from './work-home.ts'

const words = { id: siteId, en: siteEn } as const

export interface PageOptions {
  readonly title: string
  readonly status?: number
  /** Which entry of the main navigation this page belongs to. */
  readonly section?: Section
  readonly wide?: boolean
  /** An officers' page: the work sheet, wide, Indonesian only. */
  readonly work?: boolean
  readonly uploads?: boolean
  readonly hasErrors?: boolean
  readonly bare?: boolean
  readonly robots?: 'noindex'
  /** Shows something of one person although nobody is signed in. */
  readonly personal?: boolean
  /** A form for longer texts: going back to it after a failed sending finds what was typed. */
  readonly typing?: boolean
  readonly description?: string
  /** Path of the Atom feed of what the page is about; pages of information have that of everything. */
  readonly feed?: string
}

export type Section = 'informasi' | 'permohonan' | 'cek-status' | 'sop' | 'kerja' | 'akun'

/** Puts ready content into the portal's page: navigation by role, footer, language, demo banner. */
export type ShowPage = (
  exchange: AppExchange,
  options: PageOptions,
  body: ComponentChildren,
) => Answer

export function createShowPage(deps: {
  readonly assets: Assets
  readonly demo: boolean
  /** The office's own card in each language, from its settings. */
  readonly office: (locale: Locale) => Office
  /** Warnings in force, for every page. */
  readonly alerts?: () => readonly PageAlert[]
}): ShowPage {
  return (exchange, options, body) => {
    const locale: Locale = options.work ? 'id' : exchange.locale
    const t = words[locale]
    const other: Locale = locale === 'id' ? 'en' : 'id'
    const html = renderPage(
      <Page
        title={options.title}
        lang={locale}
        t={uiMessages[locale]}
        assets={deps.assets}
        office={deps.office(locale)}
        viewerNav={navigation(exchange.viewer, locale, options.section)}
        footerLinks={footerLinks(locale, deps.demo)}
        localeSwitch={
          options.work
            ? null
            : { action: '/bahasa', fields: { bahasa: other, kembali: pageOf(exchange.request) } }
        }
        banner={deps.demo ? t.demoBanner : null}
        alerts={deps.alerts?.()}
        wide={options.wide || options.work}
        work={options.work}
        uploads={options.uploads}
        hasErrors={options.hasErrors}
        bare={options.bare}
        robots={options.robots}
        description={options.description}
        feed={options.feed ?? (options.section === 'informasi' ? '/umpan.xml' : undefined)}
      >
        {body}
      </Page>,
    )
    const status = options.status ?? 200
    // Behind a shared computer's back button nobody reads on after the sign-out.
    const personal = options.personal || exchange.viewer.kind === 'person'
    return personal && !options.typing
      ? { kind: 'page', status, html, headers: { 'cache-control': 'private, no-store' } }
      : { kind: 'page', status, html }
  }
}

function navigation(viewer: Viewer, locale: Locale, section: Section | undefined): NavItem[] {
  const t = words[locale].nav
  const items: NavItem[] = [
    { href: '/informasi', text: t.information, current: section === 'informasi' },
  ]
  const desk = viewer.kind === 'person' ? workHome[viewer.role] : undefined
  if (desk) items.push({ href: desk, text: t.work, current: section === 'kerja' })
  else items.push({ href: '/permohonan', text: t.requests, current: section === 'permohonan' })
  items.push({ href: '/cek-status', text: t.checkStatus, current: section === 'cek-status' })
  items.push({ href: '/sop', text: t.sop, current: section === 'sop' })
  if (viewer.kind === 'guest')
    items.push({ href: '/masuk', text: t.signIn, end: true, current: section === 'akun' })
  else {
    items.push({ href: '/akun', text: t.account, end: true, current: section === 'akun' })
    items.push({ action: '/keluar', text: t.signOut })
  }
  return items
}

function footerLinks(locale: Locale, demo: boolean): { href: string; text: string }[] {
  const t = words[locale].footer
  const links = [
    { href: '/dip', text: t.list },
    { href: '/register/permohonan', text: t.register },
    { href: '/keberatan', text: t.objections },
    { href: '/sop', text: t.sop },
    { href: '/verifikasi', text: t.verify },
    { href: '/data-pribadi', text: t.privacy },
    { href: '/aksesibilitas', text: t.accessibility },
    { href: '/api', text: t.programs },
  ]
  if (demo)
    links.push(
      { href: '/demo/surat', text: t.demoMail },
      { href: '/demo/akun', text: t.demoAccounts },
    )
  return links
}
