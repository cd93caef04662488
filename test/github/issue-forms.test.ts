import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const directory = path.resolve(import.meta.dirname, '../../.github/ISSUE_TEMPLATE')
const read = (name: string): unknown => parse(readFileSync(path.join(directory, name), 'utf8'))

/** What GitHub takes in an issue form, by the kind of its element:
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
const attributes: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
}

interface Element {
  readonly type: string
  readonly id?: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly validations?: { readonly required: boolean }
}

interface Form {
  readonly name: string
  readonly description: string
  readonly labels: readonly string[]
  readonly body: readonly Element[]
}

const forms = readdirSync(directory).filter((name) => name !== 'config.yml')

describe.each(forms)('the issue form %s', (name) => {
  const form = read(name) as Form

  it('has what GitHub asks of a form', () => {
    expect(Object.keys(form).sort()).toEqual(['body', 'description', 'labels', 'name'])
    expect(form.body.some(({ type }) => type !== 'markdown')).toBe(true)
  })

  it('has elements that GitHub knows, each with a name of its own', () => {
    for (const { type, id, attributes: given } of form.body) {
      const allowed = attributes[type]
      expect(allowed, type).toBeDefined()
      expect(allowed).toEqual(expect.arrayContaining(Object.keys(given)))
      expect(given).toHaveProperty(type === 'markdown' ? 'value' : 'label')
      if (type !== 'markdown') expect(id).toMatch(/^[a-z]+$/)
    }
    const ids = form.body.flatMap(({ id }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const labels = form.body.flatMap(({ attributes: { label } }) => (label as string) ?? [])
    expect(new Set(labels).size).toBe(labels.length)
  })
})

it('asks for the log of a job that failed, and for log health where a number is wrong', () => {
  const wanted = { 'failed-run.yml': 'log', 'wrong-number.yml': 'health' }
  for (const [name, id] of Object.entries(wanted))
    expect((read(name) as Form).body.map((element) => element.id)).toContain(id)
})

it('leads weaknesses away from public issues', () => {
  const { blank_issues_enabled, contact_links } = read('config.yml') as {
    blank_issues_enabled: boolean
    contact_links: { name: string; url: string; about: string }[]
  }
  expect(blank_issues_enabled).toBe(false)
  expect(contact_links.map(({ url }) => url)).toContainEqual(
    expect.stringMatching(/\/security\/advisories\/new$/),
  )
})
