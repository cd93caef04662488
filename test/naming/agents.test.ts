import crawlers from 'crawler-user-agents'
import { describe, expect, it } from 'vitest'
import { describeAgent, plainAgent } from '../../src/naming/agents/agents.ts'
import { botClassNames, botClassOf } from '../../src/naming/agents/crawlers.ts'

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'

describe('people', () => {
  const cases: [agent: string, browser: string, system: string, device: string][] = [
    [
      'Mozilla/5.0 (Linux; U; Android 12; en-us; N156DL Build/JOP24G) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/68.0.3440.91 Mobile Safari/537.36',
      'Android WebView',
      'Android',
      'phone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 13; MP26 Build/TP1A) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/117.0.0.0 Mobile Safari/537.36 PHX/15.3',
      'Phoenix Browser',
      'Android',
      'phone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 13; MP26 Build/TP1A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/114.0.0.0 Mobile Safari/537.36 YandexSearch/7.53',
      'Yandex',
      'Android',
      'phone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 13; MP26 Build/TP1A) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/123.0.0.0 Mobile Safari/537.36 AlohaBrowser/5.10.4',
      'Aloha Browser',
      'Android',
      'phone',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_3) AppleWebKit/537.36 (KHTML, like Gecko) Brave Chrome/80.0.3987.87 Safari/537.36',
      'Brave',
      'macOS',
      'desktop',
    ],
    [
      'Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 (KHTML, like Gecko) Chr0me/53.0.2785.34 Safari/537.36 LG Browser/8.00.00(LGE; 55UM7450PLA; 05.40.45; 1; DTV_W19P)',
      'LG Browser',
      'webOS',
      'tv',
    ],
    [
      'Mozilla/5.0 (Linux; Android 13; MP26 Build/TP1A) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/103.0.0.0 Mobile Safari/537.36',
      'Chrome',
      'Android',
      'phone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 11; Titan Slim) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/92.0.4515.131 Mobile Safari/537.36',
      'Chrome',
      'Android',
      'phone',
    ],
    [`${WINDOWS} Chrome/126.0.0.0 Safari/537.36`, 'Chrome', 'Windows', 'desktop'],
    [`${WINDOWS} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0`, 'Edge', 'Windows', 'desktop'],
    [`"${WINDOWS} Chrome/126.0.0.0 Safari/537.36`, 'Chrome', 'Windows', 'desktop'],
    [`${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`, 'Safari', 'iOS', 'phone'],
    [`${IPHONE} Mobile/15E148`, 'Apple WebView', 'iOS', 'phone'],
    [
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
      'Chrome',
      'Android',
      'phone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; SM-X700) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
      'Chrome',
      'Android',
      'tablet',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
      'Safari',
      'macOS',
      'desktop',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0',
      'Firefox',
      'Linux',
      'desktop',
    ],
    [
      'Mozilla/5.0 (SMART-TV; Linux; Tizen 6.0) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/4.0 Chrome/76.0 TV Safari/537.36',
      'Samsung Internet',
      'Tizen',
      'tv',
    ],
    [
      'Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)',
      'Internet Explorer',
      'Windows',
      'desktop',
    ],
    [
      'AppleCoreMedia/1.0.0.21F79 (iPhone; U; CPU OS 17_5 like Mac OS X; en_us)',
      'Apple media player',
      'iOS',
      'phone',
    ],
    ['VLC/3.0.20 LibVLC/3.0.20', 'VLC', 'unknown', 'unknown'],
  ]
  for (const [agent, browser, system, device] of cases) {
    it(`${browser}, ${system}, ${device}: ${agent.slice(-40)}`, () => {
      expect(describeAgent(agent)).toEqual({
        kind: 'people',
        name: browser,
        browser,
        system,
        device,
      })
    })
  }
})

