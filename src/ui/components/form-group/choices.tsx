import type { ComponentChildren } from 'preact'
import { type Attributes, classes, describedByIds } from '../attributes.ts'
import { Fieldset } from '../fieldset/fieldset.tsx'
import { Hint } from '../hint/hint.tsx'
import { Label } from '../label/label.tsx'
import { FormGroup, HintAndError } from './form-group.tsx'

/** One choice of a group of radios or checkboxes. */
export interface Choice {
  readonly value: string | number
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly id?: string | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** Shown only while this choice is taken (always, in browsers without `:has()`). */
  readonly conditional?: ComponentChildren
  readonly labelClass?: string | undefined
  readonly labelAttributes?: Attributes | undefined
  readonly attributes?: Attributes | undefined
}

export interface Divider {
  readonly divider: string
}

export interface ChoicesProps<Item> {
  readonly name: string
  /** The first choice has this id, the others `-2`, `-3`; the name by default. */
  readonly idPrefix?: string | undefined
  readonly items: readonly (Item | Divider | false | null | undefined)[]
  readonly legend?: ComponentChildren
  readonly legendClass?: string | undefined
  /** The legend is the page's `h1`. */
  readonly pageHeading?: boolean | undefined
  /** A fieldset even without a legend. */
  readonly fieldset?: boolean | undefined
  readonly fieldsetClass?: string | undefined
  readonly fieldsetAttributes?: Attributes | undefined
  readonly hint?: ComponentChildren
  readonly error?: ComponentChildren
  readonly describedBy?: string | undefined
  readonly class?: string | undefined
  readonly groupClass?: string | undefined
  readonly groupAttributes?: Attributes | undefined
  readonly attributes?: Attributes | undefined
  readonly beforeInputs?: ComponentChildren
  readonly afterInputs?: ComponentChildren
}

/** What radios and checkboxes do differently for one choice. */
export interface ChoiceControl {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly checked: boolean
  readonly behaviour?: string | undefined
}

function ChoiceItem(props: {
  readonly block: 'govuk-radios' | 'govuk-checkboxes'
  readonly item: Choice
  readonly id: string
  readonly control: ChoiceControl
  readonly describedBy: string | undefined
}) {
  const { block, item, id, control } = props
  const hintId = item.hint ? `${id}-item-hint` : undefined
  return (
    <>
      <div class={`${block}__item`}>
        <input
          class={`${block}__input`}
          id={id}
          name={control.name}
          type={control.type}
          value={item.value}
          checked={control.checked}
          disabled={item.disabled}
          data-aria-controls={item.conditional ? `conditional-${id}` : undefined}
          data-behaviour={control.behaviour}
          aria-describedby={describedByIds(props.describedBy, hintId)}
          {...item.attributes}
        />
        <Label
          for={id}
          class={classes(`${block}__label`, item.labelClass)}
          attributes={item.labelAttributes}
        >
          {item.label}
        </Label>
        {hintId ? (
          <Hint id={hintId} class={`${block}__hint`}>
            {item.hint}
          </Hint>
        ) : null}
      </div>
      {item.conditional ? (
        <div
          class={classes(
            `${block}__conditional`,
            !control.checked && `${block}__conditional--hidden`,
          )}
          id={`conditional-${id}`}
        >
          {item.conditional}
        </div>
      ) : null}
    </>
  )
}

/** The shared frame of radios and checkboxes. */
export function Choices<Item extends Choice>(props: {
  readonly block: 'govuk-radios' | 'govuk-checkboxes'
  readonly group: ChoicesProps<Item>
  readonly controlOf: (item: Item) => ChoiceControl
  /** Checkboxes outside a fieldset are each described by the group's hint and error. */
  readonly describeItems: boolean
}) {
  const { block, group } = props
  const idPrefix = group.idPrefix || group.name
  const hasFieldset = group.fieldset === true || Boolean(group.legend)
  const describedBy = describedByIds(
    group.describedBy,
    Boolean(group.hint) && `${idPrefix}-hint`,
    Boolean(group.error) && `${idPrefix}-error`,
  )
  const inner = (
    <>
      <HintAndError id={idPrefix} hint={group.hint} error={group.error} />
      <div class={classes(block, group.class)} {...group.attributes} data-module={block}>
        {group.beforeInputs}
        {group.items.map((item, index) => {
          if (!item) return null
          if ('divider' in item) {
            return (
              <div class={`${block}__divider`} key={item.divider}>
                {item.divider}
              </div>
            )
          }
          const id = item.id || (index > 0 ? `${idPrefix}-${index + 1}` : idPrefix)
          return (
            <ChoiceItem
              key={id}
              block={block}
              item={item}
              id={id}
              control={props.controlOf(item)}
              describedBy={props.describeItems && !hasFieldset ? describedBy : undefined}
            />
          )
        })}
        {group.afterInputs}
      </div>
    </>
  )
  return (
    <FormGroup
      class={group.groupClass}
      hasError={Boolean(group.error)}
      attributes={group.groupAttributes}
    >
      {hasFieldset ? (
        <Fieldset
          legend={group.legend}
          legendClass={group.legendClass}
          pageHeading={group.pageHeading}
          class={group.fieldsetClass}
          describedBy={describedBy}
          attributes={group.fieldsetAttributes}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}
