import { renderToString } from 'preact-render-to-string'
import { notices as en } from '../../../locales/en/notices.ts'
import { notices as id } from '../../../locales/id/notices.ts'
import type { Office } from '../../ui/frame.tsx'
import type { Locale } from '../../ui/locale.ts'
import type { Letter } from '../queue-message.ts'

export const letterWords: Readonly<Record<Locale, typeof id>> = { id, en }

/** What every letter needs: the sender's own words in the recipient's language, and that language. */
export interface LetterFrame {
  readonly office: Office
  readonly locale: Locale
}

interface Content {
  /** Null greets without a name: an address nobody has confirmed may belong to someone else. */
  readonly name: string | null
  readonly subject: string
  readonly before: readonly string[]
  /** Label and value, a line each. */
  readonly facts?: readonly (readonly [string, string])[]
  readonly after?: readonly string[]
  readonly action: { readonly text: string; readonly href: string }
}

/** Puts ready words into a mail: plain text, and the same as simple HTML that takes the reader's colours. */
export function composeLetter(frame: LetterFrame, content: Content): Letter {
  const { greeting, greetingNoName } = letterWords[frame.locale]
  const hello = content.name === null ? greetingNoName : greeting({ name: oneLine(content.name) })
  return {
    subject: oneLine(content.subject),
    text: textOf(frame, { hello, content }),
    html: `<!doctype html>${renderToString(<Html frame={frame} hello={hello} content={content} />)}`,
  }
}

function textOf(
  { office, locale }: LetterFrame,
  { hello, content }: { hello: string; content: Content },
): string {
  const { before, facts = [], after = [], action } = content
  const lines = facts.map(([label, value]) => `${label}: ${value}`).join('\n')
  const parts = [
    hello,
    ...before,
    lines,
    ...after,
    `${action.text}:\n${action.href}`,
    letterWords[locale].automatic,
  ]
  const sender = [office.name, office.unit, office.address].join('\n')
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\n-- \n${sender}\n`
}

const bodyStyle =
  'font-family:system-ui,sans-serif;font-size:17px;line-height:1.5;max-width:36em;margin:0 auto;padding:16px'
// White on this green is readable on a light page and on a dark one.
const buttonStyle =
  'display:inline-block;padding:12px 20px;border-radius:6px;background:#14603f;color:#ffffff;text-decoration:none;font-weight:bold'

function Html(props: {
  readonly frame: LetterFrame
  readonly hello: string
  readonly content: Content
}) {
  const { office, locale } = props.frame
  const { subject, before, facts = [], after = [], action } = props.content
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
      </head>
      <body style={bodyStyle}>
        <p>{props.hello}</p>
        {before.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {facts.length > 0 ? (
          <ul style="list-style:none;padding:0">
            {facts.map(([label, value]) => (
              <li key={label} style="margin-bottom:6px">
                {label}: <strong style="white-space:pre-line">{value}</strong>
              </li>
            ))}
          </ul>
        ) : null}
        {after.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          <a href={action.href} style={buttonStyle}>
            {action.text}
          </a>
        </p>
        <p>
          <small>{action.href}</small>
        </p>
        <hr />
        <p>
          <small>
            {office.name}
            <br />
            {office.unit}
            <br />
            {office.address}
          </small>
        </p>
        <p>
          <small>{letterWords[locale].automatic}</small>
        </p>
      </body>
    </html>
  )
}

// A line end in a subject or a greeting would start something else.
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}
