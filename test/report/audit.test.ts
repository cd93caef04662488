import { expect, it } from 'vitest'
import type { Table } from '../../src/count/summary/summary.ts'
import { auditFacts } from '../../src/report/facts/audit.ts'
import { buildOperations } from '../../src/report/model/build.ts'
import { pageOf } from '../../src/report/model/page.ts'
import type { Period } from '../../src/rollup/rollup.ts'
import { exampleInputs } from './example.ts'

const [front] = exampleInputs()
if (front === undefined || front.kind === 'index' || front.period === null) throw new Error('front')
const input = front
const { period } = front

function tableOf(rows: Readonly<Record<string, number>>): Table {
  const numbers = Float64Array.from(Object.values(rows))
  const columns = { requests: numbers, bytes: numbers, errors: numbers }
  return { names: Object.keys(rows), columns, rest: { rows: 0, columns: {} } }
}

/** The front page of a period with some of it put otherwise. */
function pageWith(
  other: Partial<Period>,
  tables: Partial<Record<'operations' | 'tls' | 's3Tls', Table>>,
) {
  const changed = { ...period, ...other, tables: { ...period.tables, ...tables } } as Period
  return { page: pageOf({ ...input, period: changed }, changed), changed }
}

const operations = tableOf({
  GET: 9,
  'REST.DELETE.OBJECT': 2,
  'REST.DELETE.UPLOAD': 3,
  'REST.GET.BUCKET': 4,
  'REST.PUT.OBJECT': 5,
  'S3.COMPUTE.OBJECT.CHECKSUM': 6,
  'S3.EXPIRE.OBJECT': 7,
})

it('says what was done by the totals', () => {
  const totals = { ...period.totals, writes: 11, lists: 12, deletes: 13, lifecycle: 14 }
  const { page } = pageWith({ totals }, { operations })
  expect(auditFacts(page)).toMatchObject({ writes: 11, lists: 12, deletes: 13, lifecycle: 14 })
})

it('goes by the operations where a day was counted without them', () => {
  const days = period.days.map((day, at) =>
    at === 0 ? { ...day, lacking: ['totals.writes'] } : day,
  )
  const { page } = pageWith({ days }, { operations })
  expect(auditFacts(page)).toMatchObject({ writes: 5, lists: 4, deletes: 2, lifecycle: 7 })
})

it('has no fetches to set apart where there are none', () => {
  const none = { ...period.totals, cdn: { requests: 0, bytes: 0 } }
  const days = period.days.map((day) => ({ ...day, totals: { ...day.totals, cdn: none.cdn } }))
  const tls = { tls: tableOf({ '-': 8 }), s3Tls: tableOf({ '-': 9 }) }
  expect(auditFacts(pageWith({ totals: none, days }, tls).page).plainHttp).toBe(8)
  expect(auditFacts(pageWith({}, tls).page).plainHttp).toBe(9)
})

it('takes no unknown TLS version for plain HTTP, nor for an old one', () => {
  const s3Tls = tableOf({ unknown: 100, '-': 7, 'TLSv1.3': 50, 'TLSv1.1': 3, SSLv3: 1 })
  expect(auditFacts(pageWith({}, { s3Tls }).page)).toMatchObject({ plainHttp: 7, oldTls: 4 })
})

/** Rows of the panel of delays: name and records. */
function delaysShown(log: Partial<Period['log']>): [string | undefined, number | null][] {
  const { page } = pageWith({ log: { ...period.log, ...log } }, {})
  const model = buildOperations({ ...input, period: page.period })
  const panels = (model?.sections ?? []).flatMap(({ panels }) => panels)
  const panel = panels.find(({ id }) => id === 'delays')
  return (panel?.table?.rows ?? []).map(({ name, cells }) => [
    name[0]?.text,
    cells[0]?.value as number | null,
  ])
}

it('shows delays by hours, and by days where hours were not counted', () => {
  const delayHours = Array.from({ length: 24 }, (_, hour) => (hour < 4 ? 10 ** hour : 0))
  expect(delaysShown({ delays: [1120, 5], delayHours })).toEqual([
    ['under an hour', 1],
    ['1 to 2 hours', 10],
    ['2 to 3 hours', 100],
    ['3 to 6 hours', 1000],
    ['under a day', 9],
    ['1 day', 5],
  ])
  expect(delaysShown({ delays: [8, 0, 1], delayHours: [] })).toEqual([
    ['under a day', 8],
    ['2 days', 1],
  ])
})

it('hides in samples of malformed lines what it hides in agents', () => {
  const sample = '"Dialer (415) 555-2671 /home/jane/x" DE89 3704 0044 0532 0130 00'
  const log = { ...period.log, malformed: { 'bad quotes': { count: 1, samples: [sample] } } }
  const { changed } = pageWith({ log }, {})
  const told = JSON.stringify(buildOperations({ ...input, period: changed }))
  expect(told).toContain('Dialer [number] /home/[name]/x')
  expect(told).not.toMatch(/555-2671|jane|3704/)
})
