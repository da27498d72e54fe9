import type { ComponentChildren } from 'preact'
import type { AppExchange } from '../../people/viewer.ts'
import { formatNumber } from '../../ui/amounts.ts'
import { Button } from '../../ui/components/button/button.tsx'
import { River, type RiverStep } from '../../ui/river/river.tsx'
import { Card } from '../../ui/shapes.tsx'
import { type Category, categories, type Entry } from '../entry.ts'
import { categoryHref, hrefOf, topicWords, wordsIn } from '../present.ts'
import type { Facet } from '../search/types.ts'
import { EntryList, JourneyField, SearchField } from './parts.tsx'

export interface HomeProps {
  readonly locale: AppExchange['locale']
  readonly signedIn: boolean
  /** Working days within which a request is answered. */
  readonly days: number
  readonly journey: string
  readonly topics: readonly string[]
  /** How much there is of each. */
  readonly categories: readonly Facet<Category>[]
  readonly steps: readonly RiverStep[]
  readonly newest: readonly Entry[]
  readonly most: readonly Entry[]
  readonly figures: ComponentChildren
}

/** Beranda: SOP step 1. Brings its own widths. */
export function HomePage(props: HomeProps) {
  const t = wordsIn(props.locale).home
  return (
    <>
      <div class="hero">
        <div class="wrap">
          <h1>{t.heading}</h1>
          <p class="lead">{t.lead({ days: props.days })}</p>
          <search>
            <form class="find" action="/informasi">
              <SearchField locale={props.locale} />
              <JourneyField token={props.journey} />
            </form>
          </search>
          <Topics {...props} />
          <Button href={hrefOf('/informasi', { jejak: props.journey })}>{t.visit}</Button>
        </div>
      </div>
      <div class="wrap">
        <Shelves {...props} />
        <h2>{t.howTitle}</h2>
        <p class="muted">{t.howLead}</p>
        <River variant="how" steps={props.steps} />
        <p>
          <a href="/sop">{t.howMore}</a>
        </p>
        <div class="grid two">
          <div>
            <Newest {...props} />
            <Most {...props} />
          </div>
          <Aside {...props} />
        </div>
      </div>
    </>
  )
}

function Topics({ locale, topics, journey }: HomeProps) {
  if (topics.length === 0) return null
  return (
    <ul class="chips">
      <li class="muted">{wordsIn(locale).home.frequent}</li>
      {topics.map((topic) => (
        <li key={topic}>
          <a href={hrefOf('/informasi', { q: topicWords(topic), jejak: journey })}>
            {topicWords(topic)}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Shelves({ locale, categories: counts }: HomeProps) {
  const { home: t, categoryPage, categoryMeaning } = wordsIn(locale)
  const countOf = (category: Category) => counts.find(({ value }) => value === category)?.count ?? 0
  return (
    <>
      <h2>{t.browse}</h2>
      <ul class="docs shelves grid three">
        {categories.map((category) => (
          <li key={category}>
            <a href={categoryHref(category)}>{categoryPage.title[category]}</a>{' '}
            <span class="muted">{formatNumber(countOf(category), locale)}</span>
            <br />
            <span class="small muted">{categoryMeaning[category]}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/dinas">{t.byAgency}</a> · <a href="/topik">{t.byTopic}</a>
      </p>
    </>
  )
}

function Most({ locale, most }: HomeProps) {
  if (most.length === 0) return null
  return (
    <section>
      <h2>{wordsIn(locale).home.most}</h2>
      <EntryList entries={most} locale={locale} />
    </section>
  )
}

function Newest({ locale, newest }: HomeProps) {
  const t = wordsIn(locale).home
  return (
    <section>
      <h2>{t.newest}</h2>
      {newest.length === 0 ? <p>{t.noneYet}</p> : <EntryList entries={newest} locale={locale} />}
      <p>
        <a href="/informasi">{t.all}</a>
      </p>
    </section>
  )
}

function Aside({ locale, signedIn, figures }: HomeProps) {
  const t = wordsIn(locale).home
  return (
    <div>
      {figures}
      <Card title={t.statusTitle}>
        <form action="/cek-status">
          <div class="govuk-form-group">
            <label class="govuk-label" for="nomor">
              {t.statusLabel}
            </label>
            <div id="nomor-hint" class="govuk-hint">
              {t.statusHint}
            </div>
            <input
              class="govuk-input"
              id="nomor"
              name="nomor"
              autocomplete="off"
              aria-describedby="nomor-hint"
            />
          </div>
          <Button look="quiet">{t.statusButton}</Button>
        </form>
      </Card>
      {signedIn ? null : (
        <Card title={t.accountTitle}>
          <p>{t.accountText}</p>
          <p>
            <a href="/daftar">{t.register}</a> · <a href="/masuk">{t.signIn}</a>
          </p>
        </Card>
      )}
      <Card title={t.whoTitle}>
        <p>{t.whoText}</p>
      </Card>
    </div>
  )
}
