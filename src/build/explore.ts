/** Files of cubes for the page Explore, as nodes. */
import { deflateRawSync } from 'node:zlib'
import { addDays, type Day, isDay } from '../calendar/day.ts'
import type { Cube } from '../count/cube/cube.ts'
import { FEWEST_ROWS, foldedCube, rowsPerDay } from '../count/cube/fold.ts'
import { cubeOfStored, MOST_CUBE_ROWS } from '../count/cube/stored.ts'
import { uniteCubes } from '../count/cube/unite.ts'
import { decodeSummary } from '../count/summary/encode.ts'
import { openSummary } from '../mirror/day/summaries.ts'
import { sha256 } from '../mirror/envelope.ts'
import {
  type ExploreFile,
  type ExploreVisitors,
  filesScript,
  type MonthPrice,
} from '../report/explore/files-script.ts'
import { packCube } from '../report/explore/pack.ts'
import type { Audience } from '../report/model/audience.ts'
import type { ExploreDays } from '../report/model/page.ts'
import { EXPLORE_PATH } from '../report/model/site.ts'
import type { SummaryEntry } from '../rollup/plan.ts'
import type { FilePlan } from '../rollup/plan-files.ts'
import { openCube } from '../rollup/public.ts'
import { type BuildCache, type CachePlace, heldIn, putMade } from './cache.ts'
import type { Graph, Node } from './graph.ts'
import { type PackedFile, packed, unpacked } from './packed.ts'
import { priorities } from './rollups.ts'

/** Make a file of cubes, and put it into the build cache. Plain data, for a thread. */
export interface CubeTask {
  readonly name: string
  readonly from: Day
  readonly to: Day
  /** Files of summaries. */
  readonly files: readonly string[]
  readonly audience: Audience
  readonly digest: string
  readonly place: CachePlace
}

/** A file, and what the page knows of it; null where no day of it is known by all dimensions. */
export interface MadeCube {
  readonly made: { readonly told: ExploreFile; readonly file: PackedFile } | null
  /** Days that one of its summaries does not count by all dimensions, so that no file can tell of them. */
  readonly lacking: readonly Day[]
}
export type CubeNode = Node<MadeCube>

/** What files of cubes are made with. */
export interface CubeContext {
  readonly cache: BuildCache
  readonly audience: Audience
  /** Names the code that makes them. */
  readonly code: string
  readonly fileOf: (entry: SummaryEntry) => string
  readonly makeCube: (task: CubeTask, priority: number) => Promise<Uint8Array>
  /** As of `PageContext`. */
  readonly soundOf: (files: readonly PackedFile[]) => readonly PackedFile[] | undefined
}

/** The most bytes that a file may have as gzip: of what one day delivered, which is pushed each night, and of a month. */
const DAY_BYTES = 20_000
const MONTH_BYTES = 200_000

export function cubeNodes(plans: readonly FilePlan[], context: CubeContext): CubeNode[] {
  const { cache, audience, code, fileOf, makeCube, soundOf } = context
  return plans.map(({ name, from, to, summaries, digest: made }) => {
    const digest = sha256(JSON.stringify([code, audience, made]))
    const key = `cubes-${name}`
    return {
      name: `the reads of ${name}`,
      digest,
      needs: [],
      priority: priorities.page,
      task: {
        async kept() {
          const held = heldIn(await cache.get(key, digest), madeCubeOf)
          if (held === undefined || held.made === null) return held
          const [file] = soundOf([held.made.file]) ?? []
          return file && { ...held, made: { ...held.made, file } }
        },
        make: async ({ priority }) => {
          const files = summaries.map(fileOf)
          const task = { name, from, to, files, audience, digest, place: cache.place }
          return madeCubeOf(await makeCube(task, priority))
        },
      },
    }
  })
}

/** What was packed. Throws where the bytes hold something else. */
function madeCubeOf(bytes: Uint8Array): MadeCube {
  const [facts, file] = unpacked(bytes)
  const { lacking, told } = JSON.parse(Buffer.from(facts?.content ?? []).toString()) as CubeFacts
  if (!lacking.every(isDay)) throw new Error('it lacks what are no days')
  if (told === null || file === undefined) return { made: null, lacking }
  const { name, from, to, rows } = told
  if (
    file.path !== `${EXPLORE_PATH}data/${name}.js` ||
    ![from, to].every(isDay) ||
    ![rows, told.bytes].every(Number.isSafeInteger)
  )
    throw new Error('it is no file of cubes')
  return { made: { told, file }, lacking }
}

interface CubeFacts {
  readonly told: ExploreFile | null
  readonly lacking: readonly Day[]
}

/** A file of cubes, packed, in a buffer of its own: for a thread. */
export function makeCubeFile(task: CubeTask): Uint8Array<ArrayBuffer> {
  const { name, digest, place } = task
  const { cubes, lacking } = cubesOf(task)
  const cube = uniteCubes(cubes)
  const { told, file } = cube.rows === 0 ? { told: null, file: [] } : fileOf(name, cube)
  const facts: CubeFacts = { told, lacking }
  const bytes = packed([{ path: '', content: JSON.stringify(facts) }, ...file])
  putMade(place, `cubes-${name}`, digest, bytes)
  return bytes
}

