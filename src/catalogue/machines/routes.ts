import type { AppRoute } from '../../people/viewer.ts'
import { apiRoutes } from './api/routes.tsx'
import { feedRoutes } from './atom/routes.ts'
import { ckanRoutes } from './ckan/routes.ts'
import { dcatRoutes } from './dcat/routes.ts'
import type { MachineDeps } from './deps.ts'
import { listRoutes } from './list/routes.ts'
import { sitemapRoutes } from './sitemap/routes.ts'

/** What programs fetch: feeds, the sitemap, catalogues and interfaces. All of it public, none of it personal. */
export function machineRoutes(deps: MachineDeps): AppRoute[] {
  return [
    ...feedRoutes(deps),
    ...sitemapRoutes(deps),
    ...dcatRoutes(deps),
    ...ckanRoutes(deps),
    ...apiRoutes(deps),
    ...listRoutes(deps),
  ]
}
