/** What a person types or ticks, by name; a list replaces every box of that name. */
export type TypedFields = Readonly<Record<string, string | readonly string[]>>

const lookedField = 'data-pribadi'

/** The fields a browser would send of a form, with `typed` in the place of what stands there. */
export function filledFields(form: Element, typed: TypedFields): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const control of form.querySelectorAll('input, textarea, select')) {
    const name = control.getAttribute('name')
    if (!name || name in typed || control.hasAttribute('disabled')) continue
    // Whoever lets files go has looked into them, where the page asks for that.
    const value = name === lookedField ? 'ya' : sentValue(control)
    if (value !== null) fields[name] = [...(fields[name] ?? []), value]
  }
  for (const [name, value] of Object.entries(typed)) fields[name] = [value].flat()
  return fields
}

function sentValue(control: Element): string | null {
  const value = control.getAttribute('value')
  switch (control.localName) {
    case 'textarea':
      return control.textContent
    case 'select': {
      const chosen = control.querySelector('option[selected]') ?? control.querySelector('option')
      return chosen && (chosen.getAttribute('value') ?? chosen.textContent)
    }
    default:
      break
  }
  switch (control.getAttribute('type')) {
    case 'file':
    case 'submit':
    case 'button':
      return null
    case 'checkbox':
    case 'radio':
      return control.hasAttribute('checked') ? (value ?? 'on') : null
    default:
      return value ?? ''
  }
}
