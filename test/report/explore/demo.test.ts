/** What Explore counts of the demo's own cubes, against the tables and the cost of the report's pages. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../../demo/logs.ts'
import { cubeOfStored } from '../../../src/count/cube/stored.ts'
import { monthPriceOf } from '../../../src/report/explore/files-script.ts'
import { packCube } from '../../../src/report/explore/pack.ts'
import { rowCost } from '../../../src/report/model/cost.ts'
import { type PeriodInput, pageOf } from '../../../src/report/model/page.ts'
import { pricesOf } from '../../../src/report/model/prices.ts'
import type { Period } from '../../../src/rollup/rollup.ts'
import { counted, demoInputs } from '../demo.ts'
import { exampleSettings, headOf } from '../example.ts'
import { allDimensions } from './truth.ts'

const templates = join(import.meta.dirname, '..', '..', '..', 'templates')
const parts = ['cube', 'count'].map((part) =>
  readFileSync(join(templates, `explore-${part}.js`), 'utf8'),
)
const names = 'unpackCube,makeStore,addCube,pricesByMonth,countReads,dayNumber'
const script = new Function(`${parts.join('\n')};return {${names}}`)()
const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9 })

/** Tables of the report, and where Explore has their names. */
const tables = [
  ['keys', 'object', ''],
  ['referringSites', 'site', ''],
  ['networks', 'network', ''],
  ['countries', 'country', ''],
  ['browsers', 'program', 'people\u0000'],
  ['tools', 'program', 'tools\u0000'],
  ['bots', 'program', 'bots\u0000'],
] as const

describe.each([false, true])('the demo, behind CloudFront: %j', (isBehindCdn) => {
  it('has the same requests, bytes and cost in Explore as on the page of a month', async () => {
    const { objects, edgeObjects } = makeDemoLogs({ isBehindCdn })
    const edges = edgeObjects.map(({ body }) => gunzipSync(body).toString('latin1'))
    const { summary } = counted([...objects.map(({ body }) => body), ...edges])
    const inputs = demoInputs({ isBehindCdn }, { region: exampleSettings.region })
    const input = inputs.find(({ path }) => path === '2026-10/')
    if (input === undefined || !hasPeriod(input)) throw new Error('the demo has that month')
    const { period, settings } = input
    const store = script.makeStore()
    const prices = script.pricesByMonth([monthPriceOf('2026-10', headOf(period), settings)])
    const chunks = []
    for (const [day, { cube }] of summary.days) {
      if (cube === null || cube === undefined) throw new Error(`${day} has a cube`)
      const { content } = packCube(day, cubeOfStored(day, cube), deflate)
      const text = /,"([^"]*)"/.exec(content)?.[1]
      chunks.push(script.addCube(store, await script.unpackCube(text), prices))
    }
    const [from, to] = ['2026-10-01', '2026-10-31'].map(script.dayNumber)
    const shown = { ...{ from, to, before: null, measure: 0, by: 7 }, window: { from, to } }
    const result = script.countReads(store, chunks, {
      ...shown,
      filters: allDimensions.map(() => []),
    })
    const page = pageOf(input, period)
    const unlike: string[] = []
    for (const [table, dimension, prefix] of tables) {
      const { names: rows, columns } = page.period.tables[table]
      const at = allDimensions.indexOf(dimension)
      const isWhole = table === 'networks' || result.now.table(at)[0] === 0
      for (const [row, name] of rows.entries()) {
        const code = codeOf(store, at, prefix, name)
        const [requests, bytes, , cost] = result.now.table(at).slice(code * 4, code * 4 + 4)
        const value = (column: string): number =>
          (columns as Record<string, ArrayLike<number> | undefined>)[column]?.[row] ?? 0
        const told = rowCost(value, page.cost, pricesOf(settings.region, settings.prices))
        // Networks of people are told apart only where they take much.
        const most = requests + (table === 'networks' ? result.now.table(at)[0] : 0)
        const isSame = requests === value('requests')
        const isTold = bytes === value('bytes') && Math.abs(cost - told) < 1e-6
        const isAlike =
          requests <= value('requests') && value('requests') <= most && (!isSame || isTold)
        if (isWhole && !isAlike)
          unlike.push(`${table} ${name}: ${requests} ${bytes} ${cost} ${told}`)
      }
    }
    expect(unlike).toEqual([])
    const requests = Array.from(page.period.tables.keys.columns.requests ?? [])
    expect(result.now.total[0]).toBe(requests.reduce((sum, value) => sum + value, 0))
  })
})

function hasPeriod(input: object): input is PeriodInput & { readonly period: Period } {
  return 'period' in input && input.period !== null
}

/** Bots of the class AI are a kind of their own. */
function codeOf(
  store: { codes: Map<string, number>[] },
  at: number,
  prefix: string,
  name: string,
): number {
  const codes = store.codes[at]
  const plain = name === '-' ? '' : name
  return (
    codes?.get(prefix + plain) ?? codes?.get(`ai\u0000${plain}`) ?? codes?.get(prefix + name) ?? 0
  )
}
