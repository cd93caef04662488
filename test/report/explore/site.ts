/** A site with the page Explore and its files, made of reads without a run. */
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import type { Cube } from '../../../src/count/cube/cube.ts'
import {
  type ExploreFile,
  type ExploreVisitors,
  filesScript,
  type MonthPrice,
} from '../../../src/report/explore/files-script.ts'
import { packCube } from '../../../src/report/explore/pack.ts'
import type { ReportSettings, SiteInput } from '../../../src/report/model/page.ts'
import { en } from '../../../src/report/words/en.ts'
import type { Words } from '../../../src/report/words/words.ts'
import { exampleSettings } from '../example.ts'
import { writeSite } from '../site.ts'
import { cubeOf, type Read } from './reads.ts'

const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9 })

/** What a month's reads cost here: the higher the month, the dearer. */
export function priceOf(month: string): MonthPrice {
  const perGB = 0.05 + Number(month.slice(5)) / 100
  return { month, perGB, inRegion: 0.5, edgePerGB: 0, thousandReads: 0.0004, thousandWrites: 0.005 }
}

/** The page as an input, in a language. */
export function exploreInput(words: Words = en, more: Partial<ReportSettings> = {}): SiteInput {
  const settings = { ...exampleSettings, language: words.tag, locale: words.tag, ...more }
  return { kind: 'explore', path: 'explore/', periods: [], settings, words }
}

/** Writes Explore of some reads: a file for each month but the newest, and of that one for each day. */
export async function writeExplore(
  directory: string,
  reads: readonly Read[],
  {
    input = exploreInput(),
    cubes = (some: readonly Read[]): Cube => cubeOf(some),
    visitors = [] as readonly ExploreVisitors[],
  } = {},
): Promise<ExploreFile[]> {
  const data = join(directory, 'explore', 'data')
  await mkdir(data, { recursive: true })
  const newest =
    reads
      .map(({ day }) => day.slice(0, 7))
      .sort()
      .at(-1) ?? ''
  const parts = Map.groupBy(reads, ({ day }) => (day.startsWith(newest) ? day : day.slice(0, 7)))
  const files: ExploreFile[] = []
  for (const [name, some] of parts) {
    const cube = cubes(some)
    const { content } = packCube(name, cube, deflate)
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 8)
    const [from, to] = [cube.days[0], cube.days.at(-1)]
    if (from === undefined || to === undefined) continue
    files.push({ name: `${name}-${digest}`, from, to, rows: cube.rows, bytes: content.length })
    await writeFile(join(data, `${name}-${digest}.js`), content)
  }
  const months = [...new Set(reads.map(({ day }) => day.slice(0, 7)))].sort()
  const script = filesScript(files, months.map(priceOf), visitors)
  await writeFile(join(directory, 'explore', 'files.js'), script)
  await writeSite(directory, [input])
  return files
}
