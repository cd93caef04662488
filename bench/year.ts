/**
 * A year of nights, see `nights.ts`.
 *
 *   npm run bench:year -- [--nights 400] [--from 0] [--lost 150,330] [--keep DIR] [--files] [--write]
 *   npm run bench:year -- --keep DIR --again 32,366 [--runs 5] [--actions DIR,DIR] [--profiles DIR]
 *
 * `--from 360 --nights 8` counts the first 360 days in one run and goes on from there; `--from 28,362`
 * plays so many nights after each. On nights named by `--lost` there is no cache. What the report says is checked
 * every night. `--files` says which files changed; `--write` puts the summary into docs/performance.md.
 *
 * `--keep` writes the state to a directory now and then, and goes on from the last one that lies there.
 * `--again` plays each of these nights several times from the state kept before it, one night before it first,
 * in which the action takes in what another build has left. They take turns, so that a machine that is busy is so
 * for all; `--actions` names other clones whose build takes its turn as well.
 */
import path from 'node:path'
import { readAction } from '../demo/runner.ts'
import { writeSection } from './document.ts'
import { machineName, median } from './measure.ts'
import { lastKept, type Night, Year } from './nights.ts'
import { noNumberIn, readOptions } from './options.ts'

const USAGE = `npm run bench:year -- [--nights 400] [--from 0] [--lost 150,330] [--keep DIR] [--files] [--write]
npm run bench:year -- --keep DIR --again 32,366 [--runs 5] [--actions DIR,DIR] [--profiles DIR] [--files] [--write]

Plays a year of nights of the built action over a small site, and checks each.
  --nights    how many
  --from      counts so many days in one run first; of several, plays the nights after each
  --lost      nights before which the cache is lost
  --keep      writes the state to a directory now and then, and goes on from the last one there
  --again     plays these nights several times, from the states in --keep
  --runs      how often
  --actions   other clones, whose build takes its turn
  --profiles  a directory for CPU profiles of --again
  --files     tells which files changed
  --write     puts the summary into docs/performance.md`

