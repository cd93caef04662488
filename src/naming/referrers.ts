import { asciiHost, endOfPlainHost, isPrivateHost } from './hosts.ts'
import { isMailReader, isRelay } from './relays.ts'
import { remembered } from './remembered.ts'

/** Where a request came from, as the report may print it. */
export interface ReferrerDescription {
  readonly kind:
    | 'none'
    | 'site'
    | 'search'
    | 'assistant'
    | 'feed'
    | 'mail'
    /** A translator, cache or archive, which shows somebody's page. */
    | 'relay'
    /** Of somebody's own network or machine. */
    | 'private'
    | 'app'
    | 'malformed'
  /** Host in lower case without its port, an app as `android-app://name`; `-` for none and for what
   * is no referrer. */
  readonly site: string
  /** The address without query, fragment and user, and without what looks like an e-mail address
   * or a token in its path; `-` for none. */
  readonly cleaned: string
  /** Of `search` and `assistant`. */
  readonly searchEngine?: string
}

const LONGEST_REFERRER = 2048
const LONGEST_PATH = 300

interface Engine {
  readonly name: string
  readonly kind: 'search' | 'assistant'
  /** Pattern of a whole host, but for `www.` or `m.` before it. */
  readonly host: string
}

/** National domains: `de`, `co.uk`, `com.br`; and Catalan. */
const TLD = '(?:com|cat|[a-z]{2}|com?\\.[a-z]{2})'

function row(name: string, host: string, kind: Engine['kind'] = 'search'): Engine {
  return { name, kind, host }
}

/** Hosts that are a search engine's result pages, not the other services of its owner; and the
 * assistants that people follow links from. */
export const engines: readonly Engine[] = [
  row('Google', `(?:(?:images|news|scholar|books|lens|video|cse)\\.)?google\\.${TLD}`),
  row('Google', 'encrypted\\.google\\.com'),
  row('Bing', '(?:[a-z]{2}\\.|cc\\.)?bing\\.com'),
  row('DuckDuckGo', '(?:html\\.|lite\\.|start\\.)?duckduckgo\\.com'),
  row('Yahoo', '(?:[a-z]{2}\\.)?(?:[a-z]+\\.)?search\\.yahoo\\.(?:com|co\\.jp)'),
  row('Yandex', `(?:(?:images|video|search|news|touch|lite|neuro)\\.)?yandex\\.${TLD}`),
  row('Yandex', 'ya\\.ru'),
  row('Baidu', '(?:image\\.|wap\\.)?baidu\\.com'),
  row('Sogou', '(?:wap\\.|pic\\.)?sogou\\.com'),
  row('360 Search', 'so\\.com'),
  row('Shenma', '(?:[a-z0-9-]+\\.)*sm\\.cn'),
  row('Naver', '(?:[a-z]+\\.)*search\\.naver\\.com'),
  row('Daum', '(?:m\\.)?search\\.daum\\.net'),
  row('Seznam', '(?:[a-z]+\\.)?search\\.seznam\\.cz'),
  row('Coc Coc', 'coccoc\\.com'),
  row('Rambler', 'nova\\.rambler\\.ru'),
  row('Mail.ru', 'go\\.mail\\.ru'),
  row('Ecosia', 'ecosia\\.org'),
  row('Qwant', '(?:lite\\.)?qwant\\.com'),
  row('Startpage', '(?:[a-z0-9-]+\\.)?startpage\\.com'),
  row('Brave', 'search\\.brave\\.com'),
  row('Kagi', 'kagi\\.com'),
  row('Mojeek', 'mojeek\\.(?:com|co\\.uk)'),
  row('MetaGer', 'metager\\.(?:de|org)'),
  row('Swisscows', 'swisscows\\.(?:com|ch)'),
  row('Presearch', '(?:engine\\.)?presearch\\.(?:com|io|org)'),
  row('Marginalia', '(?:search\\.)?marginalia(?:-search\\.com|\\.nu)'),
  row('Petal Search', 'petalsearch\\.com'),
  row('Ask', '(?:[a-z]{2}\\.)?(?:search\\.)?ask\\.com'),
  row('AOL', '(?:[a-z]+\\.)?search\\.aol\\.(?:com|de|fr|co\\.uk)'),
  row('Dogpile', 'dogpile\\.com'),
  row('Lycos', 'search\\.lycos\\.com'),
  row('T-Online', 'suche\\.t-online\\.de'),
  row('Web.de', 'suche\\.(?:web|gmx)\\.(?:de|net)'),
  row('Neeva', 'neeva\\.com'),
  row('Exalead', 'exalead\\.com'),
  row('ChatGPT', '(?:chat\\.openai|chatgpt)\\.com', 'assistant'),
  row('Perplexity', 'perplexity\\.ai', 'assistant'),
  row('Copilot', 'copilot\\.microsoft\\.com', 'assistant'),
  row('Gemini', '(?:gemini|bard)\\.google\\.com', 'assistant'),
  row('Claude', 'claude\\.ai', 'assistant'),
  row('You.com', 'you\\.com', 'assistant'),
  row('Phind', 'phind\\.com', 'assistant'),
  row('Mistral', 'chat\\.mistral\\.ai', 'assistant'),
  row('DeepSeek', 'chat\\.deepseek\\.com', 'assistant'),
  row('Grok', 'grok\\.com', 'assistant'),
  row('Meta AI', 'meta\\.ai', 'assistant'),
  row('Baidu AI', 'yiyan\\.baidu\\.com', 'assistant'),
  row('Character.AI', '(?:beta\\.)?character\\.ai', 'assistant'),
  row('ChatGLM', 'chatglm\\.cn', 'assistant'),
  row('Duck.ai', 'duck\\.ai', 'assistant'),
  row('iAsk', 'iask\\.ai', 'assistant'),
  row('Jasper', 'app\\.jasper\\.ai', 'assistant'),
  row('NotebookLM', 'notebooklm\\.google\\.com', 'assistant'),
  row('Poe', 'poe\\.com', 'assistant'),
  row('Qwen', 'chat\\.qwen\\.ai', 'assistant'),
  row('Writesonic', 'app\\.writesonic\\.com', 'assistant'),
]

