import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './process.ts'

/** A second run on the same mirror. */
export class LockedError extends Error {
  constructor(file: string, holder: Holder) {
    super(
      `Another run (process ${holder.pid} on ${holder.host}) is working on this mirror. Wait for it to end, give each job its own 'mirror-directory', or add a 'concurrency' group to the workflow. If no such run exists, remove ${file}.`,
    )
    this.name = 'LockedError'
  }
}

interface Holder {
  readonly pid: number
  readonly host: string
}

export interface Lock {
  release(): Promise<void>
}

/** The holder touches the file this often; untouched so long, it is left over. */
const TOUCH_MS = 10_000
const STALE_MS = 120_000
const LOOK_MS = 200

/** Names of the locks this process holds: its number may be that of an earlier container's. */
const ours = new Set<string>()

/**
 * Makes `file` ours: created exclusively, touched while we live. Waits up to `waitMs` for another
 * run, then throws LockedError. A lock whose process is gone, or that was not touched for two
 * minutes, is broken.
 */
export async function takeLock(
  file: string,
  waitMs: number,
  onWait: (text: string) => void = () => {},
): Promise<Lock> {
  await mkdir(path.dirname(file), { recursive: true })
  const name = `${process.pid} ${hostname()} ${crypto.randomUUID()}\n`
  ours.add(name)
  for (let waited = 0; ; waited += LOOK_MS) {
    if (await create(file, name)) break
    const holder = await holderOf(file)
    if (holder === undefined) continue
    if (holder.isLeftOver) {
      await breakLock(file, holder.name)
      continue
    }
    if (waited >= waitMs) {
      ours.delete(name)
      throw new LockedError(file, holder)
    }
    if (waited === 0) onWait('Another run is working on this mirror: waiting for it to end.')
    await sleep(LOOK_MS)
  }
  const touch = setInterval(() => {
    const now = new Date()
    utimes(file, now, now).catch(() => {})
  }, TOUCH_MS)
  touch.unref()
  return {
    async release() {
      clearInterval(touch)
      ours.delete(name)
      if ((await readFile(file, 'utf8').catch(() => '')) === name) await rm(file, { force: true })
    },
  }
}

async function create(file: string, name: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    try {
      await handle.writeFile(name)
    } finally {
      await handle.close()
    }
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function holderOf(file: string) {
  try {
    const { mtimeMs } = await stat(file)
    const name = await readFile(file, 'utf8')
    const [pid = '', host = ''] = name.split(' ')
    const isOld = Date.now() - mtimeMs > STALE_MS
    // Just created, its name not yet written.
    if (name === '') return { pid: 0, host: '', name, isLeftOver: isOld }
    const isHere = Number(pid) === process.pid ? ours.has(name) : isAlive(Number(pid))
    const isGone = host === hostname() && !isHere
    return { pid: Number(pid), host, name, isLeftOver: isOld || isGone }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Moves the lock aside before removing it: of two runs that break it, one finds it gone, and
 * neither removes the lock that the other has just taken. */
async function breakLock(file: string, name: string): Promise<void> {
  const aside = `${file}.${process.pid}.${crypto.randomUUID()}`
  try {
    await rename(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const moved = await readFile(aside, 'utf8')
  if (moved !== name) {
    // It was somebody's fresh lock after all.
    await rename(aside, file)
    return
  }
  await rm(aside, { force: true })
}
