import { type AddressInfo, createServer } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as a real SMTP server received it. */
export interface ReceivedMail {
  readonly raw: string
  readonly messageId: string | undefined
  readonly to: readonly string[]
}

/** A real SMTP server on 127.0.0.1. */
export interface MailServer {
  readonly port: number
  readonly url: string
  readonly mails: ReceivedMail[]
  stop(): Promise<void>
}

export async function startMailServer(
  options: SMTPServerOptions & { port?: number } = {},
): Promise<MailServer> {
  const mails: ReceivedMail[] = []
  const { port: wanted = 0, ...rest } = options
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let raw = ''
      stream.on('data', (chunk: Buffer) => {
        raw += chunk.toString('utf8')
      })
      stream.on('end', () => {
        const messageId = /^Message-ID: (.*)$/im.exec(raw)?.[1]
        mails.push({ raw, messageId, to: session.envelope.rcptTo.map((to) => to.address) })
        done()
      })
    },
    ...rest,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    mails,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** A refusal with a status, as the server's hooks take it. */
export function smtpError(status: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: status })
}

/** Takes a whole message and hangs up before it says 250. */
export async function startDyingMailServer() {
  const received: string[] = []
  const server = createServer((socket) => {
    let inData = false
    socket.on('error', () => {})
    socket.write('220 ready\r\n')
    socket.on('data', (data) => {
      const text = data.toString()
      if (inData) {
        received.push(text)
        if (text.endsWith('\r\n.\r\n')) socket.destroy()
        return
      }
      inData = text.startsWith('DATA')
      socket.write(inData ? '354 go on\r\n' : '250 ok\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    get took() {
      return received.join('')
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
