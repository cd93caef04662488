/** What the report is told of the settings and of the world. */
import { addressOf } from '../../action/deliver.ts'
import * as log from '../../action/job/log.ts'
import { countedWithOf, countingDigest } from '../../count/counted-with.ts'
import { placesCredits } from '../../naming/addresses.ts'
import { withoutAccounts } from '../../naming/privacy.ts'
import type { Audience } from '../../report/model/audience.ts'
import type { ReportSettings } from '../../report/model/page.ts'
import { pricesOf } from '../../report/model/prices.ts'
import { tongueOf } from '../../report/words/languages.ts'
import { regionIn } from '../../sync/environment.ts'
import type { Source } from '../../sync/objects.ts'
import type { StageSettings } from '../settings.ts'
import type { World } from '../world.ts'
import { sourceTitle } from './source-deliveries.ts'

export function reportSettingsOf(settings: StageSettings['report'], world: World): ReportSettings {
  const { report, counting, store, sources } = settings
  return {
    title: report.title ?? titleFor(world.exposure.audience, sources),
    site: report.site,
    timeZone: counting.timeZone,
    ...tongueOf(report.language, report.locale),
    days: report.days,
    clientAddresses: counting.clientAddresses,
    audience: world.exposure.audience,
    badge: report.badge,
    openData: report.openData,
    address: addressOf(settings, world.environment),
    visitorsAddUp: world.exposure.isCacheOpen,
    exclude: countedWithOf(countingDigest(counting, world.code))?.exclude ?? '',
    region: store.region ?? regionIn(world.environment) ?? 'us-east-1',
    prices: { ...report.prices, cloudFrontPlan: report.cloudFrontPlan },
    generator: {
      name: 'S3 Log Report',
      version: world.version,
      href: 'https://github.com/s3-log-report/s3-log-report',
    },
    attributions: placesCredits.map(({ name, url, licence }) => ({
      text: `${name} (${licence})`,
      href: url,
    })),
  }
}

function titleFor(audience: Audience, sources: readonly Source[]): string {
  const title = sources.map(sourceTitle).join(', ')
  return audience === 'public' ? withoutAccounts(title) : title
}

/** Says where prices are not those of the bucket's region. Other stores' regions have none of AWS. */
export function tellOfPrices({ region, prices }: ReportSettings, isOtherStore: boolean): void {
  const { basis } = pricesOf(region, prices)
  if (basis === 'listed') return
  const text = basis === 'unknown' ? noPrice(region) : noListPrice(region)
  if (isOtherStore) log.info(text)
  else log.warning(text)
}

function noListPrice(region: string): string {
  return `No list price of the region ${region} is known here, so its cost is worked out with the dearest price of all regions. The input prices takes your own.`
}

function noPrice(region: string): string {
  const currency = region.startsWith('cn-') ? 'CNY' : 'EUR'
  return `AWS bills the region ${region} in another currency, and no price of it is known here, so the report says nothing of the cost. The input prices takes your own, such as currency: ${currency} with egress, thousand-reads and thousand-writes.`
}
