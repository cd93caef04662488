import crawlers from 'crawler-user-agents'
import { describe, expect, it } from 'vitest'
import { describeAgent } from '../../src/naming/agents.ts'
import { botClasses, botClassOf } from '../../src/naming/crawlers.ts'

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'

describe('people', () => {
  const cases: [agent: string, browser: string, system: string, device: string][] = [
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
    if (botClass !== undefined) expect(botClasses).toContain(botClass)
  }
})

it('gets through hostile agents', () => {
  const hostile = ['a ', '(', '"', 'Mozilla/5.0 ', 'spider', 'Spider ', '\0', '\ud800', ' ']
  for (const part of hostile) {
    const { name } = describeAgent(part.repeat(8192))
    expect(name.length).toBeLessThanOrEqual(40)
  }
})
