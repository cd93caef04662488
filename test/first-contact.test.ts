/** What somebody meets who comes by for the first time: the versions named, and a Node that is too old. */
import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ANALOG_FORMAT } from '../bench/rivals.ts'
import { placesCredits } from '../src/naming/addresses.ts'
import { languageTags } from '../src/report/words/languages.ts'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const { version, engines, scripts } = JSON.parse(read('package.json')) as {
  version: string
  engines: { node: string }
  scripts: Record<string, string>
}

describe('the version', () => {
  const [major] = version.split('.')
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...globSync('docs/**/*.{md,yml,yaml}', { cwd: root }),
  ]
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/s3-log-report\/s3-log-report@(\S+)/g)].map(([, tag]) => ({
      page,
      tag,
    })),
  )

  it('that every snippet names is the one a tag of today would move', () => {
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter(({ tag }) => tag !== `v${major}`)).toEqual([])
  })

  it('is the same in package.json and its lock file', () => {
    const lock = JSON.parse(read('package-lock.json'))
    expect([lock.version, lock.packages[''].version]).toEqual([version, version])
    expect(lock.packages[''].engines).toEqual(engines)
  })
})

describe('what npm ci installs for dist', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>
  }
  const shipped = Object.entries(packages).flatMap(([folder, { dev, optional }]) =>
    folder === '' || dev === true || optional === true ? [] : [folder],
  )

  it('brings no compiler', () => {
    expect(shipped.length).toBeGreaterThan(100)
    expect(shipped.filter((folder) => /\/(typescript|protoc|protoplugin)$/.test(folder))).toEqual(
      [],
    )
  })

  it('has each list of types once', () => {
    const types = shipped.filter((folder) => /@octokit\/(openapi-)?types$/.test(folder))
    expect(types).toHaveLength(2)
  })

  it('needs nothing of the package that an override puts another one in place of', () => {
    const code = globSync('node_modules/@actions/*/lib/**/*.js', { cwd: root })
    expect(code.length).toBeGreaterThan(20)
    expect(code.filter((file) => read(file).includes('@protobuf-ts/plugin'))).toEqual([])
  })
})

it('Analog is measured with the format that the README gives', () => {
  expect(read('README.md')).toContain(`'+CLOGFORMAT (${ANALOG_FORMAT})'`)
})

it('the README has the groups of inputs that action.yml has, and says which ones most need', () => {
  const groups = [...read('action.yml').matchAll(/^ {2}# (.+)\n {2}([a-z-]+):$/gm)]
  const tables = [...read('README.md').matchAll(/^### (.+)\n\n\| input .*\n.*\n\| `([a-z-]+)`/gm)]
  const named = (found: RegExpExecArray[]) => found.map(([, title, first]) => [title, first])
  expect(named(groups)).toHaveLength(5)
  expect(named(tables)).toEqual(named(groups))
  expect(read('README.md')).toContain('need only `logs` and `site`')
})

it('the README names every language of the report', () => {
  const nameOf = new Intl.DisplayNames('en', { type: 'language' })
  const names = languageTags.map((tag) => nameOf.of(tag) ?? tag)
  const list = new Intl.ListFormat('en-GB').format(names)
  expect(read('README.md')).toContain(`The report comes in ${list}.`)
})

it('the licences of all data stand in the README', () => {
  const [last = ''] = /^MIT licensed.*$/m.exec(read('README.md')) ?? []
  expect(
    placesCredits.filter(({ url, licence }) => !last.includes(url) || !last.includes(licence)),
  ).toEqual([])
})

describe('a Node that is too old', () => {
  /** The check, run by this Node that takes itself for another one. */
  const check = (node: string): { status: number | null; stderr: string } => {
    const place = mkdtempSync(path.join(tmpdir(), 'node-'))
    try {
      const pretend = path.join(place, 'pretend.cjs')
      writeFileSync(
        pretend,
        `Object.defineProperty(process.versions, 'node', { value: '${node}' })`,
      )
      const words = ['--require', pretend, path.join(root, 'scripts/need-node.cjs')]
      return spawnSync(process.execPath, words, { encoding: 'utf8' })
    } finally {
      rmSync(place, { recursive: true })
    }
  }

  it.each(['18.20.8', '20.20.2', '22.22.0', '24.1.0'])('%s is told so in one sentence', (node) => {
    const { status, stderr } = check(node)
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^This needs Node 24\.2 or later, and \S+ is Node [\d.]+\. .*npm ci.*\n$/,
    )
    expect(stderr).toContain(node)
  })

  it.each(['24.2.0', '24.21.0', '26.0.0'])('%s is taken', (node) => {
    expect(check(node)).toMatchObject({ status: 0, stderr: '' })
  })

  it('is asked of before every command that an older one could not read', () => {
    const typescript = Object.entries(scripts).filter(([, words]) => /\.ts\b|vitest/.test(words))
    expect(typescript.length).toBeGreaterThan(6)
    expect(
      typescript.filter(([, words]) => !words.startsWith('node scripts/need-node.cjs && ')),
    ).toEqual([])
  })
})
