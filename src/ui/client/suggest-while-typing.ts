const pause = 200
const fewest = 2

/**
 * Makes a search field an editable combobox with a list of suggestions (WAI-ARIA APG, list autocomplete with manual
 * selection). `data-suggest` is where they come from, as a JSON list of texts. Whatever goes wrong, the field stays what it was.
 */
export function suggestWhileTyping(field: HTMLInputElement): void {
  const list = document.createElement('ul')
  const status = document.createElement('span')
  list.id = `${field.id}-suggestions`
  list.className = 'suggest'
  list.role = 'listbox'
  list.ariaLabel = field.dataset['label'] ?? ''
  list.hidden = true
  status.role = 'status'
  status.className = 'govuk-visually-hidden'
  field.form?.append(list, status)
  field.autocomplete = 'off'
  field.role = 'combobox'
  field.ariaAutoComplete = 'list'
  field.ariaExpanded = 'false'
  field.setAttribute('aria-controls', list.id)

  let active = -1
  let timer = 0
  let request = new AbortController()

  const mark = (index: number): void => {
    active = index
    for (const [at, option] of [...list.children].entries())
      option.ariaSelected = String(at === index)
    if (index < 0) field.removeAttribute('aria-activedescendant')
    else field.setAttribute('aria-activedescendant', `${list.id}-${index}`)
    list.children[index]?.scrollIntoView({ block: 'nearest' })
  }
  const open = (): void => {
    list.hidden = list.children.length === 0
    field.ariaExpanded = String(!list.hidden)
    list.style.top = `${field.offsetTop + field.offsetHeight}px`
    list.style.width = `${field.offsetWidth}px`
  }
  const close = (): void => {
    clearTimeout(timer)
    request.abort()
    list.hidden = true
    field.ariaExpanded = 'false'
    status.textContent = ''
    mark(-1)
  }
  const choose = (option: Element | undefined): void => {
    field.value = option?.textContent ?? field.value
    close()
    field.form?.requestSubmit()
  }
  const show = (texts: readonly string[]): void => {
    list.replaceChildren(
      ...texts.map((text, index) => {
        const option = document.createElement('li')
        option.id = `${list.id}-${index}`
        option.role = 'option'
        option.textContent = text
        return option
      }),
    )
    mark(-1)
    open()
    status.textContent =
      texts.length === 0
        ? ''
        : (field.dataset['found'] ?? '').replace('%{count}', String(texts.length))
  }
  const ask = async (): Promise<void> => {
    request.abort()
    request = new AbortController()
    try {
      const url = `${field.dataset['suggest']}?q=${encodeURIComponent(field.value)}`
      const answer = await fetch(url, { signal: request.signal })
      if (answer.ok) show(await answer.json())
    } catch {
      // Only a convenience: without an answer nothing is suggested.
    }
  }
  const step = (by: number): void => {
    const { length } = list.children
    if (length === 0) return
    if (list.hidden) open()
    mark((active + by + length + (active < 0 && by < 0 ? 1 : 0)) % length)
  }

  field.addEventListener('input', () => {
    clearTimeout(timer)
    if (field.value.trim().length < fewest) return show([])
    timer = setTimeout(ask, pause) as unknown as number
  })
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      step(key === 'ArrowDown' ? 1 : -1)
      event.preventDefault()
    } else if (list.hidden) return
    else if (key === 'Enter' && active >= 0) {
      event.preventDefault()
      choose(list.children[active])
    } else if (key === 'Escape') {
      event.preventDefault()
      close()
    } else if (/^(Arrow|Home|End)/.test(key)) mark(-1)
  })
  field.addEventListener('blur', close)
  // A press on the list must not take the focus from the field.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('li')
    if (option) choose(option)
  })
}
