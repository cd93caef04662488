import { expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import { buildModel } from '../../src/report/model/build.ts'
import type { PageInput } from '../../src/report/model/page.ts'
import { dataFiles } from '../../src/report/render/files.ts'
import { en } from '../../src/report/words/en.ts'
import { exampleSettings, periodOf, reading } from './example.ts'

const day = '2026-11-30'
const from = (site: string, count: number) =>
  reading(day, 9, { site, referrer: `https://${site}/`, count })
const period = periodOf(parseDay(day), parseDay(day), [
  from('www.google.com', 50),
  from('chatgpt.com', 30),
  from('old.reddit.com', 20),
  from('t.co', 5),
  from('mail.google.com', 7),
  from('android-app://com.google.android.gm', 2),
  from('forum.example.org', 4),
  from('internal host', 3), // as a public report folds them
  // Embedded: a hot link brings nobody.
  reading(day, 9, { site: 'leech.example.org', key: 'a.png', count: 90 }),
  from('www.example.com', 60),
])
const input: PageInput = {
  ...{ kind: 'front', path: '', period, previous: null, periods: [], words: en },
  settings: exampleSettings,
}

it('readers are told by what sent them, those of one’s own pages and of hot links left out', () => {
  const panels = buildModel(input).sections.flatMap(({ panels }) => panels)
  const rows = (id: string) =>
    panels
      .find((panel) => panel.id === id)
      ?.table?.rows.map(({ name, sub, cells }) => [name[0]?.text, cells[0]?.text, sub]) ?? []
  expect(rows('ways').map(([name, reads]) => [name, reads])).toEqual([
    ['Search engines', '50'],
    ['Chat assistants', '30'],
    ['Social networks', '25'],
    ['Mail', '9'],
    ['Other sites', '4'],
    ['Private networks', '3'],
  ])
  const subs = new Map(rows('referringSites').map(([name, , sub]) => [name, sub]))
  expect(subs.get('old.reddit.com')).toBe('social network')
  expect(subs.get('mail.google.com')).toBe('mail')
  expect(subs.get('forum.example.org')).toBe('')
})

it('data.json has the same', () => {
  const [data] = dataFiles(input)
  const { ways } = JSON.parse(String(data?.content)).tables
  expect(ways.rows.slice(0, 3)).toEqual([
    { name: 'search', requests: 50, pageViews: 50 },
    { name: 'assistant', requests: 30, pageViews: 30 },
    { name: 'social', requests: 25, pageViews: 25 },
  ])
  expect(ways.rest.rows).toBe(0)
})
