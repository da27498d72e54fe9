import { useUi } from '../../context.ts'
import { type Attributes, classes } from '../attributes.ts'
import { fieldId } from '../form-group/form-group.tsx'
import { Hint } from '../hint/hint.tsx'
import { Textarea, type TextareaProps } from '../textarea/textarea.tsx'

/** Messages of the counting script, by plural form; `%{count}` stands for the number. */
export interface CountMessages {
  readonly under?: Readonly<Record<string, string>> | undefined
  readonly at?: string | undefined
  readonly over?: Readonly<Record<string, string>> | undefined
}

export interface CharacterCountProps extends Omit<TextareaProps, 'describedBy' | 'afterInput'> {
  readonly maxLength?: number | string | undefined
  readonly maxWords?: number | string | undefined
  readonly countType?: 'characters' | 'words' | (string & {}) | undefined
  /** Percentage of the limit from which the count is shown. */
  readonly threshold?: number | string | undefined
  /** Shown below the field without scripts; `%{count}` stands for the limit. */
  readonly limitText?: string | undefined
  readonly messageClass?: string | undefined
  /** The language's own by default; null leaves them out. */
  readonly characterMessages?: CountMessages | null | undefined
  readonly wordMessages?: CountMessages | null | undefined
}

function messageAttributes(unit: string, messages: CountMessages | null | undefined): Attributes {
  if (!messages) return {}
  const plural = (key: string, texts: Readonly<Record<string, string>> = {}) =>
    Object.entries(texts).map(([rule, text]) => [`data-i18n.${unit}-${key}.${rule}`, text] as const)
  return Object.fromEntries([
    ...plural('under-limit', messages.under),
    ...(messages.at === undefined ? [] : [[`data-i18n.${unit}-at-limit`, messages.at] as const]),
    ...plural('over-limit', messages.over),
  ])
}

/** A long text with a limit. Without scripts the limit stands below it; with them, what is left. */
export function CharacterCount(props: CharacterCountProps) {
  const { t } = useUi()
  const id = fieldId(props)
  const limit = props.maxWords || props.maxLength
  const countType = props.countType || (props.maxWords ? 'words' : undefined)
  const template =
    props.limitText || (countType === 'words' ? t.characterCount.wordLimit : t.characterCount.limit)
  const words = t.characterCount
  const characterMessages =
    props.characterMessages === undefined
      ? {
          under: { one: words.underOne, other: words.under },
          at: words.at,
          over: { one: words.overOne, other: words.over },
        }
      : props.characterMessages
  return (
    <Textarea
      {...props}
      id={id}
      describedBy={`${id}-info`}
      class={classes('govuk-js-character-count', props.class)}
      groupClass={classes('govuk-character-count', props.groupClass)}
      groupAttributes={{
        'data-module': 'govuk-character-count',
        'data-maxlength': props.maxLength,
        'data-maxwords': props.maxWords,
        'data-threshold': props.threshold,
        'data-count-type': countType,
        ...(!limit && props.limitText
          ? { 'data-i18n.textarea-description.other': props.limitText }
          : {}),
        ...messageAttributes('characters', characterMessages),
        ...messageAttributes('words', props.wordMessages),
        ...props.groupAttributes,
      }}
      afterInput={
        <Hint
          id={`${id}-info`}
          class={classes('govuk-character-count__message', props.messageClass)}
        >
          {limit ? template.replace('%{count}', String(limit)) : null}
        </Hint>
      }
    />
  )
}
