import { publishing } from '../../../../locales/id/publishing.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Checkboxes } from '../../../ui/components/checkboxes/checkboxes.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { NotificationBanner } from '../../../ui/components/notification-banner/notification-banner.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import type { DecreeFields } from '../desk.tsx'
import type { DipList, ListChanges } from '../lists.ts'

const t = publishing.dip
const count = (n: number) => n.toLocaleString('id-ID')

/** What a decree would freeze now, the form for it, and the versions there are. */
export function SetListPage(props: {
  readonly lists: readonly DipList[]
  readonly changes: ListChanges
  readonly fields: DecreeFields
  readonly errors: FormErrors
  readonly done: boolean
}) {
  const { lists, changes, fields, errors } = props
  const last = lists[0]?.version ?? 0
  return (
    <>
      <FormErrorSummary errors={errors} />
      {props.done ? <NotificationBanner type="success" heading={t.done} /> : null}
      <BackLink href="/kerja/informasi">{publishing.back}</BackLink>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <h2>{t.now}</h2>
      <p>{t.items({ n: count(changes.items) })}</p>
      {last > 0 ? (
        <>
          <p>{t.since({ version: last })}</p>
          <ul>
            <li>{t.added({ n: count(changes.added) })}</li>
            <li>{t.changed({ n: count(changes.changed) })}</li>
            <li>{t.gone({ n: count(changes.gone) })}</li>
          </ul>
        </>
      ) : null}
      <PostForm action="/kerja/dip" fields={{ versi: String(last + 1) }}>
        <Input
          name="nomor"
          label={t.number}
          hint={t.numberHint}
          value={fields.number}
          error={errorOf(errors, 'nomor')}
        />
        <Input
          name="tanggal"
          label={t.date}
          hint={t.dateHint}
          value={fields.date}
          class="govuk-input--width-10"
          error={errorOf(errors, 'tanggal')}
        />
        <Input
          name="disetujui"
          label={t.by}
          hint={t.byHint}
          value={fields.by}
          error={errorOf(errors, 'disetujui')}
        />
        <Checkboxes
          name="yakin"
          legend={t.confirmLegend}
          values={[]}
          error={errorOf(errors, 'yakin')}
          items={[{ value: 'ya', label: t.confirm }]}
        />
        <Button>{t.set({ version: last + 1 })}</Button>
      </PostForm>
      {lists.length > 0 ? (
        <>
          <h2>{t.versions}</h2>
          <ul>
            {lists.map(({ version, decreeNumber, decreeDate }) => (
              <li key={version}>
                <a href={`/dip/${version}`}>
                  {t.version({ version, number: decreeNumber, date: formatDate(decreeDate, 'id') })}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}