/** Any of their hosts, each in a group of its own. */
const ENGINE = new RegExp(
  `^(?:www\\.|m\\.)?(?:${engines.map(({ host }) => `(${host})`).join('|')})$`,
)

/** What their hosts are called by, and what else stands in them but where they end. A host without any
 * of these words is no engine's: most are without, and cost no pattern. */
const ENDS = new Set('com cat co jp ru cz cn de org io ch nu uk fr net ai'.split(' '))
const engineWords = new Set(
  engines
    .flatMap(({ host }) => host.replace(/\[[^\]]*\]|\{[^}]*\}/g, '').match(/[a-z0-9]+/g) ?? [])
    .filter((word) => !ENDS.has(word)),
)
/** Whether one begins with a sign and is so long: by sign × LONGEST_WORD + length. */
const LONGEST_WORD = 16
const wordShapes = new Uint8Array(128 * LONGEST_WORD)
for (const word of engineWords) wordShapes[word.charCodeAt(0) * LONGEST_WORD + word.length] = 1

function hasEngineWord(host: string): boolean {
  let from = 0
  for (let at = 0; at <= host.length; at++) {
    const code = at < host.length ? host.charCodeAt(at) : DOT
    if (code !== DOT && code !== HYPHEN) continue
    const shape = host.charCodeAt(from) * LONGEST_WORD + at - from
    const mayBe = at - from < LONGEST_WORD && wordShapes[shape] === 1
    if (mayBe && engineWords.has(host.slice(from, at))) return true
    from = at + 1
  }
  return false
}
const DOT = 0x2e
const HYPHEN = 0x2d

/** Readers of feeds on the web, who show a page's pictures in their own. */
const FEED_READER =
  /^(?:[a-z0-9-]+\.)*(?:feedly\.com|inoreader\.com|newsblur\.com|theoldreader\.com|feedbin\.(?:com|me)|bazqux\.com|netvibes\.com|feedspot\.com|feeder\.co|miniflux\.app|reederapp\.com|commafeed\.com|g2reader\.com|blogtrottr\.com|rssing\.com|flipboard\.com|bloglovin\.com|getpocket\.com|instapaper\.com)$/

/** What a Referer header says, but for what kind of site it is. Takes any bytes as text and never
 * throws. */
export function readReferrer(text: string): Omit<ReferrerDescription, 'kind'> {
  return read(text)
}

/** All that a Referer header says. */
export function describeReferrer(text: string): ReferrerDescription {
  const { kind, ...told } = read(text)
  return { kind: kind ?? kindOfSite(told.site), ...told }
}

/** What kind of site a host is, as `asciiHost` spells it. */
export function kindOfHost(site: string): ReferrerDescription['kind'] {
  return engineOf(site)?.kind ?? kindOfSite(site)
}

