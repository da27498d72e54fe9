import { attributesOf, type Options, words } from '../against-fixtures.tsx'

/** Options that radios and checkboxes share. */
export const choicesOptions = [
  'name',
  'idPrefix',
  'classes',
  'attributes',
  'hint.text',
  'hint.html',
  'errorMessage.text',
  'errorMessage.html',
  'formGroup.classes',
  'formGroup.attributes',
  'fieldset.describedBy',
  'fieldset.classes',
  'fieldset.attributes',
  'fieldset.legend.text',
  'fieldset.legend.html',
  'fieldset.legend.classes',
  'fieldset.legend.isPageHeading',
  'items[]',
  'items[].value',
  'items[].text',
  'items[].html',
  'items[].id',
  'items[].checked',
  'items[].disabled',
  'items[].divider',
  'items[].hint.text',
  'items[].hint.html',
  'items[].conditional.html',
  'items[].conditional',
  'items[].attributes',
  'items[].label.classes',
  'items[].label.attributes',
  'formGroup.beforeInputs.text',
  'formGroup.beforeInputs.html',
  'formGroup.afterInputs.text',
  'formGroup.afterInputs.html',
]

export function choicesProps(options: Options) {
  const { fieldset, formGroup } = options
  return {
    name: options.name,
    idPrefix: options.idPrefix,
    class: options.classes,
    attributes: attributesOf(options.attributes),
    hint: words(options.hint),
    error: words(options.errorMessage),
    groupClass: formGroup?.classes,
    groupAttributes: attributesOf(formGroup?.attributes),
    fieldset: Boolean(fieldset),
    legend: words(fieldset?.legend),
    legendClass: fieldset?.legend?.classes,
    pageHeading: fieldset?.legend?.isPageHeading,
    fieldsetClass: fieldset?.classes,
    fieldsetAttributes: attributesOf(fieldset?.attributes),
    describedBy: fieldset?.describedBy ?? options.describedBy,
    beforeInputs: words(formGroup?.beforeInputs),
    afterInputs: words(formGroup?.afterInputs),
    items: (options.items ?? []).map(choice),
  }
}

function choice(item: Options | null) {
  if (!item) return null
  if (item.divider) return { divider: item.divider }
  return {
    value: item.value,
    label: words(item),
    hint: words(item.hint),
    id: item.id,
    name: item.name,
    behaviour: item.behaviour,
    checked: item.checked,
    disabled: item.disabled,
    conditional: words(item.conditional),
    labelClass: item.label?.classes,
    labelAttributes: attributesOf(item.label?.attributes),
    attributes: attributesOf(item.attributes),
  }
}
