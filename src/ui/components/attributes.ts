/** Extra attributes for an element (`data-…`, `aria-…`), by their HTML names. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** Joins class names, leaving out what is empty. */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/** Joins ids for `aria-describedby`; undefined when there are none. */
export function describedByIds(
  ...ids: readonly (string | false | null | undefined)[]
): string | undefined {
  return classes(...ids) || undefined
}
