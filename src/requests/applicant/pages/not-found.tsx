import type { Locale } from '../../../platform/http/route.ts'
import { requestWords } from '../words.ts'

export function NotFoundPage(props: { readonly locale: Locale }) {
  const t = requestWords[props.locale].notFound
  return (
    <>
      <h1>{t.title}</h1>
      <p>{t.body}</p>
      <p>
        <a href="/permohonan">{t.link}</a>
      </p>
    </>
  )
}
