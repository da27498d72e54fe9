import type { AppExchange } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { localDateOf } from '../../procedure/dates.ts'
import type { ListDeps } from '../dip/deps.ts'
import { dipWords } from '../dip/words.ts'
import { listExempt } from './exempt.ts'
import { DikPage } from './pages/dik-page.tsx'

/** What is exempt, why and until when. */
export async function showDik(deps: ListDeps, exchange: AppExchange): Promise<Answer> {
  const { locale } = exchange
  const { title, description } = dipWords(locale).exempt
  return deps.showPage(
    exchange,
    { title, section: 'informasi', description },
    <DikPage locale={locale} items={await listExempt(deps.db)} today={localDateOf(deps.clock())} />,
  )
}
