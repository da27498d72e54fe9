import { machines } from '../../../../locales/en/machines.ts'
import type { MachineDeps } from '../deps.ts'
import { groupList, groupShow, organizationList, organizationShow, tagList } from './groups.ts'
import {
  currentPackages,
  packageList,
  packageSearch,
  packageShow,
  resourceShow,
} from './packages.ts'
import { type Given, neededText } from './parameters.ts'
import { notFound } from './refusal.ts'

export type Action = (deps: MachineDeps, given: Given) => unknown

/** What may be asked for below `/api/3/action/`. All of it only reads. */
export const actions: Readonly<Record<string, Action>> = {
  package_search: packageSearch,
  package_show: packageShow,
  package_list: packageList,
  current_package_list_with_resources: currentPackages,
  resource_show: resourceShow,
  organization_list: organizationList,
  organization_show: organizationShow,
  group_list: groupList,
  group_show: groupShow,
  tag_list: tagList,
  site_read: () => true,
  status_show: statusShow,
  help_show: (_, given) => helpFor(neededText(given, 'name')),
}

// The version whose documentation the answers follow.
const followed = '2.11'

function statusShow(deps: MachineDeps) {
  const office = deps.officeName('id')
  return {
    ckan_version: followed,
    site_url: deps.baseUrl,
    site_title: office.name,
    site_description: office.unit,
    locale_default: 'id',
    error_emails_to: null,
    extensions: [],
  }
}

function helpFor(name: string): string {
  if (!Object.hasOwn(actions, name)) throw notFound()
  return machines.ckan.help({ name, actions: Object.keys(actions).join(', ') })
}
