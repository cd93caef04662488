import crawlers from 'crawler-user-agents'
import { aiClassOf } from './ai.ts'

/**
 * Bots by name and class. The patterns and their tags are those of the npm package
 * crawler-user-agents; this file adds what the list does not say: what an AI crawler reads for,
 * and names that stay the same when a pattern is spelt for a machine.
 */

export const botClassNames = [
  'ai training',
  'ai search',
  'ai assistant',
  'search engine',
  'feed reader',
  'social preview',
  'seo',
  'advertising',
  'monitoring',
  'scanner',
  'archiver',
  'academic',
  'browser automation',
  'other',
] as const
export type BotClass = (typeof botClassNames)[number]

export type Crawler =
  | { readonly kind: 'bots'; readonly name: string; readonly botClass: BotClass }
  | { readonly kind: 'tools'; readonly name: string }

interface Listed {
  readonly pattern: string
  readonly instances: readonly string[]
  readonly tags?: readonly string[]
}

const classOfTag: Readonly<Record<string, BotClass>> = {
  'search-engine': 'search engine',
  'feed-reader': 'feed reader',
  'social-preview': 'social preview',
  'browser-automation': 'browser automation',
  seo: 'seo',
  advertising: 'advertising',
  monitoring: 'monitoring',
  scanner: 'scanner',
  archiver: 'archiver',
  academic: 'academic',
}

/** Names for patterns that are no name. */
const names: Readonly<Record<string, string>> = {
  '[cC]laude[bB]ot': 'ClaudeBot',
  '[wW]get': 'Wget',
  '[pP]ingdom': 'Pingdom',
  '[mM]echanize': 'Mechanize',
  '[aA]cunetix': 'Acunetix',
  '[dD]ir[Bb]uster': 'DirBuster',
  'S[eE][mM]rushBot': 'SemrushBot',
  'Ahrefs(Bot|SiteAudit)': 'AhrefsBot',
  '(sistrix|SISTRIX) [cC]rawler': 'SISTRIX Crawler',
  'AdsBot-Google([^-]|$)': 'AdsBot-Google',
  'Mediapartners \\(Googlebot\\)': 'Mediapartners-Google',
  Slurp: 'Yahoo! Slurp',
  'yandex\\.com\\/bots': 'YandexBot',
  'pinterest\\.com\\/bot': 'Pinterestbot',
  'Automaton|Newsify Feed Fetcher': 'Newsify',
  'Chirp|gotosocial': 'GoToSocial',
  'Spider[\\s\\S]*spider\\.com': 'Spider',
  'sindresorhus\\/got': 'got',
  'AHC\\/': 'AsyncHttpClient',
  'theoldreader\\.com': 'The Old Reader',
}

/** Patterns that people's own devices carry: a phone's build number, an app's browser, editors. */
const notCrawlers = new Set(['AP3A\\.240617\\.008', 'MetaIAB Facebook', 'Code\\/1\\.', 'Trae\\/'])

const WORD = /[\\^$.*+?()[\]{}|]/

/** A name for people from a pattern for machines: the plain pattern without its escapes, else what
 * it finds in the list's first example. */
function nameOf({ pattern, instances }: Listed): string {
  const given = names[pattern]
  if (given !== undefined) return given
  const plain = pattern.replace(/^\^/, '').replace(/\\([/.+\-() ])/g, '$1')
  const found = WORD.test(plain.replaceAll(/[.()+]/g, ''))
    ? (new RegExp(pattern).exec(instances[0] ?? '')?.[0] ?? plain)
    : plain
  const [first = ''] = found.replace(/^[\s;(]+|^https?:\/\//g, '').split(/[;(]|\/\d/)
  return first.replace(/[\s/:)]+$/, '').slice(0, 40)
}

function crawlerOf(listed: Listed): Crawler {
  const name = nameOf(listed)
  const tags = listed.tags ?? []
  if (tags.includes('http-library')) return { kind: 'tools', name }
  return { kind: 'bots', name, botClass: aiClassOf(name) ?? classOfTags(tags, name) }
}

function classOfTags(tags: readonly string[], name: string): BotClass {
  if (!tags.includes('ai-crawler')) return classOfTag[tags[0] ?? ''] ?? 'other'
  if (tags.includes('search-engine') || /search/i.test(name)) return 'ai search'
  return /user$|agent|assist|fetch/i.test(name) ? 'ai assistant' : 'ai training'
}

/** AI crawlers first, since they borrow other bots' words; libraries last, since bots are made
 * of them. */
function rank({ tags = [] }: Listed): number {
  return tags.includes('ai-crawler') ? 0 : tags.includes('http-library') ? 2 : 1
}

/** Patterns are tried a bundle at a time: one alternation says whether any of them matches. */
const BUNDLE = 40

interface Bundle {
  readonly any: RegExp
  readonly listed: readonly Listed[]
  /** Made when one of them is met: most never are. */
  each?: readonly { readonly pattern: RegExp; readonly crawler: Crawler }[]
}

let bundles: readonly Bundle[] | undefined
let classes: ReadonlyMap<string, BotClass> | undefined

function listed(): Listed[] {
  const all: readonly Listed[] = crawlers
  return all.filter(({ pattern }) => !notCrawlers.has(pattern)).sort((a, b) => rank(a) - rank(b))
}

function compiled(): readonly Bundle[] {
  if (bundles !== undefined) return bundles
  const list = listed()
  const made: Bundle[] = []
  for (let from = 0; from < list.length; from += BUNDLE) {
    const some = list.slice(from, from + BUNDLE)
    made.push({
      any: new RegExp(some.map(({ pattern }) => `(?:${pattern})`).join('|')),
      listed: some,
    })
  }
  bundles = made
  return made
}

/** The first crawler or HTTP library of the list that the agent names, AI crawlers first. */
export function findCrawler(agent: string): Crawler | undefined {
  for (const bundle of compiled()) {
    if (!bundle.any.test(agent)) continue
    bundle.each ??= bundle.listed.map((one) => ({
      pattern: new RegExp(one.pattern),
      crawler: crawlerOf(one),
    }))
    for (const { pattern, crawler } of bundle.each) if (pattern.test(agent)) return crawler
  }
  return undefined
}

/** The class of a bot by its name in the `bots` table; `other` for one the list does not hold. */
export function botClassOf(name: string): BotClass {
  if (classes === undefined) {
    const made = new Map<string, BotClass>()
    for (const one of listed()) {
      const crawler = crawlerOf(one)
      if (crawler.kind === 'bots' && !made.has(crawler.name)) {
        made.set(crawler.name, crawler.botClass)
      }
    }
    classes = made
  }
  return aiClassOf(name) ?? classes.get(name) ?? 'other'
}
