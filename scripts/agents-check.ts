/**
 * `npm run agents:check -- DIRECTORY…`: how many agents of the public sets are taken for what they
 * are. Each directory is a checkout of one of the repositories below, found by its files; none of
 * their data is part of this project. `--missed GROUP` lists what a group gets wrong.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { type AgentDescription, describeAgent } from '../src/naming/agents/agents.ts'
import { isKnownBrowser, isSameFamily } from './browser-families.ts'

type Want = 'no person' | 'a person' | 'a tool' | 'an AI class' | 'of its family'
interface Sample {
  readonly group: string
  readonly want: Want
  readonly agent: string
  /** What the set calls the browser, where that is asked for. */
  readonly family?: string
}

const isRight: Readonly<Record<Want, (told: AgentDescription, family: string) => boolean>> = {
  'no person': ({ kind }) => kind !== 'people',
  'a person': ({ kind }) => kind === 'people',
  'a tool': ({ kind }) => kind === 'tools',
  'an AI class': ({ botClass }) => botClass?.startsWith('ai ') ?? false,
  'of its family': ({ kind, browser }, family) =>
    kind === 'people' && isSameFamily(browser, family),
}

interface Set {
  readonly repository: string
  /** A file that no other set has. */
  readonly mark: string
  samples(directory: string): Sample[]
}

const sets: readonly Set[] = [
  {
    repository: 'matomo-org/device-detector',
    mark: 'Tests/fixtures/bots.yml',
    samples: (directory) =>
      filesIn(directory, ['Tests/fixtures', 'Tests/Parser/Client/fixtures'], /\.yml$/).flatMap(
        (file) =>
          (parse(readFileSync(file, 'utf8')) as Detected[]).flatMap((one) =>
            detected(one, !file.includes('/Client/')),
          ),
      ),
  },
  {
    repository: 'ua-parser/uap-core',
    mark: 'tests/test_ua.yaml',
    samples(directory) {
      const text = readFileSync(path.join(directory, 'tests/test_ua.yaml'), 'utf8')
      const { test_cases: cases } = parse(text) as {
        test_cases: { user_agent_string: string; family: string }[]
      }
      return cases
        .filter(({ family }) => isKnownBrowser(family))
        .map(({ user_agent_string: agent, family }) => {
          return { group: 'names of browsers (uap-core)', want: 'of its family', agent, family }
        })
    },
  },
  {
    repository: 'omrilotan/isbot',
    mark: 'fixtures/crawlers.yml',
    samples: (directory) => [
      ...named(directory, 'crawlers', 'bots (isbot)', 'no person').map((one) =>
        READERS.test(one.agent)
          ? { ...one, group: 'readers and browsers among bots (isbot)', want: 'a person' as const }
          : one,
      ),
      ...named(directory, 'browsers', 'browsers (isbot)', 'a person'),
    ],
  },
  {
    repository: 'opawg/user-agents-v2',
    mark: 'src/apps.json',
    samples: (directory) => [
      ...examples(directory, 'apps', 'podcast apps (opawg)', 'a person'),
      ...examples(directory, 'browsers', 'browsers (opawg)', 'a person'),
      ...examples(directory, 'bots', 'podcast bots (opawg)', 'no person'),
    ],
  },
  {
    repository: 'ai-robots-txt/ai.robots.txt',
    mark: 'robots.json',
    samples: (directory) =>
      Object.keys(json<object>(directory, 'robots.json')).flatMap((name) =>
        dressed(name).map(([form, agent]) => ({
          group: `AI agents, ${form} (ai.robots.txt)`,
          want: 'an AI class',
          agent,
        })),
      ),
  },
]

/** Feed readers, a podcast app, a mail program and browsers, which that list has among crawlers because
 * some of them fetch by themselves. People read with them, as the other sets say too. */
const READERS =
  /^(?:Akregator|DDG|DuckDuckGo\/[05]|Downcast\/|emclient|FeedDemon|Feeddler|Liferea|NetNewsWire|newsbeuter|NewsBlur(?:\/\S+ CFNetwork| i\w+ App)|Pulp\/|ReadKit|Reeder\/|RssBandit|RSSOwl)|QuiteRSS|SogouMobileBrowser/i

interface Detected {
  readonly user_agent?: string
  readonly bot?: object
  readonly client?: { readonly type?: string; readonly name?: string }
}

