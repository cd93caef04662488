import { dimensions, readerKinds } from '../../count/cube/cube.ts'
import type { Explore } from '../model/model.ts'
import type { ExploreInput } from '../model/page.ts'
import { moneyOf, pricesOf } from '../model/prices.ts'
import type { Words } from '../words/words.ts'

/** What Explore tells of what is chosen, in the order of the page. */
const measures = ['requests', 'bytes', 'pageViews', 'cost'] as const

/** Tables of the front page that tell some of it as files. */
const files = [
  'keys',
  'referringSites',
  'networks',
  'countries',
  'browsers',
  'bots',
  'tools',
  'statuses',
] as const

/** The page Explore before its script has counted anything. */
export function exploreOf({ settings, words }: ExploreInput): Explore {
  const { explore } = words
  const titles: Readonly<Record<string, string>> = {
    keys: words.names.key,
    ...Object.fromEntries(
      Object.entries(words.panels).map(([name, [title]]) => [name, title] as const),
    ),
  }
  return {
    lead: explore.lead,
    withoutScript: explore.withoutScript,
    files: [
      { label: words.page.day, href: '../days.csv' },
      ...files.map((name) => ({ label: titles[name] ?? name, href: `../${name}.csv` })),
    ],
    notes: [explore.whichVisitors, explore.priced],
    measures: measures.map((id) => ({ id, label: words.page[id] })),
    words: explore,
    setup: {
      language: words.tag,
      locale: settings.locale,
      currency: moneyOf(pricesOf(settings.region, settings.prices)),
      days: settings.days,
      ...labelsOf(words),
      words: scriptWords(words),
    },
  }
}

/** How names are written that come from no log. */
function labelsOf(words: Words) {
  const { explore, names, values, page } = words
  const labels = {
    object: names.key,
    site: names.site,
    network: names.network,
    country: names.country,
    program: explore.program,
    status: names.status,
    cache: explore.cache,
    kind: explore.kind,
  }
  const kinds = { people: page.people, bots: page.bots, ai: explore.ai, tools: page.tools }
  return {
    dimensions: [...dimensions, 'kind' as const].map((id) => [id, labels[id]]),
    kinds: readerKinds.map((kind) => [kind, kinds[kind]]),
    // Words of the report in place of a name, by dimension: of some every word, of those whose names come from the log
    // only what stands for many.
    values,
    forMany: ['objects not public', 'internal host'],
    empty: { ...explore.none, country: values.unknown, program: words.none, object: words.none },
    statuses: explore.statuses,
  }
}

/** Texts that the script fills in: `{1}` and `{2}` stand for what it will know. */
function scriptWords({
  explore,
  page,
  columns,
  isNew,
  isGone,
  unknownCost,
  against,
}: Words): unknown {
  const filled = Object.entries(explore).flatMap(([name, text]) =>
    typeof text === 'string' || typeof text === 'function'
      ? [[name, typeof text === 'string' ? text : text('{1}', '{2}')] as const]
      : [],
  )
  const { more, fewer, noMatch, copied, day, csvOf, search, visitors } = page
  return {
    ...Object.fromEntries(filled),
    against: against('{1}'),
    before: columns.before,
    change: columns.change,
    ...{ more, fewer, noMatch, copied, day, csvOf, search, visitors, isNew, isGone, unknownCost },
  }
}
