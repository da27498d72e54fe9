import { testFixtures, words } from '../against-fixtures.tsx'
import { NotificationBanner } from './notification-banner.tsx'

testFixtures({
  component: 'notification-banner',
  supported: [
    'text',
    'html',
    'type',
    'titleText',
    'titleHtml',
    'titleHeadingLevel',
    'titleId',
    'role',
    'classes',
    'attributes',
    'disableAutoFocus',
  ],
  unsupported: [],
  run: 21,
  render: (options) => (
    <NotificationBanner
      type={options.type}
      title={words({ text: options.titleText, html: options.titleHtml })}
      titleId={options.titleId}
      headingLevel={options.titleHeadingLevel}
      role={options.role}
      disableAutoFocus={options.disableAutoFocus}
      class={options.classes}
      attributes={options.attributes}
      heading={options.html ? undefined : options.text}
    >
      {words({ html: options.html })}
    </NotificationBanner>
  ),
})
