import type { Locale } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { River, type RiverStep } from '../../../ui/river/river.tsx'
import { requestWords } from '../words.ts'

const back = '?kembali=%2Fpermohonan%2Fbaru'

/** What a request is, what the law promises, and what one needs; for guests. */
export function LandingPage(props: {
  readonly locale: Locale
  readonly days: number
  readonly extension: number
  readonly steps: readonly RiverStep[]
}) {
  const t = requestWords[props.locale].landing
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.accountWhy}</p>
      <div class="govuk-button-group">
        <Button href={`/masuk${back}`}>{t.signIn}</Button>
        <Button href={`/daftar${back}`} look="quiet">
          {t.register}
        </Button>
      </div>
      <p>
        <a href="/cek-status">{t.statusLink}</a>
      </p>
      <h2>{t.whatTitle}</h2>
      <p>{t.what}</p>
      <h2>{t.promiseTitle}</h2>
      <p>
        {t.promise({ days: props.days })} {t.extension({ days: props.extension })}
      </p>
      <h2>{t.needTitle}</h2>
      <ul>
        {t.need.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      <h2>{t.howTitle}</h2>
      <River variant="how" steps={props.steps} />
    </>
  )
}

/** For accounts that do not ask but answer. */
export function ElsewherePage(props: { readonly locale: Locale; readonly hasWork: boolean }) {
  const t = requestWords[props.locale].elsewhere
  return (
    <>
      <h1>{t.title}</h1>
      <p>{props.hasWork ? t.officer : t.other}</p>
      {props.hasWork ? (
        <p>
          <Button href="/kerja">{t.officerLink}</Button>
        </p>
      ) : null}
    </>
  )
}
