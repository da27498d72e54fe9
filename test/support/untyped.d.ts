declare module 'jsonld' {
  /** A term of a statement, as the library gives it. */
  export interface Term {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph'
    readonly value: string
    readonly language?: string
    readonly datatype?: { readonly value: string }
  }
  export interface Quad {
    readonly subject: Term
    readonly predicate: Term
    readonly object: Term
  }
  const jsonld: {
    toRDF(
      document: unknown,
      options: { documentLoader: (url: string) => Promise<unknown>; safe?: boolean },
    ): Promise<Quad[]>
  }
  // biome-ignore lint/style/noDefaultExport: the library has no other
  export default jsonld
}

declare module 'pdfkit' {
  // biome-ignore lint/style/noDefaultExport: the library has no other
  export default class PdfKit {
    constructor(options: { size: string; info: Readonly<Record<string, string>> })
    pipe<S extends NodeJS.WritableStream>(to: S): S
    font(name: string): this
    fontSize(size: number): this
    text(text: string): this
    end(): void
  }
}
