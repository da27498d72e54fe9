import type { Locale } from '../../platform/http/route.ts'
import type { Deadline } from '../../procedure/calendar/types.ts'
import type { RaisedGround } from '../../procedure/objection/events.ts'
import { BackLink } from '../../ui/components/back-link/back-link.tsx'
import { Button } from '../../ui/components/button/button.tsx'
import { SummaryList } from '../../ui/components/summary-list/summary-list.tsx'
import { WarningText } from '../../ui/components/warning-text/warning-text.tsx'
import { DueDate } from '../../ui/due-date.tsx'
import { PostForm } from '../../ui/forms.tsx'
import type { ObjectionForm } from '../form.ts'
import { objectionWords } from '../words.ts'
import { Grounds } from './parts.tsx'

/** The objection before it is sent, as it will stand. */
export function ObjectionPreviewPage(props: {
  readonly locale: Locale
  readonly base: string
  readonly draftId: string
  readonly request: { readonly number: string; readonly title: string }
  readonly grounds: readonly RaisedGround[]
  readonly form: ObjectionForm
  readonly attorneyName: string | null
  readonly due: Deadline
}) {
  const { locale, form } = props
  const words = objectionWords[locale]
  const t = words.preview
  const change = (id: string) => [{ href: `${props.base}#${id}`, text: t.change }]
  return (
    <>
      <BackLink href={props.base} />
      <h1>{t.title}</h1>
      <SummaryList
        rows={[
          {
            key: t.request,
            value: (
              <>
                <span class="num">{props.request.number}</span>
                <br />
                <span lang={locale === 'id' ? undefined : 'id'}>{props.request.title}</span>
              </>
            ),
          },
          {
            key: t.grounds,
            value: <Grounds grounds={props.grounds} />,
            actions: change('alasan'),
          },
          {
            key: t.position,
            value: <span class="typed">{form.position}</span>,
            actions: change('posisi'),
          },
          form.proxyName === null
            ? null
            : {
                key: t.proxy,
                value: (
                  <>
                    {form.proxyName}
                    <br />
                    <span class="small muted">{props.attorneyName}</span>
                  </>
                ),
                actions: change('pengaju'),
              },
        ]}
      />
      <DueDate lead={t.dueLead} deadline={props.due} basis={words.state.dueLaw} />
      <WarningText>{t.lead}</WarningText>
      <PostForm action={`${props.base}/kirim`} fields={{ draf: props.draftId }}>
        <Button>{t.send}</Button>
      </PostForm>
    </>
  )
}
