import * as core from '@actions/core'
import type { ToldCase } from '../../report/cases/told.ts'
import type { ToldFinding } from '../../report/facts/findings.ts'
import type { Raised } from './alerts.ts'

/** An output of the action: what it says where the run does not know better, and what it is. */
interface OutputRow<Value> {
  readonly none: Value
  /** Markdown, as action.yml has it; `npm run readme` writes it there. */
  readonly help: string
}

function output<Value>(none: Value, help: string): OutputRow<Value> {
  return { none, help }
}

/** Every output of the action, in the order of action.yml. */
export const outputRows = {
  requests: output<number>(0, "Requests in the front page's period."),
  visitors: output<number>(0, "Visitors in the front page's period, an estimate above 16,384."),
  bytes: output<number>(0, "Bytes sent in the front page's period."),
  newLogObjects: output<number>(
    0,
    'Log objects that this run fetched and counted for the first time.',
  ),
  malformedRecords: output<number>(0, 'Log lines of the period that could not be read.'),
  alerts: output<readonly Raised[]>(
    [],
    'The alerts raised, as a JSON list of `{ "condition", "message" }`. `[]` when there are none.',
  ),
  findings: output<readonly ToldFinding[]>(
    [],
    'What the front page says to look at, as a JSON list of `{ "rule", "place", "title", "text" }`. `[]` when nothing stands out.',
  ),
  cases: output<readonly ToldCase[]>(
    [],
    'The case files of the front page, that is, findings you can act on, as a JSON list of `{ "key", "rule", "kind", "place", "title", "state", "amount", "saves", "remedy": { "kind", "title", "note", "text" } }`. `key` is the same every night; `state` and `text` may be null; `amount` and `saves` are sentences, and `saves` may be empty. `[]` when there are none.',
  ),
  digest: output<string>(
    '',
    'The week or month in one line of plain text: numbers and how they changed, cases, and the address of the page. At most 1,000 characters, without line breaks or control characters. Pass it through `env`, never through an expression inside a script.',
  ),
  digestFile: output<string>(
    '',
    'Path on the runner of the same digest as a Markdown file, which also lists the objects that sent the most bytes. Next to it is the same as HTML, with the extension `.html`. See `docs/digest.md`.',
  ),
  reportDirectory: output<string>('', 'Where the report was written on the runner.'),
  pageUrl: output<string>('', 'Address of the published page. Empty when it is published nowhere.'),
  commit: output<string>(
    '',
    'Commit on the branch that holds the report. Empty when not publishing to a branch.',
  ),
  shards: output<readonly number[]>(
    [],
    'The numbers of the shards that a job with `role: plan` made, as a JSON list for `strategy.matrix`. `[]` when nothing is new, and for other roles.',
  ),
  artifactId: output<string>('', 'Id of the uploaded artifact. Empty when none was uploaded.'),
}

type OutputName = keyof typeof outputRows
const names = Object.keys(outputRows) as readonly OutputName[]

export type Outputs = { readonly [Name in OutputName]: (typeof outputRows)[Name]['none'] }

/** What stands in the outputs until the run knows better, so that each is always set. */
export const noOutputs = Object.fromEntries(
  names.map((name) => [name, outputRows[name].none]),
) as Outputs

/** Sets every output. */
export function setOutputs(outputs: Outputs): void {
  for (const name of names) {
    const value = outputs[name]
    core.setOutput(kebab(name), typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
}

/** An output's name in action.yml. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
