import { findFile, mayHandOut } from '../../documents/files.ts'
import { sendFile } from '../../documents/send-file.ts'
import type { AppExchange } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { releasedFiles } from '../../procedure/request/coverage.ts'
import type { RequestState } from '../../procedure/request/state.ts'
import type { FileRef } from '../../procedure/values.ts'
import type { LoadedCase } from '../load-case.ts'
import { sentInFiles } from '../questions/read.ts'
import type { ApplicantDeps, Handler } from './deps.ts'
import { ownCase } from './matter.ts'
import { FileUnavailablePage } from './pages/conflict.tsx'
import { lettersOf } from './pages/letters.tsx'
import type { Place } from './place.tsx'
import { requestWords } from './words.ts'

interface PaperHandlers {
  readonly letter: Handler
  /** What the applicant sent in. */
  readonly sentIn: Handler
  /** Answers, to be printed at the counter; of what is fetched over the portal `downloadFile` keeps the record. */
  readonly released: Handler
}

/** Papers of a case, for who may see it. */
export function paperHandlers(place: Place): PaperHandlers {
  const oneOf =
    (filesOf: (state: RequestState) => readonly FileRef[]): Handler =>
    async (deps, exchange) => {
      const loaded = await ownCase(deps, exchange)
      const fileId = exchange.params['fileId'] ?? ''
      const known = loaded && filesOf(loaded.state).some((file) => file.fileId === fileId)
      if (!loaded || !known) return place.notFound(deps, exchange)
      return hand(deps, exchange, { place, loaded, fileId })
    }
  return {
    letter: async (deps, exchange) => {
      const loaded = await ownCase(deps, exchange)
      const letter =
        loaded &&
        lettersOf(loaded.state).find(({ letterId }) => letterId === exchange.params['letterId'])
      if (!loaded || !letter?.file) return place.notFound(deps, exchange)
      return hand(deps, exchange, { place, loaded, fileId: letter.file.fileId })
    },
    sentIn: oneOf(sentInFiles),
    released: oneOf(releasedFiles),
  }
}

async function hand(
  deps: ApplicantDeps,
  exchange: AppExchange,
  { place, loaded, fileId }: { place: Place; loaded: LoadedCase; fileId: string },
): Promise<Answer> {
  const { requestId } = loaded
  const file = await findFile(deps.db, fileId)
  if (!file) return place.notFound(deps, exchange)
  if (!mayHandOut(file)) {
    const locale = place.locale(exchange)
    const title = requestWords[locale].matter.fileUnavailable
    return deps.showPage(
      exchange,
      { ...place.page, title, status: 409 },
      <FileUnavailablePage locale={locale} href={place.href(requestId)} file={file} />,
    )
  }
  const answer = await sendFile(exchange, {
    storage: deps.storage,
    file,
    disposition: 'attachment',
  })
  if (exchange.request.method === 'GET')
    await exchange.audit(`request:${requestId}`, { file: fileId })
  return answer
}
