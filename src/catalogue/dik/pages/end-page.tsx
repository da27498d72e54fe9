import { publishing } from '../../../../locales/id/publishing.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import type { Exempt } from '../exempt.ts'

const t = publishing.dik

/** Asks why before an exemption ends. */
export function EndPage(props: {
  readonly item: Exempt
  readonly reason: string
  readonly errors: FormErrors
}) {
  const { item, errors } = props
  return (
    <>
      <FormErrorSummary errors={errors} />
      <BackLink href="/kerja/dik">{t.title}</BackLink>
      <h1>{t.endTitle}</h1>
      <p>
        <b>{item.title}</b> · {item.agencyName}
      </p>
      <p>{t.endLead}</p>
      <PostForm action={`/kerja/dik/${item.exemptId}/akhiri`}>
        <Textarea
          name="alasan"
          label={t.endReason}
          hint={t.endReasonHint}
          value={props.reason}
          error={errorOf(errors, 'alasan')}
        />
        <Button look="warning">{t.endTitle}</Button>
      </PostForm>
    </>
  )
}
