/** Fetches the script of a field when somebody first goes there: most visits never do. */
export function loadOnFocus(field: HTMLElement): void {
  const load = (): void => {
    const script = document.createElement('script')
    script.src = field.dataset['script'] ?? ''
    document.head.append(script)
  }
  if (field === document.activeElement) load()
  else field.addEventListener('focus', load, { once: true })
}
