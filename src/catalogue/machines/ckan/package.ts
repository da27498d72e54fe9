import { catalogue } from '../../../../locales/id/catalogue.ts'
import { machines } from '../../../../locales/id/machines.ts'
import type { Instant } from '../../../procedure/values.ts'
import type { Category, Entry, EntryFile } from '../../entry.ts'
import { topicLabel } from '../../present.ts'
import { entryUrl, fileUrl, formatOf } from '../address.ts'
import type { OfficeName } from '../deps.ts'

/** A moment as CKAN writes it: UTC, microseconds, no zone. */
export function ckanTime(at: Instant): string {
  return `${at.slice(0, -1)}000`
}

export interface PackageContext {
  readonly baseUrl: string
  readonly office: OfficeName
}

/** An agency as CKAN's organization. */
export function ckanOrganization(agency: {
  readonly id: string
  readonly name: string
}): Record<string, unknown> {
  return {
    id: agency.id,
    name: agency.id,
    title: agency.name,
    type: 'organization',
    description: '',
    image_url: '',
    // Not on record.
    created: null,
    is_organization: true,
    approval_status: 'approved',
    state: 'active',
  }
}

/** A category as CKAN's group. */
export function ckanGroup(category: Category): Record<string, unknown> {
  return {
    id: category,
    name: category,
    title: catalogue.categories[category],
    display_name: catalogue.categories[category],
    description: catalogue.categoryMeaning[category],
    image_display_url: '',
  }
}

export function ckanTag(topic: string): Record<string, unknown> {
  return {
    id: topic,
    name: topic,
    display_name: topicLabel(topic),
    state: 'active',
    vocabulary_id: null,
  }
}

/** An entry as CKAN's package, its files as resources; what the list says of it beyond that are extras. */
export function ckanPackage(entry: Entry, context: PackageContext): Record<string, unknown> {
  const extras = extrasOf(entry)
  return {
    author: entry.agencyName,
    author_email: '',
    creator_user_id: null,
    id: entry.entryId,
    isopen: false,
    license_id: 'notspecified',
    license_title: machines.dcat.rights,
    maintainer: context.office.name,
    maintainer_email: context.office.email ?? '',
    metadata_created: ckanTime(entry.publishedAt),
    metadata_modified: ckanTime(entry.updatedAt),
    name: entry.slug,
    notes: entry.summary,
    num_resources: entry.files.length,
    num_tags: 1,
    organization: ckanOrganization({ id: entry.agencyId, name: entry.agencyName }),
    owner_org: entry.agencyId,
    private: false,
    state: 'active',
    title: entry.title,
    type: 'dataset',
    url: entryUrl(context.baseUrl, entry),
    version: String(entry.version),
    extras,
    groups: [ckanGroup(entry.category)],
    resources: entry.files.map((file, position) =>
      ckanResource(file, { entry, position, context }),
    ),
    tags: [ckanTag(entry.topic)],
    relationships_as_subject: [],
    relationships_as_object: [],
  }
}

function extrasOf(entry: Entry): { key: string; value: string }[] {
  const said: readonly (readonly [string, string | null])[] = [
    ['tahun', String(entry.year)],
    ['kategori', entry.category],
    ['penguasa', entry.holder],
    ['penanggung_jawab', entry.producer],
    ['tanggal_pembuatan', entry.madeOn],
    ['tempat_pembuatan', entry.madeAt],
    ['bentuk', entry.form],
    ['retensi', entry.retention],
    ['nomor_dokumen', entry.documentNumber],
    ['berlaku_sampai', entry.validUntil],
  ]
  return said.flatMap(([key, value]) => (value === null ? [] : [{ key, value }]))
}

export function ckanResource(
  file: EntryFile,
  {
    entry,
    position,
    context,
  }: { readonly entry: Entry; readonly position: number; readonly context: PackageContext },
): Record<string, unknown> {
  return {
    cache_last_updated: null,
    cache_url: null,
    created: ckanTime(entry.publishedAt),
    datastore_active: false,
    description: '',
    format: formatOf(file),
    hash: `sha256:${file.sha256}`,
    id: file.fileId,
    last_modified: ckanTime(entry.updatedAt),
    metadata_modified: ckanTime(entry.updatedAt),
    mimetype: file.mediaType.replace(/;.*$/, ''),
    mimetype_inner: null,
    name: file.name,
    package_id: entry.entryId,
    position,
    resource_type: null,
    size: file.size,
    state: 'active',
    url: fileUrl(context.baseUrl, file),
    url_type: null,
  }
}
