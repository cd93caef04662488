/**
 * What a text says, however it is spelt: `%6A`, `%256A`, `ｊ` and `j` with an invisible sign beside it are
 * all a j. What looks for private data has to read it, too.
 */

/** Only these can be spelt otherwise. */
const SPELT = /[^ -$&-~]/
/** Escapes of what stands within a name; a separator such as `%2F` may stand within a value. */
const WITHIN = /%(?:25)*(?:2[05BDE]|3[0-9AD]|40|[46][1-9A-F]|[57][0-9A]|5F|7E)/gi
const ASCII = /%([0-7][0-9A-F])/gi
const OTHER = /(?:%[89A-F][0-9A-F])+/gi
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g
const DIGIT = /\p{Nd}/u
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu
const OTHER_SIGNS = /[^\0-\x7f]/
const MOST_ROUNDS = 10

/**
 * `hide` applied to a text, and to what the text says, where it `mayHold` something to hide: most texts do
 * not. The spelling stays as it is unless `hide` finds something behind it.
 */
export function hideInSpellings(
  text: string,
  mayHold: (text: string) => boolean,
  hide: (text: string) => string,
): string {
  let shown = mayHold(text) ? hide(text) : text
  for (const spell of [names, all]) {
    // What was found as it is spelt may be the rest of a longer one: what the escapes of names say is read whole.
    const whole = spell === names ? text : shown
    if (!SPELT.test(whole)) return shown
    const said = spell(whole)
    if (said === whole || !mayHold(said)) continue
    const hidden = hide(said)
    if (hidden !== said && hidden !== spell(shown)) shown = hidden
  }
  return shown
}

const names = (text: string): string =>
  settled(text, (spelt) => plain(spelt.replace(WITHIN, (code) => letterOf(code.slice(-2)))))

const all = (text: string): string =>
  settled(text, (spelt) =>
    plain(spelt.replace(ASCII, (_, code: string) => letterOf(code)).replace(OTHER, decoded)),
  )

const letterOf = (code: string): string => String.fromCharCode(Number.parseInt(code, 16))

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes)
  } catch {
    return escapes // no UTF-8
  }
}

function plain(text: string): string {
  if (!OTHER_SIGNS.test(text)) return text
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(OTHER_DIGITS, (digit) => String(digitOf(digit)))
}

/** Unicode has the digits of every script in a row, from zero on. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

function settled(text: string, spell: (text: string) => string): string {
  let before = text
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const now = spell(before)
    if (now === before) break
    before = now
  }
  return before
}
