import type { ComponentChildren } from 'preact'
import type { AppExchange } from '../../../people/viewer.ts'
import type { Answer } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import type { OfficerDeps } from '../deps.ts'
import { caseHref, type OpenedCase } from '../open-case.ts'
import { BackToCase } from '../pages/parts.tsx'

export interface LawForm {
  readonly title: string
  readonly lead: string
  /** Where it posts to, after `/kerja/:id`. */
  readonly action: string
  readonly submit: string
  readonly errors: FormErrors
  /** What stands above the form. */
  readonly above?: ComponentChildren
  readonly fields: ComponentChildren
}

/** A page with one form on a case, 422 when something in it is wrong. */
export async function showLawForm(
  deps: OfficerDeps,
  exchange: AppExchange,
  { opened, ...form }: LawForm & { readonly opened: OpenedCase },
): Promise<Answer> {
  const wrong = form.errors.length > 0
  return deps.showPage(
    exchange,
    {
      title: form.title,
      section: 'kerja',
      work: true,
      typing: true,
      status: wrong ? 422 : 200,
      hasErrors: wrong,
    },
    <LawFormPage opened={opened} {...form} />,
  )
}

function LawFormPage(props: LawForm & { readonly opened: OpenedCase }) {
  const { opened, errors } = props
  const { loaded } = opened
  return (
    <>
      <FormErrorSummary errors={errors} />
      <BackToCase href={caseHref(opened)} number={loaded.number} />
      <h1>{props.title}</h1>
      <p>
        <b>{loaded.title}</b>
      </p>
      <p>{props.lead}</p>
      {props.above}
      <PostForm
        action={caseHref(opened, props.action)}
        fields={{ versi: String(loaded.state.version) }}
      >
        {props.fields}
        <Button>{props.submit}</Button>
      </PostForm>
    </>
  )
}
