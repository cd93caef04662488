/**
 * Most agents are those of a few programs, again and again in other versions. Who reads does not hang
 * on the version, so one agent speaks for all that differ in nothing else.
 *
 * Sound for agents of the forms below and for no others: they are matched whole, each version
 * stands where a version is told, between what is always there, and no list that names agents
 * looks into one there, but for a device that a Chrome below 70 is taken for: majors of one or
 * two digits stay. They are all too short to be cut. `test/naming/versions.test.ts` holds the
 * lists to this.
 */
const VERSION = '(\\d{1,9}(?:\\.\\d{1,9}){0,4})'
const COMMENT = '[^()]{1,200}'

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll('VERSION', VERSION).replaceAll('COMMENT', COMMENT)}$`)
}

/** Chrome, Edge and Opera. */
const CHROME = form(
  '(Mozilla/5\\.0 \\(COMMENT\\) AppleWebKit/537\\.36 \\(KHTML, like Gecko\\) Chrome/)(\\d{1,9})((?:\\.\\d{1,9}){1,4})((?: Mobile)? Safari/537\\.36)(?:( (?:EdgA?|OPR)/)VERSION)?',
)
const FIREFOX = form('(Mozilla/5\\.0 \\(COMMENT; rv:)VERSION\\) Gecko/VERSION Firefox/VERSION')
/** Safari, and the other browsers of iPhones and iPads. */
const SAFARI = form(
  '(Mozilla/5\\.0 \\((?:Macintosh; Intel Mac OS X|iPhone; CPU iPhone OS|iPad; CPU OS) )\\d{1,3}(?:_\\d{1,3}){0,3}((?: like Mac OS X)?\\) AppleWebKit/)VERSION( \\(KHTML, like Gecko\\) (?:Version|CriOS|FxiOS|EdgiOS)/)VERSION((?: Mobile/15E148)? Safari/)VERSION',
)
/** Programs that say nothing else, such as `curl/8.4.0`; of Spotify's the version tells its servers
 * from its apps. */
const PROGRAM = form('((?!Spotify/)[A-Za-z][\\w-]{0,60}/)(\\d{1,9}(?:\\.\\d{1,9}){1,4})')

/** An agent without its versions. */
export interface Timeless {
  /** The agent that stands for all that differ from it in their versions. */
  readonly agent: string
  /** Whether the versions tell no more than that: where there is nothing to redact in the agent that stands
   * for this one, there is nothing in this one. */
  readonly isPlain: boolean
}

/** Undefined where the agent has none of the forms. What stands behind the first comment tells which it may
 * have: no other is tried. */
export function withoutVersions(agent: string): Timeless | undefined {
  if (!agent.startsWith('Mozilla/5.0 (')) return programWithout(agent)
  const end = agent.indexOf(')')
  if (agent.startsWith(BEHIND_CHROME, end)) return chromeWithout(agent)
  if (agent.startsWith(BEHIND_FIREFOX, end)) return firefoxWithout(agent)
  return agent.startsWith(BEHIND_SAFARI, end) ? safariWithout(agent) : undefined
}
const BEHIND_CHROME = ') AppleWebKit/537.36 (KHTML, like Gecko) Chrome/'
const BEHIND_FIREFOX = ') Gecko/'
const BEHIND_SAFARI = ') AppleWebKit/'

function chromeWithout(agent: string): Timeless | undefined {
  const found = CHROME.exec(agent)
  if (found === null) return undefined
  const [, start, major = '', rest = '', safari, other, version = ''] = found
  const brand = other === undefined ? '' : `${other}1.0`
  return {
    agent: `${start}${major.length < 3 ? major : '100'}.0${safari}${brand}`,
    isPlain: isPlainVersion(major + rest) && isPlainVersion(version),
  }
}

function firefoxWithout(agent: string): Timeless | undefined {
  const [, start, ...versions] = FIREFOX.exec(agent) ?? []
  if (start === undefined) return undefined
  return { agent: `${start}1.0) Gecko/1.0 Firefox/1.0`, isPlain: versions.every(isPlainVersion) }
}

function safariWithout(agent: string): Timeless | undefined {
  const found = SAFARI.exec(agent)
  if (found === null) return undefined
  const [, start, system, webKit = '', browser, version = '', end, last = ''] = found
  return {
    agent: `${start}1_0${system}1.0${browser}1.0${end}1.0`,
    isPlain: [webKit, version, last].every(isPlainVersion),
  }
}

function programWithout(agent: string): Timeless | undefined {
  const [, start = '', version = ''] = PROGRAM.exec(agent) ?? []
  if (start === '') return undefined
  // A longer name might become a token with its version, and behind `ip/` stand addresses.
  const isPlain = start.length <= LONGEST_PLAIN && version.split('.').length < 4
  return { agent: `${start}1.0`, isPlain: isPlain && isPlainVersion(version) }
}
const LONGEST_PLAIN = 24

/** Whether numbers with dots between them are no address, no telephone, and too short for a card. */
function isPlainVersion(version: string): boolean {
  if (version.length > LONGEST_SURE) return false
  let octets = 0
  let large = 0
  let number = 0
  for (let at = 0; at <= version.length; at++) {
    const code = at < version.length ? version.charCodeAt(at) : DOT
    if (code !== DOT) number = 10 * number + code - ZERO
    else {
      if (number < 256) octets++
      if (number < 256 && number >= LARGE) large++
      number = 0
    }
  }
  return !(octets >= 4 && large >= 3) && !GROUPED.test(version)
}
/** The groups of a card are longer, with the dots between them. */
const LONGEST_SURE = 15
/** An address of which only two numbers are as large passes for a version (`identifiers.ts`). */
const LARGE = 32
/** As telephones are. */
const GROUPED = /\d{3}\.\d{3}\.\d{4}/
const DOT = 0x2e
const ZERO = 0x30
