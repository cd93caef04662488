import { describe, expect, it } from 'vitest'
import { cutMiddle, foreignLink, safeJson, visible } from '../../src/report/model/visible.ts'

describe('text made visible', () => {
  const cases: [name: string, text: string, shown: string][] = [
    ['plain text stays', 'blog/über uns/日本.html', 'blog/über uns/日本.html'],
    [
      'control characters',
      'a\u0000b\u001b[31mc\r\nd\u007f\u0085',
      'a\\x00b\\x1b[31mc\\x0d\\x0ad\\x7f\\x85',
    ],
    [
      'direction overrides',
      'gpj\u202eexe.txt\u2066\u2069',
      'gpj\\u{202e}exe.txt\\u{2066}\\u{2069}',
    ],
    [
      'marks and invisible spaces',
      'a\u200e\u200b\ufeff\u00ad',
      'a\\u{200e}\\u{200b}\\u{feff}\\xad',
    ],
    ['line separators', 'a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
    ['tags', 'a\u{e0041}', 'a\\u{e0041}'],
    ['halves of pairs', 'a\ud800b', 'a\\u{d800}b'],
    ['whole pairs and joined emoji stay', '👩‍💻', '👩‍💻'],
  ]
  for (const [name, text, shown] of cases) it(name, () => expect(visible(text)).toBe(shown))
})

describe('long names', () => {
  it('stay whole up to the length', () => expect(cutMiddle('a'.repeat(120), 120)).toHaveLength(120))
  it('are cut in the middle, the tail kept', () => {
    const cut = cutMiddle(`head/${'x'.repeat(8000)}/tail.html`, 120)
    expect(cut).toHaveLength(120)
    expect(cut).toMatch(/^head\/x+…x+\/tail\.html$/)
  })
  it('never keep half a pair', () => {
    expect(cutMiddle('😀'.repeat(4000), 121).isWellFormed()).toBe(true)
  })
})

describe('foreign links', () => {
  const cases: [address: string, href: string | null][] = [
    ['https://example.org/a?b', 'https://example.org/a?b'],
    ['HTTP://Example.org', 'http://example.org/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://user:secret@example.org/', null],
    ['//example.org/', null],
    ['https://', null],
    ['https://a b/', null],
    [`https://example.org/${'x'.repeat(3000)}`, null],
    ['android-app://com.example/', null],
  ]
  for (const [address, href] of cases)
    it(`${address.slice(0, 40)} → ${href}`, () => expect(foreignLink(address)).toBe(href))
})

it('JSON keeps its values and hides nothing', () => {
  const value = { name: '</script>\u202e\u2028\ufeff\u{e0041}\ud800 é\n', n: 1 }
  const text = safeJson(JSON.stringify(value))
  expect(JSON.parse(text)).toEqual(value)
  expect(text).not.toMatch(/[<\u202e\u2028\ufeff]|\u{e0041}/u)
})
