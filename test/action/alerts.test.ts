import { describe, expect, it } from 'vitest'
import { type AlertFacts, parseAlert, raiseAlerts } from '../../src/action/job/alerts.ts'
import { numbersFor } from '../../src/report/model/numbers.ts'
import { en } from '../../src/report/words/en.ts'

const teller = { words: en, numbers: numbersFor('en', 'USD', en) }

const DAY = 86_400
const newest = Date.parse('2026-11-22T05:00:00Z') / 1000

/** Thirty days, each like the other but for what `changed` says of some. */
function facts(
  changed: Record<string, Partial<AlertFacts['days'][number]>> = {},
  more: Partial<AlertFacts> = {},
): AlertFacts {
  const days = Array.from({ length: 30 }, (_, i) => {
    const day = new Date((newest - (29 - i) * DAY) * 1000).toISOString().slice(0, 10)
    const usual = {
      requests: 1000,
      bytes: 1e9,
      visitors: 90,
      pageViews: 300,
      errors: 20,
      serverErrors: 2,
      cost: 0.2,
    }
    return { day, ...usual, ...changed[day] }
  })
  return {
    days,
    malformed: 1,
    lines: 10_000,
    hotlinkSites: [{ site: 'old.example', firstDay: '2026-10-24', bytes: 9e12 }],
    sources: [{ name: 'a-logs', lastDay: '2026-11-22' }],
    lastRecord: newest,
    avoidable: null,
    cases: [],
    now: newest + 3600,
    ...more,
  }
}
const avoidable = (upTo: number, of: number) => {
  const cell = (value: number) => ({ kind: 'money', value, text: '', exact: '' }) as const
  const text = [{ text: 'Up to $9.50 of $11.64 is avoidable.', look: 'plain', href: null }] as const
  return { avoidable: { text, upTo: cell(upTo), of: cell(of) }, cases: ['a', 'b', 'c', 'd'] }
}
const newSite = (bytes: number) => ({
  hotlinkSites: [{ site: 'new.example', firstDay: '2026-11-21', bytes }],
})

describe('alerts', () => {
  const cases: [condition: string, facts: AlertFacts, message: RegExp | undefined][] = [
    ['bytes > 2x', facts(), undefined],
    ['bytes > 2x', facts({ '2026-11-21': { bytes: 2e9 } }), undefined],
    [
      'bytes > 2x',
      facts({ '2026-11-21': { bytes: 2.5e9 } }),
      /^bytes on Nov 21, 2026: 2\.5\sGB, 2\.5 times the usual \(1\sGB\)$/,
    ],
    // The newest day is still coming in, and other weekdays do not count.
    ['bytes > 2x', facts({ '2026-11-22': { bytes: 9e9 } }), undefined],
    ['bytes > 2x', facts({ '2026-11-20': { bytes: 9e9 } }), undefined],
    // One odd Saturday does not make the usual one.
    [
      'requests > 2x',
      facts({ '2026-11-14': { requests: 90_000 }, '2026-11-21': { requests: 2100 } }),
      /2\.1 times/,
    ],
    [
      'visitors > 1.5x',
      facts({ '2026-11-21': { visitors: 200 } }),
      /visitors on Nov 21, 2026: 200/,
    ],
    ['errors > 3x', facts({ '2026-11-21': { errors: 100 } }), /errors on/],
    [
      'cost > 2x',
      facts({ '2026-11-21': { cost: 1.5 } }),
      /cost on Nov 21, 2026: \$1\.50, 7\.5 times the usual \(\$0\.20\)/,
    ],
    [
      'bytes > 2x',
      { ...facts({ '2026-11-21': { bytes: 9e9 } }), days: facts().days.slice(-9) },
      undefined,
    ],
    ['bytes > 2x', facts({}, { days: [] }), undefined],
    ['errors > 5%', facts(), undefined],
    [
      'errors > 5%',
      facts({ '2026-11-21': { errors: 60 } }),
      /^6% of the requests on Nov 21, 2026 failed \(60 of 1,000\)$/,
    ],
    ['errors5xx > 1%', facts({ '2026-11-21': { serverErrors: 11 } }), /1\.1% .* failed with 5xx/],
    ['malformed > 0.1%', facts(), undefined],
    [
      'malformed > 0.1%',
      facts({}, { malformed: 11 }),
      /0\.11% of the lines cannot be read \(11 of 10,000\)/,
    ],
    ['malformed > 0.1%', facts({}, { malformed: 0, lines: 0 }), undefined],
    ['avoidable > 25%', facts(), undefined],
    ['avoidable > 25%', facts({}, avoidable(1, 4)), undefined],
    [
      'avoidable > 25%',
      facts({}, avoidable(1.01, 4)),
      /^Up to \$9\.50 of \$11\.64 is avoidable\. · a · b · c · …$/,
    ],
    ['new-hotlink > 1 GB', facts(), undefined],
    ['new-hotlink > 1 GB', facts({}, newSite(1e9)), undefined],
    ['new-hotlink > 1 GB', facts({}, newSite(2e9)), /New hot-linking site: new\.example \(2\sGB\)/],
    ['new-hotlink > 1 GB', { ...facts({}, newSite(2e9)), days: facts().days.slice(-5) }, undefined],
    ['silent-source > 48h', facts(), undefined],
    [
      'silent-source > 48h',
      facts(
        {},
        {
          sources: [
            { name: 'a-logs', lastDay: '2026-11-22' },
            { name: 'b-logs', lastDay: '2026-11-17' },
          ],
        },
      ),
      /^No log object from b-logs for 102 hours\. Is its logging still on\?$/,
    ],
    ['silent-source > 48h', facts({}, { sources: [] }), undefined],
    ['no-logs > 36h', facts(), undefined],
    ['no-logs > 36h', facts({}, { now: newest + 37 * 3600 }), /No log record for 37 hours/],
    ['no-logs > 36h', facts({}, { lastRecord: Number.NEGATIVE_INFINITY }), /No log record yet/],
  ]
  cases.forEach(([condition, given, message], i) => {
    it(`${i + 1}: ${condition} ${message === undefined ? 'stays silent' : 'speaks'}`, () => {
      const alert = parseAlert(condition)
      const raised = raiseAlerts(alert === undefined ? [] : [alert], given, teller)
      if (message === undefined) expect(raised).toEqual([])
      else expect(raised).toEqual([{ condition, message: expect.stringMatching(message) }])
    })
  })
})
