import { isbot } from 'isbot'
import { UAParser } from 'ua-parser-js'
import { isPlainAgent } from '../glance.ts'
import { remembered } from '../remembered.ts'
import { findAi } from './ai.ts'
import { appInBrowser, isSomebodysApp, namedApp, TELLS } from './apps.ts'
import { browserIn } from './browsers.ts'
import { type BotClass, findCrawler } from './crawlers.ts'
import { isDisguise, robotsInDisguise, toolPatterns, toolsInDisguise } from './tools.ts'
import { withoutVersions } from './versions.ts'

/** What a user agent tells of who reads. `unknown` stands where it does not tell. */
export interface AgentDescription {
  readonly kind: 'people' | 'bots' | 'tools'
  /** The bot's, tool's or browser's name, without its version; `-` for no agent at all. */
  readonly name: string
  readonly browser: string
  readonly system: string
  readonly device: 'desktop' | 'phone' | 'tablet' | 'tv' | 'other' | 'unknown'
  /** Of bots only. */
  readonly botClass?: BotClass
}

/** Longer agents are cut here before any pattern sees them. */
const LONGEST_AGENT = 512
const LONGEST_NAME = 40

const browserNames: Readonly<Record<string, string>> = {
  'Mobile Safari': 'Safari',
  'Mobile Chrome': 'Chrome',
  'Mobile Firefox': 'Firefox',
  'Opera Mobi': 'Opera',
  'Opera Tablet': 'Opera',
  'Chrome WebView': 'Android WebView',
  'Android Browser': 'Android Browser',
  WebKit: 'Apple WebView',
  IE: 'Internet Explorer',
  IEMobile: 'Internet Explorer',
}
const systemNames: Readonly<Record<string, string>> = {
  'Mac OS': 'macOS',
  'Chromium OS': 'ChromeOS',
  'Chrome OS': 'ChromeOS',
  linux: 'Linux',
}
const devices: Readonly<Record<string, AgentDescription['device']>> = {
  mobile: 'phone',
  tablet: 'tablet',
  smarttv: 'tv',
  console: 'other',
  wearable: 'other',
  embedded: 'other',
  xr: 'other',
}
const desktops = new Set(['Windows', 'macOS', 'ChromeOS', 'Linux', 'Ubuntu', 'Debian', 'Fedora'])
const nothing = { browser: 'unknown', system: 'unknown', device: 'unknown' } as const

/** What all versions of an agent have in common. */
interface Met {
  readonly description: AgentDescription
  /** Whether there is nothing to redact in it; worked out when it is first asked for. */
  isPlain: boolean | undefined
}
/** Of an agent without versions. */
const meet = remembered(
  2048,
  (timeless): Met => ({ description: describeVersion(timeless), isPlain: undefined }),
)

/**
 * An agent as it is counted: without the blanks and quotes that some send around it, and without
 * doubled blanks. `-` where nothing is left.
 */
export function plainAgent(text: string): string {
  const isBare = isInside(text.charCodeAt(0)) && isInside(text.charCodeAt(text.length - 1))
  const plain = (isBare || !EDGES.test(text)) && !text.includes('  ') ? text : trimmed(text)
  return plain === '' ? '-' : plain
}

/** Of most agents the first and the last sign are letters, digits or brackets. */
function isInside(code: number): boolean {
  return code > 0x27 && code < 0x7f
}

const EDGES = /^[\s"']|[\s"']$/

function trimmed(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && EDGES.test(text[from] ?? '')) from++
  while (from < to && EDGES.test(text[to - 1] ?? '')) to--
  return text.slice(from, to).replace(/ {2,}/g, ' ')
}

/**
 * Who a user agent is: people by browser, system and device, bots and tools by name. Never throws,
 * and takes the same short time for hostile agents. An agent that names no one is a tool.
 */
export function describeAgent(text: string): AgentDescription {
  const agent = plainAgent(text).slice(0, LONGEST_AGENT).trim()
  const timeless = withoutVersions(agent)
  return timeless === undefined ? describeVersion(agent) : meet(timeless.agent).description
}

/** As `describeAgent`, of an agent as it is counted, where what was met tells that there is nothing to redact
 * in it either; else undefined. */
export function describePlainAgent(plain: string): AgentDescription | undefined {
  const timeless = plain.length > LONGEST_AGENT ? undefined : withoutVersions(plain)
  if (timeless === undefined || !timeless.isPlain) return undefined
  const known = meet(timeless.agent)
  known.isPlain ??= isPlainAgent(timeless.agent)
  return known.isPlain ? known.description : undefined
}

