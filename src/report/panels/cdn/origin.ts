import { hasOrigin, originFetchesOf } from '../../facts/origin.ts'
import type { Block, Cell } from '../../model/model.ts'
import type { Page } from '../../model/page.ts'
import { ratio } from '../columns.ts'
import { factsBlock } from '../facts-block.ts'
import type { PanelRow } from '../panel.ts'

/** What the content network took from S3; and where its readers are, as long as its own logs are not there. */
export const originFetches: PanelRow = {
  id: 'origin',
  csv: null,
  width: 'full',
  isShown: hasOrigin,
  draw: (page) => ({
    table: null,
    blocks: [
      factsBlock('originFacts', factsOf(page)),
      ...(originFetchesOf(page).hasReaders ? [] : [stepsBlock(page)]),
    ],
    note: '',
  }),
}

function factsOf(page: Page): (readonly [string, Cell])[] {
  const { numbers, words } = page
  const { fetches, bytes, notModified, failed, money, calls } = originFetchesOf(page)
  const { facts } = words
  return [
    [facts.fetches, numbers.cell('count', fetches)],
    [facts.fetchShare, numbers.cell('percent', ratio(fetches, calls))],
    [facts.fetchBytes, numbers.cell('bytes', bytes)],
    [facts.notModified, numbers.cell('count', notModified)],
    [facts.failedFetches, numbers.cell('count', failed)],
    [facts.fetchCost, numbers.cell('money', money)],
  ]
}

/** How the network's own logs are added. */
function stepsBlock({ words }: Page): Block {
  const { title, note, steps } = words.cdnSteps
  return { kind: 'list', id: 'cdnSteps', title, note, items: steps, isFolded: false }
}
