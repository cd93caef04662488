import { isbot } from 'isbot'
import { UAParser } from 'my-ua-parser'
import type { BotClass } from './crawlers.ts'
import { findCrawler } from './crawlers.ts'
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

/** Programs that say who they are. The first that matches names the tool; most specific first, as
 * many carry the name of the SDK they are made of. */
const tools: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['AWS Config', /\bAWSConfig\b|config\.amazonaws\.com/i],
  ['S3Console', /S3Console/],
  ['AWS CloudTrail', /cloudtrail\.amazonaws\.com/],
  ['Amazon CloudFront', /Amazon CloudFront/],
  ['Amazon Athena', /\bathena\b/i],
  ['AWS Trusted Advisor', /trustedadvisor|AWS-Trusted-Advisor/i],
  ['AWS Macie', /macie/i],
  ['Terraform', /\bTerraform\b/],
  ['Pulumi', /\bPulumi\b/i],
  ['Hadoop', /\bHadoop\b/],
  ['Trino', /\b(?:Trino|Presto)\b/],
  ['rclone', /^rclone\//],
  ['s3cmd', /^s3cmd|^S3cmd/],
  ['s5cmd', /\bs5cmd\b/],
  ['s3fs', /^s3fs/],
  ['goofys', /\bgoofys\b/],
  ['restic', /\brestic\b/],
  ['Cyberduck', /^Cyberduck|^Mountain Duck/],
  ['Mountpoint for S3', /mountpoint-s3/],
  ['mc', /\bmc\/(?:RELEASE|DEV|\d)/],
  ['minio-go', /\bminio-go\b/],
  ['MinIO', /^MinIO\b/],
  ['aws-cli', /\baws-cli\//],
  ['Boto3', /\bBoto3\//],
  ['Botocore', /\bBotocore\//],
  ['Boto', /^Boto\//],
  ['aws-internal', /^aws-internal\b/],
  ['aws-sdk-java', /\baws-sdk-java\b/],
  ['aws-sdk-js', /\baws-sdk-(?:js|nodejs)\b/],
  ['aws-sdk-go', /\baws-sdk-go(?:-v2)?\b/],
  ['aws-sdk-php', /\baws-sdk-php\d?\b/],
  ['aws-sdk-ruby', /\baws-sdk-ruby\d?\b/],
  ['aws-sdk-dotnet', /\baws-sdk-(?:dotnet|net)[\w-]*/],
  ['aws-sdk-cpp', /\baws-sdk-cpp\b|\baws-cpp-sdk/],
  ['aws-sdk-rust', /\baws-sdk-rust\b/],
  ['aws-sdk-kotlin', /\baws-sdk-kotlin\b/],
  ['aws-sdk-swift', /\baws-sdk-swift\b/],
  ['aws-sdk-ios', /^aws-sdk-i[oO][sS]/],
  ['aws-sdk-android', /^aws-sdk-android/],
  ['pip', /^pip\//],
  ['uv', /^uv\//],
  ['Poetry', /^poetry\//i],
  ['conda', /^(?:conda|mamba|micromamba)\//],
  ['apt', /^Debian APT|\bAPT-HTTP\b|^apt\//i],
  ['dnf', /^libdnf|^dnf\b/],
  ['yum', /^urlgrabber\/|\byum\//],
  ['zypper', /^ZYpp /],
  ['apk', /^apk-tools\//],
  ['pacman', /^pacman\//],
  ['Homebrew', /^Homebrew\//],
  ['npm', /^npm\//],
  ['Yarn', /^yarn\//],
  ['pnpm', /^pnpm\//],
  ['Cargo', /^cargo\b/],
  ['NuGet', /^NuGet\b/i],
  ['Chocolatey', /^chocolatey\b/i],
  ['winget', /^(?:winget|WinGet)\b/],
  ['Maven', /^Apache-Maven\//],
  ['Gradle', /^Gradle\//],
  ['Composer', /^Composer\//],
  ['RubyGems', /\bRubyGems\/|^bundler\//],
  ['Git', /^git(?:-lfs)?\//],
  ['Docker', /^docker\/|^Docker-Client/i],
  ['containerd', /^containerd\//],
  ['Helm', /^Helm\//],
  ['Ansible', /^ansible-httpget/i],
  ['curl', /^curl\//i],
  ['libcurl', /^libcurl|^PycURL/i],
  ['Wget', /^Wget2?\//i],
  ['aria2', /^aria2\//],
  ['HTTPie', /^HTTPie\//],
  ['Microsoft BITS', /^Microsoft BITS/],
  ['Postman', /^PostmanRuntime\//],
  ['Insomnia', /^insomnia\//i],
  ['FFmpeg', /^Lavf\//],
  ['yt-dlp', /^(?:yt-dlp|youtube-dl)\b/],
  ['BitTorrent', /^(?:Transmission|qBittorrent|uTorrent|BTWebClient)\b/i],
  ['python-requests', /^python-requests\//i],
  ['Python-urllib', /^Python-urllib\//i],
  ['urllib3', /^(?:python-)?urllib3\//],
  ['httpx', /^python-httpx\//],
  ['aiohttp', /\baiohttp\//],
  ['Go-http-client', /^Go-http-client\/|^Go \d/],
  ['okhttp', /^okhttp\//],
  ['Apache-HttpClient', /^Apache-HttpClient\//],
  ['Java', /^Java(?:-http-client)?\//],
  ['axios', /^axios\//],
  ['node-fetch', /^node-fetch\b/],
  ['undici', /^(?:undici|node)\b/],
  ['Deno', /^Deno\//],
  ['Bun', /^Bun\//],
  ['Guzzle', /^GuzzleHttp\//],
  ['PHP', /^PHP\b/],
  ['Ruby', /^Ruby\b|^Faraday\b|^rest-client\//],
  ['libwww-perl', /^(?:libwww-perl|LWP)\b/i],
  ['R', /^R(?:Studio| \(|\/)/],
  ['Julia', /^julia\//i],
  ['reqwest', /^reqwest\//],
  ['hyper', /^hyper\//],
  ['Dart', /^Dart\//],
]

/** Tools whose agents begin like a browser's. */
const toolsInDisguise: typeof tools = [['PowerShell', /\b(?:Windows)?PowerShell\//]]

/** Apps and players that people read and listen with, though they are no browsers. */
const apps: typeof tools = [
  ['Apple media player', /^AppleCoreMedia\//],
  ['Apple Podcasts', /^(?:Podcasts|iTMS|AppleCoreMedia.*Podcasts)\b/],
  ['iTunes', /^iTunes\//],
  ['VLC', /^VLC\/|LibVLC\//],
  ['ExoPlayer', /ExoPlayer(?:Lib)?\//],
  ['Android media player', /^stagefright\/|^Android.*MediaPlayer/i],
  ['Overcast', /^Overcast\/(?!.*feed)/],
  ['Pocket Casts', /^Pocket ?Casts\b(?!.*feed)/i],
  ['Spotify', /^Spotify\//],
  ['Kodi', /^Kodi\//],
  ['iOS or macOS app', /\bCFNetwork\//],
  ['Android app', /^Dalvik\//],
  ['Roku', /^Roku\b/],
]

/** Words that only a bot says of itself. */
const BOT_WORD =
  /([\w.-]*(?:bot|crawl|spider|scan|scrap|fetch|monitor|check|preview|archiv|index|feed|rss|slurp)[\w.-]*)/i

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

/** Of the agents without versions that were met last. */
const descriptions = new Map<string, AgentDescription>()
const MOST_DESCRIPTIONS = 2048

/**
 * Who a user agent is: people by browser, system and device, bots and tools by name. Never throws,
 * and takes the same short time for hostile agents. An agent that names no one is a tool.
 */
export function describeAgent(text: string): AgentDescription {
  const agent = text.slice(0, LONGEST_AGENT).trim()
  const timeless = withoutVersions(agent)
  if (timeless === undefined) return describeVersion(agent)
  const known = descriptions.get(timeless)
  if (known !== undefined) return known
  const description = describeVersion(timeless)
  if (descriptions.size === MOST_DESCRIPTIONS) descriptions.clear()
  descriptions.set(timeless, description)
  return description
}

/** What `describeAgent` says, worked out from the agent as it stands, its versions included. */
export function describeVersion(agent: string): AgentDescription {
  if (agent === '' || agent === '-') return { kind: 'tools', name: '-', ...nothing }
  const isBrowserLike = /^"?(?:Mozilla|Opera)\//.test(agent)
  const tool = firstOf(isBrowserLike ? toolsInDisguise : tools, agent)
  if (tool !== undefined) return { kind: 'tools', name: tool, ...nothing }
  const app = isBrowserLike ? undefined : firstOf(apps, agent)
  if (app === undefined && isbot(agent)) return describeRobot(agent, isBrowserLike)
  return describePerson(agent, app, isBrowserLike)
}

function firstOf(rows: typeof tools, agent: string): string | undefined {
  return rows.find(([, pattern]) => pattern.test(agent))?.[0]
}

function describeRobot(agent: string, isBrowserLike: boolean): AgentDescription {
  const crawler = findCrawler(agent)
  if (crawler !== undefined) return { ...crawler, ...nothing }
  const word = BOT_WORD.exec(agent)?.[1]
  if (word !== undefined) return { kind: 'bots', name: tidy(word), ...nothing, botClass: 'other' }
  if (isBrowserLike) return { kind: 'bots', name: 'other bots', ...nothing, botClass: 'other' }
  return { kind: 'tools', name: productOf(agent), ...nothing }
}

function describePerson(
  agent: string,
  app: string | undefined,
  isBrowserLike: boolean,
): AgentDescription {
  const parser = new UAParser(agent)
  const named = parser.getBrowser().name
  const os = parser.getOS().name
  if (app === undefined && !isBrowserLike && (named === undefined || os === undefined))
    return { kind: 'tools', name: productOf(agent), ...nothing }
  const browser = app ?? (named === undefined ? 'unknown' : (browserNames[named] ?? named))
  const known = os ?? (/\b(?:CFNetwork|Darwin)\//.test(agent) ? 'iOS or macOS' : undefined)
  const system = known === undefined ? 'unknown' : (systemNames[known] ?? known)
  const { type } = parser.getDevice()
  const device =
    type === undefined ? (desktops.has(system) ? 'desktop' : 'unknown') : (devices[type] ?? 'other')
  return { kind: 'people', name: browser, browser, system, device }
}

/** The first product of an agent without its version: `MyTool` of `MyTool/1.2 (x; y)`. */
function productOf(agent: string): string {
  return tidy(/^[\s"'[({<]*([^/\s;,([{<]+)/.exec(agent)?.[1] ?? 'other tools')
}

/** Only what names are made of, and not much of it: an agent is a stranger's bytes. */
function tidy(word: string): string {
  const clean = word
    .replace(/[^\w.+-]/g, '')
    .replace(/^[._-]+|[._-]+$/g, '')
    .slice(0, LONGEST_NAME)
  return clean === '' ? 'other tools' : clean
}
