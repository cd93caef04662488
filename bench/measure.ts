/** One process from start to end: how long it took, on the clock and on the cores, and how much
 * memory it held at most. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'

export interface Measured {
  readonly seconds: number
  /** Largest resident set, megabytes; undefined where the system has no /proc. */
  readonly peakMB: number | undefined
  /** Time of all its threads, and of the processes it waited for, on any core, to about 0.02 s;
   * undefined where the system has no /proc. */
  readonly cpuSeconds: number | undefined
}

const EVERY_MS = 10

/** Runs a program and measures it. Rejects with what it printed where it fails. */
export async function measure(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
  directory = process.cwd(),
): Promise<Measured> {
  const began = performance.now()
  const child = spawn(program, args, {
    cwd: directory,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = () => child.kill()
  process.once('exit', end)
  let printed = ''
  child.stdout.on('data', (text) => {
    printed += text
  })
  child.stderr.on('data', (text) => {
    printed += text
  })
  const watched = watch(child.pid)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  }).finally(() => {
    watched.stop()
    process.off('exit', end)
  })
  const seconds = (performance.now() - began) / 1000
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${printed.slice(-4000)}`)
  return { seconds, ...watched.stop() }
}

/** Looks at a process until it is stopped, again and again. */
export function watch(pid: number | undefined): {
  stop(): Pick<Measured, 'peakMB' | 'cpuSeconds'>
} {
  let peakMB: number | undefined
  let cpuSeconds: number | undefined
  // Both only rise: the last reading counts.
  const looking = setInterval(() => {
    peakMB = highWaterMB(pid) ?? peakMB
    cpuSeconds = cpuSecondsOf(pid) || cpuSeconds
  }, EVERY_MS)
  return {
    stop() {
      clearInterval(looking)
      return { peakMB, cpuSeconds }
    },
  }
}

function highWaterMB(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}

/** Ticks of a hundredth of a second. */
const TICKS = 100

/** Fields 14 to 17 of `/proc/<pid>/stat`, counted after the name in brackets, which is field 2. */
function cpuSecondsOf(pid: number | undefined): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS
  } catch {
    return undefined
  }
}

/** The machine that measured, as it is named beside what it measured. */
export function machineName(): string {
  return `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, Linux`
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}
