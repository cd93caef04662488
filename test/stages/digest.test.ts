/** What a run tells of the days in short: its digest, and its feed, through all stages. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseAtomFeed } from 'feedsmith'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { PATIENCE_MS } from '../../src/action/cache/cache.ts'
import { CallPatience } from '../../src/action/cache/download.ts'
import { readSettings } from '../../src/action/settings.ts'
import { run } from '../../src/run.ts'
import { startWorkers } from '../../src/workers/workers.ts'
import { daysFrom, logOf } from '../report/pipeline.ts'

const home = path.resolve(import.meta.dirname, '../..')
const place = mkdtempSync(path.join(tmpdir(), 'digest-'))
afterAll(() => rmSync(place, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

/** Each day's records in a log object of the day. */
function deliver(source: string, from: string, to: string, count: number, key: string): void {
  const directory = path.join(place, source)
  mkdirSync(directory, { recursive: true })
  for (const day of daysFrom(from, to))
    writeFileSync(
      path.join(directory, `${day}-23-00-00-${source.padStart(16, '0').toUpperCase()}`),
      logOf([{ day, count, key, bytes: 1_000_000 }]).replaceAll(' ID', ` ${source}${day}`),
    )
}
deliver('a', '2026-09-01', '2026-09-30', 2, 'september.zip')
deliver('a', '2026-10-01', '2026-10-31', 3, 'october.zip')
deliver('a', '2026-11-01', '2026-11-06', 9, 'november.zip')
deliver('b', '2026-09-01', '2026-10-27', 1, 'b.html')
deliver('b', '2026-11-03', '2026-11-06', 1, 'b.html')

const { inputs } = parse(readFileSync(path.join(home, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>
}

/** A night: the files that it leaves, by their names below the runner's temporary directory. */
async function night(name: string, given: Readonly<Record<string, string>>) {
  const directory = path.join(place, name)
  mkdirSync(directory, { recursive: true })
  const all: Record<string, string> = {
    ...{ logs: `${place}/a\n${place}/b`, publish: 'none', cache: 'false', 'time-zone': 'UTC' },
    'mirror-directory': path.join(directory, 'mirror'),
    'report-directory': path.join(directory, 'report'),
    ...given,
  }
  const environment = { GITHUB_WORKSPACE: place, RUNNER_TEMP: directory }
  const settings = readSettings((input) => all[input] ?? inputs[input]?.default ?? '', environment)
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const workers = startWorkers(2, path.join(home, 'src/worker.ts'))
  try {
    await run(settings, {
      ...{ environment, home, version: '1', threads: 2, workers },
      now: Date.UTC(2026, 10, 7) / 1000,
      patience: new CallPatience(PATIENCE_MS),
      signal: new AbortController().signal,
      code: { counting: '', naming: '', periods: '', copies: '', pages: '' },
    })
  } finally {
    await workers.close()
  }
  return (file: string): string => readFileSync(path.join(directory, file), 'utf8')
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
/** Rows of the table of a digest: a label, its value and its change. */
const rowsOf = (markdown: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...plain(markdown).matchAll(/^\| (.+?) \| (.+?) \| (.*?) \|$/gm)].map(
      ([, label = '', value, change]) => [label, `${value} ${change}`],
    ),
  )

describe('the digest of a month', () => {
  it('is of the last one that is over, against the one before, with what was sent most in it', async () => {
    const read = await night('month', { digest: 'month' })
    const markdown = plain(read('s3-log-report/digest/digest.md'))
    expect(markdown).toContain('October 1 – 31, 2026')
    // 31 × 3 and 27, after 30 × 2 and 30.
    expect(rowsOf(markdown).Requests).toBe('120 &#43;33%')
    expect(rowsOf(markdown)['Data sent']).toBe('120 MB &#43;33%')
    expect(rowsOf(markdown)).toHaveProperty('Visitors')
    expect(markdown).toMatch(/1\. `october\.zip` 93 MB\n2\. `b\.html` 27 MB\n$/)
    const html = plain(read('s3-log-report/digest/digest.html'))
    expect(html).toContain('<b>120 MB</b>')
    expect(html).not.toContain('november.zip')
  })

  it('is the same out of the build cache', async () => {
    const first = (await night('again', { digest: 'month' }))('s3-log-report/digest/digest.md')
    rmSync(path.join(place, 'again/s3-log-report'), { recursive: true })
    const second = (await night('again', { digest: 'month' }))('s3-log-report/digest/digest.md')
    expect(second).toBe(first)
  })

  it('says nothing of days where no month is over', async () => {
    deliver('c', '2026-11-01', '2026-11-06', 2, 'c.html')
    const read = await night('none', { digest: 'month', logs: `${place}/c` })
    const markdown = read('s3-log-report/digest/digest.md')
    expect(rowsOf(markdown)).toEqual({})
    expect(markdown).not.toMatch(/2026|c\.html/)
  })
})

it('the digest of a week is of the seven days before the newest', async () => {
  const read = await night('week', { digest: 'week' })
  const markdown = plain(read('s3-log-report/digest/digest.md'))
  expect(markdown).toContain('October 30 – November 5, 2026')
  // Nine on five days, three on two, and three of the other source.
  expect(rowsOf(markdown).Requests).toMatch(/^54 /)
})

it('the feed tells of a source that fell silent in a month that is over, and when it delivered again', async () => {
  const read = await night('feed', {})
  const entries = parseAtomFeed(read('report/feed.xml')).entries ?? []
  const titles = entries.map(({ updated, title }) => [String(updated).slice(0, 10), title?.value])
  expect(titles).toContainEqual(['2026-10-31', 'Began: Nothing is delivered from b anymore'])
  expect(titles).toContainEqual(['2026-11-04', 'Stopped: Nothing is delivered from b anymore'])
})
