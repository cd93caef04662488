import crawlers from 'crawler-user-agents'
import fc from 'fast-check'
import { list as botPatterns } from 'isbot'
import { devices } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { describeAgent, describeVersion, plainAgent } from '../../src/naming/agents/agents.ts'
import { withoutVersions } from '../../src/naming/agents/versions.ts'
import { makeNaming } from '../../src/naming/naming.ts'
import { unseen } from '../../src/naming/redaction.ts'
import { tries } from '../tries.ts'

const realAgents = [
  ...crawlers.flatMap(({ instances }) => instances),
  ...Object.values(devices).map(({ userAgent }) => userAgent),
]

describe('withoutVersions', () => {
  const webKit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
  const cases: [agent: string, timeless: string | undefined][] = [
    [
      `Mozilla/5.0 (X11; Linux x86_64) ${webKit} Chrome/126.0.6478.61 Safari/537.36`,
      `Mozilla/5.0 (X11; Linux x86_64) ${webKit} Chrome/100.0 Safari/537.36`,
    ],
    [
      `Mozilla/5.0 (Linux; Android 10; K) ${webKit} Chrome/69.0.3497.100 Mobile Safari/537.36`,
      `Mozilla/5.0 (Linux; Android 10; K) ${webKit} Chrome/69.0 Mobile Safari/537.36`,
    ],
    [
      `Mozilla/5.0 (Windows NT 10.0) ${webKit} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.2592.87`,
      `Mozilla/5.0 (Windows NT 10.0) ${webKit} Chrome/100.0 Safari/537.36 Edg/1.0`,
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0',
      'Mozilla/5.0 (X11; Linux x86_64; rv:1.0) Gecko/1.0 Firefox/1.0',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 1_0 like Mac OS X) AppleWebKit/1.0 (KHTML, like Gecko) Version/1.0 Mobile/15E148 Safari/1.0',
    ],
    ['curl/8.4.0', 'curl/1.0'],
    ['curl/8.4.0 zlib/1.2', undefined],
    ['curl/8.4.0-DEV', undefined],
    [`Mozilla/5.0 (X11) ${webKit} Chrome/126.0.0.0 Safari/537.36 Acme/1.0`, undefined],
    [`Mozilla/5.0 (X11) ${webKit} Chrome/126 Safari/537.36`, undefined],
    [`Mozilla/5.0 (${'x'.repeat(201)}) ${webKit} Chrome/126.0.0.0 Safari/537.36`, undefined],
    ['-', undefined],
    ['Spotify/8.9.2', undefined],
  ]
  for (const [agent, timeless] of cases) {
    it(`${timeless === undefined ? 'keeps' : 'cuts'} ${agent.slice(0, 90)}`, () => {
      expect(withoutVersions(agent)?.agent).toBe(timeless)
    })
  }
})

/** Versions as the forms allow them, and some that a list knows or might. */
const version = fc
  .tuple(
    fc.oneof(fc.nat(200), fc.nat(999_999_999), fc.constantFrom('008', '3', '24', '69', '70')),
    fc.array(fc.oneof(fc.nat(9), fc.nat(99999)), { minLength: 1, maxLength: 4 }),
  )
  .map(([major, minors]) => [major, ...minors].join('.'))

/** What the lists' patterns are made of, whole patterns and the words in them. */
const listed = [...botPatterns, ...crawlers.map(({ pattern }) => pattern)].flatMap((pattern) => [
  pattern.replace(/[\\^$()?]/g, ''),
  ...(pattern.match(/[\w -]{2,}/g) ?? []),
])
/** Comments of devices that a list knows by model, some of them by Chrome's version too. */
const devicesTold = [
  'E6553',
  '801SO',
  'XQ-AT42',
  'SM-T550',
  'SM-G973F',
  'Pixel 7',
  'K',
  'M2007J20CG',
].flatMap((model) => [`Linux; Android 9; ${model}`, `Linux; Android 9; ${model} Build/X; wv`])
/** What real comments are made of. */
const told = realAgents.flatMap((agent) => agent.match(/(?<=[(;] ?)[^();]{1,60}(?=[;)])/g) ?? [])
/** What takes devices and systems apart in the parser's patterns. */
const hostile =
  '3.|3.abcdefghijlg-06|lg-|LG 3.|SO-01|E6553|XQ-AT42|801SO Build/1|SM-T550|SM-G9|tb|v100md b|dt12345 b|k88 b|hm1|M2007J20CG|trident|like Gecko|rv:11.0|tv|Tablet|Mobile|mobile vr|Android 9|Android|droid|wv|Build/X|windows|windows nt 6.2|xbox|arm|x64|iPhone|iPad|CrKey|hbbtv/1.1.1|Chrome/|Chrome/69|Version/4.0|Silk/|headless|/1.0|+http://a.example|compatible|PowerShell/7'.split(
    '|',
  )
