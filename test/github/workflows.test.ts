import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { action, complaints } from './complaints.ts'
import { blocksOf, documents } from './documents.ts'

const root = path.resolve(import.meta.dirname, '../..')
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8')

describe('action.yml', () => {
  it('is one', async () => expect(await complaints('action.yml', read('action.yml'))).toEqual([]))

  it('would be refused with a mistake in it', async () => {
    const broken = read('action.yml').replace('using: node24', 'using: node25')
    expect(await complaints('action.yml', broken)).not.toEqual([])
  })

  it('describes every input with its choices, and what it is by default', () => {
    for (const [name, { description, required, default: value }] of Object.entries(action.inputs)) {
      expect(description, name).toMatch(/\.$/)
      expect(required === true || value !== undefined, `${name} has a default or is required`).toBe(
        true,
      )
      if (value === '')
        expect(description, `${name} says what happens without it`).toContain('Default: ')
      else if (value !== undefined && /^(true|false)$/.test(value))
        expect(description).toContain('`true` or `false`')
    }
    for (const [name, { description }] of Object.entries(action.outputs))
      expect(description, name).toMatch(/\.$/)
  })
})

/** The jobs that may write, and what. */
const writing: Readonly<Record<string, object>> = {
  'demo.yml deploy': { pages: 'write', 'id-token': 'write' },
  'places.yml propose': { contents: 'write', 'pull-requests': 'write' },
  'release.yml release': { contents: 'write', 'id-token': 'write', attestations: 'write' },
}

