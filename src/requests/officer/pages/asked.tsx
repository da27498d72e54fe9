import { work as t } from '../../../../locales/id/work.ts'
import { SummaryList } from '../../../ui/components/summary-list/summary-list.tsx'
import { Card } from '../../../ui/shapes.tsx'
import type { Asked as AskedView, CaseView } from '../case-view.ts'
import { caseHref } from '../open-case.ts'

/** The request in the applicant's own words. */
export function Asked(props: { readonly asked: AskedView }) {
  const { asked } = props
  return (
    <section>
      <h2>{t.asked.title}</h2>
      <SummaryList
        rows={[
          {
            key: t.asked.items,
            value: asked.items.map((item) => (
              <p key={item} class="typed">
                {item || t.erased}
              </p>
            )),
          },
          { key: t.asked.purpose, value: <span class="typed">{asked.purpose || t.erased}</span> },
          { key: t.asked.way, value: t.ways[asked.way] },
          { key: t.asked.sending, value: t.sendings[asked.sending] },
        ]}
      />
    </section>
  )
}

/** Who asks, for PPID Utama; an agency is told why it does not see that. */
export function Applicant(props: { readonly view: CaseView }) {
  const { applicant, opened } = props.view
  if (!applicant)
    return (
      <Card title={t.applicant.title}>
        <p>{t.applicant.hidden}</p>
      </Card>
    )
  const { form, email, nik } = applicant
  const address = [form.jalan, form.desa, form.kecamatan, form.kabupaten, form.provinsi].join(', ')
  return (
    <Card title={t.applicant.title}>
      <SummaryList
        rows={[
          { key: t.applicant.name, value: form.nama },
          {
            key: t.applicant.nik,
            value: nik ? (
              <>
                {nik}
                <br />
                <a href={caseHref(opened, '/identitas')}>{t.applicant.seeIdentity}</a>
              </>
            ) : (
              t.applicant.none
            ),
          },
          { key: t.applicant.email, value: email || t.applicant.none },
          { key: t.applicant.phone, value: form.telepon || t.applicant.none },
          { key: t.applicant.job, value: form.pekerjaan },
          { key: t.applicant.address, value: `${address} ${form.kodePos}` },
          form.kebutuhanKhusus
            ? { key: t.applicant.needs, value: <span class="typed">{form.kebutuhanKhusus}</span> }
            : null,
        ]}
      />
    </Card>
  )
}
