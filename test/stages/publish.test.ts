/** What keeps a report from replacing a better one. */
import { describe, expect, it } from 'vitest'
import {
  objectionTo,
  objectionToEmpty,
  objectionToLoss,
  objectionToUnseen,
} from '../../src/stages/publish.ts'

const copy = (day: string, source = 'logs'): string => `history/${source}/2026/11/${day}`
const folders = new Set(['logs'])

describe('copies on the branch that are about to be replaced', () => {
  const cases: [what: string, there: [string, string][], seen: [string, string][], days: string][] =
    [
      ['none', [], [], ''],
      ['the ones that were read', [[copy('18'), 'a']], [[copy('18'), 'a']], ''],
      [
        'others than were read',
        [[copy('18'), 'b']],
        [[copy('18'), 'a']],
        '1 delivery day (2026-11-18)',
      ],
      [
        'some that nobody could read',
        [
          [copy('18'), 'a'],
          [copy('20'), 'a'],
        ],
        [],
        '2 delivery days (2026-11-18, 2026-11-20)',
      ],
      ['of another source', [[copy('18', 'other'), 'b']], [], ''],
      ['a file that is no copy', [['history/visitors/2026-11', 'b']], [], ''],
    ]
  it.each(cases)('%s', (_, there, seen, days) => {
    const history = { published: new Map(seen), leftOut: new Set<string>() }
    const said = objectionToUnseen(new Map(there), folders, history)
    if (days === '') expect(said).toBeUndefined()
    else expect(said).toContain(`other counts of ${days}`)
  })

  it('may be where they could not be used', () => {
    const history = { published: new Map<string, string>(), leftOut: new Set([copy('18')]) }
    expect(objectionToUnseen(new Map([[copy('18'), 'a']]), folders, history)).toBeUndefined()
  })
})

it('a report that lacks many days of the branch names the first and the last', () => {
  const kept = ['18', '19', '20', '21'].map((day) => copy(day))
  expect(objectionTo(kept, folders, new Set(), true)).toContain('(2026-11-18 to 2026-11-21)')
})

describe('a report that counted nothing', () => {
  const there = ['2026-10/index.html', '2026-11/index.html', '2026-11/data.json', 'mine.html']

  it('does not replace one that has pages of months, whose copies are gone', () =>
    expect(objectionToEmpty(there, false)).toContain('has pages of 2 months, so it stays'))

  it('replaces one that counted nothing, and one with days replaces any', () => {
    expect(objectionToEmpty(['index.html', 'periods/index.html'], false)).toBeUndefined()
    expect(objectionToEmpty(there, true)).toBeUndefined()
  })
})

describe('copies that somebody took off the branch', () => {
  it('are named, where nobody else has their counts', () =>
    expect(objectionToLoss([copy('18'), copy('20')], folders)).toContain(
      'lacks 2 delivery days (2026-11-18, 2026-11-20) whose copies somebody took off the branch',
    ))

  it('are one day, where two sources have it', () =>
    expect(
      objectionToLoss([copy('18'), copy('18', 'other')], new Set(['logs', 'other'])),
    ).toContain('lacks 1 delivery day (2026-11-18)'))

  it('are no matter where they are of another source, or no copies', () =>
    expect(objectionToLoss([copy('18', 'other'), 'history/visitors/2026-11'], folders)).toBe(
      undefined,
    ))
})
