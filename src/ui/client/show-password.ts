/** Brings out the button that shows the password; the password is hidden again before it is sent. */
export function showPassword(group: HTMLElement): void {
  const field = group.querySelector('input')
  const button = group.querySelector('button')
  if (!field || !button) return
  const set = (shown: boolean): void => {
    const key = shown ? 'hide' : 'show'
    field.type = shown ? 'text' : 'password'
    button.textContent = group.getAttribute(`data-i18n.${key}-password`)
    button.ariaLabel = group.getAttribute(`data-i18n.${key}-password-aria-label`)
  }
  button.hidden = false
  button.addEventListener('click', () => set(field.type === 'password'))
  field.form?.addEventListener('submit', () => set(false))
}
