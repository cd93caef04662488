import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * `node bench/kills.ts [<kills>] [<objects>] [<seed>]`: kills runs at random instants, each time
 * lets the next run finish, and compares its report with that of a run that was never killed.
 */
process.env.AWS_ACCESS_KEY_ID ??= 'bench'
process.env.AWS_SECRET_ACCESS_KEY ??= 'bench'

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

const bench = import.meta.dirname
const child = path.join(bench, '../test/mirror/child.ts')

async function startServer(): Promise<{ server: ChildProcess; endpoint: string }> {
  const server = spawn(
    process.execPath,
    [path.join(bench, 'store.ts'), String(objects), '3000', '30'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const port = await new Promise<string>((resolve) => {
    server.stdout?.once('data', (data) => resolve(String(data).trim()))
  })
  return { server, endpoint: `http://127.0.0.1:${port}` }
}

interface Words {
  readonly digest: string
  readonly lines: number
}

/** Runs a night; kills it after `killMs`. Its last words, if it lived to say them. */
function run(mirror: string, endpoint: string, killMs?: number): Promise<Words | undefined> {
  const process_ = spawn(process.execPath, [child, mirror, endpoint], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const timer =
    killMs === undefined ? undefined : setTimeout(() => process_.kill('SIGKILL'), killMs)
  let text = ''
  process_.stdout.on('data', (data: Buffer) => {
    text += data.toString()
  })
  return new Promise((resolve) => {
    process_.on('close', () => {
      clearTimeout(timer)
      const last = text.trim().split('\n').at(-1) ?? ''
      resolve(last.startsWith('{') ? (JSON.parse(last) as Words) : undefined)
    })
  })
}

const { server, endpoint } = await startServer()
const root = mkdtempSync(path.join(tmpdir(), 'bench-kills-'))
try {
  const start = performance.now()
  const whole = await run(path.join(root, 'whole'), endpoint)
  if (whole === undefined) throw new Error('The run that was not killed did not end')
  const wholeMs = performance.now() - start
  console.log(`Not killed: ${whole.lines} lines in ${wholeMs.toFixed(0)} ms`)
  let equal = 0
  let killed = 0
  for (let i = 0; i < kills; i++) {
    const mirror = path.join(root, String(i))
    const first = await run(mirror, endpoint, random() * wholeMs)
    if (first === undefined) killed++
    const second = await run(mirror, endpoint)
    if (second?.digest === whole.digest) equal++
    else console.log(`Kill ${i}: ${JSON.stringify(second)}`)
    rmSync(mirror, { recursive: true, force: true })
  }
  console.log(`${killed} of ${kills} were killed before they ended; ${equal} equal reports`)
  if (equal !== kills) process.exitCode = 1
} finally {
  server.kill()
  rmSync(root, { recursive: true })
}
