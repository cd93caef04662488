import type { AllRows } from '../model/all-rows.ts'
import type { Section } from '../model/model.ts'
import type { Page } from '../model/page.ts'
import type { SectionId } from '../words/words.ts'
import { audit } from './audit/audit.ts'
import { authentications } from './audit/authentications.ts'
import { buckets } from './audit/buckets.ts'
import { hosts, s3Hosts } from './audit/hosts.ts'
import { operations } from './audit/operations.ts'
import { requesters } from './audit/requesters.ts'
import { signatures } from './audit/signatures.ts'
import { s3Tls, tls } from './audit/tls.ts'
import { hogAgents } from './bandwidth/hog-agents.ts'
import { hogClients } from './bandwidth/hog-clients.ts'
import { hogKeys } from './bandwidth/hog-keys.ts'
import { botClasses } from './bots/bot-classes.ts'
import { bots } from './bots/bots.ts'
import { tools } from './bots/tools.ts'
import { cache } from './cdn/cache.ts'
import { cacheErrors } from './cdn/cache-errors.ts'
import { cacheMisses } from './cdn/cache-misses.ts'
import { distributions } from './cdn/distributions.ts'
import { edgeCost } from './cdn/edge-cost.ts'
import { edgeHosts } from './cdn/edge-hosts.ts'
import { edgeStatuses } from './cdn/edge-statuses.ts'
import { edgeTls } from './cdn/edge-tls.ts'
import { edges } from './cdn/edges.ts'
import { httpVersions } from './cdn/http-versions.ts'
import { originFetches } from './cdn/origin.ts'
import { originErrors } from './cdn/origin-errors.ts'
import { originKeys } from './cdn/origin-keys.ts'
import { originStatuses } from './cdn/origin-statuses.ts'
import { changedBots } from './changed/bots.ts'
import { changedErrors } from './changed/errors.ts'
import { changedKeys } from './changed/keys.ts'
import { changedSites } from './changed/sites.ts'
import { directories } from './downloads/directories.ts'
import { downloads } from './downloads/downloads.ts'
import { sizes } from './downloads/sizes.ts'
import { types } from './downloads/types.ts'
import { errorCodes } from './errors/error-codes.ts'
import { errorKeys } from './errors/error-keys.ts'
import { notFound } from './errors/not-found.ts'
import { statuses } from './errors/statuses.ts'
import { campaigns } from './from/campaigns.ts'
import { referrers } from './from/referrers.ts'
import { referringSites } from './from/referring-sites.ts'
import { searchEngines } from './from/search-engines.ts'
import { ways } from './from/ways.ts'
import { delays } from './health/delays.ts'
import { health } from './health/health.ts'
import { malformed } from './health/malformed.ts'
import { hotlinkSites } from './hotlinks/hotlink-sites.ts'
import { hotlinks } from './hotlinks/hotlinks.ts'
import { pages } from './pages/pages.ts'
import { type PanelRow, panelOf } from './panel.ts'
import { slowest } from './speed/slowest.ts'
import { speed } from './speed/speed.ts'
import { totalTime } from './speed/total-time.ts'
import { plainPanels, ROWS_ON_PAGE } from './table-panel.ts'
import { browsers } from './who/browsers.ts'
import { countries } from './who/countries.ts'
import { devices } from './who/devices.ts'
import { networks } from './who/networks.ts'
import { systems } from './who/systems.ts'

/** The panels of a period's report, under their headings, in their order. Those that are folded stand
 * last in their section. */
export const sections: readonly PanelSection[] = [
  { id: 'changed', panels: [changedKeys, changedSites, changedBots, changedErrors] },
  { id: 'hotlinks', panels: [hotlinks, folded(hotlinkSites)] },
  { id: 'bandwidth', panels: [hogKeys, hogClients, folded(hogAgents)] },
  { id: 'pages', panels: [pages] },
  { id: 'downloads', panels: [downloads, folded(types), folded(directories), folded(sizes)] },
  {
    id: 'from',
    panels: [referringSites, ways, campaigns, folded(searchEngines), folded(referrers)],
  },
  { id: 'who', panels: [countries, networks, folded(browsers), folded(systems), folded(devices)] },
  { id: 'bots', panels: [bots, botClasses, folded(tools)] },
  {
    id: 'cdn',
    panels: [
      ...[cache, edgeCost, originFetches],
      ...[folded(cacheMisses), folded(edges)],
      folded(distributions),
    ],
  },
  { id: 'errors', panels: [notFound, errorCodes, folded(statuses), folded(errorKeys)] },
]

/** The same of the page for whoever runs the bucket. */
export const operationsSections: readonly PanelSection[] = [
  { id: 'speed', panels: [speed, totalTime, slowest] },
  {
    id: 'cdn',
    isRest: true,
    panels: [
      ...[cacheErrors, originKeys, originErrors],
      ...[folded(edgeStatuses), folded(edgeTls), folded(edgeHosts)],
      ...[folded(httpVersions), folded(originStatuses)],
    ],
  },
  {
    id: 'audit',
    panels: [
      ...[audit, requesters, operations, signatures, authentications],
      ...[tls, s3Tls, hosts, s3Hosts, buckets],
    ],
  },
  { id: 'health', panels: [health, delays, malformed] },
]

/** Panels under one heading. */
export interface PanelSection {
  readonly id: SectionId
  readonly panels: readonly PanelRow[]
  /** Whether the section of this name on the other page has the panels of tables that have none of their own. */
  readonly isRest?: true
}

function panelsOf(page: Page, { id, panels, isRest }: PanelSection): PanelRow<string>[] {
  return [...panels, ...(isRest ? [] : plainPanels(page, id))]
}

/** All rows of the tables that a page shows in part, of some sections. */
export function rowsOfTables(page: Page, of: readonly PanelSection[]): AllRows[] {
  return of
    .flatMap((section) => panelsOf(page, section))
    .filter(({ isShown }) => isShown?.(page) !== false)
    .flatMap(({ rows }) => rows?.(page) ?? [])
    .filter(({ rows }) => rows.length > ROWS_ON_PAGE)
}

function folded<Id extends string>(row: PanelRow<Id>): PanelRow<Id> {
  return { ...row, isFolded: true }
}

/** What a page has of some sections; none without a panel. */
export function sectionsOf(page: Page, of: readonly PanelSection[]): Section[] {
  return of.flatMap((section): Section[] => {
    const { id } = section
    const shown = panelsOf(page, section)
      .map((row) => panelOf(page, row))
      .filter((panel) => panel !== null)
    return shown.length === 0
      ? []
      : [{ id: `section-${id}`, title: page.words.sections[id], panels: shown }]
  })
}
