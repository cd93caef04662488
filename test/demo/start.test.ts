/** `npm start`, as a person meets it. */
import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { actionJson } from '../../scripts/build.ts'
import { type GitHub, startGitHub } from '../github/github.ts'

const root = path.resolve(import.meta.dirname, '../..')
const place = mkdtempSync(path.join(tmpdir(), 'start-'))
afterAll(() => rmSync(place, { recursive: true }))

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `npm start -- WORDS`, in a group of processes of its own, as a shell does. */
function start(
  words: readonly string[],
  environment: Record<string, string> = {},
  onOutput: (stdout: string, group: number) => void = () => {},
  project = root,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(project, 'demo/start.ts'), ...words], {
      cwd: place,
      detached: true,
      env: { PATH: process.env.PATH, HOME: place, ...environment },
    })
    const seen = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      seen.stdout += text
      onOutput(seen.stdout, child.pid ?? 0)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      seen.stderr += text
    })
    child.on('close', (code) => resolve({ code, ...seen }))
  })
}

describe('the demo ends at once, and leaves nothing', () => {
  const rows: [signal: NodeJS.Signals, moment: string, code: number][] = [
    ['SIGINT', 'Made up', 130],
    ['SIGINT', 'First night', 130],
    ['SIGINT', 'Fetch new log objects', 130],
    ['SIGINT', 'The night after', 130],
    ['SIGTERM', 'Fetch new log objects', 143],
    ['SIGHUP', 'Fetch new log objects', 129],
  ]
  it.each(rows)('by %s at “%s”', async (signal, moment, expected) => {
    const temporary = mkdtempSync(path.join(place, 'temporary-'))
    let interrupted = false
    const { code, stdout, stderr } = await start(
      [
        '--demo-days',
        '4',
        '--demo-records-per-day',
        '60',
        '--report-directory',
        path.join(place, 'report'),
      ],
      { TMPDIR: temporary },
      (text, group) => {
        if (interrupted || !text.includes(moment)) return
        interrupted = true
        process.kill(-group, signal)
      },
    )
    expect(interrupted).toBe(true)
    expect({ code, stderr }).toEqual({ code: expected, stderr: '' })
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Stopped.')
    expect(stdout).not.toContain('The report:')
    expect(stdout).not.toMatch(/^\s+at /m)
    expect(readdirSync(temporary)).toEqual([])
  })
})

describe('logs of one’s own', () => {
  let github: GitHub
  const logs = path.join(place, 'logs')
  beforeAll(async () => {
    github = await startGitHub()
    github.addRepository('jo/site')
    mkdirSync(logs)
    for (const { key, body } of makeDemoLogs({ days: 1, recordsPerDay: 30, prefix: '' }).objects)
      writeFileSync(path.join(logs, key), body)
  })
  afterAll(() => github.close())

  it('go to a branch of the server that GITHUB_SERVER_URL names', async () => {
    const { code, stdout, stderr } = await start(
      [
        ...['--logs', logs, '--publish', 'branch', '--token', 'write-token'],
        ...[
          '--report-directory',
          path.join(place, 'own'),
          '--mirror-directory',
          path.join(place, 'mirror'),
        ],
      ],
      { GITHUB_REPOSITORY: 'jo/site', GITHUB_SERVER_URL: github.serverUrl },
    )
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: '' })
    expect(github.branch('jo/site', 'gh-pages').has('data.json')).toBe(true)
  })

  it('are looked at by the doctor, who prints lines as they are to be pasted and writes nothing', async () => {
    const before = readdirSync(place).sort()
    const { code, stdout, stderr } = await start(['--doctor', logs])
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^ {2}✓ directory +it is there$/m)
    expect(stdout).not.toMatch(/^::/m)
    expect(readdirSync(place).sort()).toEqual(before)
  })

  describe('that are being counted', () => {
    const endedBy = async (then: readonly NodeJS.Signals[]) => {
      const temporary = mkdtempSync(path.join(place, 'temporary-'))
      const moments = ['Fetch new log objects', 'Press Ctrl-C again']
      let sent = 0
      const ended = await start(
        [
          ...['--logs', logs, '--report-directory', path.join(place, 'cut-short')],
          ...['--mirror-directory', path.join(place, 'mirror-of-cut-short')],
        ],
        { TMPDIR: temporary },
        (text, group) => {
          const signal = then[sent]
          if (signal === undefined || !text.includes(moments[sent] ?? '')) return
          sent++
          process.kill(-group, signal)
        },
      )
      expect(sent).toBe(then.length)
      expect(readdirSync(temporary)).toEqual([])
      return ended
    }

    it('are published after one Ctrl-C', async () => {
      const { code, stdout } = await endedBy(['SIGINT'])
      expect(code, stdout).toBe(0)
      expect(stdout).toContain('SIGINT: nothing more is fetched')
      expect(stdout).toContain('The report:')
    })

    it.each([
      [['SIGINT', 'SIGINT'], 130],
      [['SIGHUP'], 129],
    ] as const)('are left at once after %j', async (signals, expected) => {
      const { code, stdout } = await endedBy(signals)
      expect(code, stdout).toBe(expected)
      expect(stdout.trimEnd().split('\n').at(-1)).toBe('Stopped.')
      expect(stdout).not.toContain('The report:')
    })
  })

  it('that cannot be had are told by the doctor', async () => {
    const { code, stdout } = await start(['--doctor', path.join(place, 'nowhere')])
    expect(code).toBe(1)
    expect(stdout).toContain('expected s3://bucket/prefix or a directory that exists')
  })
})

describe('an action that ends without a word', () => {
  const endings: [how: string, program: string, code: number, says: string][] = [
    ['by itself', 'process.exit(3)', 3, 'The action failed. It said nothing. Its exit code is 3.'],
    [
      'by a signal',
      "process.kill(process.pid, 'SIGKILL')",
      1,
      'A signal ended the action. It said nothing.',
    ],
    [
      'with one',
      "console.log('No.'); process.exit(1)",
      1,
      'The action failed. Its output is above.',
    ],
  ]
  it.each(endings)('is told: %s', async (how, program, wanted, says) => {
    const clone = path.join(place, `silent-${how}`)
    for (const name of ['demo', 'src', 'package.json'])
      cpSync(path.join(root, name), path.join(clone, name), { recursive: true })
    mkdirSync(path.join(clone, 'dist/main'), { recursive: true })
    writeFileSync(path.join(clone, 'dist/action.json'), actionJson())
    writeFileSync(path.join(clone, 'dist/main/index.js'), program)
    const { code, stderr } = await start(['--logs', place], {}, undefined, clone)
    expect([code, stderr.trim()]).toEqual([wanted, says])
  })
})

it('needs no package: a clone is enough', async () => {
  const clone = path.join(place, 'clone')
  for (const name of ['demo', 'src', 'dist', 'templates', 'package.json'])
    cpSync(path.join(root, name), path.join(clone, name), { recursive: true })
  writeFileSync(path.join(clone, 'dist/action.json'), actionJson())
  const report = path.join(place, 'of-clone')
  const { code, stdout, stderr } = await start(
    ['--demo-days', '2', '--demo-records-per-day', '60', '--report-directory', report],
    {},
    undefined,
    clone,
  )
  expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: '' })
  expect(existsSync(path.join(report, 'data.json'))).toBe(true)
  // Numbers as people write them, and a link before the path.
  expect(stdout).toMatch(/now holds [\d,]+ requests, [\d,]+ visitors, [\d.]+ [kMG]B and /)
  const page = path.join(report, 'index.html')
  expect(stdout).toContain(`The report: ${pathToFileURL(page).href}\n            ${page}\n`)
})
