import { uiMessages } from '../../../ui/locale.ts'
import { Card } from '../../../ui/shapes.tsx'
import { sentInHref } from '../../questions/hrefs.ts'
import { SentIn, Thread } from '../../questions/thread.tsx'
import type { MatterView } from '../case-view.ts'
import { agencyName } from '../present.ts'
import { requestWords } from '../words.ts'

/** The conversation between applicant and office, with what the applicant can add to it. */
export function ApplicantThread({ view }: { readonly view: MatterView }) {
  const { loaded, audience, may, thread } = view
  const { question: t } = requestWords[audience.locale]
  const { actors } = uiMessages[audience.locale]
  const base = `/permohonan/${loaded.requestId}`
  if (thread.length === 0 && !may.includes('ask_question')) return null
  return (
    <section aria-labelledby="tanya-jawab">
      <h2 id="tanya-jawab">{t.title}</h2>
      <Thread
        questions={thread}
        asker={({ by, agencyId }) =>
          by === 'applicant' ? actors.you : agencyName(agencyId, audience)
        }
        answerHref={(id) => (mayAnswer(view, id) ? `${base}/jawab/${id}` : null)}
        fileHref={(file) => sentInHref(base, file)}
      />
      {may.includes('ask_question') ? (
        <p>
          <a href={`${base}/tanya`}>{t.ask}</a>
        </p>
      ) : null}
    </section>
  )
}

function mayAnswer({ thread, may }: MatterView, questionId: string): boolean {
  const question = thread.find((one) => one.questionId === questionId)
  return question?.by === 'office' && may.includes('answer_question')
}

/** What was sent in when the request had to be completed. */
export function Completed({ view }: { readonly view: MatterView }) {
  const { loaded, audience, sentIn, words } = view
  const { completion: t } = requestWords[audience.locale]
  const { reply } = loaded.state.completion
  if (!reply) return null
  const text = words(reply.text)
  const base = `/permohonan/${loaded.requestId}`
  return (
    <Card title={t.sent}>
      {text ? (
        <p class="typed" lang="id">
          {text}
        </p>
      ) : null}
      {reply.identityRenewed ? <p>{t.renewed}</p> : null}
      {sentIn.length > 0 ? (
        <SentIn files={sentIn} fileHref={(file) => sentInHref(base, file)} />
      ) : null}
    </Card>
  )
}