/** What `describeAgent` says, worked out from the agent as it stands, its versions included. An AI is
 * asked for first, since it may be dressed as anything. */
export function describeVersion(agent: string): AgentDescription {
  if (agent === '' || agent === '-') return { kind: 'tools', name: '-', ...nothing }
  const plain = withoutAddresses(agent)
  const ai = findAi(plain)
  if (ai !== undefined) return { kind: 'bots', name: ai.name, ...nothing, botClass: ai.aiClass }
  return /^(?:Mozilla|Opera)\//i.test(agent)
    ? describeBrowser(agent, plain)
    : describeProgram(agent, plain)
}

/** Of an agent that begins as those of browsers do. */
function describeBrowser(agent: string, plain: string): AgentDescription {
  if (isDisguise(agent)) {
    const tool = firstOf(toolsInDisguise, agent)
    if (tool !== undefined) return { kind: 'tools', name: tool, ...nothing }
    const robot = firstOf(robotsInDisguise, agent)
    if (robot !== undefined) return { kind: 'bots', name: robot, ...nothing, botClass: 'other' }
  }
  if (!isbot(agent)) return describePerson(agent, undefined)
  const app = appInBrowser(agent)
  const bare = withoutDevice(agent)
  if (app !== undefined || (bare !== agent && !isbot(bare))) return describePerson(agent, app)
  const crawler = findCrawler(agent)
  if (crawler !== undefined) return { ...crawler, ...nothing }
  const name = robotIn(plain) ?? lastProductOf(plain) ?? 'other bots'
  return { kind: 'bots', name, ...nothing, botClass: 'other' }
}

/** Of any other agent. */
function describeProgram(agent: string, plain: string): AgentDescription {
  const tool = firstOf(toolPatterns, agent)
  if (tool !== undefined) return { kind: 'tools', name: tool, ...nothing }
  const app = namedApp(agent)
  if (app !== undefined) return describePerson(agent, app)
  const isListed = isbot(agent)
  const isApple = /\bCFNetwork\//.test(agent) && isSomebodysApp(agent, plain)
  const crawler = isListed && !isApple ? findCrawler(agent) : undefined
  if (crawler?.kind === 'bots') return { ...crawler, ...nothing }
  if (isSomebodysApp(agent, plain)) return describePerson(agent, appOf(plain))
  if (crawler !== undefined) return { ...crawler, ...nothing }
  const isRobot = isListed || TELLS.test(agent)
  const name = isRobot
    ? (robotIn(plain) ?? (TELLS.test(agent) ? productOf(plain) : undefined))
    : undefined
  if (name !== undefined) return { kind: 'bots', name, ...nothing, botClass: 'other' }
  return { kind: 'tools', name: productOf(plain), ...nothing }
}

function firstOf(rows: typeof toolPatterns, agent: string): string | undefined {
  return rows.find(([, pattern]) => pattern.test(agent))?.[0]
}

/** What an agent tells of where to read about it, and whom to write to, names nobody. */
function withoutAddresses(agent: string): string {
  if (agent.includes('@')) return agent.replace(ADDRESSES, '')
  return /:\/\/|www\./i.test(agent) ? agent.replace(URLS, '') : agent
}

const URL_PATTERN = /\+?(?:https?:\/\/|www\.)[^\s;)\],"'>]*/
const URLS = new RegExp(URL_PATTERN, 'gi')
const ADDRESSES = new RegExp(`${URL_PATTERN.source}|\\+?[\\w.+-]{1,64}@[\\w.-]+`, 'gi')

/** Words that a list takes for a robot's, where they are those of a phone, a television or a browser: a
 * model may be called anything. */
const DEVICES =
  /(?<=Android[ /]?[\d.]*; ?(?:[a-z]{2}[-_][a-z]{2}; ?)?)(?![^;)]*(?:compatible|bot\/|:\/\/|catchpoint|synthetic))[^;)]+|\b(?:CU|Ab|Tal|Ca|X-?)bot\b(?!\/)|FBDV\/[^;\]]*|(?<=MicroMessenger\/.*)\bProcess\/\w+|Sogou(?:MSE|MobileBrowser|Search(?= Android))|\bCatcher[\d.]+|chromeframe|QQDownload|Google ?(?:Earth|TV|Nexus|Pixel)|Windows Server \d[^;)]*|Radar 4G|Proxyless|InspectBrowser|(?:Cursor|Trae)(?=\/.*Electron)|(?<=\bJavaFX?|\bProxyFox|Blue Proxy)\/?|Torrent\/|\[air\.com[^\]]*\]|bsalsa\.com|(?<=(?:HTML|NETTV|HbbTV|Freesat|Bada|webOS|REX|BDP\w*|SAMSUNG-[\w-]+))\/1\.0;/gi