const { values: options } = readOptions(
  USAGE,
  {
    nights: { type: 'string', default: '400' },
    from: { type: 'string', default: '0' },
    lost: { type: 'string', default: '150,330' },
    keep: { type: 'string' },
    again: { type: 'string' },
    runs: { type: 'string', default: '5' },
    actions: { type: 'string', default: '' },
    profiles: { type: 'string' },
    files: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
  ({ values: { nights, from, again = '0', keep, runs }, positionals: [more] }) => {
    if (more !== undefined) return `Not expected: '${more}'`
    if (again !== '0' && keep === undefined)
      return '--again needs --keep, which says where states are kept'
    const lists = Object.entries({ '--from': from, '--again': again }).flatMap(([name, list]) =>
      list.split(',').map((one) => noNumberIn({ [name]: one })),
    )
    return lists.find(Boolean) ?? noNumberIn({ '--nights': nights, '--runs': runs }, 1)
  },
)
const LOST = new Set(options.lost.split(',').map(Number))
/** List prices of us-east-1, in cents. */
const CENTS = { list: 0.0005, get: 0.00004 }
/** Nights after which the state is kept, beside the last one: those to be played again come soon after. */
const KEPT = new Set([30, 98, 198, 298, 364])
const KEPT_EVERY = 50
/** Nights that stand in the table. */
const SHOWN = [2, 32, 100, 200, 366, 400]
/** Nights around those in which a median is taken, so that one that met a busy machine does not stand for all. */
const AROUND = 3

const HEAD = [
  '| | time | on the cores | pushed | files changed | requests | cents |',
  '|---|--:|--:|--:|--:|--:|--:|',
]

if (options.again === undefined) {
  const nights: Night[] = []
  for (const first of options.from.split(',').map(Number)) nights.push(...(await playNights(first)))
  const text = summaryOf(nights)
  console.log(`\n${text}`)
  if (options.write) writeSection('bench:year', text)
} else {
  const text = await playAgain(options.again.split(',').map(Number), Number(options.runs))
  console.log(`\n${text}`)
  if (options.write) writeSection('bench:year', text)
}

/** Plays the nights after the first days, in a repository of their own. */
async function playNights(first: number): Promise<Night[]> {
  const year = await Year.start(await readAction())
  const last = first + Number(options.nights)
  try {
    const { keep } = options
    const kept = keep === undefined ? undefined : lastKept(keep, last)
    const nights = keep === undefined || kept === undefined ? [] : year.bring(keep, kept)
    if (first > 0 && kept === undefined) {
      year.skipTo(first - 1)
      await year.play()
    }
    while (year.night < last) {
      const isLost = LOST.has(year.night + 1)
      const night = await year.play({ isLost, tellsFiles: options.files })
      nights.push(night)
      console.log(lineOf(night))
      const isKept = KEPT.has(night.night) || night.night % KEPT_EVERY === 0
      if (keep !== undefined && (isKept || night.night === last)) year.keep(keep, nights)
    }
    return nights
  } finally {
    await year.stop()
  }
}

/** Plays each night several times from the state that is kept. */
async function playAgain(which: readonly number[], runs: number): Promise<string> {
  const { keep } = options
  if (keep === undefined) throw new Error('--again needs --keep, which says where states are kept')
  const homes = ['', ...options.actions.split(',')].filter((home, at) => at === 0 || home !== '')
  const years: Year[] = []
  try {
    const played: { home: string; night: number; play: () => Promise<Night>; all: Night[] }[] = []
    for (const home of homes) {
      const action = await readAction(home === '' ? undefined : path.resolve(home))
      for (const night of which) {
        const kept = lastKept(keep, night - 2)
        if (kept === undefined) throw new Error(`${keep} has no state before night ${night}`)
        const year = await Year.start(action)
        years.push(year)
        year.bring(keep, kept)
        while (year.night < night - 1) await year.play()
        const again = year.again()
        const { profiles } = options
        const play = () =>
          again({
            tellsFiles: options.files,
            ...(profiles && { profiles: path.join(profiles, path.basename(home), String(night)) }),
          })
        played.push({ home, night, play, all: [] })
      }
    }
    for (let run = 0; run < runs; run++) {
      for (const { home, play, all } of run % 2 === 0 ? played : played.toReversed()) {
        const night = await play()
        all.push(night)
        console.log(`${home} ${lineOf(night)}`)
      }
    }
    return againOf(homes, played, runs)
  } finally {
    for (const year of years) await year.stop()
  }
}

function againOf(
  homes: readonly string[],
  played: readonly { home: string; night: number; all: readonly Night[] }[],
  runs: number,
): string {
  const lines: string[] = [
    machine(`Medians of ${runs} runs of the same nights, which took turns.`),
    '',
  ]
  for (const home of homes) {
    const own = played.filter((one) => one.home === home)
    const [first, ...others] = own
    if (home !== '') lines.push(`${home}:`, '')
    lines.push(...HEAD, ...own.map(({ night, all }) => row(`night ${night}`, all)), '')
    for (const { night, all } of others) {
      const ratios = all.map(({ cpuSeconds }, at) => cpuSeconds / (first?.all[at]?.cpuSeconds ?? 0))
      const ratio = median(ratios).toFixed(2)
      lines.push(
        `Night ${night} takes ${ratio} of the time on the cores that night ${first?.night} takes (median of ${runs} pairs).`,
      )
    }
  }
  return lines.join('\n').trimEnd()
}

function centsOf({ lists, gets }: Pick<Night, 'lists' | 'gets'>): number {
  return lists * CENTS.list + gets * CENTS.get
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`
}

function lineOf(night: Night): string {
  return [
    `night ${String(night.night).padStart(3)} ${night.day}`,
    `${night.seconds.toFixed(2)} s`,
    `${night.cpuSeconds.toFixed(2)} s on the cores`,
    `${megabytes(night.pushed)} pushed`,
    `${megabytes(night.fetched)} fetched`,
    `${night.files} files`,
    `${night.lists} LIST ${night.gets} GET`,
    `${centsOf(night).toFixed(4)} cents`,
    ...(night.isLost ? ['the cache was lost'] : []),
  ].join(', ')
}

function row(what: string, some: readonly Night[]): string {
  const of = (pick: (night: Night) => number): number => median(some.map(pick))
  const cells = [
    what,
    `${of(({ seconds }) => seconds).toFixed(2)} s`,
    `${of(({ cpuSeconds }) => cpuSeconds).toFixed(2)} s`,
    megabytes(of(({ pushed }) => pushed)),
    of(({ files }) => files).toFixed(0),
    `${of(({ lists }) => lists)} LIST, ${of(({ gets }) => gets)} GET`,
    of(centsOf).toFixed(4),
  ]
  return `| ${cells.join(' | ')} |`
}

function machine(words: string): string {
  return `${machineName()}. ${words}`
}

function summaryOf(nights: readonly Night[]): string {
  const ordinary = nights.filter(({ isLost }) => !isLost)
  const shown = SHOWN.flatMap((middle) => {
    const some = ordinary.filter(({ night }) => Math.abs(night - middle) <= AROUND)
    const [from, to] = [some[0]?.night, some.at(-1)?.night]
    return from === undefined
      ? []
      : [row(from === to ? `night ${from}` : `nights ${from} to ${to}`, some)]
  })
  const sum = (pick: (night: Night) => number): number =>
    nights.reduce((all, night) => all + pick(night), 0)
  const lists = sum((night) => night.lists)
  const gets = sum((night) => night.gets)
  return [
    machine('Medians of the nights named.'),
    '',
    ...HEAD,
    ...shown,
    row(`all ${ordinary.length} ordinary nights`, ordinary),
    ...nights
      .filter(({ isLost }) => isLost)
      .map((night) => row(`night ${night.night}, cache lost`, [night])),
    '',
    `${nights.length} nights pushed ${megabytes(sum((night) => night.pushed))} and fetched ` +
      `${megabytes(sum((night) => night.fetched))} with git; ${lists.toLocaleString('en')} LIST and ` +
      `${gets.toLocaleString('en')} GET requests of S3 cost ${sum(centsOf).toFixed(2)} cents.`,
  ].join('\n')
}
