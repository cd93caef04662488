/**
 * Writes what the rows say of inputs and outputs into action.yml and into the tables of README.md.
 * `--check` only compares.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Document, isScalar, Scalar } from 'yaml'
import { inputGroups, inputRows } from '../src/action/inputs/rows.ts'
import { kebab, outputRows } from '../src/action/outputs.ts'

const root = path.resolve(import.meta.dirname, '..')

const outputs = Object.entries(outputRows).map(([name, { help }]) => ({ name: kebab(name), help }))

/** `text` of action.yml with the inputs and outputs of the rows. What stands around them stays. */
export function withRows(text: string): string {
  const groups = inputGroups.map((group) =>
    group
      .map(({ name, help, default: value }) =>
        entry(name, {
          description: help,
          ...(value === null ? { required: true } : { default: value }),
        }),
      )
      .join(''),
  )
  const described = outputs.map(({ name, help }) => entry(name, { description: help }))
  const parts = `inputs:\n${groups.join('\n')}\noutputs:\n${described.join('')}\n`
  const [from, to] = [text.indexOf('inputs:\n'), text.indexOf('runs:\n')]
  if (from < 0 || to < from) throw new Error('action.yml has no inputs before its runs')
  return text.slice(0, from) + parts + text.slice(to)
}

/** One entry of a map in action.yml; a text that is long for a line is folded. */
function entry(name: string, fields: Readonly<Record<string, string | boolean>>): string {
  const document = new Document({ [name]: fields })
  const help = document.getIn([name, 'description'], true)
  if (isScalar<string>(help) && help.value.length > WIDTH - '    description: ""'.length)
    help.type = Scalar.BLOCK_FOLDED
  const yaml = document.toString({ lineWidth: WIDTH - INDENT.length })
  return yaml.replace(/^(?=.)/gm, INDENT)
}
const WIDTH = 100
const INDENT = '  '

/** `text` of README.md with each `<!-- name -->…<!-- /name -->` filled in from the rows. */
export function withTables(text: string): string {
  const inputLines = inputRows.map(({ name, help, default: value }) => {
    const otherwise = value === null ? '**required**' : value && code(value)
    return `| \`${name}\` | ${cell(help)} | ${otherwise} |`
  })
  const outputLines = outputs.map(({ name, help }) => `| \`${name}\` | ${cell(help)} |`)
  return fill(
    fill(text, 'inputs', ['| input | meaning | default |', '|---|---|---|', ...inputLines]),
    'outputs',
    ['| output | meaning |', '|---|---|', ...outputLines],
  )
}

function fill(text: string, name: string, lines: readonly string[]): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`README.md has no ${open} … ${close}`)
  return `${text.slice(0, from)}${open}\n${lines.join('\n')}\n${text.slice(to)}`
}

const cell = (text: string): string => text.replaceAll('|', '\\|')
const code = (text: string): string => `\`${cell(text)}\``

/** The files that say what the rows say. */
export const filled: readonly (readonly [file: string, fill: (text: string) => string])[] = [
  ['action.yml', withRows],
  ['README.md', withTables],
]

if (import.meta.main)
  for (const [name, fill] of filled) {
    const file = path.join(root, name)
    const text = readFileSync(file, 'utf8')
    if (text === fill(text)) continue
    if (process.argv.includes('--check')) {
      console.error(
        `${name} does not say what the rows of inputs and outputs say; run 'npm run readme'`,
      )
      process.exitCode = 1
    } else writeFileSync(file, fill(text))
  }