describe('bots', () => {
  const cases: [agent: string, name: string, botClass: string][] = [
    [
      'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)',
      'GPTBot',
      'ai training',
    ],
    [
      'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ClaudeBot/1.0; +claudebot@anthropic.com)',
      'ClaudeBot',
      'ai training',
    ],
    [
      'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; ChatGPT-User/1.0; +https://openai.com/bot',
      'ChatGPT-User',
      'ai assistant',
    ],
    [
      'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; OAI-SearchBot/1.0; +https://openai.com/searchbot',
      'OAI-SearchBot',
      'ai search',
    ],
    ['CCBot/2.0 (https://commoncrawl.org/faq/)', 'CCBot', 'ai training'],
    [
      'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
      'Googlebot',
      'search engine',
    ],
    [
      'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
      'bingbot',
      'search engine',
    ],
    [
      'Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)',
      'YandexBot',
      'search engine',
    ],
    ['Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)', 'AhrefsBot', 'seo'],
    [
      'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
      'facebookexternalhit',
      'social preview',
    ],
    ['Mozilla/5.0 zgrab/0.x', 'zgrab', 'scanner'],
    ['Mozilla/5.0 (compatible; AcmeBot/1.0; +https://acme.example/bot)', 'AcmeBot', 'other'],
    ['Mozilla/5.0', 'other bots', 'other'],
  ]
  for (const [agent, name, botClass] of cases) {
    it(`${name} is ${botClass}`, () => {
      expect(describeAgent(agent)).toMatchObject({ kind: 'bots', name, botClass })
      expect(botClassOf(name)).toBe(botClass)
    })
  }
})

describe('tools', () => {
  const cases: [agent: string, name: string][] = [
    ['', '-'],
    ['-', '-'],
    ['curl/8.4.0', 'curl'],
    ['Wget/1.21.4', 'Wget'],
    ['aws-cli/2.15.0 Python/3.11.6 Linux/5.10 botocore/2.4.5', 'aws-cli'],
    ['Boto3/1.28.57 md/Botocore#1.31.57 ua/2.0 os/linux', 'Boto3'],
    ['[S3Console/0.4, aws-internal/3 aws-sdk-java/1.11.1030 Linux/4.9]', 'S3Console'],
    ['aws-sdk-java/2.20.1 Linux/5.10 OpenJDK_64-Bit_Server_VM/17', 'aws-sdk-java'],
    ['APN/1.0 HashiCorp/1.0 Terraform/1.5.7 aws-sdk-go-v2/1.2', 'Terraform'],
    ['rclone/v1.66.0', 'rclone'],
    ['python-requests/2.31.0', 'python-requests'],
    ['Go-http-client/2.0', 'Go-http-client'],
    ['okhttp/4.12.0', 'okhttp'],
    ['Java/17.0.9', 'Java'],
    ['Debian APT-HTTP/1.3 (2.6.1)', 'apt'],
    ['pip/19.1 {"ci":null,  "cpu":"x86_64"}', 'pip'],
    ['Mozilla/5.0 (Windows NT; Windows NT 10.0; de-DE) WindowsPowerShell/5.1.19041', 'PowerShell'],
    ['AcmeSync/3.1', 'AcmeSync'],
    ['<script>alert(1)</script>', 'scriptalert'],
  ]
  for (const [agent, name] of cases) {
    it(`${name}: ${agent.slice(0, 30)}`, () => {
      const description = describeAgent(agent)
      expect(description).toMatchObject({ kind: 'tools', name })
      expect(description).not.toHaveProperty('botClass')
    })
  }
})

