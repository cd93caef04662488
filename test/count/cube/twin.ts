import {
  type Cube,
  type CubeMeasure,
  cubeMeasures,
  dimensions,
} from '../../../src/count/cube/cube.ts'
import { decodeKey, decodeText } from '../../../src/formats/fields/decode.ts'
import { botClassOf } from '../../../src/naming/agents/crawlers.ts'
import type { Naming } from '../../../src/naming/naming.ts'
import type { Row } from '../records.ts'
import { billOf, bytesOf, EXTENSION, isFetch, NO_REQUESTS, PAGE, READS } from '../twin.ts'

/** A row of a cube: its day, its names in the order of the dimensions (null for OTHER), and its sums. */
export type PlainRow = Record<CubeMeasure, number> & {
  readonly names: readonly (string | null)[]
}
type Names = [string, string, string, string, string, string, string]

/** Reads by all dimensions, from records as objects: what the kernel counts before anything is folded. */
export function cubePlainly(rows: readonly Row[], naming: Naming): PlainRow[] {
  const reads = rows.flatMap((row) => readOf(row, naming))
  const people = reads.filter(({ names }) => isOfPeople(names))
  const sum = (some: readonly { requests: number; bytes: number }[], of: 'requests' | 'bytes') =>
    some.reduce((before, one) => before + one[of], 0)
  const isHeavy = (network: string): boolean => {
    const its = people.filter(({ names }) => names[2] === network)
    return (['requests', 'bytes'] as const).some(
      (of) => sum(its, of) > 0 && sum(its, of) * 50 >= sum(people, of),
    )
  }
  const heavy = new Set([...new Set(people.map(({ names }) => names[2]))].filter(isHeavy))
  const found = new Map<string, PlainRow>()
  for (const { names, ...sums } of reads) {
    if (isOfPeople(names) && !heavy.has(names[2])) names[2] = ''
    const key = JSON.stringify(names)
    const known = found.get(key)
    if (known === undefined) found.set(key, { names, ...sums })
    else for (const measure of cubeMeasures) known[measure] += sums[measure]
  }
  return [...found.values()]
}

function isOfPeople(names: Names): boolean {
  return names[4].startsWith('people\0')
}

function readOf(row: Row, naming: Naming): (Record<CubeMeasure, number> & { names: Names })[] {
  const status = row.status === '-' ? -1 : Number(row.status)
  if (status < 0 || NO_REQUESTS.test(row.operation) || !READS.test(row.operation)) return []
  if (isFetch(row)) return []
  const bytes = Math.max(0, row.bytesSent)
  const { kind, name, browser } = naming.agent(decodeText(bytesOf(row.agent)))
  const key = decodeKey(bytesOf(row.key), row.operation)
  const isView =
    kind === 'people' &&
    !row.operation.includes('HEAD') &&
    key !== '-' &&
    (PAGE.test(key) || !EXTENSION.test(key)) &&
    (status === 200 || status === 304)
  const isAi = kind === 'bots' && botClassOf(name).startsWith('ai ')
  const lookedUp = naming.address(row.address)
  const network = naming.toldNetwork(row.asn) ?? lookedUp.network
  const country = naming.toldCountry(row.country) ?? lookedUp.country
  const told = (place: string): string => (place === '-' || place === 'unknown' ? '' : place)
  const { site } = naming.referrer(row.referrer)
  const names: Names = [
    naming.key(key),
    site === '-' ? '' : site,
    told(network),
    told(country),
    `${isAi ? 'ai' : kind}\0${kind === 'people' ? browser : name}`,
    status === 206 || status === 304 ? `${status}` : status < 200 ? '000' : `${row.status[0]}xx`,
    row.cache === '-' ? '' : row.cache,
  ]
  return [{ names, requests: 1, bytes, pageViews: isView ? 1 : 0, ...billOf(row, status, bytes) }]
}

/** The rows of a cube with their names, in its order. */
export function plainRows(cube: Cube): PlainRow[] {
  return Array.from({ length: cube.rows }, (_, row) => ({
    names: dimensions.map((dimension) => {
      const code = cube.codes[dimension][row] ?? 0
      return code === 0 ? null : (cube.names[dimension][code - 1] ?? 'missing')
    }),
    ...(Object.fromEntries(
      cubeMeasures.map((measure) => [measure, cube.measures[measure][row]]),
    ) as Record<CubeMeasure, number>),
  }))
}

/** In an order of their own, to be compared. */
export function inOrder(rows: readonly PlainRow[]): PlainRow[] {
  const of = ({ names }: PlainRow): string => JSON.stringify(names)
  return [...rows].sort((a, b) => (of(a) < of(b) ? -1 : 1))
}

/** A cube of one day, of plain rows. */
export function cubeOfRows(day: Cube['days'][number], rows: readonly PlainRow[]): Cube {
  const names = Object.fromEntries(
    dimensions.map((dimension, at) => {
      const used = new Set(rows.flatMap(({ names }) => names[at] ?? []))
      return [dimension, [...used].sort()]
    }),
  ) as unknown as Cube['names']
  const codesOf = ({ names: of }: PlainRow): number[] =>
    of.map((name, at) => (name === null ? 0 : names[dimensions[at]!].indexOf(name) + 1))
  const sorted = rows
    .map((row) => ({ row, codes: codesOf(row) }))
    .sort((a, b) => {
      const at = a.codes.findIndex((code, at) => code !== b.codes[at])
      return at < 0 ? 0 : a.codes[at]! - b.codes[at]!
    })
  return {
    days: rows.length === 0 ? [] : [day],
    names,
    rows: rows.length,
    day: new Uint32Array(rows.length),
    codes: Object.fromEntries(
      dimensions.map((dimension, at) => [
        dimension,
        Uint32Array.from(sorted, ({ codes }) => codes[at]!),
      ]),
    ) as unknown as Cube['codes'],
    measures: Object.fromEntries(
      cubeMeasures.map((measure) => [
        measure,
        Float64Array.from(sorted, ({ row }) => row[measure]),
      ]),
    ) as unknown as Cube['measures'],
  }
}
