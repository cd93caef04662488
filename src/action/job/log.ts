import * as core from '@actions/core'
import { amount, amountOf } from './amounts.ts'

/**
 * What the job's log shows. The runner takes commands from this text (`::name::` at a line's start,
 * `##[name]` anywhere), so everything goes through `harmless`.
 */

/** The runner keeps ten annotations of a kind and step, and 4,096 characters of each. */
const ANNOTATIONS = 10
const ANNOTATION_LENGTH = 4_000
/** How often a line of progress is worth reading. */
const PROGRESS_MS = 10_000

const annotators = { notice: core.notice, warning: core.warning, error: core.error }
const annotated = { notice: 0, warning: 0, error: 0 }

/** `text` that the runner takes for text: no command, no control or direction character but the
 * line break. It reads the same otherwise. */
export function harmless(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\n\t\P{C}]|[\u2028\u2029]/gu, (character) => {
      const code = (character.codePointAt(0) ?? 0).toString(16)
      return `\\u{${code}}`
    })
    .replace(/^([^\S\n]*):(?=:)/gm, '$1:\u200b')
    .replaceAll('##[', '##\u200b[')
}

/** One line, or several. */
export function info(text: string): void {
  core.info(harmless(text))
}

/** For the reader of a debug log (`ACTIONS_STEP_DEBUG`). */
export function debug(text: string): void {
  core.debug(harmless(text))
}

/** Annotations: seen on the run's page. Past the runner's bound they are lines of the log. */
export function notice(text: string): void {
  annotate('notice', text)
}
export function warning(text: string): void {
  annotate('warning', text)
}
export function error(text: string): void {
  annotate('error', text)
}

function annotate(kind: keyof typeof annotated, text: string): void {
  const shown = harmless(text)
  annotated[kind]++
  if (annotated[kind] > ANNOTATIONS) core.info(`${kind}: ${shown}`)
  else
    annotators[kind](
      shown.length <= ANNOTATION_LENGTH ? shown : `${shown.slice(0, ANNOTATION_LENGTH)}…`,
    )
}

/** Runs a stage in a foldable group, and says how long it took whether it ends well or not. */
export async function stage<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  core.startGroup(harmless(name))
  try {
    return await work()
  } finally {
    core.info(`Took ${seconds(performance.now() - started)}`)
    core.endGroup()
  }
}

/** A meter for long work, of so many `unit`s: call it as often as you like, it prints a line every ten seconds. */
export function progress(unit: string): (count: number, total: number) => void {
  const started = performance.now()
  let printed = started
  return (count, total) => {
    const now = performance.now()
    if (now - printed < PROGRESS_MS) return
    printed = now
    const share = total > 0 ? ` (${Math.floor((100 * count) / total)} %)` : ''
    info(`${amount(count)} of ${amountOf(total, unit)}${share}, ${seconds(now - started)}`)
  }
}

function seconds(ms: number): string {
  return ms < 60_000
    ? `${(ms / 1000).toFixed(1)} s`
    : `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`
}
