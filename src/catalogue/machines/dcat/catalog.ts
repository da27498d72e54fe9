import { catalogue as words } from '../../../../locales/id/catalogue.ts'
import { machines as machineWords } from '../../../../locales/id/machines.ts'
import { categories, type Entry, type EntryFile } from '../../entry.ts'
import { topicLabel } from '../../present.ts'
import { agencyUrl, categoryUrl, entryUrl, entryUrn, fileUrl, formatOf } from '../address.ts'
import type { OfficeName } from '../deps.ts'
import type { Stamp } from '../walk.ts'
import { dcatContext } from './context.ts'

/** A value of a JSON document. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }

/** The decree that set an entry in the list. */
export interface Decree {
  readonly number: string
  /** `2026-01-12`. */
  readonly date: string
}

const publicAccess = 'http://publications.europa.eu/resource/authority/access-right/PUBLIC'
const indonesian = 'http://publications.europa.eu/resource/authority/language/IND'
const twiceAYear = 'http://purl.org/cld/freq/semiannual'
const sha256 = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256'
/** Formats with a code in the list of file types; others go by their media type alone. */
const fileTypes = new Set(
  'CSV DOC DOCX GIF HTML JPEG JSON ODP ODS ODT PDF PNG PPT PPTX RTF TIFF TXT XLS XLSX XML ZIP'.split(
    ' ',
  ),
)

/** The catalogue itself (DCAT 3, dcat:Catalog), without its datasets. */
export function dcatCatalog(
  baseUrl: string,
  { office, stamp }: { office: OfficeName; stamp: Stamp },
): Record<string, Json> {
  return {
    '@context': dcatContext as unknown as Json,
    '@id': `${baseUrl}/data.json#katalog`,
    '@type': 'dcat:Catalog',
    conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
    title: machineWords.dcat.title({ office: office.name }),
    description: machineWords.dcat.description({ unit: office.unit }),
    publisher: {
      '@id': `${baseUrl}/#ppid`,
      '@type': 'org:Organization',
      name: office.name,
    },
    homepage: `${baseUrl}/`,
    language: indonesian,
    rights: rightsStatement,
    ...(stamp.changed ? { modified: stamp.changed } : {}),
    themeTaxonomy: {
      '@id': `${baseUrl}/kategori`,
      '@type': 'skos:ConceptScheme',
      title: machineWords.dcat.categories,
      hasTopConcept: categories.map((category) => ({
        '@id': categoryUrl(baseUrl, category),
        '@type': 'skos:Concept',
        prefLabel: words.categories[category],
      })),
    },
  }
}

// UU 14/2008 Pasal 5: use it lawfully and name the source. No licence is claimed beyond that.
const rightsStatement: Json = { '@type': 'dct:RightsStatement', label: machineWords.dcat.rights }

/** A published entry as dcat:Dataset, its files as dcat:Distribution. */
export function dcatDataset(
  baseUrl: string,
  { entry, decree, office }: { entry: Entry; decree: Decree | null; office: OfficeName },
): Record<string, Json> {
  const landingPage = entryUrl(baseUrl, entry)
  return {
    '@id': `${landingPage}#dataset`,
    '@type': 'dcat:Dataset',
    identifier: entryUrn(entry.entryId),
    title: entry.title,
    description: entry.summary || entry.title,
    issued: entry.publishedAt,
    modified: entry.updatedAt,
    version: String(entry.version),
    landingPage,
    accessLevel: 'public',
    accessRights: publicAccess,
    rights: rightsStatement,
    publisher: {
      '@id': agencyUrl(baseUrl, entry.agencyId),
      '@type': 'org:Organization',
      name: entry.agencyName,
    },
    contactPoint: {
      '@type': 'vcard:Organization',
      fn: office.name,
      ...(office.email ? { hasEmail: `mailto:${office.email}` } : {}),
    },
    theme: [categoryUrl(baseUrl, entry.category)],
    keyword: [topicLabel(entry.topic), words.categories[entry.category], entry.agencyShortName],
    temporal: {
      '@type': 'dct:PeriodOfTime',
      startDate: `${entry.year}-01-01`,
      endDate: `${entry.year}-12-31`,
    },
    ...(entry.category === 'berkala' ? { accrualPeriodicity: twiceAYear } : {}),
    ...provenance(entry, decree),
    distribution: entry.files.map((file) => distribution(baseUrl, { file, landingPage })),
  }
}

function provenance(entry: Entry, decree: Decree | null): Record<string, Json> {
  const t = machineWords.dcat
  const said = [
    ...(entry.documentNumber ? [t.documentNumber({ number: entry.documentNumber })] : []),
    ...(entry.producer ? [t.producer({ name: entry.producer })] : []),
    ...(decree ? [t.decree(decree)] : []),
  ]
  return said.length === 0
    ? {}
    : { provenance: { '@type': 'dct:ProvenanceStatement', label: said.join(' ') } }
}

function distribution(
  baseUrl: string,
  { file, landingPage }: { file: EntryFile; landingPage: string },
): Json {
  const downloadURL = fileUrl(baseUrl, file)
  const format = formatOf(file)
  return {
    '@id': `${baseUrl}/unduh/${file.fileId}`,
    '@type': 'dcat:Distribution',
    title: file.name,
    accessURL: landingPage,
    downloadURL,
    mediaType: file.mediaType.replace(/;.*$/, ''),
    ...(fileTypes.has(format) ? { format } : {}),
    byteSize: file.size,
    checksum: { '@type': 'spdx:Checksum', algorithm: sha256, checksumValue: file.sha256 },
  }
}
