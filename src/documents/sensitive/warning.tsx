import { sensitive as t } from '../../../locales/id/sensitive.ts'
import { Checkboxes } from '../../ui/components/checkboxes/checkboxes.tsx'
import { StateBox } from '../../ui/shapes.tsx'
import type { Finding } from './findings.ts'
import { needsALook, type SensitiveSearch } from './store.ts'

/** The name of the field somebody ticks when they have looked. */
export const checkedField = 'data-pribadi'

export interface WarningProps {
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
  readonly searches: ReadonlyMap<string, SensitiveSearch>
  readonly checked: boolean
  readonly error?: string | undefined
}

/**
 * Inside the form that lets files go: which personal data was found where, what is hidden, what could not be searched, and a tick that
 * somebody has looked. Nothing when there are no files.
 */
export function SensitiveWarning(props: WarningProps) {
  const { files, searches } = props
  if (files.length === 0) return null
  const asks = needsALook(files, searches)
  const noted = files.some(({ sha256 }) => searches.get(sha256)?.findings.places.length)
  return (
    <StateBox tone={asks ? 'late' : 'calm'} title={asks ? t.title : t.clean}>
      {asks ? <p>{t.lead}</p> : noted ? <p>{t.noted}</p> : null}
      {files.map((file) => (
        <OneFile key={file.sha256} name={file.name} search={searches.get(file.sha256)} />
      ))}
      {asks ? (
        <Checkboxes
          name={checkedField}
          error={props.error}
          values={props.checked ? ['ya'] : []}
          items={[{ value: 'ya', label: t.checked }]}
        />
      ) : null}
    </StateBox>
  )
}

function OneFile(props: { readonly name: string; readonly search: SensitiveSearch | undefined }) {
  const { search } = props
  const places = search?.findings.places ?? []
  const problem = problemOf(search)
  if (places.length === 0 && problem === null) return null
  const counted = Object.values(search?.findings.counts ?? {}).reduce((sum, n) => sum + n, 0)
  return (
    <>
      <p>
        <b>{props.name}</b>
      </p>
      {problem ? <p>{problem}</p> : null}
      {places.length > 0 ? (
        <ul class="hits small">
          {places.map((place, index) => (
            <li key={index}>{describe(place)}</li>
          ))}
          {counted > places.length ? <li>{t.more({ n: counted - places.length })}</li> : null}
        </ul>
      ) : null}
    </>
  )
}

function problemOf(search: SensitiveSearch | undefined): string | null {
  if (!search) return t.notSearched
  if (search.state === 'waiting') return t.waiting
  if (search.state === 'failed') return t.failed
  return search.reason === null ? null : t.partly
}

function describe({ kind, page, sheet, cell, hidden, sample }: Finding): string {
  const where = [
    page === undefined ? null : t.where.page({ page }),
    sheet === undefined ? null : t.where.sheet({ sheet }),
    cell === undefined ? null : t.where.cell({ cell }),
  ].filter((one) => one !== null)
  const isData = sample !== undefined && kind !== 'author'
  return [
    `${t.kinds[kind]}${sample === undefined ? '' : ` ${sample}`}`,
    ...where,
    ...(hidden && isData ? [t.where.hidden] : []),
  ].join(', ')
}
