import type { ReadNews } from '../messages.ts'

/** Counts pages and says so before each one begins, so that whoever watches knows what takes long. */
export interface Progress {
  readonly pages: number | null
  readonly pagesRead: number | null
  readonly ocrPages: number
  total(pages: number): void
  /** A page begins; `ocr`: it is now being recognised from its picture. */
  page(options?: { readonly ocr: boolean }): void
  pageDone(): void
}

export function createProgress(send: (news: ReadNews) => void): Progress {
  let pages: number | null = null
  let pagesRead = 0
  let ocrPages = 0
  return {
    get pages() {
      return pages
    },
    get pagesRead() {
      return pages === null ? null : pagesRead
    },
    get ocrPages() {
      return ocrPages
    },
    total(count) {
      pages = count
    },
    page({ ocr } = { ocr: false }) {
      if (ocr) ocrPages += 1
      send({ type: 'page', pages: pages ?? pagesRead, pagesRead, ocrPages, ocr })
    },
    pageDone() {
      pagesRead += 1
    },
  }
}
