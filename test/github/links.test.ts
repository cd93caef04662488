import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { Anchors } from '../../scripts/anchors.ts'

const root = path.resolve(import.meta.dirname, '../..')
const pages = ['', 'docs', 'data'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name)),
)

/** What a page says outside of its blocks of code. */
function proseOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8').replace(/^```[\s\S]*?^```/gm, '')
}

function anchorsOf(file: string): Set<string> {
  const anchors = new Anchors()
  const headings = proseOf(file).matchAll(/^#{1,6} (.+)$/gm)
  return new Set([...headings].map(([, title = '']) => anchors.next(title)))
}

/** Links of a page that lead to a file of this repository, with their anchors. */
function linksOf(file: string): string[] {
  return [
    ...proseOf(file)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
}

describe.each(pages)('%s', (page) => {
  it('leads only to what is there', () => {
    const lost = linksOf(page).filter((link) => {
      const [name = '', anchor] = link.split('#')
      const file = name === '' ? page : path.join(path.dirname(page), name)
      if (!existsSync(path.join(root, file))) return true
      return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).has(anchor)
    })
    expect(lost).toEqual([])
  })
})
