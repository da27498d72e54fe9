const patience = 10_000

/** A second press of a button while the first is under way does nothing; a page that comes back is free again. */
export function submitOnce(form: HTMLFormElement): void {
  let sending = false
  const free = (): void => {
    sending = false
    for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-disabled')
  }
  form.addEventListener('submit', (event) => {
    if (sending) return event.preventDefault()
    sending = true
    // Not `disabled`: a disabled button is not sent with the form.
    event.submitter?.setAttribute('aria-disabled', 'true')
    setTimeout(free, patience)
  })
  addEventListener('pageshow', free)
}
