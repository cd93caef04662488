/** Rows of visitors: their union in any order and by any cut, past their caps too, and what is none. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arenaOf, stringAt, stringsOf } from '../../src/columns/string-arena.ts'
import { unionOfNames } from '../../src/columns/union.ts'
import { unionOf } from '../../src/count/summary/merge.ts'
import { tables } from '../../src/count/tables/tables.ts'
import { checkVisitorRows } from '../../src/count/visitors/check.ts'
import {
  cappedRows,
  DIRECT,
  MOST_NAMES_EACH,
  MOST_VISITOR_NAMES,
  MOST_VISITOR_ROWS,
  SetsByRow,
  UNTOLD,
  unionOfRows,
  VIEWED,
  type Visitors,
  visitorTables,
} from '../../src/count/visitors/rows.ts'
import { tries } from '../tries.ts'

/** Of each visitor its hash, what it did, and the sites it came by. */
type Plain = readonly [hash: number, flags: number, sites: readonly string[]][]

function visitorsOf(plain: Plain): Visitors {
  const byHash = new Map<number, { flags: number; sites: Set<string> }>()
  for (const [hash, flags, sites] of plain) {
    const known = byHash.get(hash) ?? { flags: 0, sites: new Set() }
    byHash.set(hash, {
      flags: known.flags | flags,
      sites: new Set([...known.sites, ...sites]),
    })
  }
  if (byHash.size === 0) return { visitors: new Float64Array(0), visitorRows: null }
  const visitors = Float64Array.from(byHash.keys()).sort()
  const first = [...visitors.subarray(0, MOST_VISITOR_ROWS)].map((hash) => byHash.get(hash)!)
  const names = unionOfNames([arenaOf(first.flatMap(({ sites }) => [...sites]))]).rows
  const numbers = new Map(stringsOf(names).map((name, number) => [name, number]))
  const sets = new SetsByRow(first.length, names)
  for (const [row, { sites }] of first.entries())
    for (const site of sites) sets.add(row, numbers.get(site)!)
  const flags = Uint32Array.from(first, (one) => one.flags)
  return { visitors, visitorRows: { flags, sets: { referringSites: sets.sets() } } }
}

function united(parts: readonly Visitors[]): Visitors {
  const visitors = unionOf(
    parts.map((part) => part.visitors),
    Number.POSITIVE_INFINITY,
  )
  return { visitors, visitorRows: unionOfRows(visitors, parts) }
}

const anyPlain = fc.array(
  fc.tuple(
    fc.nat(30),
    fc.constantFrom(0, VIEWED, DIRECT, VIEWED | DIRECT),
    fc.array(fc.constantFrom('-', 'a.example', 'b.example', 'ü.example'), { maxLength: 3 }),
  ),
  { maxLength: 25 },
)

describe('a union of visitors', () => {
  it('knows of each what all parts know, in any order and by any cut', () => {
    fc.assert(
      fc.property(anyPlain, anyPlain, anyPlain, (a, b, c) => {
        const [x, y, z] = [visitorsOf(a), visitorsOf(b), visitorsOf(c)]
        const whole = visitorsOf([...a, ...b, ...c])
        expect(united([x, y, z])).toEqual(whole)
        expect(united([z, x, y])).toEqual(whole)
        expect(united([united([z, y]), x])).toEqual(whole)
      }),
      { numRuns: tries(200) },
    )
  })

  /** More than have rows, in three parts that have many in common. */
  const many: Plain = Array.from({ length: MOST_VISITOR_ROWS + 9_000 }, (_, at) => [
    (at * 2_654_435_761) % 2 ** 32,
    at % 3,
    [`s${at % 700}.example`, ...(at % 5 === 0 ? ['-'] : [])],
  ])
  it('has the same rows past their cap as if it had been counted at once', () => {
    const part = (size: number, from: number): Visitors =>
      visitorsOf(many.filter((_, at) => (at + from) % size !== 0))
    const [a, b, c] = [part(2, 0), part(2, 1), part(7, 3)]
    const whole = visitorsOf(many)
    expect(whole.visitorRows?.flags.length).toBe(MOST_VISITOR_ROWS)
    expect(whole.visitors.length).toBe(many.length)
    expect(united([a, b, c])).toEqual(whole)
    expect(united([c, united([b, a])])).toEqual(whole)
  })

  it('has the smallest hashes of all parts, however they are spread', () => {
    const anyHash = fc.oneof(fc.nat(40), fc.nat(2 ** 31), fc.maxSafeInteger().map(Math.abs))
    fc.assert(
      fc.property(
        fc.array(fc.array(anyHash), { maxLength: 8 }),
        fc.integer({ min: 1, max: 30 }),
        (lists, most) => {
          const sorted = lists.map((list) => Float64Array.from(new Set(list)).sort())
          const all = Float64Array.from(new Set(lists.flat())).sort()
          expect(unionOf(sorted, most)).toEqual(all.slice(0, most))
          expect(unionOf(sorted, Number.POSITIVE_INFINITY)).toEqual(all)
        },
      ),
      { numRuns: tries(200) },
    )
  })

  it('says of whom an older release counted', () => {
    const old: Visitors = { visitors: Float64Array.of(1, 3), visitorRows: null }
    const { visitorRows } = united([
      old,
      visitorsOf([
        [2, VIEWED, ['-']],
        [3, DIRECT, ['-']],
      ]),
    ])
    expect([...(visitorRows?.flags ?? [])]).toEqual([UNTOLD, VIEWED, UNTOLD | DIRECT])
    expect(united([old, old]).visitorRows).toBeNull()
  })

  it('tells nothing of a table that a part does not tell', () => {
    const { visitors, visitorRows } = visitorsOf([[2, VIEWED, ['-']]])
    const other = { visitors, visitorRows: visitorRows && { ...visitorRows, sets: {} } }
    expect(united([other, visitorsOf([[3, 0, ['-']]])]).visitorRows?.sets).toEqual({})
  })
})

