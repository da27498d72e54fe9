import type { DataKind } from './detect.ts'

/** What a file hides from the eye, beside personal data that can be read in it. */
export type HiddenKind =
  | 'hidden_sheet'
  | 'hidden_rows'
  | 'hidden_columns'
  | 'hidden_text'
  | 'tracked_changes'
  | 'comments'
  | 'attachments'
  | 'hidden_layers'
  /** Names of people in the properties of a file. */
  | 'author'

/** One place of a file that somebody should look at before it leaves. */
export interface Finding {
  readonly kind: DataKind | HiddenKind
  readonly page?: number
  readonly sheet?: string
  /** `B7`, or `5-9` and `C-E` of rows and columns. */
  readonly cell?: string
  /** It stands where nobody sees it. */
  readonly hidden?: true
  /** Masked. */
  readonly sample?: string
}

/** What a search found: each place up to a limit, and how many there are of each kind. */
export interface Findings {
  readonly places: readonly Finding[]
  readonly counts: Readonly<Partial<Record<Finding['kind'], number>>>
}

const maxPlaces = 60

/** Gathers what is found; of the same number in the same place one is enough. */
export interface Gathering {
  add(finding: Finding): void
  readonly findings: Findings
}

export function gather(): Gathering {
  const places: Finding[] = []
  const counts: Partial<Record<Finding['kind'], number>> = {}
  return {
    add(finding) {
      counts[finding.kind] = (counts[finding.kind] ?? 0) + 1
      if (places.length < maxPlaces) places.push(finding)
    },
    get findings() {
      return { places, counts }
    },
  }
}

/** Version of the search. Raise it when it finds more: files are then searched anew when they are next asked for. */
export const searcherVersion = 1

/** What a file says about its makers is told, but nothing that must be looked into one by one. */
export function asksForALook({ counts }: Findings): boolean {
  return Object.keys(counts).some((kind) => kind !== 'author')
}
