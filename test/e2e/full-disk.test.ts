/** A disk that is full, over its quota or only to be read: one error, or for the cache one warning, says which
 * directory it is and what to do. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { Jobs } from './jobs.ts'

const { objects } = makeDemoLogs({ days: 2, recordsPerDay: 30 })
let jobs: Jobs
beforeAll(async () => {
  jobs = await Jobs.start()
})
afterEach(() => jobs.tidy())
afterAll(() => jobs[Symbol.asyncDispose]())

const rows: readonly (readonly [name: string, full: string, exitCode: number, says: RegExp])[] = [
  [
    'the mirror is on it',
    'ENOSPC summary.new',
    1,
    /^::error::The mirror in \/.*mirror\/held\S* cannot be kept: there is no space left\. Set input 'mirror-directory' to a larger disk/m,
  ],
  [
    'the mirror is over its quota',
    'EDQUOT manifest.new',
    1,
    /^::error::The mirror in \/.* cannot be kept: there is no space left/m,
  ],
  [
    'the mirror may only be read',
    'EROFS summary.new',
    1,
    /^::error::The mirror in \/.* cannot be kept: it may not be written to/m,
  ],
  [
    'the build cache is on it',
    'ENOSPC spool/page-front.',
    1,
    /^::error::Could not make the front page: could not write \/\S+spool\/page-front\S+: no space left on device \(ENOSPC\)\. The disk is full/m,
  ],
  [
    'the report is on it',
    'ENOSPC report/.s3-log-report.new',
    1,
    /^::error::The report cannot be written to \/.*\/report: \S+ answered ENOSPC\. The disk is full: free some space, or set input 'report-directory'/m,
  ],
  [
    'what is sealed for the cache is on it',
    'ENOSPC pack/0.bin',
    0,
    /^::warning::The cache could not be saved, which costs time but no count: Could not write \/\S+spool\/cache-\S+: no space left on device \(ENOSPC\)\. The disk is full/m,
  ],
]

it.each(rows)('%s', async (_, full, exitCode, says) => {
  jobs.newRepository()
  await jobs.deliver(objects)
  const run = await jobs.run({
    inputs: { publish: 'none', 'cache-encryption-key': 'a key of thirty-two letters, or so' },
    environment: {
      FULL_DISK: full,
      NODE_OPTIONS: `--require=${path.join(import.meta.dirname, 'full-disk.cjs')}`,
    },
  })
  expect(run.stdout).toMatch(says)
  expect(run.exitCode, run.stdout).toBe(exitCode)
})

/** What the disk answers to reading a template, or the directory of them. */
const templates: readonly (readonly [name: string, broken: string, says: RegExp])[] = [
  [
    'a template on a broken disk',
    'EIO own/theme.css',
    /'\S+own\/theme\.css' cannot be read \(EIO\)/,
  ],
  ['somebody else’s template', 'EACCES own/theme.css', /theme\.css' cannot be read \(EACCES\)/],
  ['a directory on a broken disk', 'EIO /own', /cannot read '\S+own'/],
  ['somebody else’s directory', 'EACCES /own', /cannot read '\S+own'/],
]
it.each(templates)('%s', async (_, broken, says) => {
  jobs.newRepository()
  await jobs.deliver(objects)
  const place = jobs.newPlace()
  const own = path.join(place.root, 'workspace/own')
  mkdirSync(own, { recursive: true })
  writeFileSync(path.join(own, 'theme.css'), ':root {}')
  await jobs.refused(says, {
    place,
    inputs: { publish: 'none', cache: 'false', 'template-directory': own },
    environment: {
      FULL_DISK: broken,
      NODE_OPTIONS: `--require=${path.join(import.meta.dirname, 'full-disk.cjs')}`,
    },
  })
})
