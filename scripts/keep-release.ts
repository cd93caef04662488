/**
 * Keeps what a release leaves at rest, so that a test can read it for ever: `node scripts/keep-release.ts [CHECKOUT]`
 * runs the committed dist of a checkout over a few made-up days and writes
 *
 *   test/releases/<version>/mirror/    the mirror, without raw records
 *   test/releases/<version>/history/   the publishable copies
 *   test/releases/<version>/report/    data.json of each month and year
 *   test/releases/<version>/cache/<kind>/   what the cache service was given: `entries.json`, and a file a blob
 *
 * To be run before a release changes anything at rest.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeDemoLogs } from '../demo/logs.ts'
import { projectDirectory, type RunRequest, readAction, runAction } from '../demo/runner.ts'
import { startGitHub } from '../test/github/github.ts'
import { cacheKinds, keepCache } from '../test/github/kept.ts'
import { startLocalS3 } from '../test/s3.ts'

const checkout = path.resolve(process.argv[2] ?? projectDirectory)
const { version } = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8'))
const kept = path.join(projectDirectory, 'test/releases', version)
const work = mkdtempSync(path.join(tmpdir(), 's3-log-report-release-'))
const mirror = path.join(work, 'mirror')
const report = path.join(work, 'report')
const s3 = await startLocalS3()
try {
  const { objects } = makeDemoLogs({
    firstDay: '2026-10-29',
    days: 5,
    recordsPerDay: 80,
    prefix: '',
  })
  await s3.put(objects.map(({ key, body }) => ({ key: `site/${key}`, body })))
  const action = await readAction(checkout)
  const inputs = {
    logs: `s3://${s3.bucket}/site/`,
    endpoint: s3.endpoint,
    title: 'Kept',
    cache: 'false',
    publish: 'none',
    'keep-records-days': '0',
  }
  const state = `s3://${s3.bucket}/state`
  const places = { 'mirror-directory': mirror, 'report-directory': report }
  await ran({
    action,
    environment: s3.environment,
    inputs: { ...inputs, ...places, state },
  })
  rmSync(kept, { recursive: true, force: true })
  mkdirSync(kept, { recursive: true })
  cpSync(mirror, path.join(kept, 'mirror'), { recursive: true })
  rmSync(path.join(kept, 'mirror/shelf'), { recursive: true, force: true })
  for (const file of readdirSync(report, { recursive: true, encoding: 'utf8' }))
    if (/^\d.*data\.json$/.test(file))
      cpSync(path.join(report, file), path.join(kept, 'report', file), { recursive: true })
  for (const key of await keysUnder('state/')) {
    const file = path.join(kept, key.slice('state/'.length))
    mkdirSync(path.dirname(file), { recursive: true })
    const answer = await fetch(`${s3.endpoint}/${s3.bucket}/${key}`)
    writeFileSync(file, Buffer.from(await answer.arrayBuffer()))
  }
  for (const [kind, { visibility, key }] of Object.entries(cacheKinds)) {
    const place = path.join(work, kind)
    const github = await startGitHub()
    try {
      github.addRepository('jo/site')
      github.visibility.set('jo/site', visibility)
      await ran({
        action,
        environment: {
          ...s3.environment,
          ...github.environment('jo/site', path.join(place, 'workspace'), path.join(place, 'temp')),
        },
        workspace: path.join(place, 'workspace'),
        temporary: path.join(place, 'temp'),
        inputs: { ...inputs, cache: 'true', token: 'write-token', 'cache-encryption-key': key },
      })
      keepCache(path.join(kept, 'cache', kind), github.services, {
        isWithMade: kind === 'plain',
      })
    } finally {
      await github.close()
    }
  }
  console.log(`Kept what ${version} wrote in ${path.relative(projectDirectory, kept)}`)
} finally {
  await s3.stop()
  rmSync(work, { recursive: true, force: true })
}

async function ran(request: RunRequest): Promise<void> {
  const run = await runAction(request)
  if (run.exitCode !== 0) throw new Error(run.stdout + run.stderr)
}

async function keysUnder(prefix: string): Promise<string[]> {
  const answer = await fetch(`${s3.endpoint}/${s3.bucket}?list-type=2&prefix=${prefix}`)
  return [...(await answer.text()).matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => key)
}