const clients: Readonly<Record<string, readonly [group: string, want: Want]>> = {
  browser: ['browsers (device-detector)', 'a person'],
  'mobile app': ['mobile apps (device-detector)', 'a person'],
  mediaplayer: ['media players (device-detector)', 'a person'],
  'feed reader': ['feed readers (device-detector)', 'a person'],
  pim: ['mail programs (device-detector)', 'a person'],
  library: ['libraries (device-detector)', 'a tool'],
}

/** `isSeen`: an agent that a device sent; other fixtures have one of each browser there ever was. */
function detected({ user_agent: agent, bot, client }: Detected, isSeen: boolean): Sample[] {
  if (agent === undefined) return []
  if (bot !== undefined) return [{ group: 'bots (device-detector)', want: 'no person', agent }]
  const [group, want] = clients[client?.type ?? ''] ?? []
  if (group === undefined || want === undefined) return []
  const { type, name: family } = client ?? {}
  // That set calls an app by the runtime of Android's apps a browser.
  const isNamed =
    isSeen && type === 'browser' && family !== undefined && !agent.startsWith('Dalvik/')
  const named = {
    group: 'names of browsers (device-detector)',
    want: 'of its family',
    agent,
    family,
  }
  return [{ group, want, agent }, ...(isNamed ? [named as Sample] : [])]
}

function filesIn(directory: string, folders: readonly string[], name: RegExp): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(directory, folder))
      .filter((file) => name.test(file))
      .map((file) => path.join(directory, folder, file)),
  )
}

function json<T>(directory: string, file: string): T {
  return JSON.parse(readFileSync(path.join(directory, file), 'utf8')) as T
}

function named(directory: string, file: string, group: string, want: Want): Sample[] {
  const text = readFileSync(path.join(directory, `fixtures/${file}.yml`), 'utf8')
  const agents = Object.values(parse(text) as Record<string, string[]>).flat()
  return agents.map((agent) => ({ group, want, agent }))
}

function examples(directory: string, file: string, group: string, want: Want): Sample[] {
  const { entries } = json<{ entries: { examples?: string[] }[] }>(directory, `src/${file}.json`)
  return entries.flatMap(({ examples = [] }) => examples.map((agent) => ({ group, want, agent })))
}

/** A name as agents carry it: by itself, and dressed as a browser. */
function dressed(name: string): (readonly [form: string, agent: string])[] {
  const product = /[/ ]\d/.test(name) ? name : `${name}/1.0`
  const webKit = 'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible;'
  return [
    ['by themselves', product],
    ['as a crawler', `Mozilla/5.0 (compatible; ${product}; +https://operator.example/)`],
    ['as a browser', `${webKit} ${product}) Chrome/141.0.0.0 Safari/537.36`],
  ]
}

const asked = process.argv.slice(2)
const at = asked.indexOf('--missed')
const [, missed] = at < 0 ? [] : asked.splice(at, 2)
if (asked.length === 0) {
  const known = sets.map(({ repository }) => `  https://github.com/${repository}`).join('\n')
  throw new Error(`Give directories with checkouts of any of these:\n${known}`)
}

interface Asked {
  readonly told: AgentDescription
  readonly family: string
}
const groups = new Map<string, { want: Want; agents: Map<string, Asked> }>()
for (const directory of asked) {
  const set = sets.find(({ mark }) => existsSync(path.join(directory, mark)))
  if (set === undefined) {
    const marks = sets.map(({ mark }) => mark).join(', ')
    throw new Error(`${directory}: no set that is known; looked for ${marks}`)
  }
  for (const { group, want, agent, family = '' } of set.samples(directory)) {
    const { agents } = groups.get(group) ?? { agents: new Map<string, Asked>() }
    groups.set(group, { want, agents: agents.set(agent, { told: describeAgent(agent), family }) })
  }
}

console.log('| agents | are | of | share |\n| --- | --- | ---: | ---: |')
for (const [group, { want, agents }] of groups) {
  const right = [...agents.values()].filter(({ told, family }) =>
    isRight[want](told, family),
  ).length
  const share = ((100 * right) / agents.size).toFixed(1)
  console.log(`| ${group} | ${want} | ${agents.size.toLocaleString('en')} | ${share} % |`)
  if (missed === undefined || !group.startsWith(missed)) continue
  for (const [agent, { told, family }] of agents)
    if (!isRight[want](told, family))
      console.log(`    ${told.kind} ${told.name} ${told.botClass ?? family} | ${agent}`)
}