describe('workflows', () => {
  const names = readdirSync(path.join(root, '.github/workflows'))

  for (const name of names) {
    const text = read(`.github/workflows/${name}`)
    describe(name, () => {
      it('is one', async () =>
        expect(await complaints(`.github/workflows/${name}`, text)).toEqual([]))

      it('pins every action by its commit, and says which version that is', () => {
        for (const [, used = '', rest = ''] of text.matchAll(/uses: (\S+)(.*)$/gm))
          if (used !== './')
            expect(`${used}${rest}`).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
      })

      it('may do nothing that a job does not ask for', () => {
        const workflow = parse(text) as {
          permissions: object
          jobs: Record<string, { permissions: object; 'timeout-minutes': number }>
        }
        expect(workflow.permissions).toEqual({})
        for (const [job, { permissions, ...rest }] of Object.entries(workflow.jobs)) {
          expect(permissions, job).toEqual(writing[`${name} ${job}`] ?? { contents: 'read' })
          expect(rest['timeout-minutes']).toBeLessThanOrEqual(60)
        }
      })

      it('puts no expression into a script', () => {
        const workflow = parse(text) as { jobs: Record<string, { steps: { run?: string }[] }> }
        for (const { run } of Object.values(workflow.jobs).flatMap(({ steps }) => steps))
          expect(run ?? '').not.toContain('${{')
      })
    })
  }

  it('attest what is released before it is, and only a release moves the major tag', () => {
    const { jobs } = parse(read('.github/workflows/release.yml')) as {
      jobs: { release: { needs: string; steps: { uses?: string; run?: string }[] } }
    }
    const does = jobs.release.steps.map(({ uses, run }) => `${uses} ${run}`)
    const at = (words: string): number => does.findIndex((text) => text.includes(words))
    expect(jobs.release.needs).toBe('check')
    for (const name of ['ci.yml', 'release.yml'])
      expect(read(`.github/workflows/${name}`)).toContain('run: npm run signatures')
    expect(at('actions/attest-build-provenance@')).toBeGreaterThan(0)
    expect(at('gh release create')).toBeGreaterThan(at('actions/attest-build-provenance@'))
    expect(at('git/refs/tags/$major')).toBeGreaterThan(at('gh release create'))
    for (const name of names.filter((one) => one !== 'release.yml'))
      expect(read(`.github/workflows/${name}`)).not.toMatch(/git\/refs|git tag|push .*tag/)
  })

  it('run no code of packages where they may write to the repository', () => {
    const { jobs } = parse(read('.github/workflows/places.yml')) as {
      jobs: { propose: { steps: { uses?: string; run?: string }[] } }
    }
    const scripts = jobs.propose.steps.map(({ uses, run }) => `${uses} ${run}`).join('\n')
    expect(scripts).not.toMatch(/setup-node|\bnpm\b|\bnode /)
  })

  it('propose new files of dist, too, where places are refreshed', () => {
    const { jobs } = parse(read('.github/workflows/places.yml')) as {
      jobs: { refresh: { steps: { id?: string; run?: string }[] } }
    }
    const script = jobs.refresh.steps.find(({ id }) => id === 'difference')?.run ?? 'exit 9'
    const place = mkdtempSync(path.join(tmpdir(), 's3-log-report-places-'))
    try {
      writeFileSync(path.join(place, 'new.index.js'), 'new\n')
      const output = path.join(place, 'output')
      const { status } = spawnSync('bash', ['-e', '-c', `git init -q . && ${script}`], {
        cwd: place,
        env: { PATH: process.env.PATH, RUNNER_TEMP: place, GITHUB_OUTPUT: output },
      })
      expect(status).toBe(0)
      expect(readFileSync(output, 'utf8')).toBe('changed=true\n')
      expect(readFileSync(path.join(place, 'places.patch'), 'utf8')).toContain('new.index.js')
    } finally {
      rmSync(place, { recursive: true })
    }
  })

  describe('the steps of a release', () => {
    const { jobs } = parse(read('.github/workflows/release.yml')) as {
      jobs: { release: { steps: { run?: string }[] } }
    }
    /** Runs the step that says `words` as a runner does, for a tag; `gh` tells which releases there are, beside a
     * tag that never became one. */
    const runStep = (words: string, tag: string, released: readonly string[]) => {
      const place = mkdtempSync(path.join(tmpdir(), 's3-log-report-release-'))
      const gh = `#!/bin/sh\ncase "$*" in\n*matching-refs*) printf 'refs/tags/v1.99.0\\n${released.map((one) => `refs/tags/${one}\\n`).join('')}' ;;\n*/releases*) printf '${released.map((one) => `${one}\\n`).join('')}' ;;\n*) echo "$*" >> asked ;;\nesac\n`
      writeFileSync(path.join(place, 'gh'), gh, { mode: 0o755 })
      const sections = ['Unreleased', '1.0.10', '1.0.1', '1.0.0'].map(
        (name) => `## ${name}\n\nOf ${name}.\n`,
      )
      writeFileSync(path.join(place, 'CHANGELOG.md'), sections.join('\n'))
      writeFileSync(path.join(place, 'asked'), '')
      const script = jobs.release.steps.find(({ run }) => run?.includes(words))?.run ?? 'exit 9'
      const { status } = spawnSync('bash', ['-e', '-c', script], {
        cwd: place,
        env: {
          PATH: `${place}:${process.env.PATH}`,
          GITHUB_REF_NAME: tag,
          GITHUB_SHA: 'abc',
          GITHUB_REPOSITORY: 'jo/x',
        },
      })
      const [asked, notes] = ['asked', 'notes.md'].map((name) => {
        const file = path.join(place, name)
        return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
      })
      rmSync(place, { recursive: true })
      return { status, asked, notes }
    }

    it('take the notes of one version', () =>
      expect(runStep('CHANGELOG.md', 'v1.0.1', []).notes).toBe('Of 1.0.1.'))

    const moves: [tag: string, released: string[], status: number, asked: RegExp][] = [
      ['v1.10.0', ['v1.9.0', 'v1.10.0', 'v1.2.0'], 0, /PATCH .*tags\/v1 -f sha=abc/],
      ['v1.9.1', ['v1.9.0', 'v1.10.0', 'v1.9.1'], 0, /^$/],
      ['v1.0.0', ['v1.0.0-rc.1', 'v1.0.0', 'v1.0.0.1', 'v2.0.0', 'v11.0.0'], 0, /PATCH/],
      ['v1.0.0', [], 1, /^$/],
    ]
    it.each(moves)(
      'move the major tag by %s of %j: ends with %i',
      (tag, released, status, asked) => {
        const step = runStep('git/refs/tags/$major', tag, released)
        expect(step.status).toBe(status)
        expect(step.asked).toMatch(asked)
      },
    )
  })

  it('would be refused with a mistake in them', async () => {
    const text = read('.github/workflows/ci.yml')
    for (const broken of [
      text.replace('runs-on:', 'runs-in:'),
      text.replace('steps.report.outputs', 'stepz.report.outputs'),
      text.replace('publish: artifact', 'publish-to: artifact'),
    ]) {
      expect(broken).not.toBe(text)
      expect(await complaints('.github/workflows/broken.yml', broken)).not.toEqual([])
    }
  })
})

