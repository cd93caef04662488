import type { Words } from '../../src/report/words/words.ts'

/** What a word or a function of words says: its text, where its links lead, and what stands as code. */
export interface Said {
  readonly text: string
  readonly links: readonly string[]
  readonly code: readonly string[]
}

/** A word by where it stands, such as `panels.pages.1`, or what it says with some things given. */
export type Leaf = string | ((...given: unknown[]) => unknown) | readonly PhraseLike[]

interface PhraseLike {
  readonly text: unknown
  readonly look: string
  readonly href: string | null
}

/** Every word of a language by where it stands; sentences are one, functions are not called. */
export function leavesOf(words: Words): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  const visit = (at: string, value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'function' || isSentence(value))
      leaves.set(at, value as Leaf)
    else
      for (const [name, one] of Object.entries(value as object))
        visit(at === '' ? name : `${at}.${name}`, one)
  }
  const { tag: _, ...spoken } = words
  visit('', spoken)
  return leaves
}

function isSentence(value: unknown): value is readonly PhraseLike[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && 'look' in one)
}

/** What a word says. A function is given marks, `⟦0⟧`, `⟦1⟧` …, whose numbers are `count`; that at `without` is null. */
export function sayLeaf(leaf: Leaf, count: number, without?: number): Said {
  if (typeof leaf !== 'function') return saidBy(leaf)
  const given = Array.from({ length: MOST_GIVEN }, (_, at) =>
    at === without ? null : mark(String(at), count),
  )
  return saidBy(leaf(...given))
}

/** No function of words is given more. */
export const MOST_GIVEN = 6

function saidBy(value: unknown): Said {
  if (!isSentence(value)) return { text: String(value), links: [], code: [] }
  return {
    text: value.map(({ text }) => String(text)).join(''),
    links: value.flatMap(({ href }) => href ?? []).sort(),
    code: value.flatMap(({ text, look }) => (look === 'code' ? String(text) : [])).sort(),
  }
}

/** The marks that a text shows. */
export function marksIn(text: string): string[] {
  return [...new Set(text.match(/⟦[\w.]+⟧/g) ?? [])].sort()
}

/** Something that is a text, a number with its text, and an object whose every member is a mark of its own. */
function mark(name: string, count: number): unknown {
  const text = new String(`⟦${name}⟧`) as unknown as Record<PropertyKey, unknown>
  const own: Record<string, unknown> = {
    ...{ value: count, text: `⟦${name}⟧` },
    ...{ look: 'plain', href: null }, // as a part of a sentence
  }
  return new Proxy(text, {
    has: (_, member) => Object.hasOwn(own, member),
    get(target, member) {
      if (typeof member === 'symbol') return target[member]
      if (Object.hasOwn(own, member)) return own[member]
      const method = target[member]
      if (typeof method === 'function') return method.bind(target)
      return method ?? `⟦${name}.${member}⟧`
    },
  })
}