describe('rows of visitors', () => {
  it('are told of all tables that have visitors', () => {
    expect(visitorTables(tables).map(({ name }) => name)).toEqual(
      tables.flatMap(({ name, columns }) =>
        (columns as readonly string[]).includes('visitors') ? [name] : [],
      ),
    )
  })

  it('hold so many names of one visitor, the first at rest', () => {
    const sites = Array.from({ length: 3 * MOST_NAMES_EACH }, (_, at) => `s${at}.example`)
    const set = visitorsOf([[1, VIEWED, sites]]).visitorRows!.sets.referringSites!
    const inOrder = stringsOf(unionOfNames([arenaOf(sites)]).rows)
    expect(stringsOf(set.names)).toEqual(inOrder.slice(0, MOST_NAMES_EACH))
    expect([...set.offsets]).toEqual([0, MOST_NAMES_EACH])
  })

  const rows = (size: number, name = (at: number) => `s${at}.example`) =>
    visitorsOf(Array.from({ length: size }, (_, at) => [at, 0, [name(at), name(at + 1e6)]]))
      .visitorRows!
  it('tell nothing of a table of too many names, or of too long ones', () => {
    expect(Object.keys(cappedRows(rows(MOST_VISITOR_NAMES / 2)).sets)).toEqual(['referringSites'])
    expect(Object.keys(cappedRows(rows(MOST_VISITOR_NAMES / 2 + 1)).sets)).toEqual([])
    expect(Object.keys(cappedRows(rows(2_000, (at) => `${at}`.padEnd(600, 'x'))).sets)).toEqual([])
  })

  const sound = visitorsOf([
    [1, VIEWED, ['-']],
    [5, DIRECT, ['a.example', 'b.example']],
  ])
  const set = sound.visitorRows!.sets.referringSites!
  const wrong: [what: string, change: object][] = [
    ['more rows than visitors', { flags: Uint32Array.of(1, 1, 1) }],
    ['what nobody does', { flags: Uint32Array.of(1, 99) }],
    ['names that are not there', { sets: { x: { ...set, ids: Uint32Array.of(0, 1, 9) } } }],
    ['a name twice', { sets: { x: { ...set, ids: Uint32Array.of(0, 1, 1) } } }],
    ['ends past its end', { sets: { x: { ...set, offsets: Uint32Array.of(0, 1, 4) } } }],
    ['rows that run back', { sets: { x: { ...set, offsets: Uint32Array.of(0, 4, 3) } } }],
    ['names of another length', { sets: { x: { ...set, names: { ...set.names, text: [] } } } }],
  ]
  it('that are sound are taken', () => {
    expect(() => checkVisitorRows(sound.visitorRows, 2, 'they')).not.toThrow()
    expect(stringAt(set.names, set.ids[0]!)).toBe('-')
  })
  it.each(wrong)('with %s are refused', (_, change) => {
    expect(() => checkVisitorRows({ ...sound.visitorRows!, ...change }, 2, 'they')).toThrow('they')
  })
})