describe('the signatures of packages', () => {
  const one = [{ name: 'left-pad', version: '1.3.0' }]
  const rows: [what: string, npmSays: string, status: number, says: RegExp][] = [
    ['all signed', '{"invalid":[],"missing":[]}', 0, /^Every package is/],
    ['one wrong', JSON.stringify({ invalid: one, missing: [] }), 1, /left-pad@1\.3\.0.* wrong/],
    [
      'one missing',
      JSON.stringify({ invalid: [], missing: one }),
      1,
      /left-pad@1\.3\.0.* not signed/,
    ],
    [
      'a registry that refuses',
      '{"error":{"code":"E403","summary":"403 Forbidden"}}',
      0,
      /^::warning::.*403/,
    ],
    ['no answer', '', 0, /^::warning::/],
  ]
  it.each(rows)('%s', (_, npmSays, status, says) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'npm-'))
    try {
      const npm = path.join(directory, 'npm')
      writeFileSync(npm, `#!/bin/sh\ncat <<'END'\n${npmSays}\nEND\nexit 1\n`)
      chmodSync(npm, 0o755)
      const ran = spawnSync(process.execPath, [path.join(root, 'scripts/signatures.ts')], {
        env: { PATH: `${directory}${path.delimiter}${process.env.PATH}` },
        encoding: 'utf8',
      })
      expect(ran.stdout).toMatch(says)
      expect(ran.status).toBe(status)
    } finally {
      rmSync(directory, { recursive: true })
    }
  })
})

/** Jobs to be pasted, with a job of each name that they need and that the page does not show again. */
function withJobsBefore(text: string): string {
  const { jobs } = parse(text) as { jobs: Record<string, { needs?: string | string[] }> }
  const needed = new Set(Object.values(jobs).flatMap(({ needs = [] }) => needs))
  const others = [...needed].filter((name) => !Object.hasOwn(jobs, name))
  const stub = (name: string) =>
    `  ${name}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: 'true'\n`
  return `${text.trimEnd()}\n${others.map(stub).join('')}`
}

describe('workflows in the pages', () => {
  const blocks = documents.flatMap((page) =>
    blocksOf(page, 'yaml', 'yml').map((text) => ({ page, text })),
  )

  blocks.forEach(({ page, text }, i) => {
    if (/^jobs:/m.test(text))
      it(`${page}: workflow ${i + 1} is one`, async () => {
        const whole = /^on:/m.test(text) ? text : `on: push\n${withJobsBefore(text)}`
        expect(await complaints('.github/workflows/page.yml', whole)).toEqual([])
      })
    else if (/^\s*- (name: .*\n\s*)?uses:/.test(text))
      it(`${page}: steps ${i + 1} are some`, async () => {
        const steps = text.replace(/^/gm, '      ')
        const workflow = `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
        expect(await complaints('.github/workflows/page.yml', workflow)).toEqual([])
      })
    else if (!text.includes('AWSTemplateFormatVersion'))
      it(`${page}: block ${i + 1} has inputs of this action`, () => {
        const given = parse(text) as Record<string, object>
        for (const name of Object.keys(given.with ?? given))
          expect(action.inputs).toHaveProperty(name)
      })
  })
})
