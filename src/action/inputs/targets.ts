/** Input `publish`: its choices are the rows of the targets. */
import { type PublishTarget, targetNames, targets } from '../targets/targets.ts'
import type { Given } from './row.ts'

/** Published nowhere. */
const NONE = 'none'

export const targetsHelp =
  'Where the report goes. One or more, one per line or separated by commas: ' +
  targetNames.map((name) => `\`${name}\` (${targets[name].help}), `).join('') +
  `or \`${NONE}\` (it stays in \`report-directory\`).`

/** In the order of the rows; empty for `none`. */
export function parseTargets({ text, wrong }: Given): readonly PublishTarget[] {
  const asked = text.split(/[\s,]+/).filter((word) => word !== '')
  const choices: readonly string[] = [...targetNames, NONE]
  const allowed = `one or more of ${choices.map((name) => `'${name}'`).join(', ')}`
  if (asked.length === 0) wrong('', allowed)
  for (const word of asked) if (!choices.includes(word)) wrong(word, allowed)
  if (asked.includes(NONE) && asked.length > 1)
    wrong(asked.join(', '), `'${NONE}' alone, or targets without it`)
  return targetNames.filter((name) => asked.includes(name))
}
