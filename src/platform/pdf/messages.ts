/** What the process that makes PDFs is asked for. */
export type PdfOrder =
  | {
      readonly kind: 'render'
      /** Path of the Typst file. */
      readonly template: string
      /** Reaches the template as `sys.inputs.data`. */
      readonly data: string
      /** A folder whose files take the place of those beside the template; null without one. */
      readonly overlay: string | null
      /** Whether it must keep PDF/UA-1: Typst refuses what a screen reader could not tell. */
      readonly accessible: boolean
    }
  | { readonly kind: 'reserve'; readonly pdf: Uint8Array; readonly field: SignatureField }

/** What a PDF says of who signs it. */
export interface SignatureField {
  /** Bytes kept free for the signature. */
  readonly bytes: number
  readonly name: string
  readonly reason: string
  readonly place: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** What it says. */
export type PdfNews = { readonly pdf: Uint8Array } | { readonly problem: string }
