import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type RunRequest, type RunResult, readAction, runAction } from '../../demo/runner.ts'

/** A runner's disk that outlives a run, and what lies on it. */
export interface Place extends Disposable {
  readonly root: string
  /** `RUNNER_TEMP`. */
  readonly temporary: string
  readonly report: string
  /** Where every run's mirror lies, unless it is given another. */
  readonly mirror: string
  /** Runs the built action here, once. */
  run(
    inputs: Readonly<Record<string, string>>,
    more?: Partial<Omit<RunRequest, 'inputs' | 'temporary'>>,
  ): Promise<RunResult>
  /** The report's files by path, as digests; `data.json` files as text. */
  files(): Map<string, string>
  /** The text of a file of the report. */
  read(file: string): string
  /** Loses mirror and report, as a new runner does. */
  forget(): void
}

const action = await readAction()
/** See test/compiled.ts. */
const compiled = process.env.NODE_COMPILE_CACHE

export function makePlace(): Place {
  const root = mkdtempSync(path.join(tmpdir(), 's3-log-report-place-'))
  const temporary = path.join(root, 'temp')
  const home = path.join(temporary, 's3-log-report')
  const report = path.join(home, 'report')
  const mirror = path.join(home, 'mirror/held')
  const systemTemporary = path.join(root, 'system-temp')
  mkdirSync(systemTemporary)
  return {
    root,
    temporary,
    report,
    mirror,
    run: (inputs, { environment, ...more } = {}) =>
      runAction({
        action,
        workspace: path.join(root, 'workspace'),
        temporary,
        ...more,
        environment: {
          TMPDIR: systemTemporary,
          ...(compiled && { NODE_COMPILE_CACHE: compiled }),
          ...environment,
        },
        inputs: { publish: 'none', 'mirror-directory': mirror, ...inputs },
      }),
    files: () =>
      new Map(
        filesIn(report).map((name) => {
          const bytes = readFileSync(path.join(report, name))
          return [
            name,
            name.endsWith('data.json')
              ? bytes.toString()
              : createHash('sha256').update(bytes).digest('hex'),
          ]
        }),
      ),
    read: (file) => readFileSync(path.join(report, file), 'utf8'),
    forget: () => rmSync(home, { recursive: true, force: true }),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** The files below a directory, by path with `/`, in order. None where it is missing. */
export function filesIn(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
      .map((name) => name.split(path.sep).join('/'))
      .sort()
  } catch {
    return []
  }
}

/**
 * What a run left behind and should not have: processes, files in the system's temporary
 * directory, and anything in the runner's but mirror, report and digest.
 */
export function leftBehind({ root, temporary, report, mirror }: Place): string[] {
  const digest = path.join(temporary, 's3-log-report/digest')
  const kept = [report, digest, path.dirname(mirror)].map((place) => path.relative(root, place))
  const files = filesIn(root).filter(
    (name) => !name.startsWith('workspace/') && !kept.some((place) => name.startsWith(`${place}/`)),
  )
  const halfWritten = filesIn(root).filter((name) => /\.new$|\.tmp$|spool\//.test(name))
  return [...new Set([...files, ...halfWritten]), ...processesIn(temporary)]
}

/** Processes that were started with `temporary` as the runner's directory. Linux only. */
function processesIn(temporary: string): string[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        return readFileSync(`/proc/${id}/environ`, 'latin1').includes(temporary)
      } catch {
        return false // ended meanwhile, or someone else's
      }
    })
    .map((id) => `process ${id}`)
}
