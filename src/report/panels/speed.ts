import { sizeClasses } from '../../count/meaning.ts'
import type { Block, Panel, Row, Table } from '../model/model.ts'
import type { Page } from '../model/page.ts'
import { nameParts, timeName } from '../render/names.ts'
import { viewOf } from '../render/view.ts'
import { strings } from '../words/en.ts'
import { panelOf, sumWhere } from './tables.ts'

const shares = [
  ['half', 0.5],
  ['ninety', 0.9],
  ['ninetyNine', 0.99],
] as const

/** The bound of the class in which the share lies; '' for no reads. `classes`: upper bound in ms and
 * reads, in any order. */
export function percentile(
  classes: readonly (readonly [bound: number, reads: number])[],
  share: number,
): number | null {
  const sorted = classes.toSorted(([a], [b]) => a - b)
  const total = sorted.reduce((sum, [, reads]) => sum + reads, 0)
  let below = 0
  for (const [bound, reads] of sorted) {
    below += reads
    if (reads > 0 && below >= total * share) return bound
  }
  return null
}

/** Times by object size, the slowest objects, and what S3 refused because it was too fast for it. */
export function speedPanels(page: Page): Panel[] {
  const [title, definition] = strings.panels.speed
  const [totalTitle, totalDefinition] = strings.panels.totalTime
  const slowDowns = sumWhere(page, 'errorCodes', ([code]) => code === 'SlowDown')
  const facts: Block = {
    kind: 'facts',
    id: 'speedFacts',
    title: '',
    facts: [
      {
        label: strings.facts.slowDowns,
        cell: page.numbers.cell('count', slowDowns.requests ?? 0),
        note: '',
      },
      {
        label: strings.facts.serverErrors,
        cell: page.numbers.cell('count', page.period.totals.serverErrors),
        note: '',
      },
    ],
  }
  return [
    {
      id: 'speed',
      title,
      definition: `${definition} ${strings.percentiles}`,
      table: timesTable(page, 'turnAroundTimes'),
      blocks: [facts],
      csv: 'turnAroundTimes.csv',
      width: 'half',
    },
    {
      id: 'totalTime',
      title: totalTitle,
      definition: `${totalDefinition} ${strings.percentiles}`,
      table: timesTable(page, 'totalTimes'),
      blocks: [],
      csv: 'totalTimes.csv',
      width: 'half',
    },
    panelOf(page, 'slowest'),
  ]
}

/** Percentiles by size class, small objects first. */
function timesTable(page: Page, name: 'turnAroundTimes' | 'totalTimes'): Table {
  const view = viewOf(page, name)
  const bySize = Map.groupBy(view.rows, (row) => view.partsOf(row)[0] ?? '-')
  const sizes = sizeClasses.filter((size) => bySize.has(size))
  const most = Math.max(
    1,
    ...sizes.map((size) =>
      (bySize.get(size) ?? []).reduce((sum, row) => sum + view.value(row, 'requests'), 0),
    ),
  )
  const line = (rows: readonly number[], name: Row['name']): Row => {
    const classes = rows.map(
      (row) => [Number(view.partsOf(row)[1]), view.value(row, 'requests')] as const,
    )
    const reads = classes.reduce((sum, [, count]) => sum + count, 0)
    return {
      name,
      sub: '',
      cells: [
        page.numbers.cell('count', reads),
        ...shares.map(([, share]) => {
          const bound = percentile(classes, share)
          if (bound === null || Number.isFinite(bound)) return page.numbers.cell('ms', bound)
          const text = timeName(page, String(bound))
          return { kind: 'ms' as const, value: Number.MAX_SAFE_INTEGER, text, exact: text }
        }),
      ],
      share: Math.min(1, reads / most),
      change: null,
    }
  }
  return {
    nameLabel: strings.names.size,
    columns: [
      {
        id: 'requests',
        label: strings.columns.reads,
        kind: 'count',
        definition: '',
        isMinor: true,
      },
      ...shares.map(([id]) => ({
        id,
        label: strings.columns[id],
        kind: 'ms' as const,
        definition: '',
        isMinor: id === 'ninetyNine',
      })),
    ],
    rows: sizes.map((size) =>
      line([...(bySize.get(size) ?? [])], nameParts(page, 'sizes', [size])),
    ),
    shown: sizes.length,
    rest: null,
    total:
      sizes.length > 0
        ? line([...view.rows], [{ text: strings.total, whole: null, href: null, rel: null }])
        : null,
    empty: strings.nothing,
    sortedBy: '',
  }
}