/** The cubes of a task's days, one per summary and day, without days that one of the summaries does not count by all
 * dimensions. */
function cubesOf({ files, from, to, audience }: CubeTask) {
  const cubes: { readonly day: Day; readonly cube: Cube | null }[] = []
  for (const file of files) {
    const opened = openSummary(file, 'checked')
    if (opened.kind !== 'whole') throw new Error(`A summary is ${opened.kind}`)
    try {
      for (const [day, { totals, cube, tables }] of decodeSummary(opened.file).days) {
        if (day < from || day > to || totals.reads === 0) continue
        const told = audience === 'public' ? openCube : cubeOfStored
        cubes.push({ day, cube: cube && told(day, cube, tables) })
      }
    } finally {
      opened.file.close()
    }
  }
  const lacking = [...new Set(cubes.flatMap(({ day, cube }) => (cube === null ? day : [])))].sort()
  return {
    cubes: cubes.flatMap(({ day, cube }) => (cube === null || lacking.includes(day) ? [] : cube)),
    lacking,
  }
}

/** The script, folded until it has no more bytes than it may, and what the page knows of it. */
function fileOf(name: string, cube: Cube) {
  const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9 })
  const count = cube.days.length
  const most = count > DAYS_OF_DAY ? (MONTH_BYTES * count) / LONGEST_MONTH : DAY_BYTES
  for (let rows = MOST_CUBE_ROWS; ; ) {
    const folded = foldedCube(cube, rows)
    const { content, gzipBytes } = packCube(name, folded, deflate)
    if (gzipBytes > most && rows > FEWEST_ROWS) {
      // Bytes are nearly proportional to rows: the second try mostly fits.
      const fewer = (Math.min(rows, Math.max(...rowsPerDay(folded))) * most * SAFELY) / gzipBytes
      rows = Math.max(FEWEST_ROWS, Math.floor(fewer))
      continue
    }
    const file = `${name}-${sha256(content).slice(0, 8)}`
    const [from, to] = [folded.days[0], folded.days.at(-1)]
    const told = { name: file, from, to, rows: folded.rows, bytes: content.length } as ExploreFile
    return { told, file: [{ path: `${EXPLORE_PATH}data/${file}.js`, content }] }
  }
}
const LONGEST_MONTH = 31
/** What was delivered on one day tells of so many days at most. What tells of more, such as files that were copied later,
 * may be as large as that part of a month. */
const DAYS_OF_DAY = 7
const SAFELY = 0.97

/** All files of cubes that there are, and days that none of them may tell. */
export interface Explored {
  readonly files: readonly PackedFile[]
  /** What the page knows of them: from the first to the last day that it may tell. */
  readonly told: readonly ExploreFile[]
  /** Days between those that are known in part only: some file tells of them, and another lacks its part. */
  readonly lacking: readonly Day[]
}

export async function madeCubes(nodes: readonly CubeNode[], graph: Graph): Promise<Explored> {
  const all = await Promise.all(nodes.map((node) => graph.made(node)))
  const lacking = new Set(all.flatMap((one) => one.lacking))
  const shown = all.flatMap(({ made }) => {
    const told = made && within(made.told, lacking)
    return told && made ? [{ told, file: made.file }] : []
  })
  const told = shown.map((one) => one.told)
  const isTold = (day: Day): boolean => told.some(({ from, to }) => from <= day && day <= to)
  return {
    files: shown.map(({ file }) => file),
    told,
    lacking: [...lacking].filter(isTold).sort(),
  }
}

/** A file without days at its ends that may not be told; undefined where no other is left. */
function within(told: ExploreFile, lacking: ReadonlySet<Day>): ExploreFile | undefined {
  let { from, to } = told
  while (from <= to && lacking.has(from)) from = addDays(from, 1)
  while (from <= to && lacking.has(to)) to = addDays(to, -1)
  return from <= to ? { ...told, from, to } : undefined
}

/** From the first to the last day that Explore knows; undefined where it knows none. */
export function exploredDays({ told }: Explored): ExploreDays | undefined {
  const [first] = told.map(({ from }) => from).sort()
  const last = told
    .map(({ to }) => to)
    .sort()
    .at(-1)
  return first && last && { from: first, to: last }
}

/** Files of the site, then those of cubes, and last the script that lists them. */
export async function* withCubes(
  files: AsyncIterable<PackedFile>,
  explored: Explored,
  pricesOf: () => Promise<readonly MonthPrice[]>,
  visitorsOf: () => Promise<readonly ExploreVisitors[]>,
): AsyncGenerator<PackedFile> {
  yield* files
  yield* explored.files
  const { told, lacking } = explored
  if (told.length === 0) return
  const content = filesScript(told, await pricesOf(), await visitorsOf(), lacking)
  yield { path: `${EXPLORE_PATH}files.js`, content: Buffer.from(content) }
}
