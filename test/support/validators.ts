import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld, { type Quad, type Term } from 'jsonld'
import { RelaxNGValidator, XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import SHACLValidator from 'rdf-validate-shacl'

const schemas = join(import.meta.dirname, '..', 'schemas')
const read = (name: string) => readFileSync(join(schemas, name), 'utf8')

/** What is wrong with a text as an Atom feed; empty when it is one. */
export function atomProblems(xml: string): string[] {
  using schema = XmlDocument.fromString(read('atom.rng'))
  using validator = RelaxNGValidator.fromDoc(schema)
  return problemsOf(xml, (document) => validator.validate(document))
}

/** What is wrong with a text as a sitemap or an index of sitemaps. */
export function sitemapProblems(xml: string): string[] {
  using schema = XmlDocument.fromString(read('sitemap.xsd'))
  using validator = XsdValidator.fromDoc(schema)
  return problemsOf(xml, (document) => validator.validate(document))
}

function problemsOf(xml: string, validate: (document: XmlDocument) => void): string[] {
  using document = XmlDocument.fromString(xml)
  try {
    validate(document)
    return []
  } catch (error) {
    if (error instanceof XmlValidateError) return error.message.split('\n')
    throw error
  }
}

/** What a JSON-LD document does not keep of the shapes in `test/schemas`. Nothing is fetched: its context is its own. */
export async function shapeProblems(
  document: unknown,
  shapes: 'dcat-shapes.json' | 'schema-org-shapes.json',
): Promise<string[]> {
  const validator = new SHACLValidator(await datasetOf(JSON.parse(read(shapes))))
  const report = await validator.validate(await datasetOf(document))
  return report.results.map(
    ({ focusNode, path, message, sourceConstraintComponent: constraint }) =>
      `${focusNode?.value} ${JSON.stringify(path)} ${constraint?.value} ${message.map((one) => one.value)}`,
  )
}

/** The statements of a JSON-LD document. @throws Error when it needs anything that it does not hold. */
export function statementsOf(document: unknown): Promise<Quad[]> {
  return jsonld.toRDF(document, {
    safe: true,
    documentLoader: async (url) => {
      if (url !== 'https://schema.org') throw new Error(`nothing is fetched: ${url}`)
      return { documentUrl: url, document: { '@context': schemaOrg } }
    },
  })
}

// Of the vocabulary's own context what matters here: every term is one of its own.
const schemaOrg = { '@vocab': 'https://schema.org/', '@version': 1.1 }

type Factory = SHACLValidator['factory']
const { factory }: { factory: Factory } = new SHACLValidator(
  [] as unknown as ConstructorParameters<typeof SHACLValidator>[0],
)

async function datasetOf(document: unknown) {
  const statements = await statementsOf(document)
  const dataset = factory.dataset()
  for (const { subject, predicate, object } of statements)
    dataset.add(
      factory.quad(
        nodeOf(subject),
        factory.namedNode(predicate.value),
        object.termType === 'Literal' ? literalOf(object) : nodeOf(object),
      ),
    )
  return dataset
}

function nodeOf({ termType, value }: Term) {
  return termType === 'BlankNode'
    ? factory.blankNode(value.replace(/^_:/, ''))
    : factory.namedNode(value)
}

function literalOf({ value, language, datatype }: Term) {
  return factory.literal(value, language || factory.namedNode(datatype?.value ?? ''))
}
