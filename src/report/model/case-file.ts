import type { Sentence } from '../words/sentence.ts'
import type { Cell, NamePart } from './cell.ts'

/** What belongs to a finding that can be acted on: what is known of it, its state, and one remedy. */
export interface CaseFile {
  /** Anchor on the page: `case-hotlinker`, `case-hotlinker-2`. */
  readonly id: string
  /** The same on every night: `hotlinker leech.example.net`; of several subjects the rule alone. */
  readonly key: string
  /** `hot-linker`, `hog`, `bot`, … */
  readonly kind: string
  /** Whether it is new, still there, or stopped, as the counted days tell; null where they tell nothing. */
  readonly state: { readonly kind: 'new' | 'there' | 'stopped'; readonly label: string } | null
  /** Null where its days are not told. */
  readonly strip: CaseStrip | null
  /** What it took, or since it stopped has saved; `note` says of what, or over which time. */
  readonly amount: { readonly cell: Cell; readonly note: string }
  /** Sentences: since when it is known, what a month of it costs, of how many objects. */
  readonly facts: readonly string[]
  /** Null where the counts do not cross what it is about with anything. */
  readonly evidence: CaseEvidence | null
  readonly remedy: Remedy
}

/** The largest crossings of what the case is about, at most five. */
export interface CaseEvidence {
  readonly title: string
  readonly nameLabel: string
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly name: readonly NamePart[]
    readonly cells: readonly Cell[]
  }[]
}

/** The one thing to do. */
export interface Remedy {
  /** What `text` is: `bucket-policy`, `policy-to-remove`, `robots.txt`, `command`, `lifecycle-rule`, `html`; `advice` for none. */
  readonly kind: string
  readonly title: string
  readonly note: Sentence
  /** To be pasted; null where there is nothing to paste. */
  readonly text: string | null
  /** What it saves; empty where it saves nothing that has a price. */
  readonly saves: string
}

/** What it took on each day, of the most. */
export interface CaseStrip {
  /** 0 to 1, a day each; null where nobody knows. */
  readonly levels: readonly (number | null)[]
  readonly from: string
  readonly to: string
  /** The strip in a sentence. */
  readonly text: string
}

/** How much of the period's cost the remedies of its cases could end, at most. */
export interface AvoidableCost {
  readonly text: Sentence
  readonly upTo: Cell
  readonly of: Cell
}