/** Without a kind where only the host tells it. */
interface Told extends Omit<ReferrerDescription, 'kind'> {
  readonly kind?: ReferrerDescription['kind']
}

/** Of an address that is shown as it stands, as most are: undefined for any other. */
function readPlain(text: string): Told | undefined {
  const from = text.startsWith('https://') ? 8 : text.startsWith('http://') ? 7 : 0
  if (from === 0) return undefined
  const to = endOfPlainHost(text, from)
  if (to < 0 || !isPlainPath(text, to)) return undefined
  const site = text.slice(from, to)
  const cleaned = to === text.length ? `${text}/` : text
  const engine = engineOf(site)
  if (engine === undefined) return { site, cleaned }
  return { kind: engine.kind, site, cleaned, searchEngine: engine.name }
}

/** Whether `redactPath` would leave the path that begins at `from` as it is, and it is no query. */
function isPlainPath(text: string, from: number): boolean {
  if (text.length - from > LONGEST_PATH) return false
  let part = from
  for (let at = from; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SLASH
    const sign = code < 128 ? pathSigns[code]! : 0
    if (sign === 0 || (at === from && code !== SLASH)) return false
    if (code !== SLASH) continue
    const length = at - part
    if (length >= SHORTEST_TOKEN)
      if (length >= SHORTEST_RANDOM || pathSigns[text.charCodeAt(part)] === TOKEN_START)
        return false
    part = at + 1
  }
  return true
}
const SLASH = 0x2f
const TOKEN_START = 2
/** 0 of what is not shown as it stands. */
const pathSigns = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if (/[^!-~]|[@%;?#\\]/.test(sign)) return 0
  return /[eagxsp]/i.test(sign) ? TOKEN_START : 1
})

