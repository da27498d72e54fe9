/**
 * Compares a file with the one that was issued, here in the browser: nothing is sent. `data-sha256` is the digest of the
 * issued bytes; the answer stands in `.verdict`. Where the browser cannot digest (no secure connection) the form is sent
 * as it would be without a script.
 */
export function compareFile(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type=file]')
  const verdict = document.querySelector<HTMLElement>('.verdict')
  if (!field || !verdict || !globalThis.crypto?.subtle) return
  form.classList.add('drop')

  const compare = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
    const hex = [...new Uint8Array(digest)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
    const same = hex === form.dataset['sha256']
    verdict.className = `verdict ${same ? 'same' : 'other'}`
    verdict.textContent = (same ? form.dataset['same'] : form.dataset['other']) ?? ''
    verdict.focus()
  }
  field.addEventListener('change', () => compare(field.files?.[0]))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    compare(field.files?.[0])
  })
  form.addEventListener('dragover', (event) => event.preventDefault())
  form.addEventListener('drop', (event) => {
    event.preventDefault()
    compare(event.dataTransfer?.files[0])
  })
}
