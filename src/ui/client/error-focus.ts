/** Moves focus to the error summary, and from its links straight into the fields. */
export function focusErrors(): void {
  const summary = document.querySelector<HTMLElement>('.govuk-error-summary')
  if (!summary) return
  summary.tabIndex = -1
  summary.focus()
  summary.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
    const field = link && document.getElementById(link.hash.slice(1))
    if (!field) return
    event.preventDefault()
    field.closest('.govuk-form-group')?.scrollIntoView()
    field.focus({ preventScroll: true })
  })
}
