/** Findings and lines to paste → the job's log, and its summary. */
import { amount } from '../action/job/amounts.ts'
import { escaped } from '../action/job/job-summary.ts'
import type { Diagnosis, Examined, Observation, Paste, State } from './observation.ts'

/** As the log shows a state: all of one length, so that what follows stands in columns. */
const signs: Readonly<Record<State, string>> = {
  ok: '✓',
  warning: '!',
  missing: '✗',
  'not needed': '–',
  'not looked at': '?',
}
const CURE = '→ '
const INDENT = 2

/** Plain text, for the log and a terminal. */
export function diagnosisText({ sections, pastes }: Diagnosis): string {
  const told = sections.map(sectionText)
  const lines = pastes.map(({ title, text }) => `${title}\n${'─'.repeat(title.length)}\n\n${text}`)
  return [...told, `${legend(sections)}\n${verdict(sections)}`, ...lines].join('\n\n')
}

/** What it all comes to, in a sentence. */
function verdict(sections: readonly Examined[]): string {
  const all = sections.flatMap(({ observations }) => observations)
  const missing = all.filter(({ state }) => state === 'missing').length
  if (missing === 0) return 'Nothing is missing in what was looked at.'
  const what = missing === 1 ? 'One thing is' : `${amount(missing)} things are`
  return `${what} missing that the nightly job cannot do without.`
}

function sectionText({ title, observations }: Examined): string {
  const width = Math.max(0, ...observations.map(({ about }) => about.length))
  return [title, ...observations.map((observation) => observationText(observation, width))].join(
    '\n',
  )
}

function observationText({ state, about, seen, cure }: Observation, width: number): string {
  const first = `${' '.repeat(INDENT)}${signs[state]} ${about.padEnd(width)}  ${seen}`
  if (cure === undefined) return first
  const indent = ' '.repeat(INDENT + 2 + width + 2)
  const [start = '', ...rest] = cure.split('\n')
  const more = rest.map((line) => (line === '' ? '' : `${indent}  ${line}`))
  return [first, `${indent}${CURE}${start}`, ...more].join('\n')
}

function legend(sections: readonly Examined[]): string {
  const there = new Set(
    sections.flatMap(({ observations }) => observations.map(({ state }) => state)),
  )
  const states = Object.entries(signs).filter(([state]) => there.has(state as State))
  return states.map(([state, sign]) => `${sign} ${state}`).join('   ')
}

const symbols: Readonly<Record<State, string>> = {
  ok: '✅',
  warning: '⚠️',
  missing: '❌',
  'not needed': '➖',
  'not looked at': '❔',
}

/** Markdown with HTML in it, as GitHub shows it. Every text is escaped for both. */
export function diagnosisSummary({ sections, pastes }: Diagnosis): string {
  const parts = [
    `<p><b>${escaped(verdict(sections))}</b></p>`,
    ...sections.map(sectionSummary),
    ...pastes.map(pasteSummary),
  ]
  return `${parts.join('\n\n')}\n`
}

function sectionSummary({ title, observations }: Examined): string {
  const rows = observations.map(
    ({ state, about, seen, cure }) =>
      `<tr><td>${symbols[state]}&nbsp;${escaped(state)}</td><td>${escaped(about)}</td>` +
      `<td>${escaped(seen)}${cure === undefined ? '' : `<br><b>→</b> ${linesOf(cure)}`}</td></tr>`,
  )
  return `<h3>${escaped(title)}</h3><table>${rows.join('')}</table>`
}

/** Commands stand in lines of their own that are indented. A blank line would end the HTML for Markdown. */
function linesOf(cure: string): string {
  return cure
    .split('\n')
    .map((line) => (/^ {4}/.test(line) ? `<code>${escaped(line.trim())}</code>` : escaped(line)))
    .join('<br>')
}

/** The fence is longer than any in the text, so that nothing in it ends it. */
function pasteSummary({ title, language, text }: Paste): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `<h3>${escaped(title)}</h3>\n\n${fence}${language}\n${text.trimEnd()}\n${fence}`
}
