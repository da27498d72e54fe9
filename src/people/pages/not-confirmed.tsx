import type { Locale } from '../../platform/http/route.ts'
import { Button } from '../../ui/components/button/button.tsx'
import { PostForm } from '../../ui/forms.tsx'
import { StateBox } from '../../ui/shapes.tsx'
import { peopleWords } from './words.ts'

/** For a signed-in person whose address is not confirmed, where that is needed to go on. `back` is where the mailed link leads. */
export function ConfirmEmailNotice(props: {
  readonly locale: Locale
  readonly email: string
  readonly back: string
}) {
  const t = peopleWords[props.locale].notConfirmed
  return (
    <StateBox tone="wait" title={t.title}>
      <p>{t.body({ email: props.email })}</p>
      <PostForm action="/akun/kirim-konfirmasi" fields={{ kembali: props.back }}>
        <Button look="quiet">{t.resend}</Button>
      </PostForm>
    </StateBox>
  )
}
