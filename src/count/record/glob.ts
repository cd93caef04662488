/**
 * Globs that match in a time proportional to the text, whatever the pattern: all ways to match are followed
 * side by side, one step per character.
 *
 *   ?        one character but `/`
 *   *        any run of characters; in paths it stops at `/`
 *   **       as a whole segment of a path: any number of segments, none among them
 *   [a-z]    one of these; `[!a-z]` any other but `/`
 *   {a,b}    either; `{1..9}` any of these numbers
 *   \x       x itself
 */
export interface GlobOptions {
  /** `*` stops at `/`. */
  readonly isPath: boolean
  /** Capitals do not matter. */
  readonly isCaseless: boolean
}

/** Compiles a glob. Throws where it cannot be read. */
export function compileGlob(pattern: string, options: GlobOptions): (text: string) => boolean {
  const folded = options.isCaseless ? pattern.toLowerCase() : pattern
  const tests = expanded(folded).map((plain) => matcherOf(tokensOf(plain, options.isPath)))
  if (tests.length > MOST_ALTERNATIVES) throw new Error('too many alternatives')
  const matches = (text: string): boolean => tests.some((test) => test(text))
  return options.isCaseless ? (text) => matches(text.toLowerCase()) : matches
}

const MOST_ALTERNATIVES = 256
const SLASH = '/'

type Token =
  | { readonly kind: 'char'; readonly char: string }
  /** One character that `fits`. */
  | { readonly kind: 'one'; readonly fits: (char: string) => boolean }
  /** Any run of characters that `fits`; not the empty one where it is `needed`. */
  | { readonly kind: 'run'; readonly fits: (char: string) => boolean; readonly isNeeded: boolean }
  /** Nothing, or anything that ends in a slash. */
  | { readonly kind: 'deep' }
  /** Nothing, or a slash and anything. */
  | { readonly kind: 'tail' }

const any = (): boolean => true
const inSegment = (char: string): boolean => char !== SLASH

// ── reading ──────────────────────────────────────────────────────────────────────────────────────

/** The pattern without braces: one for each choice. */
function expanded(pattern: string): string[] {
  const open = indexOutside(pattern, '{', 0)
  if (open < 0) return [pattern]
  const parts: string[] = []
  let depth = 0
  let from = open + 1
  for (let at = open; at < pattern.length; at++) {
    const char = pattern[at]
    if (char === '\\') at++
    else if (char === '{') depth++
    else if (char === ',' && depth === 1) {
      parts.push(pattern.slice(from, at))
      from = at + 1
    } else if (char === '}' && --depth === 0) {
      parts.push(pattern.slice(from, at))
      const [before, after] = [pattern.slice(0, open), pattern.slice(at + 1)]
      const choices = parts.length === 1 ? numbersIn(parts[0] ?? '') : parts
      const rests = expanded(after)
      const all = choices.flatMap(expanded).flatMap((one) => rests.map((rest) => one + rest))
      if (all.length > MOST_ALTERNATIVES) throw new Error('too many alternatives')
      return all.map((one) => before + one)
    }
  }
  throw new Error('a brace is open')
}

/** The numbers of `1..9`; anything else is itself, braces and all. */
function numbersIn(text: string): string[] {
  const [, first, last] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(text) ?? []
  if (first === undefined || last === undefined) return [`\\{${text}\\}`]
  const [least, most] = [Number(first), Number(last)].sort((a, b) => a - b) as [number, number]
  if (most - least >= MOST_ALTERNATIVES) throw new Error('too many alternatives')
  return Array.from({ length: most - least + 1 }, (_, i) => String(least + i))
}

/** Where `char` stands that is neither escaped nor in brackets. */
function indexOutside(pattern: string, char: string, from: number): number {
  for (let at = from; at < pattern.length; at++)
    if (pattern[at] === '\\') at++
    else if (pattern[at] === char) return at
    else if (pattern[at] === '[') at = endOfClass(pattern, at)
  return -1
}

/** The closing bracket of a class; the first character may be one itself. */
function endOfClass(pattern: string, open: number): number {
  const first = /[!^]/.test(pattern[open + 1] ?? '') ? open + 2 : open + 1
  for (let at = first; at < pattern.length; at++)
    if (pattern[at] === '\\') at++
    else if (pattern[at] === ']' && at > first) return at
  throw new Error('a bracket is open')
}

function tokensOf(written: string, isPath: boolean): Token[] {
  const pattern = written.replace(/(?<=^|\/)\*\*(\/\*\*)+(?=\/|$)/g, '**')
  const tokens: Token[] = []
  const isSegmentStart = (at: number): boolean => at === 0 || pattern[at - 1] === SLASH
  for (let at = 0; at < pattern.length; ) {
    const char = pattern[at] ?? ''
    if (char === '\\' && at + 1 < pattern.length) {
      tokens.push({ kind: 'char', char: pattern[at + 1] ?? '' })
      at += 2
    } else if (char === '?') {
      tokens.push({ kind: 'one', fits: inSegment })
      at++
    } else if (char === '[') {
      const end = endOfClass(pattern, at)
      tokens.push({ kind: 'one', fits: classOf(pattern.slice(at + 1, end)) })
      at = end + 1
    } else if (char === '*') {
      let end = at
      while (pattern[end] === '*') end++
      const isWhole = isSegmentStart(at) && (end === pattern.length || pattern[end] === SLASH)
      const isDeep = isWhole && end - at === 2
      const isLast = end === pattern.length
      // `img/**` takes in `img`, but `*/**` nothing without a slash.
      if (isDeep && isLast && at > 0 && tokens.at(-2)?.kind !== 'run') {
        tokens.pop() // the slash is part of what may be missing
        tokens.push({ kind: 'tail' })
      } else if (isDeep && !isLast) {
        tokens.push({ kind: 'deep' })
        end++
      } else {
        const fits = isPath && !isDeep ? inSegment : any
        tokens.push({ kind: 'run', fits, isNeeded: isPath && isWhole && isLast })
      }
      at = end
    } else {
      tokens.push({ kind: 'char', char })
      at++
    }
  }
  return tokens
}

