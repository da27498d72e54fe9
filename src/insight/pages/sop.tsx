import type { Locale } from '../../platform/http/route.ts'
import type { SopStep, SopVersion } from '../../procedure/sop/types.ts'
import { formatDuration } from '../../ui/amounts.ts'
import { Button } from '../../ui/components/button/button.tsx'
import { SummaryList } from '../../ui/components/summary-list/summary-list.tsx'
import { formatDate } from '../../ui/dates.ts'
import { River } from '../../ui/river/river.tsx'
import type { MeasuredStep } from '../measured.ts'
import { insightWords } from '../words.ts'

type Words = (typeof insightWords)['id']['sop']

export function SopPage(props: {
  readonly locale: Locale
  readonly sop: SopVersion
  readonly measured: readonly MeasuredStep[]
}) {
  const { locale, sop, measured } = props
  const t = insightWords[locale].sop
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.inForce({ date: formatDate(sop.effectiveFrom, locale) })}</p>
      <h2>{t.steps}</h2>
      <p class="muted">{t.howWeMeasure}</p>
      <River
        variant="full"
        rows={sop.steps.map((step) => ({
          ...step,
          standard: standardWords(step, t),
          measured: measuredWords(
            measured.find((one) => one.step === step.number),
            { step, locale },
          ),
        }))}
      />
      <p>
        <Button href="/permohonan/baru">{t.ask}</Button>
      </p>
      <h2>{t.identity}</h2>
      <SummaryList rows={identityRows(sop, { locale, t })} />
    </>
  )
}

function standardWords({ standard }: SopStep, t: Words): string {
  return standard.kind === 'minutes'
    ? t.minutes({ n: standard.minutes })
    : t.workingDays({ n: standard.days })
}

function measuredWords(
  measured: MeasuredStep | undefined,
  { step, locale }: { step: SopStep; locale: Locale },
): string | undefined {
  if (!measured) return undefined
  const t = insightWords[locale].sop
  const { runs: n, workingDays: days, handlingMs } = measured
  if (step.standard.kind !== 'minutes')
    return days === null ? undefined : t.measuredDays({ days, n })
  return handlingMs === null
    ? undefined
    : t.measuredMinutes({ time: formatDuration(handlingMs, locale), n })
}

function identityRows({ identity }: SopVersion, { locale, t }: { locale: Locale; t: Words }) {
  const list = (lines: readonly string[]) =>
    lines.length === 0 ? (
      t.none
    ) : (
      <ul class="plain">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )
  return [
    { key: t.name, value: identity.name },
    { key: t.number, value: identity.number },
    { key: t.unit, value: identity.unit.join(', ') },
    { key: t.madeOn, value: formatDate(identity.madeOn, locale) },
    {
      key: t.revisedOn,
      value: identity.revisedOn === null ? t.none : formatDate(identity.revisedOn, locale),
    },
    { key: t.effectiveOn, value: formatDate(identity.effectiveOn, locale) },
    { key: t.approvedBy, value: identity.approvedBy },
    { key: t.legalBasis, value: list(identity.legalBasis) },
    { key: t.relations, value: list(identity.relations) },
    { key: t.warning, value: identity.warning },
    { key: t.qualifications, value: list(identity.qualifications) },
    { key: t.equipment, value: list(identity.equipment) },
    { key: t.recording, value: list(identity.recording) },
  ]
}
