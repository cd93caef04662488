import type { Settings } from '../action/settings.ts'

/** What each stage looks at of the settings. */
const looksAt = {
  exposure: ['counting', 'report', 'publish', 'cache'],
  cache: ['cache', 'sources', 'counting', 'keepRecordsDays'],
  sources: ['sources', 'report'],
  ahead: ['report'],
  history: ['publish', 'state', 'store', 'concurrency'],
  fetch: ['store', 'isFullListing', 'concurrency', 'state', 'report'],
  count: ['counting', 'report', 'keepRecordsDays'],
  report: ['report', 'digest', 'counting', 'store', 'sources', 'directories', 'publish'],
  copies: ['publish', 'state', 'report'],
  publish: ['publish', 'state', 'store', 'concurrency', 'directories'],
  delete: ['deleteAfterDays', 'publish', 'state', 'store', 'concurrency'],
  shared: ['sources', 'store', 'concurrency', 'cache'],
  plan: ['store', 'isFullListing', 'concurrency', 'shards'],
  tellPlan: ['report', 'store', 'shards'],
  shard: ['shard'],
  tell: ['alerts', 'failOnAlert', 'sources'],
} as const satisfies Readonly<Record<string, readonly (keyof Settings)[]>>

/** The settings, as they are handed to the stages: to each its part, as a value, and no more. */
export type StageSettings = {
  readonly [Stage in keyof typeof looksAt]: Pick<Settings, (typeof looksAt)[Stage][number]>
}

export function stageSettings(settings: Settings): StageSettings {
  const parts = Object.entries(looksAt).map(([stage, keys]) => [
    stage,
    Object.fromEntries(keys.map((key) => [key, settings[key]])),
  ])
  return Object.fromEntries(parts) as StageSettings // of the same rows
}
