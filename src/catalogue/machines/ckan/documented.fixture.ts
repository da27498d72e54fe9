/**
 * What CKAN's API guide (docs.ckan.org, "API guide" and `ckan.logic.action.get`) says an answer holds: the keys a client
 * may count on and the kind of each value. `?` marks what CKAN itself leaves null.
 */
export type Kind =
  | 'text'
  | 'text?'
  | 'number'
  | 'number?'
  | 'flag'
  | 'time'
  | 'time?'
  | readonly [Kind | Shape]
  | Shape
export interface Shape {
  readonly [key: string]: Kind
}

const tag: Shape = {
  display_name: 'text',
  id: 'text',
  name: 'text',
  state: 'text',
  vocabulary_id: 'text?',
}

const group: Shape = {
  description: 'text',
  display_name: 'text',
  id: 'text',
  image_display_url: 'text',
  name: 'text',
  title: 'text',
}

const organization: Shape = {
  approval_status: 'text',
  created: 'time?',
  description: 'text',
  id: 'text',
  image_url: 'text',
  is_organization: 'flag',
  name: 'text',
  state: 'text',
  title: 'text',
  type: 'text',
}

export const resource: Shape = {
  cache_last_updated: 'time?',
  cache_url: 'text?',
  created: 'time',
  description: 'text',
  format: 'text',
  hash: 'text',
  id: 'text',
  last_modified: 'time?',
  metadata_modified: 'time',
  mimetype: 'text?',
  mimetype_inner: 'text?',
  name: 'text',
  package_id: 'text',
  position: 'number',
  resource_type: 'text?',
  size: 'number?',
  state: 'text',
  url: 'text',
  url_type: 'text?',
}

export const dataset: Shape = {
  author: 'text?',
  author_email: 'text?',
  creator_user_id: 'text?',
  extras: [{ key: 'text', value: 'text' }],
  groups: [group],
  id: 'text',
  isopen: 'flag',
  license_id: 'text?',
  license_title: 'text?',
  maintainer: 'text?',
  maintainer_email: 'text?',
  metadata_created: 'time',
  metadata_modified: 'time',
  name: 'text',
  notes: 'text',
  num_resources: 'number',
  num_tags: 'number',
  organization,
  owner_org: 'text',
  private: 'flag',
  relationships_as_object: ['text'],
  relationships_as_subject: ['text'],
  resources: [resource],
  state: 'text',
  tags: [tag],
  title: 'text',
  type: 'text',
  url: 'text?',
  version: 'text?',
}

const listedGroup: Shape = {
  ...group,
  approval_status: 'text',
  created: 'time?',
  image_url: 'text',
  is_organization: 'flag',
  num_followers: 'number',
  package_count: 'number',
  state: 'text',
  type: 'text',
}

const listedOrganization: Shape = {
  ...organization,
  display_name: 'text',
  num_followers: 'number',
  package_count: 'number',
}

/** What stands under `result`, by the action and how it is asked. */
export const documented: Readonly<Record<string, Kind>> = {
  package_list: ['text'],
  'package_list?limit=2&offset=1': ['text'],
  'package_show?id=laporan-ikan-1': dataset,
  current_package_list_with_resources: [dataset],
  package_search: {
    count: 'number',
    facets: {},
    results: [dataset],
    search_facets: {},
    sort: 'text',
  },
  'package_search?q=ikan&rows=2&facet.field=["organization"]': {
    count: 'number',
    facets: { organization: { 'dinas-perikanan': 'number' } },
    results: [dataset],
    search_facets: {
      organization: {
        title: 'text',
        items: [{ name: 'text', display_name: 'text', count: 'number' }],
      },
    },
    sort: 'text',
  },
  organization_list: ['text'],
  'organization_list?all_fields=true': [listedOrganization],
  'organization_show?id=dinas-perikanan': listedOrganization,
  'organization_show?id=dinas-perikanan&include_datasets=true': {
    ...listedOrganization,
    packages: [dataset],
  },
  group_list: ['text'],
  'group_list?all_fields=true': [listedGroup],
  'group_show?id=berkala': listedGroup,
  tag_list: ['text'],
  'tag_list?all_fields=true': [
    { display_name: 'text', id: 'text', name: 'text', vocabulary_id: 'text?' },
  ],
  status_show: {
    ckan_version: 'text',
    error_emails_to: 'text?',
    extensions: ['text'],
    locale_default: 'text',
    site_description: 'text',
    site_title: 'text',
    site_url: 'text',
  },
  site_read: 'flag',
  'help_show?name=package_search': 'text',
}

/** Where a value is not of its documented kind. */
export function misfits(value: unknown, kind: Kind, path = 'result'): string[] {
  if (typeof kind === 'string') return fits(value, kind) ? [] : [`${path} is no ${kind}`]
  if (isList(kind)) {
    if (!Array.isArray(value)) return [`${path} is no list`]
    return value.flatMap((one, at) => misfits(one, kind[0], `${path}[${at}]`))
  }
  if (typeof value !== 'object' || value === null) return [`${path} is no object`]
  const held = value as Record<string, unknown>
  return Object.entries(kind).flatMap(([key, inner]) =>
    key in held ? misfits(held[key], inner, `${path}.${key}`) : [`${path}.${key} is missing`],
  )
}

const isList = (kind: Kind): kind is readonly [Kind | Shape] => Array.isArray(kind)

function fits(value: unknown, kind: string): boolean {
  if (kind.endsWith('?') && value === null) return true
  switch (kind.replace('?', '')) {
    case 'flag':
      return typeof value === 'boolean'
    case 'number':
      return typeof value === 'number'
    case 'time':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/.test(value)
    default:
      return typeof value === 'string'
  }
}
