import { publishing as t } from '../../../../locales/id/publishing.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Checkboxes } from '../../../ui/components/checkboxes/checkboxes.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import type { OpenedEntry } from '../open-entry.ts'

/** Asks before something that cannot simply be undone, and why where others will read it. */
export function ConfirmPage(props: {
  readonly act: 'kembalikan' | 'cabut' | 'hapus-draf'
  readonly opened: OpenedEntry
  readonly seen: string
  readonly reason: string
  readonly errors: FormErrors
}) {
  const { act, opened, errors } = props
  const words = t.confirm[act]
  const title = act === 'cabut' ? opened.entry?.title : opened.draft?.fields.judul
  return (
    <>
      <FormErrorSummary errors={errors} />
      <BackLink href={opened.href()}>{t.backToEntry}</BackLink>
      <h1>{words.title}</h1>
      <p>
        <b>{title || t.untitled}</b>
      </p>
      <p>{words.lead}</p>
      <PostForm action={opened.href(`/${act}`)} fields={{ versi: props.seen }}>
        {'label' in words ? (
          <Textarea
            name="alasan"
            label={words.label}
            hint={words.hint}
            value={props.reason}
            error={errorOf(errors, 'alasan')}
          />
        ) : null}
        {act === 'cabut' ? (
          <Checkboxes
            name="yakin"
            legend={t.confirm.sureLegend}
            error={errorOf(errors, 'yakin')}
            values={[]}
            items={[{ value: 'ya', label: t.confirm.sure }]}
          />
        ) : null}
        <Button look="warning">{words.submit}</Button>
      </PostForm>
    </>
  )
}
