function hasFiles(form: HTMLFormElement): boolean {
  const fields = form.querySelectorAll<HTMLInputElement>('input[type=file]')
  return [...fields].some((field) => (field.files?.length ?? 0) > 0)
}

/** What the server answered, as if the browser had sent the form itself. */
function showAnswer(request: XMLHttpRequest, action: string): void {
  if (request.responseURL !== action) {
    location.assign(request.responseURL)
    return
  }
  document.open()
  document.write(request.responseText)
  document.close()
}

/**
 * Sends a form with files in the background and shows how far it is. The words come with the form; a form
 * without files, or with a request under way, is left to the browser or held back.
 */
export function uploadWithProgress(form: HTMLFormElement): void {
  const box = form.querySelector('.upload')
  const status = box?.querySelector('p')
  if (!box || !status) return
  let sending = false
  const stop = (): void => {
    sending = false
    box.querySelector('progress')?.remove()
    status.textContent = form.dataset['failed'] ?? ''
    for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-disabled')
  }
  form.addEventListener('submit', (event) => {
    if (sending) return event.preventDefault()
    if (!hasFiles(form)) return
    event.preventDefault()
    sending = true
    event.submitter?.setAttribute('aria-disabled', 'true')
    const bar = document.createElement('progress')
    bar.ariaHidden = 'true'
    bar.max = 1
    box.prepend(bar)
    const request = new XMLHttpRequest()
    let said = -1
    request.upload.onprogress = ({ loaded, total }) => {
      bar.value = loaded / total
      const tenth = Math.floor((10 * loaded) / total)
      if (tenth === said) return
      said = tenth
      status.textContent =
        (tenth < 10 ? form.dataset['sending'] : form.dataset['received'])?.replace(
          '%{percent}',
          `${tenth}0`,
        ) ?? ''
    }
    request.onload = () => showAnswer(request, form.action)
    request.onerror = stop
    request.onabort = stop
    request.open('POST', form.action)
    request.setRequestHeader('accept', 'text/html')
    request.send(new FormData(form, event.submitter))
  })
}