/** What stands between brackets. A slash is in no class: none reaches past its segment. */
function classOf(text: string): (char: string) => boolean {
  const isNegated = /^[!^]/.test(text)
  const chars = [...(isNegated ? text.slice(1) : text).matchAll(/\\?([\s\S])/g)].map(
    ([, char = '']) => char,
  )
  const ranges: [string, string][] = []
  for (let at = 0; at < chars.length; at++) {
    const [first = '', dash, last] = chars.slice(at, at + 3)
    if (dash === '-' && last !== undefined) {
      if (first > last) throw new Error('a range goes backwards')
      ranges.push([first, last])
      at += 2
    } else ranges.push([first, first])
  }
  return (char) =>
    char !== SLASH && ranges.some(([first, last]) => char >= first && char <= last) !== isNegated
}

// ── matching ─────────────────────────────────────────────────────────────────────────────────────

function matcherOf(tokens: readonly Token[]): (text: string) => boolean {
  const pieces = piecesOf(tokens)
  return pieces === undefined ? followAll(tokens) : inOrder(pieces)
}

/** The words between stars that match anything; undefined where there is anything else. */
function piecesOf(tokens: readonly Token[]): string[] | undefined {
  const pieces = ['']
  for (const token of tokens)
    if (token.kind === 'char') pieces.push((pieces.pop() ?? '') + token.char)
    else if (token.kind === 'run' && token.fits === any && !token.isNeeded) pieces.push('')
    else return undefined
  return pieces
}

/** The first piece begins the text, the last one ends it, the others come in between: each as early as it
 * can, which leaves most room for the rest. */
function inOrder([first = '', ...others]: readonly string[]): (text: string) => boolean {
  const last = others.pop()
  if (last === undefined) return (text) => text === first
  return (text) => {
    if (!text.startsWith(first) || !text.endsWith(last)) return false
    let at = first.length
    for (const piece of others) {
      const found = text.indexOf(piece, at)
      if (found < 0) return false
      at = found + piece.length
    }
    return at + last.length <= text.length
  }
}

/** A set of states, in the order they were reached. Of each token there are two: before it, and inside one
 * that goes on. */
class States {
  readonly list: Uint32Array
  readonly #reached: Float64Array
  #round = 1
  size = 0

  constructor(tokens: number) {
    this.list = new Uint32Array(2 * tokens + 2)
    this.#reached = new Float64Array(2 * tokens + 2)
  }

  clear(): void {
    this.size = 0
    this.#round++
  }

  has(state: number): boolean {
    return this.#reached[state] === this.#round
  }

  add(state: number): void {
    if (this.has(state)) return
    this.#reached[state] = this.#round
    this.list[this.size++] = state
  }
}

function wordOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === 'char' ? token.char : '')).join('')
}

const before = (token: number): number => 2 * token
const inside = (token: number): number => 2 * token + 1

/** Follows all ways through the pattern at once. */
function followAll(tokens: readonly Token[]): (text: string) => boolean {
  const { length } = tokens
  const isOther = ({ kind }: Token): boolean => kind !== 'char'
  const firstOther = tokens.findIndex(isOther)
  const prefix = wordOf(firstOther < 0 ? tokens : tokens.slice(0, firstOther))
  const suffix = wordOf(tokens.slice(tokens.findLastIndex(isOther) + 1))
  const mayBeNothing = tokens.map(
    (token) =>
      token.kind === 'deep' || token.kind === 'tail' || (token.kind === 'run' && !token.isNeeded),
  )
  let now = new States(length)
  let next = new States(length)
  const reach = (states: States, token: number): void => {
    states.add(before(token))
    for (let to = token; mayBeNothing[to]; to++) states.add(before(to + 1))
  }
  const step = (state: number, char: string): void => {
    const at = state >> 1
    const token = tokens[at]
    switch (token?.kind) {
      case undefined: // at the end, and there is more text
        return
      case 'char':
        if (char === token.char) reach(next, at + 1)
        return
      case 'one':
        if (token.fits(char)) reach(next, at + 1)
        return
      case 'run':
        if (!token.fits(char)) return
        next.add(inside(at))
        reach(next, at + 1)
        return
      case 'deep':
        next.add(inside(at))
        if (char === SLASH) reach(next, at + 1)
        return
      case 'tail':
        if (state === before(at) && char !== SLASH) return
        next.add(inside(at))
        reach(next, at + 1)
    }
  }
  return (text) => {
    // Most texts are told by how they begin or end.
    if (!text.startsWith(prefix) || !text.endsWith(suffix)) return false
    now.clear()
    reach(now, 0)
    for (let at = 0; at < text.length && now.size > 0; at++) {
      next.clear()
      for (let i = 0; i < now.size; i++) step(now.list[i] as number, text[at] as string)
      ;[now, next] = [next, now]
    }
    return now.has(before(length))
  }
}
