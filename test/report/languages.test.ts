import { describe, expect, it, vi } from 'vitest'
import { en } from '../../src/report/words/en.ts'
import { languageTags, wordsOf } from '../../src/report/words/languages.ts'
import type { PluralForms } from '../../src/report/words/speech.ts'
import { leavesOf, MOST_GIVEN, marksIn, type Said, sayLeaf } from './said.ts'

/** The forms that words are asked in, as they are asked. */
const asked = vi.hoisted((): PluralForms[] => [])
vi.mock('../../src/report/words/speech.ts', async (original) => {
  const real = await original<typeof import('../../src/report/words/speech.ts')>()
  return {
    ...real,
    speechOf(tag: string) {
      const speech = real.speechOf(tag)
      const heard: typeof speech = {
        ...speech,
        plural: (count, forms) => {
          asked.push(forms)
          return speech.plural(count, forms)
        },
        counted: (count, forms) => `${count.text} ${heard.plural(count, forms)}`,
      }
      return heard
    },
  }
})

const languages = await Promise.all(languageTags.map((tag) => wordsOf(tag)))
const english = leavesOf(en)

/** Numbers of every category of every language. */
const ALL = [0, 1, 2, 3, 5, 20, 100, 1.5, 1e6]
/** The forms for these may do without the number. */
const SAID_ALOUD = ['zero', 'one', 'two']

/** What may be left out, one at a time: nothing, or what is given at a place. */
const without = [undefined, ...Array.from({ length: MOST_GIVEN }, (_, at) => at)]

function trySaying(...how: Parameters<typeof sayLeaf>): Said | undefined {
  try {
    return sayLeaf(...how)
  } catch {
    return undefined // it must be given
  }
}

/** What is called the same in English and in another language: names, and words that were taken over. */
const alike = new Set(
  [
    '503 SlowDown|CloudFront|CSV|SEO|TLS', // names and abbreviations
    'app|Apps|Bot|Bots|Browser|Bucket|Buckets|Cache|Downloads|Host|Hosts|hit|miss|scanner|Scanners|tablet|Tool|Tools',
    'assistant|Code|Directory|Distribution|Distributions|Error|India|Japan|Median|Notes|Operation|Page|Pages|Period|Program|Record',
    'Sections|Signature|Signatures|Site|Sites|social network|Status|System|Total|Type|Version',
    'in|pt', // between what is given
  ]
    .join('|')
    .split('|'),
)

describe('a language has what English has', () => {
  for (const words of languages)
    it(words.tag, () => {
      const leaves = leavesOf(words)
      expect([...leaves.keys()].sort()).toEqual([...english.keys()].sort())
      for (const [at, leaf] of english) expect(typeof leaves.get(at), at).toBe(typeof leaf)
    })
})

describe('a language shows what English shows', () => {
  for (const words of languages)
    it(words.tag, () => {
      const rules = new Intl.PluralRules(words.tag)
      const many = ALL.filter((count) => !SAID_ALOUD.includes(rules.select(count)))
      const lacking: string[] = []
      for (const [at, leaf] of leavesOf(words)) {
        for (const left of without) {
          const expected = trySaying(english.get(at) ?? '', 5, left)
          if (expected === undefined) continue
          for (const count of many) {
            const said = trySaying(leaf, count, left)
            if (said === undefined) continue // no language is given nothing there
            const shown = new Set(marksIn(said.text))
            const lost = marksIn(expected.text).filter((mark) => !shown.has(mark))
            if (lost.length > 0) lacking.push(`${at} of ${count} lacks ${lost}: ${said.text}`)
            if (said.links.join() !== expected.links.join())
              lacking.push(`${at} leads to ${said.links}, not to ${expected.links}`)
            if (said.code.join() !== expected.code.join())
              lacking.push(`${at} has as code ${said.code}, not ${expected.code}`)
          }
        }
      }
      expect([...new Set(lacking)]).toEqual([])
    })
})

describe('a language has the forms of its numbers', () => {
  for (const words of languages)
    it(words.tag, () => {
      const { pluralCategories } = new Intl.PluralRules(words.tag).resolvedOptions()
      const wrong: string[] = []
      for (const [at, leaf] of leavesOf(words)) {
        asked.length = 0
        for (const left of without) for (const count of ALL) trySaying(leaf, count, left)
        for (const forms of asked) {
          const given = Object.keys(forms)
          // A form that is left out reads as `other`: such a word has a form for one, or is the same for all.
          const isKnown = given.every((form) => pluralCategories.some((one) => one === form))
          const hasOne = given.includes('one') || !pluralCategories.includes('one')
          if (!isKnown || (!hasOne && given.length > 1)) wrong.push(`${at}: ${given}`)
        }
      }
      expect([...new Set(wrong)]).toEqual([])
    })
})

describe('a language says nothing in English', () => {
  for (const words of languages)
    if (words.tag !== 'en')
      it(words.tag, () => {
        const same: string[] = []
        for (const [at, leaf] of leavesOf(words)) {
          const { text } = sayLeaf(leaf, 5)
          const own = text.replace(/⟦[\w.]+⟧/g, '').trim()
          const isEnglish = text === sayLeaf(english.get(at) ?? '', 5).text
          if (isEnglish && /\p{L}{2}/u.test(own) && !alike.has(own)) same.push(`${at}: ${text}`)
        }
        expect(same).toEqual([])
      })
})

describe('what reads a language', () => {
  it('sees what is lost (the reader of words is alive)', () => {
    const lossy = (share: string, count: { value: number; text: string }): string =>
      `${share}: ${count.value > 1 ? 'some' : count.text}`
    expect(marksIn(sayLeaf(lossy as never, 5).text)).toEqual(['⟦0⟧'])
    expect(marksIn(sayLeaf(lossy as never, 1).text)).toEqual(['⟦0⟧', '⟦1⟧'])
    expect(sayLeaf(en.findings.bot.text as never, 5)).toMatchObject({ links: ['#bots'] })
  })
})
