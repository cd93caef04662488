/** What the job says of a first run over years of logs. */
import { expect, it } from 'vitest'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { pricesOf } from '../../src/report/model/prices.ts'
import { type Backfill, backfillText } from '../../src/stages/steps/backfill.ts'

const GB = 1e9
const base: Backfill = {
  planned: 900_000,
  fetched: { objects: 200_000, bytes: 12 * GB },
  held: { objects: 300_000, bytes: 18 * GB },
  left: { objects: 700_000, bytes: 42 * GB },
  newestLeft: parseDeliveryDay('2026-03-14'),
  newestHeld: parseDeliveryDay('2026-11-22'),
  prices: null,
}
const PARTIAL = 'Partial: 200,000 of 900,000 log objects so far. The next run goes on from here.'
const WHOLE = 'The newest come first: whole days from 2026-03-15 on, whole months from 2026-04 on.'
const DONE = 'Done so far, with earlier runs: 300,000 log objects, 18.00 GB (30 %)'
const LEFT = 'left: 700,000 log objects, 42.00 GB'

const cases: [what: string, facts: Partial<Backfill>, text: string][] = [
  ['all of it', {}, `${PARTIAL} ${WHOLE} ${DONE}; ${LEFT}, about 4 more runs like this one.`],
  [
    'what it costs, where that is known',
    { prices: pricesOf('us-east-1') },
    `${PARTIAL} ${WHOLE} ${DONE}, about $0.1200 for requests, for bytes out of AWS nothing within the account's 100 free GB of the month, about $1.62 where those are spent; ${LEFT}, about 4 more runs like this one.`,
  ],
  [
    'a month that begins just where all is whole',
    { newestLeft: parseDeliveryDay('2026-10-31') },
    `${PARTIAL} The newest come first: whole days from 2026-11-01 on, whole months from 2026-11 on. ${DONE}; ${LEFT}, about 4 more runs like this one.`,
  ],
  [
    'the last days of a year',
    { newestLeft: parseDeliveryDay('2025-12-30') },
    `${PARTIAL} The newest come first: whole days from 2025-12-31 on, whole months from 2026-01 on. ${DONE}; ${LEFT}, about 4 more runs like this one.`,
  ],
  [
    'no month where none is whole',
    { newestLeft: parseDeliveryDay('2026-11-03') },
    `${PARTIAL} The newest come first: whole days from 2026-11-04 on. ${DONE}; ${LEFT}, about 4 more runs like this one.`,
  ],
  [
    'no day where the newest is not whole',
    { newestLeft: parseDeliveryDay('2026-11-22') },
    `${PARTIAL} ${DONE}; ${LEFT}, about 4 more runs like this one.`,
  ],
  [
    'no number of runs where nothing came',
    { fetched: { objects: 0, bytes: 0 } },
    `${PARTIAL} ${WHOLE} ${DONE}; ${LEFT}.`,
  ],
]
it.each(cases)('says %s', (_, facts, text) => {
  expect(backfillText({ ...base, ...facts })).toBe(text)
})
