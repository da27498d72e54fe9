import { setPriority } from 'node:os'
import type { PdfNews, PdfOrder } from './messages.ts'
import { renderTypst } from './render-typst.ts'
import { reserveSignature } from './reserve-signature.ts'

/*
 * Makes PDFs, one at a time, until it is let go: Typst keeps what it has set until the event loop turns, some 180 KB for
 * each row of a table, and the portal's own process has no room for that.
 */

// People who wait for a page come first.
setPriority(10)
process.on('message', (order: PdfOrder) => {
  make(order).then(
    (news) => process.send?.(news),
    (error) => process.send?.({ problem: String(error) } satisfies PdfNews),
  )
})
process.on('disconnect', () => process.exit(0))

async function make(order: PdfOrder): Promise<PdfNews> {
  switch (order.kind) {
    case 'render':
      return renderTypst(order)
    case 'reserve':
      return { pdf: await reserveSignature(order.pdf, order.field) }
  }
}
