import { nearestName } from '../src/action/inputs/names.ts'
import type { ActionInput } from './runner.ts'

export type Flags =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string }
  | {
      readonly kind: 'run'
      readonly inputs: Readonly<Record<string, string>>
      /** What the demo itself takes, of `demoFlags`. */
      readonly demo: Readonly<Partial<Record<DemoFlag, number>>>
      readonly show: Show
    }

/** How much the demo makes up; only where `--logs` is not given. */
export const demoFlags = {
  'demo-days': 'days of logs',
  'demo-records-per-day': 'records on an ordinary day',
  'demo-seed': 'another seed, other logs',
} as const
export type DemoFlag = keyof typeof demoFlags

/** What the demo shows: a site on S3 alone, or behind CloudFront with the logs of both. */
export const shows = ['s3', 'cloudfront'] as const
type Show = (typeof shows)[number]

/** What the command has other than the action, where a flag is not given. Directories: below the project's. */
export const ownDefaults = {
  publish: 'none',
  cache: 'false',
  'report-directory': 'report',
  'mirror-directory': '.tmp/mirror',
} as const

/** Flags with a value that are neither an input nor of the demo's logs. */
const ownFlags = ['demo', 'doctor']

/**
 * Reads `--name value` and `--name=value`, where a name is an input of the action. The same name
 * again adds a line to an input of several lines, and is refused for any other: of two values one would be lost.
 */
export function readFlags(words: readonly string[], inputs: readonly ActionInput[]): Flags {
  const names = new Set(inputs.map(({ name }) => name))
  const severalLines = new Set(inputs.filter(takesLines).map(({ name }) => name))
  const given: Record<string, string> = {}
  const demo: Partial<Record<DemoFlag, number>> = {}
  /** Values of flags that take one. */
  const once = new Map<string, string>()
  let show: Show = 's3'
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--help' || word === '-h') return { kind: 'help' }
    const [, name = '', , inside] = /^--([a-z0-9-]+)(=([\s\S]*))?$/.exec(word) ?? []
    const isDemo = isDemoFlag(name)
    if (!names.has(name) && !isDemo && !ownFlags.includes(name)) return unknown(word, inputs)
    const value = inside ?? words[++at]
    if (value === undefined) return wrong(`--${name} needs a value.`)
    if (inside === undefined && /^-(h$|-)/.test(value))
      return wrong(
        `--${name} needs a value, and '${value}' follows. A value that begins with a dash is given as --${name}=VALUE.`,
      )
    const earlier = once.get(name)
    if (earlier !== undefined)
      return wrong(`--${name} takes one value, got '${earlier}' and '${value}'.`)
    if (name !== 'doctor' && !severalLines.has(name)) once.set(name, value)
    if (name === 'demo') {
      const known = shows.find((one) => one === value)
      if (known === undefined)
        return wrong(`--demo needs one of ${shows.join(', ')}, got '${value}'.`)
      show = known
    } else if (name === 'doctor') {
      const role = once.get('role') ?? 'doctor'
      if (role !== 'doctor') return wrong(`--doctor is a role of its own, got --role ${role} too.`)
      once.set('role', role)
      given.role = role
      addLine(given, 'logs', value)
    } else if (!isDemo) addLine(given, name, value)
    else if (/^[1-9]\d{0,6}$/.test(value)) demo[name] = Number(value)
    else return wrong(`--${name} needs a whole number above 0, got '${value}'.`)
  }
  return { kind: 'run', inputs: given, demo, show }
}

function addLine(given: Record<string, string>, input: string, line: string): void {
  given[input] = given[input] === undefined ? line : `${given[input]}\n${line}`
}

function isDemoFlag(name: string): name is DemoFlag {
  return Object.hasOwn(demoFlags, name)
}

/** Whether an input has a line for each of its values: its text says so, as people have no other way to know. */
export function takesLines({ description }: ActionInput): boolean {
  return /\bper line\b/.test(description)
}

function wrong(problem: string): Flags {
  return { kind: 'wrong', problem }
}

function unknown(word: string, inputs: readonly ActionInput[]): Flags {
  const names = [...inputs.map(({ name }) => name), ...Object.keys(demoFlags), ...ownFlags, 'help']
  const meant = nearestName(word.replace(/^-+/, '').replace(/=.*$/s, '').toLowerCase(), names)
  const flags = names.map((name) => `--${name}`).join(' ')
  return wrong(
    `There is no flag ${word}. ${meant === undefined ? `Flags are: ${flags}` : `Did you mean --${meant}?`}`,
  )
}

/** The help text: every input of the action with what it is here where it is not given. */
export function helpOf(inputs: readonly ActionInput[]): string {
  const own: Readonly<Record<string, string>> = ownDefaults
  const described = inputs.map(({ name, description, default: value }) => {
    const here = own[name]
    const isTold = value === '' || description.includes('Default:')
    const ending = here !== undefined ? ` Here: ${here}.` : isTold ? '' : ` Default: '${value}'.`
    return `  --${name}\n${wrap(description + ending, 92, '      ')}`
  })
  const demo = Object.entries(demoFlags).map(([name, what]) => `  --${name}\n      ${what}`)
  return `npm start
  Makes up sixty days of logs in an S3 of its own, runs the built action over them as GitHub's
  runner would, twice, and says where the report lies.

npm start -- --logs s3://bucket/prefix --site www.example.com
  Makes a report of your own logs, with the credentials of your AWS environment. The report lies
  in report/, the mirror in .tmp/mirror, so that the next run fetches only what is new.

npm start -- --doctor s3://bucket/prefix
  Looks at a bucket of logs (or a directory; again for another) with the credentials of your AWS
  environment, and changes nothing: what is there, what is missing and what to do, what a first
  run reads and costs, and a workflow and a policy to paste.

Every input of the action is a flag; one that takes several lines is given again for another:

${described.join('\n')}

Of the demo:

  --demo
      what it shows: s3, or cloudfront, the same site behind CloudFront with the logs of both
${demo.join('\n')}
`
}

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > width - indent.length) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, indent + line].join('\n')
}
