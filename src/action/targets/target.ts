import type { BranchFile, BranchOptions } from '../../publish/branch.ts'
import type { Site } from '../../publish/directory.ts'
import type { Environment, InputRow } from '../inputs/row.ts'
import type { PagesSite } from '../repository.ts'

/**
 * A place that a report is published to is one row: what the rest of the house has to know of it.
 * `Settings` are those of slice `publish` that it looks at, its own inputs among them.
 */
export interface Target<Settings> {
  /** What it is, in the description of input `publish`. */
  readonly help: string
  /** Inputs of its own. Each lies in slice `publish` of the settings. */
  readonly inputs: readonly InputRow[]
  readonly needs: TargetNeeds
  /** Why anyone may read what lies there although the repository is private; null where only those can who
   * may read the repository. `pages` is the repository's Pages site. */
  readonly whyPublic: (pages: PagesSite, settings: Settings) => string | null
  /** Where the report is to be read, as far as that can be told before it is published, with a slash at its end;
   * null where it is read nowhere, or nobody knows. */
  readonly address: (environment: Environment, settings: Settings) => string | null
  /** What a Pages site has to be made of to show the report; null where no site is to. */
  readonly pagesFrom: 'a branch' | 'a workflow' | null
  /** Name of the artifact that it uploads; null for none. No two of a run can have the same. */
  readonly artifactName: (settings: Settings) => string | null
  /** How the copies of summaries that were published there are read again; null where they are not kept
   * for good. Only counts that are kept outlive the log objects. */
  readonly readHistory: ((asked: HistoryAsked, settings: Settings) => Promise<Files>) | null
  /** Throws only where the run must not go on: a target that refuses stops no other. */
  readonly publish: (delivery: Delivery, settings: Settings) => Promise<TargetOutcome>
}

/** What a target cannot do without. */
export interface TargetNeeds {
  /** What it needs a token for, and what the token must be allowed to do, as `permissions:` of a job says
   * it; null where it does without. */
  readonly token: { readonly to: string; readonly permission: string } | null
  /** Whether it needs to know which repository the run is of. */
  readonly repository: boolean
}

/** Where a target works. */
export interface TargetContext {
  readonly environment: Environment
  /** A directory for what is needed on the way. */
  readonly temporary: string
}

/** What is published. */
export interface Delivery extends TargetContext {
  readonly site: Site
  /** New or changed copies of summaries, for a target that keeps them. Paths begin with `history/`. */
  readonly history: readonly BranchFile[]
  /** Files of the night before. */
  readonly earlier?: NonNullable<BranchOptions['earlier']>
  /** Why the report must not replace the one that is there. The files that stay there are those of history. */
  readonly objection?: NonNullable<BranchOptions['objection']>
}

/** What is read of the history: the files that `wantedOf` picks from their paths. With them it is given
 * git's ids of all files of the report. */
export interface HistoryAsked extends TargetContext {
  readonly wantedOf: (
    paths: readonly string[],
    ids: ReadonlyMap<string, string>,
  ) => readonly string[]
}

export type Files = ReadonlyMap<string, Uint8Array>

/** Outputs that come from targets. Where several have one, the first target's stands. */
export interface TargetOutputs {
  /** Where the page is to be read. */
  readonly pageUrl: string
  readonly commit: string
  readonly artifactId: number
}

/** What became of the report. */
export interface TargetOutcome {
  readonly outputs: Partial<TargetOutputs>
  /** A few words, where it is published: `Published as 1a2b3c4`. */
  readonly words?: string
  /** Why it is not, and what to do. */
  readonly problem?: string
}