/** Agents of our own making, in the manner of those that are met. */
describe('apps that people listen, watch and read with are people', () => {
  const cases: [agent: string, name: string, system: string][] = [
    ['AntennaPod/3.4.0', 'AntennaPod', 'unknown'],
    ['Overcast/2024.1', 'Overcast', 'unknown'],
    ['Overcast/3.0 (+http://overcast.fm/; iOS podcast app)', 'Overcast', 'iOS'],
    ['Pocket Casts/7.60', 'Pocket Casts', 'unknown'],
    ['Player FM', 'Player FM', 'unknown'],
    ['TuneIn Radio/31.4', 'TuneIn', 'unknown'],
    ['Spotify/8.9.10 Android/34 (SM-A546B)', 'Spotify', 'Android'],
    ['Spotify/8.9.10', 'Spotify', 'unknown'],
    ['Podcasts/1680.1 CFNetwork/1494.0.7 Darwin/23.4.0', 'Apple Podcasts', 'iOS'],
    ['Harbour Sounds/4.1 CFNetwork/1494.0.7 Darwin/23.4.0', 'Harbour Sounds', 'iOS'],
    ['Harbour%20Sounds/4.1 (iPhone; iOS 17.5; Scale/3.00)', 'Harbour Sounds', 'iOS'],
    ['harbour.fm/2.0 (Linux;Android 14) AndroidXMedia3/1.4.1', 'harbour.fm', 'Android'],
    ['Harbour Podcast App/2.0', 'Harbour Podcast App', 'unknown'],
    ['org.example.harbour/12', 'org.example.harbour', 'unknown'],
    ['Dalvik/2.1.0 (Linux; U; Android 13; SM-A536B)', 'Android app', 'Android'],
    ['Kodi/20.1 (Linux; Android 11) Android/11', 'Kodi', 'Android'],
    ['Linux UPnP/1.0 Sonos/81.1-58074 (ZPS99)', 'Sonos', 'Linux'],
    ['Roku/DVP-12.5 (12.5.0.4178)', 'Roku', 'unknown'],
    ['NetNewsWire (RSS Reader; https://netnewswire.com/)', 'NetNewsWire', 'unknown'],
    ['Reeder/5050100 CFNetwork/1494.0.7 Darwin/23.4.0', 'Reeder', 'iOS'],
    ['Microsoft Office/16.0 (Microsoft Outlook 16.0.17126; Pro)', 'Microsoft Office', 'unknown'],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Thunderbird/115.9',
      'Thunderbird',
      'Linux',
    ],
    ['Lynx/2.9.0 libwww-FM/2.14', 'Lynx', 'unknown'],
    [
      'Microsoft Office/16.0 (Microsoft Outlook 16.0.17126; Pro), Mozilla/4.0 (compatible; ms-office; MSOffice 16)',
      'Microsoft Office',
      'unknown',
    ],
    ['Claws Mail/4.3.0 (x86_64-pc-linux-gnu)', 'Claws Mail', 'Linux'],
    ['Evolution/3.54.1', 'Evolution', 'unknown'],
    ['K-9 Mail/6.800', 'K-9 Mail', 'unknown'],
    ['Lotus-Notes/9.0', 'Lotus Notes', 'unknown'],
    ['Konqueror/21.12 (Fedora; en-US)', 'Konqueror', 'Fedora'],
    ['Dillo/3.1', 'Dillo', 'unknown'],
    ['NetSurf/3.11 (Linux)', 'NetSurf', 'Linux'],
    ['Apple Mac OS X v14.4 CoreMedia v1.0.0.23E214', 'Apple media player', 'macOS'],
  ]
  for (const [agent, name, system] of cases)
    it(`${name}: ${agent}`, () =>
      expect(describeAgent(agent)).toMatchObject({ kind: 'people', name, browser: name, system }))
})

describe('what serves apps is no person', () => {
  const cases: [agent: string, kind: string, name: string][] = [
    [
      'Overcast/1.0 Podcast Sync (12 subscribers; feed-id=1; +http://overcast.fm/)',
      'bots',
      'Overcast',
    ],
    ['Spotify/1.0', 'tools', 'Spotify'],
    ['Feedly/1.0 (+http://www.feedly.com/fetcher.html; like FeedFetcher-Google)', 'bots', 'Feedly'],
    ['Harbour Podcast Indexer/1.0', 'bots', 'Indexer'],
    ['harbour-podcast-downloader/1.0', 'tools', 'harbour-podcast-downloader'],
    ['HarbourBot/2.0 (iPhone; iOS 17.5)', 'bots', 'HarbourBot'],
    ['swcd (unknown version) CFNetwork/1494.0.7 Darwin/23.4.0', 'tools', 'swcd'],
    ['Symfony BrowserKit', 'tools', 'Symfony BrowserKit'],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/534.34 (KHTML, like Gecko) wkhtmltopdf Safari/534.34',
      'tools',
      'wkhtmltopdf',
    ],
    [`${WINDOWS} Chrome/126.0.0.0 Safari/537.36 Yandex.Translate`, 'bots', 'YandexTranslate'],
    ['Pinterest/0.3 (+https://www.pinterest.example/bot)', 'bots', 'Pinterest'],
  ]
  for (const [agent, kind, name] of cases)
    it(`${name}: ${agent}`, () => expect(describeAgent(agent)).toMatchObject({ kind, name }))
})

