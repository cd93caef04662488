/**
 * Makes `src/report/render/world-shapes.ts`, the shapes of countries that the map is drawn with, of Natural Earth's
 * 1:50m data (public domain), as the package `world-atlas` has them:
 *
 *   npm run world
 *
 * They are simplified, projected with Equal Earth, which keeps areas, and rounded to whole units of a drawing that is
 * `WIDTH` wide. The same packages make the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'

const WIDTH = 1000
/** The smallest triangle that a point makes with its neighbours, in steradians (0.00003 is 1,200 km²). */
const LEAST_DETAIL = 0.000015
/** The smallest part of a country that is drawn, and the smallest country that is not a dot, in square units. */
const [LEAST_PART, LEAST_COUNTRY] = [2, 7]
/** Between these meridians nobody lives but on ships: the map is cut there, and Russia is whole. */
const MIDDLE = 11
/** ISO 3166-1 numeric: it is not drawn, as half of the map would be ice. */
const ANTARCTICA = '010'
/** User-assigned, as CLDR and the European Union use it; ISO 3166-1 has no code. */
const KOSOVO = 'XK'

/** Countries and territories with a code of their own that the data has no shape for, or one within another country's:
 * degrees east and north of their middle. They are dots. */
const dots: readonly (readonly [code: string, east: number, north: number])[] = [
  ['BQ', -68.3, 12.2],
  ['BV', 3.4, -54.4],
  ['CC', 96.8, -12.2],
  ['CX', 105.7, -10.5],
  ['GF', -53.1, 4],
  ['GI', -5.4, 36.1],
  ['GP', -61.5, 16.2],
  ['MQ', -61, 14.6],
  ['RE', 55.5, -21.1],
  ['SJ', 16, 78.6],
  ['TK', -171.8, -9.2],
  ['TV', 179.2, -8.5],
  ['YT', 45.2, -12.8],
]

type Point = readonly [x: number, y: number]
type World = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>

const root = path.resolve(import.meta.dirname, '..')

/** The text of the module. */
export function worldModule(): string {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(path.join(root, 'node_modules', file), 'utf8'))
  const world = read('world-atlas/countries-50m.json') as World
  const codes = read('i18n-iso-countries/codes.json') as (readonly string[])[]
  const codeOf = new Map(codes.map(([alpha2 = '', , numeric = '']) => [numeric, alpha2]))
  const drawn = countriesOf(simplify(presimplify(world, sphericalTriangleArea), LEAST_DETAIL))
  const whole = countriesOf(world)
  const projection = geoEqualEarth().rotate([-MIDDLE, 0]).fitWidth(WIDTH, whole).precision(0)
  const [, [, height]] = geoPath(projection).bounds(whole)
  const parts = new Map<string, Point[][]>()
  const middles = new Map<string, Point>()
  for (const [at, country] of whole.features.entries()) {
    const { id, properties } = country
    const code = properties.name === 'Kosovo' ? KOSOVO : (codeOf.get(`${id}`) ?? '')
    const shape = drawn.features[at]
    if (shape === undefined) continue
    parts.set(code, [...(parts.get(code) ?? []), ...partsOf(shape, projection)])
    if (!middles.has(code)) middles.set(code, middleOf(country, projection))
  }
  for (const [code, ...place] of dots) {
    const [x = 0, y = 0] = projection(place) ?? []
    parts.set(code, [])
    middles.set(code, [Math.round(x), Math.round(y)])
  }
  const lines = [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, own]) => {
      const isDot = code !== '' && own.reduce((sum, part) => sum + areaOf(part), 0) < LEAST_COUNTRY
      return `${code} ${isDot ? (middles.get(code)?.join(' ') ?? '') : pathOf(own)}`
    })
  return moduleOf(Math.ceil(height), lines)
}

type Countries = FeatureCollection<Polygon | MultiPolygon, { readonly name: string }>

function countriesOf(world: World): Countries {
  const { features, ...rest } = feature(world, world.objects.countries) as Countries
  return { ...rest, features: features.filter(({ id }) => id !== ANTARCTICA) }
}

/** The rings of a country that can be seen, in whole units. */
function partsOf(shape: Countries['features'][number], projection: GeoProjection): Point[][] {
  const rings: Point[][] = []
  const add = (x: number, y: number): void => {
    const ring = rings.at(-1)
    const [before] = ring?.slice(-1) ?? []
    const point: Point = [Math.round(x), Math.round(y)]
    if (before?.[0] !== point[0] || before[1] !== point[1]) ring?.push(point)
  }
  const moveTo = (x: number, y: number): void => {
    rings.push([])
    add(x, y)
  }
  const [closePath, arc, beginPath] = [(): void => {}, (): void => {}, (): void => {}]
  geoPath(projection, { moveTo, lineTo: add, closePath, arc, beginPath })(shape)
  return rings.filter((ring) => areaOf(ring) >= LEAST_PART)
}

/** The middle of a country's largest part: of islands far apart, one between them would lie in the sea. */
function middleOf({ geometry }: Countries['features'][number], projection: GeoProjection): Point {
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates]
  const parts = polygons.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
  const path = geoPath(projection)
  const [first, ...others] = parts
  if (first === undefined) throw new Error('A country without a shape')
  const largest = others.reduce(
    (most, one) => (path.area(one) > path.area(most) ? one : most),
    first,
  )
  const [x, y] = path.centroid(largest)
  return [Math.round(x), Math.round(y)]
}

/** Of a ring, by the shoelace formula. */
function areaOf(ring: readonly Point[]): number {
  const twice = ring.map(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    return x * nextY - nextX * y
  })
  return Math.abs(twice.reduce((sum, part) => sum + part, 0)) / 2
}

/** Path data: each ring begins where it lies from the begin of the one before. */
function pathOf(rings: readonly (readonly Point[])[]): string {
  const steps = rings.map((ring, at) => {
    const before = rings[at - 1]?.[0] ?? [0, 0]
    const own = ring.map(([x, y], place) => {
      const [fromX, fromY] = ring[place - 1] ?? before
      return `${x - fromX} ${y - fromY}`
    })
    return `m${own.join(' ')}z`
  })
  return steps.join('').replaceAll(' -', '-')
}

function moduleOf(height: number, lines: readonly string[]): string {
  return `/** Made by \`npm run world\`, of Natural Earth (public domain): do not edit. */

/** Of the drawing, in units. */
export const WORLD_SIZE = { width: ${WIDTH}, height: ${height} } as const

/** A line each: the ISO 3166-1 code of a country, then its path, or the middle of one that is too small to be drawn.
 * Without a code: areas that the data has no code for. */
export const WORLD_SHAPES = \`
${lines.join('\n')}
\`
`
}

if (import.meta.main) {
  const text = worldModule()
  writeFileSync(path.join(root, 'src/report/render/world-shapes.ts'), text)
  console.log(`src/report/render/world-shapes.ts: ${text.length} bytes`)
}
