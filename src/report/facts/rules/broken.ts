import type { TableName } from '../../../count/tables/tables.ts'
import { NOT_PUBLIC } from '../../../rollup/public.ts'
import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { sumWhere } from '../../tables/sums.ts'
import { viewOf } from '../../tables/view.ts'
import { auditFacts, isOldSignature, isOldTls, tlsOfS3 } from '../audit.ts'
import { gapsOf, malformedCount } from '../gaps.ts'
import { listOperations, strangersListings } from '../listings.ts'
import { maxBy } from '../max-by.ts'
import { existingKeysOf, missingKeysOf, nearestKey } from '../missing-keys.ts'
import { lacksReaders, originFetchesOf } from '../origin.ts'
import { dailyOf, riseOf } from '../rise.ts'
import { toldServerErrors } from '../server-errors.ts'
import { silentSourcesOf } from '../silent-sources.ts'
import { type Found, floors, type Rule, sinceText, subjectOf, unpriced } from './rule.ts'

/** What is broken costs next to nothing. */
const NO_MONEY = { bytes: 0, cost: 0 }

/** A source that fell silent; a bucket that everybody may list. */
const SILENT_WEIGHT = 100
const READERS_WEIGHT = 50
const LISTING_WEIGHT = 20

/**
 * What does not work. Of these none has a price; against each other they weigh
 *
 *   a source that fell silent          100: all numbers since lack it
 *   readers whose logs are not there   50: nothing on the page tells of them
 *   a bucket that everybody may list   20: it tells strangers the names of all there is
 *   a day without logs                 10: nothing else on the page can be trusted
 *   a reader who meets a broken link   0.01
 *   a server error                     0.01
 *   lines that cannot be read          1, and 5 where they are more than one in a hundred
 *   old TLS or signatures              0.05
 */
