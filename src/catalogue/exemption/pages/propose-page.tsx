import { exemption as t } from '../../../../locales/id/exemption.ts'
import type { Agency } from '../../../people/agencies.ts'
import type { SignedIn } from '../../../people/viewer.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { InsetText } from '../../../ui/components/inset-text/inset-text.tsx'
import { Radios } from '../../../ui/components/radios/radios.tsx'
import { Select } from '../../../ui/components/select/select.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import type { Proposal } from '../propose.tsx'

export interface ProposePageProps {
  readonly proposal: Proposal
  readonly errors: FormErrors
  readonly person: SignedIn
  readonly agencies: readonly Agency[]
}

/** What is to be tested, and why now. */
export function ProposePage(props: ProposePageProps) {
  const { proposal, errors, person, agencies } = props
  const { asked, renewed } = proposal
  const main = person.role === 'ppid_utama'
  return (
    <>
      <FormErrorSummary errors={errors} />
      <BackLink href="/kerja/uji">{t.back}</BackLink>
      <h1>{t.propose.title}</h1>
      <p>{t.propose.lead}</p>
      {asked ? (
        <InsetText>
          <p>{t.propose.fromRequest({ number: asked.number, n: asked.ordinal })}</p>
          <p class="typed">{asked.text}</p>
        </InsetText>
      ) : null}
      {renewed ? (
        <InsetText>
          {t.propose.renews({ title: renewed.title, decree: renewed.decreeNumber })}
        </InsetText>
      ) : null}
      <PostForm
        action="/kerja/uji"
        fields={{
          ...(asked ? { permohonan: asked.requestId, item: asked.itemId } : {}),
          ...(renewed ? { dik: renewed.exemptId } : {}),
        }}
      >
        {main ? (
          <Select
            name="dinas"
            label={t.propose.agency}
            value={proposal.dinas}
            error={errorOf(errors, 'dinas')}
            items={[
              { value: '', text: t.propose.pick },
              ...agencies.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
        ) : null}
        <Input
          name="judul"
          label={t.propose.name}
          hint={t.propose.nameHint}
          value={proposal.judul}
          error={errorOf(errors, 'judul')}
        />
        {asked ? null : (
          <Radios
            name="saat"
            legend={t.propose.occasion}
            value={proposal.saat}
            error={errorOf(errors, 'saat')}
            items={[
              { value: 'ahead', label: t.occasions.ahead },
              main ? { value: 'order', label: t.occasions.order } : null,
            ]}
          />
        )}
        <Button>{t.propose.submit}</Button>
      </PostForm>
    </>
  )
}