describe('an AI is one in any dress', () => {
  const cases: [name: string, botClass: string][] = [
    ['GPTBot', 'ai training'],
    ['ClaudeBot', 'ai training'],
    ['Bytespider', 'ai training'],
    ['CCBot', 'ai training'],
    ['Amazonbot', 'ai training'],
    ['Applebot-Extended', 'ai training'],
    ['Google-Extended', 'ai training'],
    ['GoogleOther', 'ai training'],
    ['Diffbot', 'ai training'],
    ['PanguBot', 'ai training'],
    ['Timpibot', 'ai training'],
    ['ICC-Crawler', 'ai training'],
    ['anthropic-ai', 'ai training'],
    ['meta-externalagent', 'ai training'],
    ['OAI-SearchBot', 'ai search'],
    ['Claude-SearchBot', 'ai search'],
    ['PerplexityBot', 'ai search'],
    ['YouBot', 'ai search'],
    ['Amzn-SearchBot', 'ai search'],
    ['ChatGPT-User', 'ai assistant'],
    ['Claude-User', 'ai assistant'],
    ['Perplexity-User', 'ai assistant'],
    ['MistralAI-User', 'ai assistant'],
    ['DuckAssistBot', 'ai assistant'],
    ['Google-CloudVertexBot', 'ai assistant'],
    ['Gemini-Deep-Research', 'ai assistant'],
    ['meta-externalfetcher', 'ai assistant'],
    ['cohere-ai', 'ai assistant'],
    ['Amzn-User', 'ai assistant'],
  ]
  for (const [name, botClass] of cases)
    it(`${name} is ${botClass}`, () => {
      for (const agent of [
        name,
        name.toLowerCase(),
        `${name}/1.2 (+https://operator.example/bot.html)`,
        `Mozilla/5.0 (compatible; ${name}/1.2; +https://operator.example/)`,
        `${WINDOWS} Chrome/141.0.0.0 Safari/537.36; ${name}/1.2`,
        `Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ${name}/1.2) Chrome/141.0.0.0 Safari/537.36`,
      ])
        expect(describeAgent(agent), agent).toMatchObject({ kind: 'bots', name, botClass })
      expect(botClassOf(name)).toBe(botClass)
    })

  const others: [agent: string, kind: string][] = [
    [`${WINDOWS} Code/1.97.0 Chrome/128.0.0.0 Electron/32.2.6 Safari/537.36`, 'people'],
    [`${WINDOWS} Cursor/0.48.0 Chrome/128.0.0.0 Electron/32.2.6 Safari/537.36`, 'people'],
    ['Mozilla/5.0 (compatible; Acme/1.0; +https://acme.example/not-gptbot)', 'bots'],
    ['Screaming Frog SEO Spider/20.1', 'bots'],
  ]
  for (const [agent, kind] of others)
    it(`no AI: ${agent.slice(-60)}`, () => {
      const told = describeAgent(agent)
      expect(told.kind).toBe(kind)
      expect(told.botClass ?? 'none').not.toMatch(/^ai /)
    })
})

describe('a bot is named by its product, not by where one may read about it', () => {
  const cases: [agent: string, name: string][] = [
    ['Mozilla/5.0 (compatible; Quuxeye/1.0; +http://quux.example/bot.html)', 'Quuxeye'],
    ['Mozilla/5.0 (compatible; Quux Eye/1.0; +http://quux.example/crawler)', 'Quux Eye'],
    ['Quuxeye/2.1 (+http://quux.example/robots-info)', 'Quuxeye'],
    ['Quuxeye/2.1 (+http://quux.example/)', 'Quuxeye'],
    ['Mozilla/5.0 (compatible; Quuxeye; spider@quux.example)', 'Quuxeye'],
    [
      `${WINDOWS} Chrome/141.0.0.0 Safari/537.36 (QuuxCrawler; http://quux.example/bots)`,
      'QuuxCrawler',
    ],
  ]
  for (const [agent, name] of cases)
    it(`${name}: ${agent.slice(0, 60)}`, () =>
      expect(describeAgent(agent)).toMatchObject({ kind: 'bots', name }))
})

