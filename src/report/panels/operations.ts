import { auditFacts } from '../facts/audit.ts'
import { hasS3 } from '../facts/cache.ts'
import { gapsOf, malformedCount } from '../facts/gaps.ts'
import type { Operations } from '../model/model.ts'
import type { Page } from '../model/page.ts'
import { OPERATIONS_FILE } from '../model/site.ts'
import { viewOf } from '../tables/view.ts'
import { logFacts } from './health/health.ts'
import { classesIn, percentileCell } from './speed/times.ts'

type Figure = Operations['figures'][number]

/** What of speed, audit and log health is told on the report, each with a link to where the rest stands. */
export function operationsOf(page: Page): Operations {
  const { title, definition, all: label } = page.words.operations
  const audit = hasS3(page) ? auditFigure(page) : null
  const figures = [speedFigure(page), audit, healthFigure(page)]
  return {
    id: 'operations',
    title,
    definition,
    link: { label, href: `./${OPERATIONS_FILE}` },
    figures: figures.filter((figure) => figure !== null),
    log: logFacts(page).map(([label, cell]) => ({ label, cell })),
  }
}

/** Null where no read tells its turn-around time. */
function speedFigure(page: Page): Figure | null {
  const { words, numbers, period } = page
  const view = viewOf(page, 'turnAroundTimes')
  const classes = classesIn(view, view.rows)
  const median = percentileCell(page, classes, 0.5)
  if (median.value === null) return null
  const serverErrors = numbers.cell('count', period.totals.serverErrors)
  const most = percentileCell(page, classes, 0.99).text
  return figureOf(page, 'speed', median, words.operations.speed(most, serverErrors))
}

function auditFigure(page: Page): Figure {
  const { writes, deletes, oldTls, sigV2 } = auditFacts(page)
  const count = (value: number) => page.numbers.cell('count', value)
  const text = page.words.operations.audit(count(oldTls), count(sigV2))
  return figureOf(page, 'audit', count(writes + deletes), text)
}

function healthFigure(page: Page): Figure {
  const malformed = malformedCount(page)
  const count = (value: number) => page.numbers.cell('count', value)
  const lines = count(malformed + page.period.log.records + page.period.log.duplicates)
  const text = page.words.operations.health(lines, count(gapsOf(page).length))
  return figureOf(page, 'health', count(malformed), text)
}

function figureOf(
  page: Page,
  section: 'speed' | 'audit' | 'health',
  cell: Figure['cell'],
  text: string,
): Figure {
  const href = `./${OPERATIONS_FILE}#section-${section}`
  return { label: page.words.sections[section], cell, text, href }
}
