/**
 * Fetching and counting many small log objects, side by side with `rclone copy` and `aws s3 sync`,
 * which only fetch: `npm run bench:sync -- [<objects>] [<runs>] [<delay in ms>]`. The endpoint lies on
 * loopback, holds all in memory, and runs on the same cores.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Measured, measure } from './measure.ts'
import { runOurs } from './ours.ts'

const [objects = 5000, runs = 5, delayMs = 0] = process.argv.slice(2).map(Number)
const DAYS = 5
const keys = { AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench', AWS_REGION: 'us-east-1' }

async function startStore(): Promise<{ server: ChildProcess; endpoint: string }> {
  const args = [objects, 3000, DAYS, delayMs].map(String)
  const server = spawn(process.execPath, [path.join(import.meta.dirname, 'store.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) => {
    server.stdout?.once('data', (data) => resolve(String(data).trim()))
  })
  return { server, endpoint: `http://127.0.0.1:${port}` }
}

const isThere = (program: string): boolean => spawnSync(program, ['--version']).status === 0
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const { server, endpoint } = await startStore()
const root = mkdtempSync(path.join(tmpdir(), 'bench-sync-'))
const environment: Record<string, string> = { PATH: process.env.PATH ?? '', HOME: root, ...keys }

const programs: Record<string, (place: string) => Promise<Measured>> = {
  async ours(place) {
    const inputs = { endpoint, region: 'us-east-1', concurrency: '64' }
    const measured = await runOurs('s3://logs/l/', place, 30, { inputs, environment: keys })
    const data = JSON.parse(readFileSync(path.join(place, 'report/data.json'), 'utf8'))
    if (data.log.objects !== objects) throw new Error(`${data.log.objects} objects were counted`)
    return measured
  },
}
if (isThere('rclone'))
  programs.rclone = (place) =>
    measure(
      'rclone',
      [
        ...['copy', '--transfers', '64', '--checkers', '64', '--checksum'],
        `:s3,provider=Other,env_auth=true,endpoint='${endpoint}',force_path_style=true,list_version=2:logs/l`,
        place,
      ],
      environment,
    )
else console.log('rclone is not installed: apt-get install rclone')
if (isThere('aws'))
  programs.aws = (place) =>
    measure('aws', ['--endpoint-url', endpoint, 's3', 'sync', 's3://logs/l', place], environment)
else console.log('aws is not installed: apt-get install awscli')

const seconds = new Map<string, Measured[]>(Object.keys(programs).map((name) => [name, []]))
try {
  for (let run = 0; run <= runs; run++)
    for (const [name, work] of Object.entries(programs)) {
      // `aws s3 sync` takes half a minute: one run of it is enough.
      if (name === 'aws' && run > 1) continue
      const place = path.join(root, `${name}-${run}`)
      const measured = await work(place)
      if (run > 0) seconds.get(name)?.push(measured) // the first one warms up
      rmSync(place, { recursive: true, force: true })
    }
} finally {
  server.kill()
  rmSync(root, { recursive: true, force: true })
}

const ours = median(seconds.get('ours')?.map((one) => one.seconds) ?? [])
console.log(`${objects} log objects of 3 KB, ${delayMs} ms added to each answer, medians:`)
for (const [name, all] of seconds) {
  const wall = median(all.map((one) => one.seconds))
  const peak = median(all.map(({ peakMB }) => peakMB ?? Number.NaN))
  const ratio = name === 'ours' ? '' : `, ours takes ${(ours / wall).toFixed(2)} of it`
  console.log(`${name.padEnd(7)} ${wall.toFixed(2)} s, ${peak.toFixed(0)} MB at most${ratio}`)
}
