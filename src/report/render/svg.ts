/** What the drawings and feeds of a report have in common: text of XML, numbers and paths of SVG. */

/** To a tenth of a unit: more cannot be seen. */
export const round = (value: number): number => Math.round(value * 10) / 10

/** Nothing where nothing is drawn. */
export const path = (ink: string, d: string, more = ''): string =>
  d === '' ? '' : `<path class="${ink}" d="${d}"${more}/>`

const entities: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
}

/** What XML 1.0 cannot hold, escaped or not (its production 2, Char). */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** For text and for attributes in double quotes. */
export const xmlText = (text: string): string =>
  text.replace(notInXml, '\ufffd').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
