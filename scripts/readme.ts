/**
 * Writes what the rows say of inputs and outputs, group by group, into action.yml and the tables of README.md.
 * `--check` only compares.
 */
import { Document, isScalar, Scalar } from 'yaml'
import { inputGroups } from '../src/action/inputs/rows.ts'
import { kebab, outputRows } from '../src/action/job/outputs.ts'
import { fillIn, writeOrCheck } from './fill-in.ts'

const outputs = Object.entries(outputRows).map(([name, { help }]) => ({ name: kebab(name), help }))

/** `text` of action.yml with the inputs and outputs of the rows. What stands around them stays. */
function withRows(text: string): string {
  const groups = inputGroups.map(({ title, rows }) => {
    const entries = rows.map(({ name, help, default: value }) =>
      entry(name, {
        description: help,
        ...(value === null ? { required: true } : { default: value }),
      }),
    )
    return `${INDENT}# ${title}\n${entries.join('')}`
  })
  const described = outputs.map(({ name, help }) => entry(name, { description: help }))
  const parts = `inputs:\n${groups.join('\n')}\noutputs:\n${described.join('')}\n`
  const [from, to] = [text.indexOf('inputs:\n'), text.indexOf('runs:\n')]
  if (from < 0 || to < from) throw new Error('action.yml has no inputs before its runs')
  return text.slice(0, from) + parts + text.slice(to)
}

/** One entry of a map in action.yml; a text that is too long for a line is folded. */
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
function withTables(text: string): string {
  const inputTables = inputGroups.flatMap(({ title, rows }) => {
    const lines = rows.map(({ name, help, default: value }) => {
      const otherwise = value === null ? '**required**' : value && code(value)
      return `| \`${name}\` | ${cell(help)} | ${otherwise} |`
    })
    return ['', `### ${title}`, '', '| input | meaning | default |', '|---|---|---|', ...lines]
  })
  const outputLines = outputs.map(({ name, help }) => `| \`${name}\` | ${cell(help)} |`)
  const outputTable = ['| output | meaning |', '|---|---|', ...outputLines]
  const half = fillIn('README.md', text, 'inputs', [...inputTables, ''])
  return fillIn('README.md', half, 'outputs', outputTable)
}

const cell = (text: string): string => text.replaceAll('|', '\\|')
const code = (text: string): string => `\`${cell(text)}\``

/** The files that say what the rows say. */
export const filled: readonly (readonly [file: string, fill: (text: string) => string])[] = [
  ['action.yml', withRows],
  ['README.md', withTables],
]

if (import.meta.main)
  for (const [name, fill] of filled)
    writeOrCheck(
      name,
      fill,
      `${name} does not say what the rows of inputs and outputs say; run 'npm run readme'`,
    )
