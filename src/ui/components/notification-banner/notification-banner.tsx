import type { ComponentChildren } from 'preact'
import { useUi } from '../../context.ts'
import { type Attributes, classes } from '../attributes.ts'

export interface NotificationBannerProps {
  /** `success` after something was done: spoken at once. */
  readonly type?: 'success' | (string & {}) | undefined
  readonly title?: ComponentChildren
  readonly titleId?: string | undefined
  readonly headingLevel?: number | undefined
  readonly role?: string | undefined
  readonly disableAutoFocus?: boolean | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
  /** One sentence. For more, give `children`. */
  readonly heading?: ComponentChildren
  readonly children?: ComponentChildren
}

export function NotificationBanner(props: NotificationBannerProps) {
  const { t } = useUi()
  const success = props.type === 'success'
  const titleId = props.titleId || 'govuk-notification-banner-title'
  const Heading = `h${props.headingLevel ?? 2}` as 'h2'
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role is region or alert, both take a label
    <div
      class={classes(
        'govuk-notification-banner',
        success && 'govuk-notification-banner--success',
        props.class,
      )}
      role={(props.role || (success ? 'alert' : 'region')) as 'region'}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      {...(props.disableAutoFocus === undefined
        ? {}
        : { 'data-disable-auto-focus': String(props.disableAutoFocus) })}
      {...props.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {props.title || (success ? t.success : t.important)}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {props.heading ? <p class="govuk-notification-banner__heading">{props.heading}</p> : null}
        {props.children}
      </div>
    </div>
  )
}
