/**
 * What the doctor has to say:
 *
 *   looks (source.ts, repository.ts) ──▶ seen ──▶ judges ──▶ observations, by section ──▶ the job's log and summary (tell.ts)
 */

/** `missing`: the nightly job cannot do without. `warning`: it runs, and perhaps not as is meant. `not needed`: the job
 * does without what was looked for. `not looked at`: only a real run, or a run elsewhere, can tell. */
export type State = 'ok' | 'warning' | 'missing' | 'not needed' | 'not looked at'

export interface Observation {
  readonly state: State
  /** What was looked at, in a word or two. */
  readonly about: string
  /** What was seen. Nothing in it is as a log line or key spells it: see `printableKey`. */
  readonly seen: string
  /** What to do. May have several lines. */
  readonly cure?: string
}

export interface Examined {
  readonly title: string
  readonly observations: readonly Observation[]
}

/** Lines to be pasted into a file. */
export interface Paste {
  /** Which file, and what it is for. */
  readonly title: string
  readonly language: 'yaml' | 'json'
  readonly text: string
}

/** All of what an examination came to. */
export interface Diagnosis {
  readonly sections: readonly Examined[]
  readonly pastes: readonly Paste[]
}