function read(text: string): Told {
  const plain = readPlain(text)
  if (plain !== undefined) return plain
  const referrer = text.slice(0, LONGEST_REFERRER).trim()
  if (referrer === '' || referrer === '-') return { kind: 'none', site: '-', cleaned: '-' }
  const found = /^(https?):\/\/([^/?#\\]*)([^?#]*)/i.exec(referrer)
  if (found === null) return readApp(referrer)
  const told = readAuthority(found[2]!)
  if (told === undefined) return malformed
  return { ...told, cleaned: `${found[1]!.toLowerCase()}://${told.site}${redactPath(found[3]!)}` }
}

const malformed: Told = { kind: 'malformed', site: '-', cleaned: '-' }

type ToldByHost = Omit<Told, 'cleaned'>

/** Of `user:password@host:port`; undefined where no host stands. Many pages of one site refer. */
const readAuthority = remembered(2048, (authority): ToldByHost | undefined => {
  const host = asciiHost(authority)
  return host === undefined ? undefined : readHost(host)
})

function readHost(site: string): ToldByHost {
  const engine = engineOf(site)
  return engine === undefined ? { site } : { kind: engine.kind, site, searchEngine: engine.name }
}

/** Of a host that is no search engine's. */
function kindOfSite(site: string): ReferrerDescription['kind'] {
  if (FEED_READER.test(site)) return 'feed'
  if (isRelay(site)) return 'relay'
  if (isMailReader(site)) return 'mail'
  return isPrivateHost(site) ? 'private' : 'site'
}

function engineOf(site: string): Engine | undefined {
  if (!hasEngineWord(site)) return undefined
  const found = ENGINE.exec(site)
  if (found === null) return undefined
  return engines[found.findIndex((host, group) => group > 0 && host !== undefined) - 1]
}

/** Of what is no address on the web. */
function readApp(referrer: string): Told {
  const found = /^(android|ios)-app:\/\/([\w.-]{1,100})/i.exec(referrer)
  if (found === null) return malformed
  const app = `${found[1]}-app://${found[2]}`.toLowerCase()
  if (app === 'android-app://com.google.android.googlequicksearchbox') {
    return { kind: 'search', site: app, cleaned: app, searchEngine: 'Google' }
  }
  return { kind: 'app', site: app, cleaned: app }
}

/** A path that may be shown: session ids cut off, e-mail addresses and tokens replaced. */
function redactPath(whole: string): string {
  const path = whole.replace(ESCAPED_QUERY, '')
  if (!TO_REDACT.test(path)) return path === '' ? '/' : path.slice(0, LONGEST_PATH)
  const shown = path
    .split('/')
    .map((part) => redact(part.split(';')[0] ?? ''))
    .join('/')
  return shown === '' ? '/' : shown.slice(0, LONGEST_PATH)
}

/** A query whose sign was escaped by whoever passed the address on, to its end. */
const ESCAPED_QUERY = /%(?:25){0,3}3F[^/]{0,2048}?(?:=|%(?:25){0,3}3D).*$/is

const EMAIL = /[^\s/?&=@]@[^\s/?&=@]+\.[a-z]{2,}/i
/** JSON web tokens, AWS key ids, keys of common services, long hexadecimal. */
const TOKEN =
  /^eyJ[\w-]{8,}|^(?:AKIA|ASIA)[A-Z0-9]{12,}|^(?:gh[pousr]|glpat|xox[abprs]|sk|pk)[-_][\w-]{12,}|^[0-9a-f]{32,}$/i

const SHORTEST_TOKEN = 11
const SHORTEST_RANDOM = 24

/** What a path must hold for anything in it to be redacted: a part that is no name of words, an `@`
 * or its spelling, a session. */
const TO_REDACT = /[^/]{11}|[@%;]/

/** One part of a path or one value of a query, with what is private in it replaced. */
function redact(part: string): string {
  const mayBeMail = part.includes('@') || part.includes('%')
  if (part.length < SHORTEST_TOKEN && !mayBeMail) return part
  // The sign is put in first: one pattern for all its spellings would try a hostile path for long.
  if (mayBeMail && EMAIL.test(part.replace(/%(?:25)*40/g, '@'))) return '[e-mail]'
  return TOKEN.test(part) || isRandom(part) ? '[token]' : part
}

/** Long, without a separator that words have, and of letters in both cases and digits. */
function isRandom(part: string): boolean {
  return (
    part.length >= SHORTEST_RANDOM &&
    /^[\w+=~%-]+$/.test(part) &&
    /[a-z]/.test(part) &&
    /[A-Z]/.test(part) &&
    /\d/.test(part) &&
    !/[-_][a-z]{3,}[-_]/.test(part)
  )
}

const CAMPAIGN_ORDER = [
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_term',
  'utm_content',
  'utm_id',
]
const CAMPAIGN_NAME = /^(?:utm_[a-z_]{1,24}|x-[\w.-]{1,40})$/
const SECRET_NAME = /^x-amz-|token|secret|passw|key|auth|sign|session|credential|mail/
const LONGEST_VALUE = 60
const MOST_PARAMETERS = 8

/**
 * The campaign that a query string names: its `utm_…` parameters in their usual order, then its
 * `x-…` parameters by name, as `utm_source=news utm_campaign=may`. Parameters that hold
 * credentials, tokens or e-mail addresses are left out; `-` where nothing is left.
 */
export function describeCampaign(query: string): string {
  const values = new Map<string, string>()
  for (const parameter of query.slice(0, LONGEST_REFERRER).replace(/^\?/, '').split('&')) {
    const equals = parameter.indexOf('=')
    const name = decode(equals < 0 ? parameter : parameter.slice(0, equals)).toLowerCase()
    const value = equals < 0 ? '' : decode(parameter.slice(equals + 1)).trim()
    if (!CAMPAIGN_NAME.test(name) || SECRET_NAME.test(name) || values.has(name)) continue
    if (redact(value) !== value || redact(encodeURI(value)) === '[e-mail]') continue
    values.set(name, value.slice(0, LONGEST_VALUE).replace(/\s+/g, '+'))
  }
  const names = [...values.keys()].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1))
  const shown = names.slice(0, MOST_PARAMETERS).map((name) => `${name}=${values.get(name)}`)
  return shown.length === 0 ? '-' : shown.join(' ')
}

/** A campaign as everybody may know it: `utm_…` parameters are written for all to see, `x-…` are an owner's own,
 * such as AWS's example `x-user=johndoe`, and told by their names. */
export function withoutOwnValues(campaign: string): string {
  return campaign.replace(/(^| )(x-[\w.-]{1,40})=\S*/g, '$1$2')
}

function order(name: string): number {
  const at = CAMPAIGN_ORDER.indexOf(name)
  return at >= 0 ? at : name.startsWith('utm_') ? CAMPAIGN_ORDER.length : CAMPAIGN_ORDER.length + 1
}

/** Percent-decoded where it can be, else as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' ')).toWellFormed()
  } catch {
    return text.toWellFormed()
  }
}
