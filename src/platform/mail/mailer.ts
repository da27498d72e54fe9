import { createTransport } from 'nodemailer'

/** One message to one address. */
export interface Mail {
  /** `Message-ID` without angle brackets. The same message sent again carries the same one. */
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** When it was written, for the `Date` header. */
  readonly date: Date
}

/** Sends mail. Resolves once the mail server has taken the message over. @throws MailTemporary, MailPermanent */
export interface Mailer {
  send(mail: Mail): Promise<void>
  close(): void
}

/** It may work later: the server is away, busy, or set up wrongly. The text names no address. */
export class MailTemporary extends Error {}

/** This message will never be taken: the server refused its recipient or its content. The text names no address. */
export class MailPermanent extends Error {}

/** A mailer over SMTP. `smtpUrl`: `smtp://user:password@host:587` or `smtps://…`; `from`: `PPID <ppid@example.go.id>`. */
export function createMailer({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    close: () => transport.close(),
    send: async ({ messageId, ...mail }) => {
      try {
        await transport.sendMail({
          ...mail,
          from,
          messageId: `<${messageId}>`,
          // Keeps holiday answers and other robots from writing back.
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
      } catch (error) {
        throw classify(error as SmtpError)
      }
    },
  }
}

/** A mailer for demo mode: mail goes nowhere and is read on a page of the portal. */
export function createSilentMailer(): Mailer {
  return { send: async () => {}, close: () => {} }
}

interface SmtpError {
  readonly code?: string
  readonly responseCode?: number
  readonly command?: string
}

// Only a 5xx to the recipient or to the content is about this message; to the greeting, the login or the sender it is
// about the setup, which someone may mend.
function classify(error: SmtpError): MailTemporary | MailPermanent {
  const { responseCode: status, command = '', code = 'unknown' } = error
  const reason = status ? `smtp ${status} ${command}`.trim() : `smtp ${code}`
  if (status && status >= 500 && /^(RCPT TO|DATA)/.test(command)) return new MailPermanent(reason)
  if (!status && code === 'EENVELOPE') return new MailPermanent(reason)
  return new MailTemporary(reason)
}
