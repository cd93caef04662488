/** What lies in a directory that the action is given may have been put there by somebody else: nothing is read,
 * written or removed through a link, nothing is waited for, and nobody's own files give way. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { Jobs } from './jobs.ts'
import { filesIn, type Place } from './place.ts'

let jobs: Jobs
beforeAll(async () => {
  jobs = await Jobs.start()
  jobs.newRepository()
  await jobs.deliver(makeDemoLogs({ days: 1, recordsPerDay: 30, prefix: '' }).objects)
})
afterEach(() => jobs.tidy())
afterAll(() => jobs[Symbol.asyncDispose]())

/** A file outside of all that the action is given. */
const SECRET = 'a secret of the runner'
function outside(place: Place): string {
  const directory = path.join(place.root, 'outside')
  mkdirSync(directory, { recursive: true })
  writeFileSync(path.join(directory, 'index.html'), SECRET)
  return directory
}
function inside(place: Place, ...parts: string[]): string {
  const whole = path.join(place.root, ...parts)
  mkdirSync(path.dirname(whole), { recursive: true })
  return whole
}
const home = ['temp', 's3-log-report']

type Row = [name: string, says: RegExp, spoil: (place: Place) => Record<string, string> | undefined]
const rows: Row[] = [
  [
    'the report directory is a link',
    /it is a link, and not followed/,
    (place) => {
      symlinkSync(outside(place), inside(place, ...home, 'report'))
      return undefined
    },
  ],
  [
    'a page’s directory is a link',
    /2026 is a link, and not followed/,
    (place) => {
      symlinkSync(outside(place), inside(place, ...home, 'report', '2026'))
      return undefined
    },
  ],
  [
    'a page is a link',
    /index\.html is a link, and not followed/,
    (place) => {
      symlinkSync(
        path.join(outside(place), 'index.html'),
        inside(place, ...home, 'report', 'index.html'),
      )
      return undefined
    },
  ],
  [
    'a page is a pipe',
    /data\.json is no file/,
    (place) => {
      execFileSync('mkfifo', [inside(place, ...home, 'report', 'data.json')])
      return undefined
    },
  ],
  [
    'the list of the report’s files is a link',
    /\.s3-log-report\.json is a link/,
    (place) => {
      symlinkSync(
        path.join(outside(place), 'index.html'),
        inside(place, ...home, 'report', '.s3-log-report.json'),
      )
      return undefined
    },
  ],
  [
    'a page has the name of somebody’s own file',
    /holds "index\.html", which is not from this report/,
    (place) => {
      writeFileSync(inside(place, ...home, 'report', 'index.html'), 'My home page')
      return undefined
    },
  ],
  [
    'the mirror is a link',
    /mirror\/held is a link, a pipe or a device/,
    (place) => {
      symlinkSync(outside(place), inside(place, ...home, 'mirror', 'held'))
      return undefined
    },
  ],
  [
    'a folder of the mirror is a link',
    /shelf is a link, a pipe or a device/,
    (place) => {
      symlinkSync(outside(place), inside(place, ...home, 'mirror', 'held', 'shelf'))
      return undefined
    },
  ],
  [
    'a file of the mirror is a pipe',
    /x\/source is a link, a pipe or a device/,
    (place) => {
      execFileSync('mkfifo', [inside(place, ...home, 'mirror', 'held', 'x', 'source')])
      return undefined
    },
  ],
  [
    'the mirror’s directory has a folder called spool',
    /folder 'spool' that is not of a mirror/,
    (place) => {
      writeFileSync(inside(place, ...home, 'mirror', 'held', 'spool', 'mine.txt'), 'mine')
      return undefined
    },
  ],
  [
    'a template is a link',
    /theme\.css' is a link, a pipe or a directory/,
    (place) => {
      symlinkSync(path.join(outside(place), 'index.html'), inside(place, 'own', 'theme.css'))
      return { 'template-directory': path.join(place.root, 'own') }
    },
  ],
  [
    'a template is a pipe',
    /theme\.css' is a link, a pipe or a directory/,
    (place) => {
      execFileSync('mkfifo', [inside(place, 'own', 'theme.css')])
      return { 'template-directory': path.join(place.root, 'own') }
    },
  ],
  [
    'the template directory is a link',
    /is a link, or no directory, and not followed/,
    (place) => {
      symlinkSync(outside(place), inside(place, 'own'))
      return { 'template-directory': path.join(place.root, 'own') }
    },
  ],
  [
    'a template has no end',
    /larger than 2097152 bytes/,
    (place) => {
      const file = inside(place, 'own', 'theme.css')
      writeFileSync(file, '')
      truncateSync(file, 50 * 1024 ** 3)
      return { 'template-directory': path.join(place.root, 'own') }
    },
  ],
]

it.each(rows)('%s: said, and left as it is', async (_, says, spoil) => {
  const place = jobs.newPlace()
  const kept = path.join(outside(place), 'index.html')
  const inputs = { publish: 'none', cache: 'false', ...spoil(place) }
  const { exitCode, stdout, stderr } = await jobs.run({ place, inputs })
  expect({ exitCode, stderr }, stdout).toEqual({ exitCode: 1, stderr: '' })
  expect(stdout.match(/^::error::.*$/gm)).toEqual([expect.stringMatching(says)])
  expect(readFileSync(kept, 'utf8')).toBe(SECRET)
  expect(filesIn(outside(place))).toEqual(['index.html'])
  expect(stdout).not.toContain(SECRET)
})

describe('what is the report’s own', () => {
  it('is replaced, also where a run was killed before it had listed its files; the rest stays', async () => {
    const place = jobs.newPlace()
    const inputs = { publish: 'none', cache: 'false' }
    const [theirs, own] = [
      inside(place, ...home, 'report', 'mine.txt'),
      inside(place, ...home, 'report', 'data.json'),
    ]
    writeFileSync(theirs, 'mine')
    writeFileSync(own, 'half a rep')
    writeFileSync(
      inside(place, ...home, 'report', '.s3-log-report.begun'),
      'data.json\n../outside/index.html\n',
    )
    const { exitCode, stdout } = await jobs.run({ place, inputs })
    expect(exitCode, stdout).toBe(0)
    expect(readFileSync(theirs, 'utf8')).toBe('mine')
    expect(JSON.parse(readFileSync(own, 'utf8'))).toMatchObject({ title: 'Nights' })
    expect(filesIn(place.report).filter((name) => name.startsWith('.s3'))).toEqual([
      '.s3-log-report.json',
    ])
  })
})
