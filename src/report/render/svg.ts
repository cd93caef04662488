/** What the drawings of a report have in common: numbers and paths of SVG. */

/** To a tenth of a unit: more cannot be seen. */
export const round = (value: number): number => Math.round(value * 10) / 10

/** Nothing where nothing is drawn. */
export const path = (ink: string, d: string, more = ''): string =>
  d === '' ? '' : `<path class="${ink}" d="${d}"${more}/>`
