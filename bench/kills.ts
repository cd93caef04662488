import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { filesIn, leftBehind, makePlace, type Place } from '../test/e2e/place.ts'
import { environment, startEndpoint } from './endpoint.ts'

/**
 * `node bench/kills.ts [<kills>] [<objects>] [<seed>]`: kills the built action at random instants of
 * a run, each time lets the next run on the same disk finish, and compares its report, byte for byte,
 * with that of a run that was never killed. Names what lies on the disk that should not.
 */
const [kills = 200, objects = 5000, seed = Date.now() % 1e9] = process.argv.slice(2).map(Number)
console.log(`${kills} kills over ${objects} log objects, seed ${seed}`)

let state = seed >>> 0
/** Between 0 and 1 (xorshift). */
function random(): number {
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return (state >>> 0) / 2 ** 32
}

const endpoint = await startEndpoint({ objects, bytes: 3000, days: 30 })

/** Runs the action; kills it after `killMs`. Whether it came to a good end. */
async function run(place: Place, killMs?: number): Promise<boolean> {
  const over = new AbortController()
  const { exitCode, stdout } = await place.run(
    { logs: 's3://logs/l/', endpoint: endpoint.url, cache: 'false' },
    {
      environment,
      onStart: (kill) => {
        if (killMs === undefined) return
        sleep(killMs, undefined, { signal: over.signal }).then(
          () => kill('SIGKILL'),
          () => {},
        )
      },
    },
  )
  over.abort()
  if (exitCode !== 0 && exitCode !== null) throw new Error(`The action failed:\n${stdout}`)
  return exitCode === 0
}

/** What lies in the mirror; a records file that was written anew has another number. */
const mirrored = (place: Place): string[] =>
  filesIn(place.mirror).map((name) => name.replace(/records-\d+\.zst$/, 'records.zst'))

/** What is wrong with a place beside one that had no trouble. */
function differences(place: Place, whole: Place): string[] {
  const [files, wanted] = [place.files(), whole.files()]
  const names = new Set([...files.keys(), ...wanted.keys()])
  const unequal = [...names].filter((name) => files.get(name) !== wanted.get(name))
  const known = new Set(mirrored(whole))
  const odd = mirrored(place).filter((name) => !known.has(name) && !name.startsWith('shelf/'))
  return [...unequal, ...odd, ...leftBehind(place).filter((name) => name !== 'workspace')]
}

const whole = makePlace()
try {
  const start = performance.now()
  await run(whole)
  const wholeMs = performance.now() - start
  console.log(`Not killed: ${whole.files().size} files of a report in ${wholeMs.toFixed(0)} ms`)
  let equal = 0
  let killed = 0
  for (let i = 0; i < kills; i++) {
    using place = makePlace()
    const killMs = random() * wholeMs
    if (!(await run(place, killMs))) killed++
    await run(place)
    const found = differences(place, whole)
    if (found.length === 0) equal++
    else console.log(`Kill ${i} after ${killMs.toFixed(0)} ms: ${found.join(', ')}`)
  }
  console.log(`${killed} of ${kills} were killed before they ended; ${equal} equal reports`)
  if (equal !== kills) process.exitCode = 1
} finally {
  endpoint.stop()
  rmSync(whole.root, { recursive: true })
}