describe('phones and televisions called Bot are people', () => {
  const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0'
  for (const device of [
    'Linux; Android 11; CUBOT X30',
    'Linux; Android 8.1.0; XBot Junior',
    'Linux; Android 9; Robot TV 4K Build/PI',
    'Linux; U; Android 12; de-de; Spider Phone 8',
    'Linux; Android 7.0; Discovery News One',
    'Linux; Android 10; Monitor-1 Scan Build/Q1',
  ])
    it(device, () =>
      expect(describeAgent(`Mozilla/5.0 (${device}) ${chrome} Mobile Safari/537.36`)).toMatchObject(
        {
          kind: 'people',
          system: 'Android',
        },
      ),
    )

  it('but not what says so elsewhere', () => {
    const phone = 'Linux; Android 6.0.1; Nexus 5X Build/MMB29P'
    for (const bot of ['(compatible; Quuxbot/2.1; +http://quux.example/bot.html)', 'Quuxbot/1.0'])
      expect(describeAgent(`Mozilla/5.0 (${phone}) ${chrome} Safari/537.36 ${bot}`).name).toBe(
        'Quuxbot',
      )
  })

  it.each(['tools', 'toolsmp', 'appbrand0'])(
    'a reader in WeChat, whose process is called %s',
    (name) => {
      const phone = `Mozilla/5.0 (Linux; Android 12; XY-AN10; wv) ${chrome} Mobile Safari/537.36`
      const app = `MicroMessenger/8.0.21.2120(0x2800153B) Process/${name} WeChat/arm64 Weixin NetType/5G`
      expect(describeAgent(`${phone} ${app} Language/zh_CN ABI/arm64`)).toMatchObject({
        kind: 'people',
        name: 'WeChat',
        device: 'phone',
      })
    },
  )

  it.each([
    `Mozilla/5.0 (Linux; Android 5.1; XY Build/L) ${chrome} Mobile Safari/537.36 SGInfo/480/854/1.5 SogouSearch Android1.0 version3.0`,
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) News/582.1 Version/2.0',
  ])('an app that people search or read news with: %s', (app) =>
    expect(describeAgent(app)).toMatchObject({ kind: 'people', device: 'phone' }),
  )

  it('a television that speaks HTML of old', () => {
    const tv =
      'Opera/9.80 (Linux armv7l; HbbTV/1.2.1 (; ACME; TV1; ; ;) CE-HTML/1.0; en) Presto/2.12'
    expect(describeAgent(tv).kind).toBe('people')
  })

  it.each([
    'HbbTV/1.6.1 (+DRM; LG; 43UP7500; WEBOS6.0)',
    'Mozilla/5.0 (DirectFB; Linux; ACME) HbbTV/1.4.1',
    `Mozilla/5.0 (Linux armv7l) ${chrome} Safari/537.36 OPR/46.0 OMI/4.21 VIZIO SmartCast`,
  ])('a television, neither a phone nor a desktop: %s', (tv) =>
    expect(describeAgent(tv)).toMatchObject({ kind: 'people', device: 'tv' }),
  )

  const readers =
    'KOReader/2024.01,Kindle/3.0,Kobo eReader,FBReader/2.0,Moon+ Reader,Libby/6,Pocket/8,Matter/1,Readly,Readwise/1.0,calibre/7.0'
  const watchers = 'BBC Sounds/2.1,BBC iPlayer/4,Stremio,TiviMate/4.7,Swiftfin/1.0'
  it.each(`${readers},${watchers}`.split(','))(
    'an app that somebody reads or watches with: %s',
    (app) => expect(describeAgent(app).kind).toBe('people'),
  )

  it.each(['xAI-Grok/1.0', 'Grok/1.0', 'xAI-SearchBot/1.0'])('an AI that is no browser: %s', (ai) =>
    expect(describeAgent(ai).botClass).toMatch(/^ai /),
  )

  it.each([
    'X11; Linux x86_64) AppleWebKit/533.4 (KHTML, like Gecko) Chrome/41.0 Large Screen Safari/533.4 GoogleTV/ 15114',
    'Windows Server 2022 Standard; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
  ])('a browser of a system whose name holds a robot’s word: %s', (rest) =>
    expect(describeAgent(`Mozilla/5.0 (${rest}`).kind).toBe('people'),
  )
})

describe('plainAgent', () => {
  const cases: [text: string, plain: string][] = [
    ['', '-'],
    ['-', '-'],
    [' ', '-'],
    ['""', '-'],
    ['" "', '-'],
    ['curl/8.4.0', 'curl/8.4.0'],
    [' curl/8.4.0 ', 'curl/8.4.0'],
    ['"curl/8.4.0"', 'curl/8.4.0'],
    ['a  b   c', 'a b c'],
    ['a "b" c', 'a "b" c'],
  ]
  for (const [text, plain] of cases)
    it(JSON.stringify(text), () => {
      expect(plainAgent(text)).toBe(plain)
      expect(describeAgent(text)).toEqual(describeAgent(plain))
    })
})

it('takes nearly every agent of the list for no person', () => {
  const agents = crawlers.flatMap(({ instances }) => instances)
  const people = agents.filter((agent) => describeAgent(agent).kind === 'people')
  expect(agents.length).toBeGreaterThan(2000)
  expect(people.length).toBeLessThan(12)
})

it('gives names that are short and classes that exist', () => {
  for (const agent of crawlers.flatMap(({ instances }) => instances)) {
    const { name, botClass } = describeAgent(agent)
    expect(name, agent).toMatch(/^[^<>"{}()\n;]{1,40}$/)
    if (botClass !== undefined) expect(botClassNames).toContain(botClass)
  }
})

it('gets through hostile agents', () => {
  const hostile = ['a ', '(', '"', 'Mozilla/5.0 ', 'spider', 'Spider ', '\0', '\ud800', ' ']
  for (const part of hostile) {
    const { name } = describeAgent(part.repeat(8192))
    expect(name.length).toBeLessThanOrEqual(40)
  }
})
