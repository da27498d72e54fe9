/** Says how much room is left, a moment after the typing stops. */
export function countCharacters(group: HTMLElement): void {
  const field = group.querySelector('textarea')
  const limit = Number(group.dataset['maxlength'])
  const message = group.querySelector('.govuk-character-count__message')
  if (!field || !limit || !message) return
  const words = (key: string): string => group.getAttribute(`data-i18n.characters-${key}`) ?? ''
  const say = (): void => {
    const left = limit - field.value.length
    const plural = Math.abs(left) === 1 ? 'one' : 'other'
    const text =
      left === 0 ? words('at-limit') : words(`${left < 0 ? 'over' : 'under'}-limit.${plural}`)
    message.textContent = text.replace('%{count}', String(Math.abs(left)))
    message.classList.toggle('govuk-error-message', left < 0)
  }
  let timer = 0
  message.setAttribute('aria-live', 'polite')
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(say, 400) as unknown as number
  })
  if (field.value) say()
}
