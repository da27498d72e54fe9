import { calendar as words } from '../../../../locales/id/calendar.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { NotificationBanner } from '../../../ui/components/notification-banner/notification-banner.tsx'
import { WarningText } from '../../../ui/components/warning-text/warning-text.tsx'
import { PostForm } from '../../../ui/forms.tsx'
import { PostLink } from '../../../ui/post-button.tsx'

const t = words.feed

/** Where an officer gets, renews or revokes the address of their calendar feed. */
export function FeedPage(props: {
  /** Where the viewer's work begins. */
  readonly home: string
  readonly link: string | null
  readonly madeAt: string | null
  readonly done: string | null
}) {
  const { link, madeAt } = props
  return (
    <>
      {props.done ? <NotificationBanner type="success" heading={props.done} /> : null}
      <BackLink href={props.home}>{words.backToWork}</BackLink>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      {link === null ? (
        <>
          <p>{t.none}</p>
          <PostForm action="/kerja/kalender">
            <Button>{t.make}</Button>
          </PostForm>
        </>
      ) : (
        <>
          <Input name="tautan" label={t.link} value={link} attributes={{ readonly: true }} />
          {madeAt ? <p class="small muted">{t.madeAt({ at: madeAt })}</p> : null}
          <WarningText>{t.secret}</WarningText>
          <h2>{t.how}</h2>
          <ol>
            {t.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            <PostLink action="/kerja/kalender">{t.renew}</PostLink>
          </p>
          <p>
            <PostLink action="/kerja/kalender/cabut">{t.revoke}</PostLink>
          </p>
        </>
      )}
    </>
  )
}