const madeUp = fc
  .array(
    fc.constantFrom(hostile, told, listed).chain((words) => fc.constantFrom(...words)),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .chain((words) => fc.constantFrom('; ', ' ', ';').map((between) => words.join(between)))
  .map((text) => text.replace(/[()]/g, '').slice(0, 200) || 'X11')
const comment = fc.oneof(madeUp, fc.constantFrom(...devicesTold))

const chrome = fc
  .record({
    comment,
    version,
    mobile: fc.boolean(),
    other: fc.constantFrom('', 'Edg', 'EdgA', 'OPR'),
  })
  .map(
    ({ comment, version, mobile, other }) =>
      `Mozilla/5.0 (${comment}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}${mobile ? ' Mobile' : ''} Safari/537.36${other && ` ${other}/${version}`}`,
  )
const firefox = fc
  .tuple(comment, version, version)
  .map(([comment, rv, gecko]) => `Mozilla/5.0 (${comment}; rv:${rv}) Gecko/${gecko} Firefox/${rv}`)
const safari = fc
  .tuple(
    fc.constantFrom('Macintosh; Intel Mac OS X', 'iPhone; CPU iPhone OS', 'iPad; CPU OS'),
    fc.array(fc.nat(999), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', ' like Mac OS X'),
    version,
    fc.constantFrom('Version', 'CriOS', 'FxiOS', 'EdgiOS'),
    fc.constantFrom('', ' Mobile/15E148'),
  )
  .map(
    ([platform, system, like, version, product, mobile]) =>
      `Mozilla/5.0 (${platform} ${system.join('_')}${like}) AppleWebKit/${version} (KHTML, like Gecko) ${product}/${version}${mobile} Safari/${version}`,
  )
const program = fc
  .tuple(fc.oneof(fc.constantFrom(...listed, ...hostile), fc.stringMatching(/^\w{1,40}$/)), version)
  .map(([name, version]) => `A${name.replace(/[^\w-]/g, '').slice(0, 60)}/${version}`)
const knownProgram = fc
  .tuple(fc.constantFrom(...realAgents, 'VLC/', 'Windows/', 'Android/', 'mc/', 'R/'), version)
  .map(([agent, version]) => `${/[A-Za-z][\w-]{0,60}/.exec(agent)?.[0] ?? 'a'}/${version}`)

describe('an agent without versions tells what it told with them', () => {
  const forms = { chrome, firefox, safari, program, knownProgram }
  for (const [form, agents] of Object.entries(forms)) {
    it(form, () => {
      fc.assert(
        fc.property(agents, (given) => {
          const agent = plainAgent(given)
          const timeless = withoutVersions(agent)?.agent
          expect(timeless).toBeDefined()
          expect(describeVersion(timeless ?? ''), agent).toEqual(describeVersion(agent))
          expect(describeAgent(agent)).toEqual(describeVersion(agent))
        }),
        { numRuns: tries(4000) },
      )
    })
  }

  it('of agents that were seen', () => {
    const met = realAgents.filter((agent) => withoutVersions(agent) !== undefined)
    expect(met.length).toBeGreaterThan(300)
    for (const agent of realAgents)
      expect(describeAgent(agent)).toEqual(describeVersion(plainAgent(agent).slice(0, 512).trim()))
  })
})

describe('an agent of which only the version is new', () => {
  const { agent } = makeNaming('full', { country: () => '', network: () => '' })
  /** Numbers as addresses, telephones, cards and accounts are made of, and as versions are. */
  const number = fc.oneof(
    fc.nat(300),
    fc.constantFrom('415', '555', '2671', '4111', '1111', '203', '113', '99', '0', '490154203'),
    fc.nat(999_999_999),
  )
  const numbers = fc.array(number, { minLength: 2, maxLength: 5 }).map((parts) => parts.join('.'))
  const word = fc.constantFrom(
    ...'ip via phone serial token device=x jo@example.com at dot + +49 -1 %41 é aB3dE5fG7hJ9k 4111 sk- npm_ X11; iPhone user: 00:1a: 2001:db8::1 Janes-iPhone desktop- 1.2.3.4'.split(
      ' ',
    ),
  )
  const words = fc
    .array(word, { minLength: 1, maxLength: 4 })
    .chain((parts) => fc.constantFrom(' ', '; ', '').map((between) => parts.join(between)))
  const name = fc.oneof(
    words,
    fc.stringMatching(/^[A-Za-z0-9]{20,40}$/),
    fc.constantFrom(
      'my-ip',
      'ip',
      'client_addr',
      'tel',
      'curl',
      'aB3dE5fG7hJ9kL2mN4pQ6rS8tU1vW3xY5z',
    ),
  )
  const chromes = fc
    .tuple(words, numbers, fc.constantFrom('', ' Edg/', ' OPR/'), numbers)
    .map(
      ([comment, version, brand, other]) =>
        `Mozilla/5.0 (${comment}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version} Safari/537.36${brand && brand + other}`,
    )
  const firefoxes = fc
    .tuple(words, numbers, numbers)
    .map(([comment, rv, own]) => `Mozilla/5.0 (${comment}; rv:${rv}) Gecko/${own} Firefox/${rv}`)
  const safaris = fc
    .tuple(fc.array(fc.nat(999), { minLength: 1, maxLength: 4 }), numbers, numbers)
    .map(
      ([system, engine, own]) =>
        `Mozilla/5.0 (iPhone; CPU iPhone OS ${system.join('_')} like Mac OS X) AppleWebKit/${engine} (KHTML, like Gecko) Version/${own} Safari/${engine}`,
    )
  const programs = fc
    .tuple(name, numbers)
    .map(([given, version]) => `A${given.replace(/[^\w-]/g, '')}/${version}`)

  for (const [form, agents] of Object.entries({ chromes, firefoxes, safaris, programs }))
    it(`${form} are shown as if each were looked into`, () => {
      fc.assert(
        fc.property(agents, (given) => {
          const { shown, plain, kind, name, browser, system, device } = agent(given)
          expect(shown).toBe(unseen.redactedAgent(plain))
          if (shown === plain)
            expect({ kind, name, browser, system, device }).toEqual(
              Object.fromEntries(
                Object.entries(describeVersion(plain)).filter(([key]) => key !== 'botClass'),
              ),
            )
        }),
        { numRuns: tries(4000) },
      )
    })

  it.each([
    ['four numbers', 'Chrome/120.0.13.99 Safari/537.36', 'Chrome/120.0.13.99 Safari/537.36'],
    [
      'an address with large numbers',
      'Chrome/203.45.113.99 Safari/537.36',
      'Chrome/[address] Safari/537.36',
    ],
    ['a telephone', 'Chrome/415.555.2671 Safari/537.36', 'Chrome/[number] Safari/537.36'],
    ['a card', 'Chrome/4111.1111.1111.1111 Safari/537.36', 'Chrome/[number] Safari/537.36'],
    ['a version', 'Chrome/138.0.7204.157 Safari/537.36', 'Chrome/138.0.7204.157 Safari/537.36'],
  ])('%s in the place of a version', (_, given, shown) => {
    const start = 'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) '
    expect(agent(`${start}Chrome/120.0 Safari/537.36`).shown).toBe(
      `${start}Chrome/120.0 Safari/537.36`,
    )
    expect(agent(start + given).shown).toBe(start + shown)
  })

  it.each([
    ['my-ip', '1.2.3.4', 'my-ip/[address]'],
    ['AaBbCcDdEeFfGgHhIiJjKkLlMmNnOo', '123456789.7', '[token].7'],
  ])('%s/%s', (name, version, shown) => {
    expect(agent(`${name}/1.0`).shown).toBe(`${name}/1.0`)
    expect(agent(`${name}/${version}`).shown).toBe(shown)
  })
})
