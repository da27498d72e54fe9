const pause = 800
const fewest = 12

/**
 * Shows, beside a text field, what is published on what somebody writes there. `data-lookalikes` is where the words are
 * posted to and a piece of a page comes back; it stands in the next `.lookalikes` of the form.
 */
export function showLookalikes(field: HTMLTextAreaElement): void {
  const place = field.form?.querySelector('.lookalikes')
  const status = field.form?.querySelector('.lookalikes-status')
  if (!place || !status) return
  let timer = 0
  let asked = field.value.trim()
  let request = new AbortController()

  const ask = async (): Promise<void> => {
    const words = field.value.trim()
    if (words === asked) return
    asked = words
    request.abort()
    request = new AbortController()
    if (words.length < fewest) return place.replaceChildren()
    try {
      const answer = await fetch(field.dataset['lookalikes'] ?? '', {
        method: 'POST',
        body: new URLSearchParams({ [field.name]: words }),
        signal: request.signal,
      })
      // Signed out meanwhile, it would be another page.
      if (!answer.ok || answer.redirected) return
      place.innerHTML = await answer.text()
      const { length } = place.querySelectorAll('li')
      status.textContent =
        length === 0 ? '' : (field.dataset['found'] ?? '').replace('%{count}', String(length))
    } catch {
      // Only a convenience: the list comes again when the draft is saved.
    }
  }
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, pause) as unknown as number
  })
}
