/**
 * What a client sent, of what CloudFront wrote of it. It encodes blanks, control bytes, all but ASCII and some signs as
 * `%XX`, and of what the client had encoded the `%`:
 *
 *   a client asks for    /words/%E5%A5%BD/      its agent is      Mozilla/5.0 (X11)
 *   logged as            /words/%25E5%25A5%25BD/                  Mozilla/5.0%20(X11)
 *   before about 2019                                             Mozilla/5.0%2520(X11)
 *
 * Texts are bytes in strings (latin1). Nothing throws: a `%` without two hex digits after it stays as it is, and so
 * does `+`. Not to be told apart: a `%XX` that a client meant literally in what is decoded twice.
 */

const ESCAPE = /%([0-9a-f]{2})/gi
/** An escape that is not one of `%`, itself before two hex digits. */
const OTHER_ESCAPE = /%(?!25[0-9a-f]{2})/i

/** As it was sent. */
export function sentText(text: string): string {
  if (!text.includes('%')) return text
  return text.replaceAll(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** An agent as it was sent. One that is encoded twice throughout is of an old log: agents hold blanks. */
export function sentAgent(text: string): string {
  const sent = sentText(text)
  return sent !== text && !OTHER_ESCAPE.test(text) ? sentText(sent) : sent
}

/** A referrer as it was sent, which may be encoded by then. One that still is twice is of an old log. */
export function sentReferrer(text: string): string {
  const sent = sentText(text)
  return sent.includes('%') && !OTHER_ESCAPE.test(sent) ? sentText(sent) : sent
}

/** The key that a path stands for, as records have it (`fields/decode.ts`); `/` of the root. */
export function keyOf(stem: string): string {
  if (stem === '-') return stem
  const path = sentText(sentText(stem))
  const key = path.startsWith('/') ? path.slice(1) : path
  return key === '' ? '/' : key.replaceAll('%', '%2525')
}