/** Without one of these, no pattern of DEVICES matches. They are found many times faster. */
const DEVICE_WORDS =
  /android|(?:cu|ab|tal|ca|x-?)bot|fbdv|process\/|sogou|catcher|chromeframe|qqdownload|google ?(?:earth|tv|nexus|pixel)|windows server \d|radar|proxy|inspectbrowser|electron|java|torrent|\[air|bsalsa|\/1\.0;/i

/** `look`: whether the quick one is taken first, which changes nothing. */
export function withoutDevice(agent: string, look = true): string {
  return look && !DEVICE_WORDS.test(agent) ? agent : agent.replace(DEVICES, '')
}

/** Words that only a bot says of itself. */
const BOT_WORD =
  /[\w.-]*(?:bot|crawl|spider|scan|scrap|fetch|monitor|check|preview|archiv|index|feed|rss|slurp)[\w.-]*/i
const COMPATIBLE = /\bcompatible[;,] *([A-Za-z][^;/,()+:]{1,60})/g

/** The robot's own name in what it says of itself. */
function robotIn(plain: string): string | undefined {
  for (const [, given = ''] of plain.matchAll(COMPATIBLE)) {
    const name = tidy(given)
    if (name !== undefined && !/^(?:MSIE|Windows|Konqueror|Linux|Android|rv)\b/.test(name))
      return name
  }
  return tidy(BOT_WORD.exec(plain)?.[0] ?? '')
}

/** `Assetnote` of `… Safari/537.36 Assetnote/1.0`. */
function lastProductOf(plain: string): string | undefined {
  const last = /(?:^|\s)([A-Za-z][\w.-]{1,40})\/[\w.]+\s*$/.exec(plain)?.[1] ?? ''
  return /^(?:Mozilla|Opera|Safari|Chrome|Firefox|Gecko|Version|Mobile|AppleWebKit|Edge?|OPR)$/.test(
    last,
  )
    ? undefined
    : tidy(last)
}

function describePerson(agent: string, app: string | undefined): AgentDescription {
  const parser = new UAParser(agent)
  const named = browserIn(agent, parser.getBrowser().name)
  const known = named === undefined || named === 'Mozilla' ? appInBrowser(agent) : undefined
  const browser = app ?? known ?? (named === undefined ? 'unknown' : (browserNames[named] ?? named))
  const os = parser.getOS().name ?? systemIn(agent)
  const system = os === undefined ? 'unknown' : (systemNames[os] ?? os)
  const type = /smart-?tv|hbbtv|\bvizio\b/i.test(agent) ? 'smarttv' : parser.getDevice().type
  const device =
    type === undefined ? (desktops.has(system) ? 'desktop' : 'unknown') : (devices[type] ?? 'other')
  return { kind: 'people', name: browser, browser, system, device }
}

/** What an app says of its system where a browser would say more. */
function systemIn(agent: string): string | undefined {
  if (/\b(?:iphone|ipad|ipod|ios|ipados)\b/i.test(agent)) return 'iOS'
  if (/\b(?:android|dalvik)/i.test(agent)) return 'Android'
  return /\b(?:CFNetwork|Darwin)\//.test(agent) ? 'iOS or macOS' : undefined
}

/** The first product of an agent without its version: `MyTool` of `MyTool/1.2 (x; y)`. */
function productOf(plain: string): string {
  return tidy(/^[\s"'[({<]*([^/\s;,([{<]+)/.exec(plain)?.[1] ?? '') ?? 'other tools'
}

/** The name that an app gives itself, blanks and all; of Apple's and Android's own when it gives none. */
function appOf(plain: string): string {
  const given = /^([^/;,()[\]{}<>|]+)/.exec(plain)?.[1] ?? ''
  const name = tidy(given.replaceAll('%20', ' '))
  if (name !== undefined && !/^(?:Dalvik|CFNetwork|Android|iOS|okhttp)$/i.test(name)) return name
  return /\b(?:CFNetwork|iOS)\b/i.test(plain) ? 'iOS or macOS app' : 'Android app'
}

/** Only what names are made of, and not much of it: an agent is a stranger's bytes. Without a version
 * at its end; undefined where nothing is left. */
function tidy(words: string): string | undefined {
  const clean = words
    .replace(/[^\w.+ -]/g, '')
    .slice(0, 2 * LONGEST_NAME)
    .replace(/ +v?\d[\w.]*(?: .*)?$/, '')
    .slice(0, LONGEST_NAME)
    .replace(/^[ ._-]+|[ ._-]+$/g, '')
  return clean === '' ? undefined : clean
}
