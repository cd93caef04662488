/** Writes the tables of inputs and outputs in README.md from action.yml. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

interface Input {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
}

const root = path.resolve(import.meta.dirname, '..')

/** `text` with each `<!-- name -->…<!-- /name -->` filled in from `action`, the text of action.yml. */
export function withTables(text: string, action: string): string {
  const { inputs, outputs } = parse(action) as {
    inputs: Record<string, Input>
    outputs: Record<string, { description: string }>
  }
  const inputRows = Object.entries(inputs).map(([name, input]) => {
    const otherwise = input.required ? '**required**' : input.default ? code(input.default) : ''
    return `| \`${name}\` | ${cell(input.description)} | ${otherwise} |`
  })
  const outputRows = Object.entries(outputs).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
  )
  return fill(
    fill(text, 'inputs', ['| input | meaning | default |', '|---|---|---|', ...inputRows]),
    'outputs',
    ['| output | meaning |', '|---|---|', ...outputRows],
  )
}

function fill(text: string, name: string, lines: readonly string[]): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`README.md has no ${open} … ${close}`)
  return `${text.slice(0, from)}${open}\n${lines.join('\n')}\n${text.slice(to)}`
}

const cell = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
const code = (text: string): string => `\`${cell(text)}\``

if (import.meta.main) {
  const file = path.join(root, 'README.md')
  const text = readFileSync(file, 'utf8')
  const filled = withTables(text, readFileSync(path.join(root, 'action.yml'), 'utf8'))
  if (process.argv.includes('--check')) {
    if (text !== filled) {
      console.error("README.md's tables are not those of action.yml; run 'npm run readme'")
      process.exitCode = 1
    }
  } else if (text !== filled) writeFileSync(file, filled)
}
