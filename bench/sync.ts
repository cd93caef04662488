/**
 * Fetching and counting log objects from an endpoint on loopback that holds all in memory and runs
 * on the same cores: `npm run bench:sync -- [<objects>] [<runs>] [<delay in ms>]`.
 *
 *   many     side by side with `rclone copy` and `aws s3 sync`, which only fetch
 *   night    nothing new over a year of 100 log objects a day
 *   backlog  one first run over 100,000 log objects
 *
 * Each run is a process from its start to its end, report included.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Endpoint, environment, type Shape, startEndpoint } from './endpoint.ts'
import { type Measured, measure, median } from './measure.ts'
import { noNumberIn, readOptions } from './options.ts'
import { runOurs } from './ours.ts'

const USAGE = `npm run bench:sync -- [objects] [runs] [delay]

Fetches and counts log objects from an endpoint on loopback.
  objects  how many are fetched side by side with rclone and aws; 5000 where left out
  runs     how often each program runs; 5
  delay    of each answer, in milliseconds; 0`

const { positionals } = readOptions(USAGE, {}, ({ positionals: [objects, runs, delay, more] }) =>
  more !== undefined
    ? `Not expected: '${more}'`
    : (noNumberIn({ objects: objects ?? '1', runs: runs ?? '1' }, 1) ??
      noNumberIn({ delay: delay ?? '0' })),
)
const [objects = 5000, runs = 5, delayMs = 0] = positionals.map(Number)

const root = mkdtempSync(path.join(tmpdir(), 'bench-sync-'))
const isThere = (program: string): boolean => spawnSync(program, ['--version']).status === 0

async function ours(
  place: string,
  { url }: Endpoint,
  { objects, days: held }: Shape,
): Promise<Measured> {
  const days = held > 30 ? 366 : 30
  const inputs = { endpoint: url, region: 'us-east-1', concurrency: '64' }
  const measured = await runOurs('s3://logs/l/', place, days, { inputs, environment })
  const data = JSON.parse(readFileSync(path.join(place, 'report/data.json'), 'utf8'))
  if (data.log.objects !== objects) throw new Error(`${data.log.objects} objects were counted`)
  return measured
}

/** Ours and the others by turns. */
async function benchMany(shape: Shape): Promise<void> {
  const endpoint = await startEndpoint(shape)
  const there = { PATH: process.env.PATH ?? '', HOME: root, ...environment }
  const remote = `:s3,provider=Other,env_auth=true,endpoint='${endpoint.url}',force_path_style=true,list_version=2:logs/l`
  const rclone = ['copy', '--transfers', '64', '--checkers', '64', '--checksum', remote]
  const aws = ['--endpoint-url', endpoint.url, 's3', 'sync', 's3://logs/l']
  const programs = new Map<string, (place: string) => Promise<Measured>>([
    ['ours', (place) => ours(place, endpoint, shape)],
  ])
  if (isThere('rclone'))
    programs.set('rclone', (place) => measure('rclone', [...rclone, place], there))
  else console.log('rclone is not installed: apt-get install rclone')
  if (isThere('aws')) programs.set('aws', (place) => measure('aws', [...aws, place], there))
  else console.log('aws is not installed: apt-get install awscli')

  const measured = new Map<string, Measured[]>([...programs.keys()].map((name) => [name, []]))
  try {
    for (let run = 0; run <= runs; run++)
      for (const [name, work] of programs) {
        // `aws s3 sync` takes half a minute: one run of it is enough.
        if (name === 'aws' && run > 1) continue
        const place = path.join(root, `${name}-${run}`)
        const one = await work(place)
        if (run > 0) measured.get(name)?.push(one) // the first one warms up
        rmSync(place, { recursive: true, force: true })
      }
  } finally {
    endpoint.stop()
  }
  const by = median(measured.get('ours')?.map(({ seconds }) => seconds) ?? [])
  console.log(`many: ${shape.objects} log objects of 3 KB, ${delayMs} ms added to each answer`)
  for (const [name, all] of measured) {
    const ratio = (by / median(all.map(({ seconds }) => seconds))).toFixed(2)
    say(name, all, name === 'ours' ? '' : `ours takes ${ratio} of it`)
  }
}

/** A run that finds nothing new. */
async function benchNight(shape: Shape): Promise<void> {
  const endpoint = await startEndpoint(shape)
  const place = path.join(root, 'night')
  try {
    await ours(place, endpoint, shape)
    await endpoint.lists()
    const all: Measured[] = []
    for (let run = 0; run < runs; run++) all.push(await ours(place, endpoint, shape))
    const lists = (await endpoint.lists()) / runs
    console.log(
      `night: nothing new, ${shape.days} days of ${shape.objects / shape.days} log objects`,
    )
    say('ours', all, `${lists} list requests`)
  } finally {
    endpoint.stop()
    rmSync(place, { recursive: true, force: true })
  }
}

async function benchBacklog(shape: Shape): Promise<void> {
  const endpoint = await startEndpoint(shape)
  try {
    const one = await ours(path.join(root, 'backlog'), endpoint, shape)
    console.log(`backlog: ${shape.objects} log objects of ${shape.bytes} bytes`)
    say('ours', [one])
  } finally {
    endpoint.stop()
  }
}

function say(name: string, all: readonly Measured[], more = ''): void {
  const of = (pick: (one: Measured) => number | undefined): number =>
    median(all.map((one) => pick(one) ?? Number.NaN))
  const words = [
    `${of(({ seconds }) => seconds).toFixed(2)} s`,
    `${of(({ cpuSeconds }) => cpuSeconds).toFixed(2)} s on the cores`,
    `${of(({ peakMB }) => peakMB).toFixed(0)} MB at most`,
    ...(more === '' ? [] : [more]),
  ]
  console.log(`  ${name.padEnd(7)} ${words.join(', ')}`)
}

try {
  await benchMany({ objects, bytes: 3000, days: 5, delayMs })
  await benchNight({ objects: 36_500, bytes: 700, days: 365 })
  await benchBacklog({ objects: 100_000, bytes: 2000, days: 365 })
} finally {
  rmSync(root, { recursive: true, force: true })
}
