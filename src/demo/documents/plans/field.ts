/** A programme of an agency: its name, the measure it is judged by, and its activities. */
export interface Programme {
  readonly name: string
  readonly measure: string
  readonly activities: readonly string[]
}

/** What an agency does, in words of its own field: the matter its plans, budgets and reports are made of. */
export interface Field {
  readonly agency: string
  readonly duty: string
  readonly units: readonly string[]
  readonly programmes: readonly Programme[]
  readonly issues: readonly string[]
  readonly results: readonly string[]
  readonly packages: readonly string[]
  readonly service: {
    readonly name: string
    readonly needs: readonly string[]
    readonly steps: readonly string[]
    readonly days: string
  }
}

export const programme = (name: string, measure: string, ...activities: string[]): Programme => ({
  name,
  measure,
  activities,
})
