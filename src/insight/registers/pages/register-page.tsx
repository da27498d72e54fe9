import type { Locale } from '../../../platform/http/route.ts'
import { formatNumber } from '../../../ui/amounts.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { Pagination } from '../../../ui/components/pagination/pagination.tsx'
import { Table } from '../../../ui/components/table/table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/shapes.tsx'
import { type Column, registerWords } from '../columns.ts'
import { rowsAPdf } from '../files.ts'
import type { AskedPeriod } from '../period.ts'
import type { Placed } from '../source.ts'

export interface RegisterPageProps<Row> {
  readonly locale: Locale
  readonly name: 'requests' | 'objections'
  /** True for officers, who see names. */
  readonly full: boolean
  /** Where the viewer's work begins; null on the public page. */
  readonly home: string | null
  readonly path: string
  readonly otherPath: string
  readonly asked: AskedPeriod
  readonly count: number
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Placed<Row>[]
  readonly nextHref: string | null
  readonly firstHref: string | null
}

const mostPdfLinks = 10

/** A register of one period: how many rows, the files of it, and a page of its rows. */
export function RegisterPage<Row>(props: RegisterPageProps<Row>) {
  const { locale, name, full, asked, count } = props
  const t = registerWords[locale]
  const { from, to } = asked.period
  return (
    <>
      {props.home ? <BackLink href={props.home}>{t.back}</BackLink> : null}
      <h1>{t[name].title}</h1>
      <p class="lead">{full ? t[name].lead : t[name].publicLead}</p>
      <PeriodForm {...props} />
      <p>
        <b>{t[name].count({ n: formatNumber(count, locale) })}</b>
        {'. '}
        {t.period({ from: formatDate(from, locale), to: formatDate(to, locale) })}.
      </p>
      {count === 0 ? (
        <EmptyState title={t[name].empty}>
          <p>
            {t.emptyBody} <a href={props.path}>{t.thisYear}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <Downloads {...props} />
          <Rows {...props} />
          {props.nextHref || props.firstHref ? (
            <Pagination
              previous={props.firstHref ? { href: props.firstHref, text: t.first } : null}
              next={props.nextHref ? { href: props.nextHref } : null}
            />
          ) : null}
        </>
      )}
      <p>
        <a href={props.otherPath}>{t.other[name === 'requests' ? 'objections' : 'requests']}</a>
      </p>
    </>
  )
}

function PeriodForm<Row>({ locale, path, asked }: RegisterPageProps<Row>) {
  const t = registerWords[locale]
  const fault = asked.fault === null ? undefined : t.faults[asked.fault]
  const atEnd = asked.fault !== null && asked.fault !== 'bad_from'
  return (
    <form method="get" action={path} class="filters">
      <Input
        name="dari"
        label={t.from}
        hint={t.dateHint}
        value={asked.typed.dari || asked.period.from}
        class="govuk-input--width-10"
        error={atEnd ? undefined : fault}
      />
      <Input
        name="sampai"
        label={t.to}
        hint={t.dateHint}
        value={asked.typed.sampai || asked.period.to}
        class="govuk-input--width-10"
        error={atEnd ? fault : undefined}
      />
      <Button look="quiet">{t.apply}</Button>
    </form>
  )
}

function Downloads<Row>({ locale, path, asked, count, full }: RegisterPageProps<Row>) {
  const t = registerWords[locale]
  const { from, to } = asked.period
  const href = (form: string, more = '') => `${path}.${form}?dari=${from}&sampai=${to}${more}`
  const parts = Math.ceil(count / rowsAPdf)
  return (
    <section>
      <h2>{t.downloads}</h2>
      <ul class="plain">
        <li>
          <a href={href('xlsx')}>XLSX</a> · <a href={href('csv')}>CSV</a>
          {parts === 1 ? (
            <>
              {' '}
              · <a href={href('pdf')}>PDF</a>
            </>
          ) : null}
        </li>
        {parts > 1 ? (
          <li>
            {t.pdfNote({ rows: formatNumber(rowsAPdf, locale), parts })}{' '}
            {Array.from({ length: Math.min(parts, mostPdfLinks) }, (_, index) => (
              <>
                <a key={index} href={href('pdf', `&bagian=${index + 1}`)}>
                  {t.pdfPart({ part: index + 1 })}
                </a>{' '}
              </>
            ))}
            {parts > mostPdfLinks ? t.moreParts({ n: parts - mostPdfLinks }) : null}
          </li>
        ) : null}
      </ul>
      <p class="small muted">
        {full ? t.personal : t.masked} {t.csvNote}
      </p>
    </section>
  )
}

function Rows<Row>({ locale, name, columns, rows }: RegisterPageProps<Row>) {
  const t = registerWords[locale]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section class="scroll register" aria-label={t[name].title} tabIndex={0}>
      <Table
        head={[{ content: t.columns.no }, ...columns.map(({ title }) => ({ content: title }))]}
        rows={rows.map(({ sequence, row }) => [
          { content: sequence, class: 'num' },
          ...columns.map(({ cell, width }) => ({
            content: linesOf(String(cell(row)) || t.none),
            class: roomOf(width),
          })),
        ])}
      />
    </section>
  )
}

// As files give a column its share of the page, the page gives it room.
function roomOf(width: number): string | undefined {
  if (width >= 3) return 'widest'
  if (width >= 2) return 'wide'
  return width >= 1.5 ? 'roomy' : undefined
}

function linesOf(text: string) {
  return text.split('\n').map((line, index) => (
    <>
      {index > 0 ? <br /> : null}
      {line}
    </>
  ))
}
