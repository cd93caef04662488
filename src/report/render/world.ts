import type { MapCountry, WorldMap } from '../model/world-map.ts'
import { WORLD_SHAPES, WORLD_SIZE } from './world-shapes.ts'
import { xmlText } from './xml.ts'

/** A country as it is drawn: a path, or a dot where it is too small for one. */
interface Shape {
  readonly code: string
  readonly path: string | null
  readonly dot: readonly [x: string, y: string]
}

/** In units of the drawing. */
const DOT_RADIUS = 3.5

const shapes: readonly Shape[] = WORLD_SHAPES.trimStart()
  .split('\n')
  .slice(0, -1)
  .map((line) => {
    const at = line.indexOf(' ')
    const [code, drawn] = [line.slice(0, at), line.slice(at + 1)]
    const [x = '', y = ''] = drawn.split(' ')
    return { code, path: drawn.startsWith('m') ? drawn : null, dot: [x, y] }
  })

/**
 * The world: countries with readers are links with a class for each measure (`v3 b1`), all others one shape. Small
 * countries are dots, drawn on top. The links are not in the tab order: keyboard users have the table that they lead to.
 */
export function worldMap({ countries, title }: WorldMap): string {
  const known = new Map(countries.map((country) => [country.code, country]))
  const land = shapes.flatMap(({ code, path }) => (path !== null && !known.has(code) ? path : []))
  const linked = shapes.flatMap((shape) => {
    const country = known.get(shape.code)
    return country === undefined ? [] : [{ shape, country }]
  })
  const drawn = (isPath: boolean): string =>
    linked
      .filter(({ shape }) => (shape.path !== null) === isPath)
      .map(({ shape, country }) => linkOf(country, shape))
      .join('')
  const { width, height } = WORLD_SIZE
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${xmlText(title)}">` +
    `<path class="land" d="${absolute(land)}"/>${drawn(true)}${drawn(false)}</svg>`
  )
}

/** Paths as one. They begin with a relative move, which `M0 0` makes start at the origin and not where the path before
 * ended. */
function absolute(paths: readonly string[]): string {
  return paths.map((path) => `M0 0${path}`).join('')
}

function linkOf({ name, text, href, levels }: MapCountry, { path, dot }: Shape): string {
  const [x, y] = dot
  const form =
    path === null ? `<circle cx="${x}" cy="${y}" r="${DOT_RADIUS}"/>` : `<path d="${path}"/>`
  const classes = `v${levels.visitors} b${levels.bytes}`
  return (
    `<a href="${xmlText(href)}" tabindex="-1" class="${classes}">` +
    `<title>${xmlText(`${name}: ${text}`)}</title>${form}</a>`
  )
}
