import type { AppExchange } from '../../people/viewer.ts'
import { wordsIn } from '../present.ts'
import { SearchField } from './parts.tsx'

/** What was asked for is not published, or no more. */
export function NotFoundPage(props: { readonly locale: AppExchange['locale'] }) {
  const t = wordsIn(props.locale).notFound
  return (
    <>
      <h1>{t.title}</h1>
      <p>{t.text}</p>
      <search>
        <form class="find" action="/informasi">
          <SearchField locale={props.locale} />
        </form>
      </search>
    </>
  )
}