export const brokenRules: readonly Rule[] = [
  {
    rule: 'broken-link',
    place: 'broken',
    when: 'the owner’s own pages sent at least 20 readers to one missing object',
    find(page) {
      const named = missingKeysOf(page).filter(({ key }) => key !== NOT_PUBLIC)
      const worst = maxBy(named, ({ own }) => own)
      if (worst === undefined || worst.own < floors.requests) return null
      const near = nearestKey(worst.key, existingKeysOf(page))
      const nearest = near === worst.key ? null : near
      return {
        tone: 'bad',
        subject: subjectOf('missing-object', [worst.key], { ...NO_MONEY, requests: worst.own }),
        ...unpriced(worst.own * 0.01, worst.own),
        title: page.words.findings.brokenLink.title,
        text: page.words.findings.brokenLink.text(
          nameText(worst.key),
          page.numbers.cell('count', worst.own),
          nearest === null ? null : nameText(nearest),
        ),
      }
    },
  },
  {
    rule: 'silent-source',
    place: 'broken',
    when: 'a source has delivered nothing for two whole days or more, and twice as long as ever in the four weeks before, while another one has',
    find(page) {
      const [first, ...more] = silentSourcesOf(page)
      if (first === undefined) return null
      const words = page.words.findings.silentSource
      return {
        tone: 'bad',
        subject: subjectOf('silent-source', [first.name], { ...NO_MONEY, requests: 0 }),
        ...unpriced(SILENT_WEIGHT, null),
        title: words.title(nameText(first.name), page.numbers.cell('date', first.last).text),
        text: words.text(
          page.numbers.cell('count', first.objectsADay),
          page.numbers.list(more.map(({ name }) => nameText(name))),
        ),
      }
    },
  },
  {
    rule: 'readers-elsewhere',
    place: 'broken',
    when: 'at least 20 requests, and half of all that S3 answered, were CloudFront’s to its origin, and none of its own logs is there',
    find(page) {
      if (!lacksReaders(page)) return null
      const { fetches, calls } = originFetchesOf(page)
      return {
        tone: 'neutral',
        subject: null,
        ...unpriced(READERS_WEIGHT, fetches),
        title: page.words.findings.readersElsewhere.title,
        text: page.words.findings.readersElsewhere.text(
          page.numbers.cell('count', fetches),
          page.numbers.cell('percent', fetches / calls).text,
        ),
      }
    },
  },
  {
    rule: 'gap',
    place: 'broken',
    when: 'a day between two days with records has none, on a site with 100 records a day',
    find(page) {
      const gaps = gapsOf(page)
      const first = gaps[0]
      const usual = page.period.totals.records / Math.max(1, page.period.days.length)
      if (first === undefined || usual < 100) return null
      const count = (days: number) => page.numbers.cell('count', days)
      const more = gaps.length > 3 ? [page.words.more(count(gaps.length - 3).text)] : []
      const named = [...gaps.slice(0, 3).map((day) => page.numbers.cell('date', day).text), ...more]
      return {
        tone: 'bad',
        subject: null,
        ...unpriced(10 * gaps.length, null),
        title: page.words.findings.gap.title(count(gaps.length)),
        text: page.words.findings.gap.text(page.numbers.list(named)),
      }
    },
  },
  {
    rule: 'server-errors',
    place: 'broken',
    when: 'at least 20 requests, and one in 200, were answered with status 500 or above',
    find(page) {
      const { serverErrors, requests } = page.period.totals
      if (serverErrors < Math.max(floors.requests, requests * 0.005)) return null
      return {
        tone: 'bad',
        subject: null,
        ...unpriced(serverErrors * 0.01, serverErrors),
        ...toldServerErrors(
          page,
          page.words.findings.serverErrors.text(
            page.numbers.cell('count', serverErrors),
            page.numbers.cell('percent', serverErrors / requests).text,
            sinceText(page, riseOf(dailyOf(page, (totals) => totals.serverErrors)), 'more'),
          ),
        ),
      }
    },
  },
  {
    rule: 'malformed',
    place: 'broken',
    when: 'at least 20 lines, and one in a thousand, are no records; red from one in a hundred',
    find(page) {
      const lines = malformedCount(page)
      const all = page.period.log.records + lines
      if (lines < Math.max(floors.requests, all * 0.001)) return null
      const isMuch = lines >= all * 0.01
      return {
        tone: isMuch ? 'bad' : 'neutral',
        subject: null,
        ...unpriced(isMuch ? 5 : 1, lines),
        title: page.words.findings.malformed.title(page.numbers.cell('count', lines)),
        text: page.words.findings.malformed.text(page.numbers.cell('percent', lines / all).text),
      }
    },
  },
  {
    rule: 'public-listing',
    place: 'broken',
    when: 'at least 20 more listings of the bucket were answered than there were signed requests, summed by day',
    find(page) {
      const listings = strangersListings(page)
      if (listings < floors.requests) return null
      return {
        tone: 'bad',
        subject: subjectOf('public-listing', listOperations(page), {
          ...NO_MONEY,
          requests: listings,
        }),
        ...unpriced(LISTING_WEIGHT, listings),
        title: page.words.findings.publicListing.title,
        text: page.words.findings.publicListing.text(page.numbers.cell('count', listings)),
      }
    },
  },
  {
    rule: 'old-encryption',
    place: 'broken',
    when: 'at least 20 requests used TLS below 1.2, or at least 20 signature version 2',
    find(page) {
      return [oldEncryptionOfS3(page), oldTlsOfEdges(page)].filter((one) => one !== null)
    },
  },
]

/** What a bucket's policy can refuse. A request may have used both, so all that is certain of their union is the larger. */
function oldEncryptionOfS3(page: Page): Found | null {
  const { oldTls, sigV2 } = auditFacts(page)
  const requests = Math.max(oldTls, sigV2)
  if (requests < floors.requests) return null
  const words = page.words.findings.oldTls
  return {
    tone: 'neutral',
    subject: subjectOf('old-encryption', oldVersions(page), { ...NO_MONEY, requests }),
    ...unpriced(0.05, requests),
    title: words.title,
    text: words.text(
      page.numbers.list([
        ...(oldTls > 0 ? [words.tls(page.numbers.cell('count', oldTls))] : []),
        ...(sigV2 > 0 ? [words.signature(page.numbers.cell('count', sigV2))] : []),
      ]),
    ),
  }
}

/** What CloudFront decides, and no bucket's policy. */
function oldTlsOfEdges(page: Page): Found | null {
  const { requests = 0 } = sumWhere(page, 'edgeTls', ([version = '']) => isOldTls(version))
  if (requests < floors.requests) return null
  const words = page.words.answered.oldTls
  return {
    tone: 'neutral',
    subject: null,
    ...unpriced(0.05, requests),
    title: words.title,
    text: words.text(page.numbers.cell('count', requests)),
  }
}

function oldVersions(page: Page): string[] {
  const named = (table: TableName, is: (name: string) => boolean): string[] => {
    const view = viewOf(page, table)
    return [...view.rows].map(view.nameOf).filter(is)
  }
  return [...named(tlsOfS3(page), isOldTls), ...named('signatures', isOldSignature)]
}
