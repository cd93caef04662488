/** Text in XML, and in HTML: drawings, the feed, digests. */

const entities: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
}

/** What XML 1.0 cannot hold, escaped or not (its production 2, Char). */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** For text and for attributes in double quotes. */
export const xmlText = (text: string): string =>
  text.replace(notInXml, '\ufffd').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
