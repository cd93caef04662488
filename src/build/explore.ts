/** Files of cubes for the page Explore, as nodes. */
import { deflateRawSync } from 'node:zlib'
import { type Day, isDay } from '../calendar/day.ts'
import type { Cube } from '../count/cube/cube.ts'
import { FEWEST_ROWS, foldedCube } from '../count/cube/fold.ts'
import { cubeOfStored, MOST_CUBE_ROWS } from '../count/cube/stored.ts'
import { uniteCubes } from '../count/cube/unite.ts'
import { decodeSummary } from '../count/summary/encode.ts'
import { openSummary } from '../mirror/day/summaries.ts'
import { sha256 } from '../mirror/envelope.ts'
import { type ExploreFile, filesScript, type MonthPrice } from '../report/explore/files-script.ts'
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

/** What a file came to: what the page knows of it, and the file; null where no day of it is known by all dimensions. */
export interface MadeCube {
  readonly told: ExploreFile
  readonly file: PackedFile
}
export type CubeNode = Node<MadeCube | null>

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

/** Bytes of a file as gzip: a day's, a month's. */
const DAY_BYTES = 30_000
const MONTH_BYTES = 200_000

export function cubeNodes(plans: readonly FilePlan[], context: CubeContext): CubeNode[] {
  const { cache, audience, code, fileOf, makeCube, soundOf } = context
  return plans.map(({ name, from, to, summaries }) => {
    const made = summaries.map(({ source, deliveryDay, digest }) => [source, deliveryDay, digest])
    const digest = sha256(JSON.stringify([code, audience, name, made]))
    const key = `cubes-${name}`
    return {
      name: `the reads of ${name}`,
      digest,
      needs: [],
      priority: priorities.page,
      task: {
        async kept() {
          const held = heldIn(await cache.get(key, digest), madeCubeOf)
          if (held === undefined || held === null) return held
          return soundOf([held.file]) === undefined ? undefined : held
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

/** What lies in the build cache. Throws where it is none of this. */
function madeCubeOf(bytes: Uint8Array): MadeCube | null {
  const [file, facts] = unpacked(bytes)
  if (file === undefined || facts === undefined) return null
  const told = JSON.parse(Buffer.from(facts.content).toString()) as ExploreFile
  const { name, from, to, rows } = told
  if (
    file.path !== `${EXPLORE_PATH}data/${name}.js` ||
    ![from, to].every(isDay) ||
    ![rows, told.bytes].every(Number.isSafeInteger)
  )
    throw new Error('it is no file of cubes')
  return { told, file }
}

/** The file of some cubes, in a thread, in a buffer of its own. */
export function makeCubeFile(task: CubeTask): Uint8Array<ArrayBuffer> {
  const { name, from, to, digest, place } = task
  const cube = uniteCubes(cubesOf(task))
  const files = cube.rows === 0 ? [] : filesOf(name, cube, from === to ? DAY_BYTES : MONTH_BYTES)
  const bytes = packed(files)
  putMade(place, `cubes-${name}`, digest, bytes)
  return bytes
}

/** The cubes of a task's days, part by part: without days of which a part was not counted by all dimensions. */
function cubesOf({ files, from, to, audience }: CubeTask): Cube[] {
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
  const lacking = new Set(cubes.flatMap(({ day, cube }) => (cube === null ? day : [])))
  return cubes.flatMap(({ day, cube }) => (cube === null || lacking.has(day) ? [] : cube))
}

/** The script, folded until it has no more bytes than it may, and what the page knows of it. */
function filesOf(name: string, cube: Cube, most: number) {
  const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9 })
  for (let rows = MOST_CUBE_ROWS; ; rows = Math.max(FEWEST_ROWS, rows >> 1)) {
    const folded = foldedCube(cube, rows)
    const { content, gzipBytes } = packCube(name, folded, deflate)
    if (gzipBytes > most && rows > FEWEST_ROWS) continue
    const file = `${name}-${sha256(content).slice(0, 8)}`
    const [from, to] = [folded.days[0], folded.days.at(-1)]
    const told = { name: file, from, to, rows: folded.rows, bytes: content.length }
    return [
      { path: `${EXPLORE_PATH}data/${file}.js`, content },
      { path: '', content: JSON.stringify(told) },
    ]
  }
}

/** All files of cubes that there are, oldest first. */
export async function madeCubes(nodes: readonly CubeNode[], graph: Graph): Promise<MadeCube[]> {
  const made = await Promise.all(nodes.map((node) => graph.made(node)))
  return made.filter((one) => one !== null)
}

/** From the first to the last day that Explore knows; undefined where it knows none. */
export function exploredDays(cubes: readonly MadeCube[]): ExploreDays | undefined {
  const [first, last] = [cubes[0], cubes.at(-1)]
  return first && last && { from: first.told.from, to: last.told.to }
}

/** Files of the site, then those of cubes, and last the script that lists them. */
export async function* withCubes(
  files: AsyncIterable<PackedFile>,
  cubes: readonly MadeCube[],
  pricesOf: () => Promise<readonly MonthPrice[]>,
): AsyncGenerator<PackedFile> {
  yield* files
  for (const { file } of cubes) yield file
  if (cubes.length === 0) return
  const told = cubes.map(({ told }) => told)
  const content = Buffer.from(filesScript(told, await pricesOf()))
  yield { path: `${EXPLORE_PATH}files.js`, content }
}
