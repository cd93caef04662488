/** What `rows.js` holds, as the script of the page takes it apart. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AllRows, RawRow } from '../../src/report/model/all-rows.ts'
import { buildRows } from '../../src/report/model/build.ts'
import { pageOf } from '../../src/report/model/page.ts'
import { moneyOf } from '../../src/report/model/prices.ts'
import { rowsScript } from '../../src/report/render/rows.ts'
import { en } from '../../src/report/words/en.ts'
import { demoInputs } from './demo.ts'
import { exampleInputs } from './example.ts'

const template = join(import.meta.dirname, '..', '..', 'templates', 'rows.js')
const listsIn = new Function(`${readFileSync(template, 'utf8')};return listsIn`)()

function readBack(script: string): Record<string, { readonly rows: readonly unknown[][] }> {
  return listsIn(new Function('s3LogReport', `return ${script}`)((data: unknown) => data))
}

/** A row as the page draws it: name, words beside it, values, and the value before. */
function drawn({ name, sub, values, before }: RawRow): unknown[] {
  const parts = name.map(({ text, whole, href }) =>
    whole === null && href === null ? text : [text, whole, href],
  )
  const isPlain = parts.length === 1 && typeof parts[0] === 'string'
  return [isPlain ? parts[0] : parts, sub, ...values, before]
}

const writing = { currency: 'USD', words: en, perByte: 9e-11 }

/** A list of objects with what they took. */
function listOf(table: string, id: string, rows: readonly (readonly [string, number])[]): AllRows {
  return {
    ...{ id, table, columns: ['bytes', 'cost', 'requests'], kinds: ['bytes', 'money', 'count'] },
    ...{ sortedBy: 0, thenBy: null, whole: null, smallest: 1, rest: null },
    rows: rows.map(([text, bytes]) => ({
      place: text,
      name: [{ text, whole: null, href: null, rel: null }],
      sub: '',
      values: [bytes, Math.round(bytes * 0.09e-3 + 2) / 1e6, 3],
      before: null,
    })),
  }
}

describe('rows.js', () => {
  it('gives the rows of every page of the demo and the example, in the order of the page', () => {
    const inputs = [...demoInputs(), ...exampleInputs()]
    let count = 0
    for (const input of inputs) {
      if (input.kind === 'index' || input.period === null) continue
      const page = pageOf(input, input.period)
      const lists = buildRows(page)
      const { prices, words, cost } = page
      const back = readBack(
        rowsScript(lists, { currency: moneyOf(prices), words, perByte: cost.perGB / 1e9 }),
      )
      expect(Object.keys(back).sort()).toEqual(lists.map(({ id }) => id).sort())
      for (const { id, rows } of lists) expect(back[id]?.rows).toEqual(rows.map(drawn))
      count += lists.length
    }
    expect(count).toBeGreaterThan(30)
  })

  it('gives money as it is, whatever a byte is worth', () => {
    for (const perByte of [0, 9e-11, 1e-6, 1 / 3e9]) {
      const list = listOf('keys', 'hogKeys', [
        ['a', 123_456_789_012],
        ['b', 1],
        ['c', 0],
      ])
      const back = readBack(rowsScript([list], { ...writing, perByte }))
      expect(back.hogKeys?.rows).toEqual(list.rows.map(drawn))
    }
  })

  it('gives money alone where a list has no bytes beside it', () => {
    const [one] = [listOf('keys', 'hogKeys', [['a', 5]])]
    const other: AllRows = {
      ...listOf('keys', 'moved', []),
      ...{ columns: ['cost'], kinds: ['money'] },
      rows: [
        { place: 'b', name: one?.rows[0]?.name ?? [], sub: '', values: [1.25], before: 7 },
        { place: 'c', name: one?.rows[0]?.name ?? [], sub: '', values: [null], before: null },
      ],
    }
    const back = readBack(rowsScript([one as AllRows, other], writing))
    expect(back.moved?.rows).toEqual(other.rows.map(drawn))
    expect(back.hogKeys?.rows).toEqual(one?.rows.map(drawn))
  })

  it('changes no line of a row whose place among others alone is another', () => {
    const linesOf = (bytesOfLast: number): string[] =>
      rowsScript(
        [
          listOf('keys', 'hogKeys', [
            ['b', 30],
            ['a', 20],
            ['c', bytesOfLast],
          ]),
        ],
        writing,
      ).split('\n')
    const [before, after] = [linesOf(10), linesOf(1000)]
    expect(after.filter((line, at) => line !== before[at])).toHaveLength(1)
  })

  it('says the rows of a table that several lists have once', () => {
    const rows = [
      ['b', 30],
      ['a', 20],
    ] as const
    const script = rowsScript(
      [listOf('keys', 'hogKeys', rows), listOf('keys', 'others', rows.slice(1))],
      writing,
    )
    expect(script.match(/"a"/g)).toHaveLength(1)
    const back = readBack(script)
    expect(back.hogKeys?.rows.map(([name]) => name)).toEqual(['b', 'a'])
    expect(back.others?.rows.map(([name]) => name)).toEqual(['a'])
  })
})
