/** What the pages of this repository point at is there: files, headings, other people's actions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { blocksOf } from './documents.ts'

const root = path.resolve(import.meta.dirname, '../..')
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8')
const pages = [
  ...readdirSync(root),
  ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'))

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(page: string): Set<string> {
  const text = read(page).replace(/^```[\s\S]*?^```/gm, '')
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading)
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}

describe('links', () => {
  for (const page of pages)
    it(`of ${page} lead somewhere`, () => {
      for (const [, target = ''] of read(page).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https?:/.test(target)) continue
        const [file = '', anchor] = target.split('#')
        const there = file === '' ? page : path.join(path.dirname(page), file)
        expect(existsSync(path.join(root, there)), target).toBe(true)
        if (anchor !== undefined) expect([...anchorsOf(there)], target).toContain(anchor)
      }
    })
})

describe('recipes', () => {
  const blocks = ['README.md', 'docs/setup.md'].flatMap((page) =>
    blocksOf(page, 'yaml', 'yml').map((text) => ({ page, text })),
  )

  it("name other people's actions by the version that the workflows here run, or one that is known", () => {
    const workflows = readdirSync(path.join(root, '.github/workflows'))
      .map((name) => read(`.github/workflows/${name}`))
      .join('')
    const known = new Map([['aws-actions/configure-aws-credentials', 'v6']])
    for (const [, name = '', version = ''] of workflows.matchAll(
      /uses: ([\w/-]+)@[0-9a-f]{40} # (v\d+)\./g,
    ))
      known.set(name, version)
    for (const { page, text } of blocks)
      for (const [, name = '', version] of text.matchAll(/uses: ([\w/-]+)@(\S+)/g))
        if (name !== 's3-log-report/s3-log-report')
          expect(`${name}@${version}`, page).toBe(`${name}@${known.get(name)}`)
  })
})
