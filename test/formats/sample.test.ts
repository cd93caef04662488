import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeMalformed } from '../../src/formats/reading/malformed.ts'
import { keepSamples, sampleOf } from '../../src/formats/reading/sample.ts'
import { tries } from '../tries.ts'
import { lineWith } from './fixtures.ts'

const piece = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    ' ',
    '"',
    '\x00',
    '\xff',
    '?k=v',
    '10.0.0.1',
    'x@y',
    ']',
    'k'.repeat(40),
  ),
  fc.constantFrom(lineWith({}, 9), lineWith({ address: '::1', status: 'x' })),
)
const lines = fc.array(
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  { maxLength: 30 },
)

it('giving up on what is larger changes nothing: the smallest are kept, in any order', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const kept = keepSamples(
        [],
        all.map((line) => sampleOf(line)),
      )
      for (const order of [all, all.toReversed(), all.toSorted()]) {
        const malformed = makeMalformed()
        for (const line of order) malformed.add('bad time', line)
        expect(malformed.byReason['bad time']?.samples ?? []).toEqual(kept)
        expect(malformed.byReason['bad time']?.count ?? 0).toBe(all.length)
      }
    }),
    { numRuns: tries(1000) },
  )
})

it.each<[line: string, sample: string]>([
  ['one two', 'one two'],
  ['a?b=c&d=e "f', 'a?… "f'],
  ['203.0.113.9 - x', '… - x'],
  ['x [06/Feb/2019:00:00:38 +0000] anything -', 'x [06/Feb/2019:00:00:38 +0000] … -'],
  ['2001:db8::1/48', '…/48'],
  ['http://joe:pass@host/a', 'http://…/a'],
  ['0123456789abcdef0123456789abcdef0', '0123…'],
  ['\x00\x1b[31m::error::', '\\x00\\x1b[31m…rror…'],
  ['u/jo%2540example.com/x jo\xef\xbc\xa0example.com', 'u/…/x …'],
  [`k/${'AK'}IAQ3EXAMPLE7ZZ4MNO.png`, 'k/AKIA….png'],
  ['u/490154203237518 5500-0000-0000-0004', 'u/4901… …'],
  ['device:Jos token/ab12 arn:aws:iam::1:user/jo', 'device:… token/… arn:aws…'],
  ['"App (imei 4901; Bearer abc.def', '"App (imei … Bearer …'],
  ['App 00-1A-2b-3C-4D-5E C:\\Users\\jo\\a', 'App … C:\\Users\\…'],
  ['a/night%20train.mp4 203%2E0%252e113%2E77', 'a/night%20train.mp4 …'],
  ['REST.GET.OBJECT a/2026-11-22-host/x HTTP/1.1', 'REST.GET.OBJECT a/2026-11-22-host/… HTTP/1.1'],
  [`${'ab/'.repeat(200)}`, `${'ab/'.repeat(34).slice(0, 100)}…`],
])('%j is shown as %j', (line, sample) => {
  expect(sampleOf(line)).toBe(sample)
})
