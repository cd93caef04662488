/** Made-up reads, cubes that are made of them plainly, and counts that are made without any cube. */
import { addDays, type Day, parseDay } from '../../../src/calendar/day.ts'
import {
  type Cube,
  type CubeMeasure,
  cubeMeasures,
  type Dimension,
  dimensions,
} from '../../../src/count/cube/cube.ts'

/** A read as the counter would tell it; of `program` a name is `kind\u0000name`. */
export type Read = Readonly<Record<Dimension, string>> &
  Readonly<Partial<Record<CubeMeasure, number>>> & { readonly day: Day }

/** Names that a folded row lacks are undefined. */
type Names = Readonly<Record<Dimension, string | undefined>>

/** The cube of some reads: rows of the same day and names are one. `foldedIn` says which names of a read are folded
 * away; none where it is left out. */
export function cubeOf(
  reads: readonly Read[],
  foldedIn: (read: Read, dimension: Dimension) => boolean = () => false,
): Cube {
  const nameIn = (read: Read, dimension: Dimension): string | undefined => {
    if (!foldedIn(read, dimension)) return read[dimension]
    return dimension === 'program' ? `${read.program.split('\u0000')[0]}\u0000\u0001` : undefined
  }
  const namesOf = (read: Read): Names =>
    Object.fromEntries(dimensions.map((one) => [one, nameIn(read, one)])) as Names
  const told = reads.map((read) => ({ read, names: namesOf(read) }))
  const days = [...new Set(reads.map(({ day }) => day))].sort()
  const names = Object.fromEntries(
    dimensions.map((one) => [one, usedNames(told.map((each) => each.names[one]))]),
  ) as Record<Dimension, string[]>
  const codeOf = (one: Dimension, name: string | undefined): number =>
    name === undefined ? 0 : names[one].indexOf(name) + 1
  const rows = new Map<string, { readonly place: readonly number[]; readonly sums: number[] }>()
  for (const { read, names: own } of told) {
    const place = [days.indexOf(read.day), ...dimensions.map((one) => codeOf(one, own[one]))]
    const row = rows.get(place.join()) ?? { place, sums: cubeMeasures.map(() => 0) }
    cubeMeasures.forEach((measure, at) => {
      row.sums[at] = (row.sums[at] ?? 0) + (read[measure] ?? 0)
    })
    rows.set(place.join(), row)
  }
  const sorted = [...rows.values()].sort((a, b) => compared(a.place, b.place))
  return {
    days,
    names,
    rows: sorted.length,
    day: Uint32Array.from(sorted, ({ place }) => place[0] ?? 0),
    codes: Object.fromEntries(
      dimensions.map((one, at) => [
        one,
        Uint32Array.from(sorted, ({ place }) => place[at + 1] ?? 0),
      ]),
    ) as Record<Dimension, Uint32Array>,
    measures: Object.fromEntries(
      cubeMeasures.map((one, at) => [one, Float64Array.from(sorted, ({ sums }) => sums[at] ?? 0)]),
    ) as Record<CubeMeasure, Float64Array>,
  }
}

function usedNames(all: readonly (string | undefined)[]): string[] {
  return [...new Set(all)].filter((name) => name !== undefined).sort()
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

const programs = [
  ...['Firefox', 'Chrome', 'Safari', 'Edge'].map((name) => `people\u0000${name}`),
  ...['Googlebot', 'bingbot', 'other bots'].map((name) => `bots\u0000${name}`),
  ...['GPTBot', 'ClaudeBot'].map((name) => `ai\u0000${name}`),
  // The same name may be of two kinds.
  ...['curl', 'Firefox'].map((name) => `tools\u0000${name}`),
]
const countries = ['US', 'DE', 'FR', 'JP', 'BR', 'SE', 'EG', '']
const sites = ['', 'www.example.com', 'wildtube.example', 'xn--bcher-kva.example', 'news.example']
const statuses = ['2xx', '2xx', '2xx', '206', '304', '3xx', '4xx', '5xx', '000']
const caches = ['', '', 'hit', 'missed', 'refreshed']

/** Reads of successive days, as many each: some names are met often, most seldom. The same seed gives the same. */
export function madeReads(
  {
    from,
    days,
    perDay,
    objects = 300,
  }: { from: string; days: number; perDay: number; objects?: number },
  seed = 1,
): Read[] {
  const random = randomOf(seed)
  const skewed = (length: number): number => Math.floor(length * random() ** 3)
  const one = (names: readonly string[]): string => names[skewed(names.length)] ?? ''
  const first = parseDay(from)
  return Array.from({ length: days * perDay }, (_, at): Read => {
    const [program, object] = [one(programs), skewed(objects)]
    const isPerson = program.startsWith('people')
    const isPage = isPerson && object % 3 === 0
    const status = isPage ? '2xx' : one(statuses)
    return {
      day: addDays(first, Math.floor(at / perDay)),
      object: isPage ? `blog/${object}/index.html` : `files/archive-${object}.zip`,
      site: one(sites),
      network:
        !isPerson && at % 7 === 0 ? '' : `AS${64_500 + skewed(20)} Example ${skewed(20)} GmbH`,
      country: one(countries),
      program,
      status,
      cache: one(caches),
      requests: 1,
      bytes: status === '304' ? 0 : 500 + Math.floor(random() * 2_000_000),
      pageViews: isPage ? 1 : 0,
      ...(status === '5xx' && { unbilled: 1 }),
      ...(random() < 0.01 && { awsBytes: 400 }),
    }
  })
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
