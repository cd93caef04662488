/**
 * The report model: everything a page shows, and nothing else. Templates need no other input and
 * do no sums; a custom template relies on these shapes, and `version` counts up when one of them
 * changes in a way that could break a template.
 *
 *   Period ──buildModel──▶ ReportModel ──makeRenderer──▶ index.html
 *
 * All text is plain text that came from people's logs or from `words/`: templates escape it.
 * Control and bidirectional characters are already made visible, long names already cut.
 */
import type { Day } from '../../calendar/day.ts'
import type { Sentence } from '../words/sentence.ts'
import type { PageWords } from '../words/words.ts'
import type { AvoidableCost, CaseFile } from './case-file.ts'
import type { Cell, Kind, NamePart, Tone } from './cell.ts'
import type { TimelineMark, TimelineMeasure } from './timeline.ts'
import type { WorldMap } from './world-map.ts'

export type { Cell, Kind, NamePart, Tone } from './cell.ts'
export type { TimelineMark, TimelineMeasure } from './timeline.ts'

export const MODEL_VERSION = 1

/** A value against the period before. `new` and `gone`: one of the two is zero. `text` as in
 * `+8 %`, `−0.4 pt`, `new`, `gone`, `±0 %`; `exact` tells both values. */
export interface Change {
  readonly direction: 'up' | 'down' | 'same' | 'new' | 'gone'
  /** (now − before) / before; null where `before` is zero or too small to say anything. */
  readonly ratio: number | null
  readonly difference: number
  readonly text: string
  readonly exact: string
  readonly tone: Tone
}

/** A report that lies below this one. */
export interface OtherReport {
  readonly title: string
  /** From the front page. */
  readonly href: string
}

export interface Link {
  readonly label: string
  /** Relative to this page, so that the site works under any path and from `file://`. */
  readonly href: string
  readonly isCurrent: boolean
}

/** What a thing to look at is about. */
export type FindingPlace = 'money' | 'broken' | 'changed'

/** One of the (at most six) things to look at. */
export interface Finding {
  /** The rule that found it: `hotlinker`, `bot`, `broken-link`, … */
  readonly rule: string
  readonly place: FindingPlace
  /** The place in a word. */
  readonly placeTitle: string
  readonly tone: Tone
  readonly title: string
  readonly text: Sentence
  /** Null where there is nothing that one could do. */
  readonly caseFile: CaseFile | null
}

/** One of the six headline numbers. `series` runs beside `traffic.points`. */
export interface Headline {
  readonly id: 'visitors' | 'pageViews' | 'requests' | 'bytes' | 'cost' | 'errors'
  readonly label: string
  readonly definition: string
  readonly cell: Cell
  readonly change: Change | null
  /** A few words under the number, or empty. */
  readonly note: string
  readonly series: readonly number[]
  /** The series in words, for those who cannot see it. */
  readonly seriesText: string
}

/** A day of the timeline (a month, on a year's page). */
export interface TrafficPoint {
  readonly from: Day
  readonly to: Day
  /** For the axis (`1 Nov`) and for a tooltip (`Sunday, 1 November 2026`). */
  readonly label: string
  readonly longLabel: string
  /** Requests: people + bots + tools = requests. */
  readonly people: Cell
  readonly bots: Cell
  readonly tools: Cell
  readonly requests: Cell
  /** Bytes sent: to people + to bots + to tools = bytes. */
  readonly peopleBytes: Cell
  readonly botsBytes: Cell
  readonly toolsBytes: Cell
  readonly bytes: Cell
  readonly visitors: Cell
  /** People who only ever got files that pages of other sites show; without a value where that is not told. */
  readonly embedded: Cell
  readonly pageViews: Cell
  readonly errors: Cell
  readonly cost: Cell
  /** The newest day: its logs are still coming in. */
  readonly isProvisional: boolean
  /** No record of this day. */
  readonly isEmpty: boolean
  /** The page of this point, or where it stands on one; or null. */
  readonly href: string | null
  /** What is known of it, and noted of it. */
  readonly marks: readonly string[]
}

/** One of the stacked series of a chart, with its sum over all points. */
export interface Series {
  readonly id: 'people' | 'bots' | 'tools'
  readonly label: string
  readonly total: Cell
}

export interface TrafficChart {
  readonly id: 'traffic'
  readonly title: string
  readonly definition: string
  readonly unit: 'day' | 'month'
  readonly points: readonly TrafficPoint[]
  /** What its bars can show; the first is shown at first. */
  readonly measures: readonly TimelineMeasure[]
  readonly marks: readonly TimelineMark[]
  /** Over the whole period, in the order in which they are stacked. */
  readonly kinds: readonly Series[]
  readonly bytesTitle: string
  readonly bytesDefinition: string
  readonly bytesKinds: readonly Series[]
  /** The charts in a sentence each: total, peak, and where it lies. */
  readonly requestsText: string
  readonly bytesText: string
  readonly csv: string
}

/** Mean requests of people per hour of the week. `rows[weekday][hour]`, Monday first. */
export interface Heat {
  readonly id: 'hours'
  readonly title: string
  readonly definition: string
  readonly rows: readonly {
    readonly label: string
    readonly longLabel: string
    readonly cells: readonly {
      readonly hour: number
      /** Mean requests of people in this hour, rounded to tenths. */
      readonly mean: Cell
      /** 0 to 1, of the fullest cell. */
      readonly level: number
      /** `Monday 14:00–15:00: 312 requests` */
      readonly text: string
    }[]
  }[]
  readonly hourLabels: readonly string[]
  /** The heat map in a sentence: the busiest and the quietest hours. */
  readonly text: string
}

/** Requests of each day of a year: a row for each weekday, Monday first, a column for each week. */
export interface YearCalendar {
  readonly id: 'calendar'
  readonly title: string
  readonly definition: string
  readonly rows: readonly { readonly label: string; readonly days: readonly CalendarDay[] }[]
  /** The Monday of each week. */
  readonly weekLabels: readonly string[]
  /** Months, by the first week that begins in each, or with it. */
  readonly months: readonly { readonly label: string; readonly week: number }[]
  /** The map in a sentence: the sum, and the most. */
  readonly text: string
}

export interface CalendarDay {
  /** Null for a day without records, and for one of another year. */
  readonly requests: Cell | null
  /** 0 to 1, of the fullest day. */
  readonly level: number | null
  /** `Thursday, 5 November 2026: 312 requests, 4.1 MB`; of a day of another year its date alone. */
  readonly text: string
  /** Where it stands on the page of its month. */
  readonly href: string | null
  /** False for a day of the first or last week that is of the year before or after. */
  readonly isOfYear: boolean
}

/** What leads one of the tables: the page most read, the object most sent, … */
export interface Leader {
  /** `Most read` */
  readonly label: string
  readonly name: string
  readonly cell: Cell
  /** What the value counts, where it does not say so itself: `views`. */
  readonly unit: string
  /** The panel where it stands. */
  readonly href: string
}

export interface Column {
  readonly id: string
  readonly label: string
  readonly kind: Kind | 'change'
  /** One sentence, or empty. */
  readonly definition: string
  /** Left out first where there is little room. */
  readonly isMinor: boolean
}

export interface Row {
  readonly name: readonly NamePart[]
  /** A few words beside the name (`search`, `AI training`, `nearest: css/main.css`), or empty. */
  readonly sub: string
  /** Beside `columns` of the panel, without the name column. For a column of kind `change` the
   * cell's value is the ratio. */
  readonly cells: readonly Cell[]
  /** 0 to 1: the bar behind the row, of the panel's total. */
  readonly share: number
  readonly change: Change | null
  /** Names the row for what leads to it. Left out, or empty, where nothing does. */
  readonly anchor?: string
}

export interface PanelTable {
  /** The heading of the names. */
  readonly nameLabel: string
  readonly columns: readonly Column[]
  /** All rows that the page holds, in order. The first `shown` are open, more unfold in place. */
  readonly rows: readonly Row[]
  readonly shown: number
  /** Everything that is in no row; null where nothing is. `name` says how many. */
  readonly rest: Row | null
  /** Rows and rest together; null where a sum says nothing. */
  readonly total: Row | null
  /** What stands here when there is no row. */
  readonly empty: string
  /** Column by which the rows are sorted, descending; `name` where they stand in the order of what they are
   * named by (sizes, delays), '' for another order. */
  readonly sortedBy: string
}

/** What a panel may hold beside its table. */
export type Block =
  /** Values with a label each. */
  | {
      readonly kind: 'facts'
      readonly id: string
      readonly title: string
      readonly facts: readonly {
        readonly label: string
        readonly cell: Cell
        readonly note: string
      }[]
    }
  /** Text to copy, such as a bucket policy. Folded when `isFolded`. */
  | {
      readonly kind: 'code'
      readonly id: string
      readonly title: string
      readonly note: string
      readonly language: 'json' | 'text'
      readonly text: string
      readonly isFolded: boolean
    }
  /** A second table. */
  | {
      readonly kind: 'table'
      readonly id: string
      readonly title: string
      readonly note: string
      readonly table: PanelTable
      /** File beside the page with its rows; null for none. */
      readonly csv: string | null
      readonly isFolded: boolean
    }
  /** A few lines of plain text, such as days without logs. */
  | {
      readonly kind: 'list'
      readonly id: string
      readonly title: string
      readonly note: string
      readonly items: readonly string[]
      readonly isFolded: boolean
    }

export interface PanelLink {
  readonly label: string
  readonly href: string
}

export interface Panel {
  /** Also its anchor. */
  readonly id: string
  readonly title: string
  /** One sentence: what is counted here. */
  readonly definition: string
  readonly table: PanelTable | null
  readonly blocks: readonly Block[]
  /** File beside the page with up to 1,000 rows of it; null for none. */
  readonly csv: string | null
  /** Where more of it stands; null for nowhere. */
  readonly link: PanelLink | null
  readonly width: 'full' | 'half'
  /** Told by its title at first, and unfolded by who asks. */
  readonly isFolded: boolean
}

/** Panels under one heading; the page's jump list is the list of sections. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly panels: readonly Panel[]
}

/** Twelve months at one glance. Points run from old to new. */
export interface Overview {
  readonly id: 'overview'
  readonly title: string
  readonly definition: string
  readonly points: readonly TrafficPoint[]
  /** Of requests alone. */
  readonly measures: readonly TimelineMeasure[]
  readonly marks: readonly TimelineMark[]
  readonly kinds: readonly Series[]
  readonly table: PanelTable
  readonly text: string
}

/** Speed, audit and log health at one glance, and where they stand in full. */
export interface Operations {
  readonly id: 'operations'
  readonly title: string
  readonly definition: string
  /** To the page of them. */
  readonly link: { readonly label: string; readonly href: string }
  readonly figures: readonly {
    /** `Speed` */
    readonly label: string
    readonly cell: Cell
    /** What the value is, and what else there is to say. */
    readonly text: string
    readonly href: string
  }[]
  /** What the logs are made of, in single values. */
  readonly log: readonly { readonly label: string; readonly cell: Cell }[]
}

/** Where names of a page lead, relative to it. */
export interface ExploreTarget {
  /** The page with the days of the period, such as `explore/index.html#d=2026-11-01..2026-11-30`. */
  readonly href: string
  /** The script that makes links of names. */
  readonly script: string
}

/** The page Explore: its script fills it, by the files beside it. */
export interface Explore {
  readonly lead: string
  /** What it would do with a script, and files that say some of it. */
  readonly withoutScript: string
  readonly files: readonly { readonly label: string; readonly href: string }[]
  readonly notes: readonly string[]
  /** In the order of the page. */
  readonly measures: readonly { readonly id: string; readonly label: string }[]
  readonly words: ExplorePageWords
  /** What the script is told, as JSON. */
  readonly setup: unknown
}

/** Words that stand on the page before its script has done anything. */
export interface ExplorePageWords {
  readonly chosen: string
  readonly clear: string
  readonly copyLink: string
  readonly csv: string
  readonly from: string
  readonly to: string
  readonly compare: string
  readonly groupBy: string
}

export interface ReportModel {
  readonly version: typeof MODEL_VERSION
  /** Its version is '' but on the front page. */
  readonly generator: { readonly name: string; readonly version: string; readonly href: string }
  /** BCP 47: of the words, and of the numbers. */
  readonly language: string
  readonly locale: string
  /** ISO 4217; null where no price is known. */
  readonly currency: string | null
  /** Of the words. */
  readonly direction: 'ltr' | 'rtl'
  /** The site's heading. */
  readonly title: string
  readonly page: {
    readonly kind: 'front' | 'month' | 'year' | 'index' | 'explore'
    /** '' for the front page, else with a slash at its end: `2026-11/`. */
    readonly path: string
    /** From this page to the site's root: `./` or `../`. */
    readonly root: string
    /** `Last 30 days`, `November 2026`, `2026`, `All periods`. */
    readonly label: string
    /** The picture that a link to the page is shown with, beside it; null for none: of a private report, and of all
     * pages but the front page. */
    readonly card: string | null
    /** The report's feed (Atom), relative to the page. */
    readonly feed: string
    /** Where the page of that picture will be read, for those whom it is shared with; null where nobody knows. */
    readonly address: string | null
    /** For the document's title: label and heading. */
    readonly documentTitle: string
    /** True on the page for whoever runs the bucket: `operations.html`, beside the report of a period. */
    readonly isOperations: boolean
    /** True on the page of a map: `map.html`, beside the report of a period. */
    readonly isMap: boolean
    /** Where names of the page lead; null where nothing does. */
    readonly explore: ExploreTarget | null
  }
  readonly period: {
    readonly from: Day
    readonly to: Day
    readonly timeZone: string
    /** `1–30 November 2026`. */
    readonly label: string
    /** What changes are measured against, or empty: `against 2–31 October 2026`. */
    readonly comparison: string
    /** `Records up to 30 Nov 2026, 23:41 UTC`; with what must be known of this run, such as that logs
     * are still being fetched. */
    readonly freshness: string
  }
  readonly navigation: readonly Link[]
  /** True where there is nothing to count: `lead` says so, and the first panel how to turn
   * logging on. */
  readonly isEmpty: boolean
  /** One or two sentences that answer: who came, what left, what it cost, what stands out. */
  readonly lead: Sentence
  /** What was read, what was sent, from where and through whom, at one glance. */
  readonly glance: readonly Leader[]
  readonly findings: readonly Finding[]
  /** Null where nothing is worth a word. */
  readonly avoidable: AvoidableCost | null
  /** Heading over the findings, or what is said when there are none. */
  readonly findingsTitle: string
  /** Six, or none on the index and on an empty report. */
  readonly headlines: readonly Headline[]
  readonly traffic: TrafficChart | null
  readonly heat: Heat | null
  /** Of a year's page, else null. */
  readonly calendar: YearCalendar | null
  readonly overview: Overview | null
  readonly sections: readonly Section[]
  /** What whoever runs the bucket wants to know, a figure each; null where there is no page of it. */
  readonly operations: Operations | null
  /** Of the page of a map; null on every other. */
  readonly map: WorldMap | null
  /** Of the page Explore; null on every other. */
  readonly explore: Explore | null
  /** Reports that lie below this one; null but on a front page that has some. */
  readonly otherReports: {
    readonly title: string
    readonly reports: readonly OtherReport[]
  } | null
  /** What the numbers mean. */
  readonly definitions: readonly { readonly term: string; readonly text: string }[]
  /** How cost is worked out, with the prices used and their date. */
  readonly costNote: Sentence
  readonly footer: {
    readonly attributions: readonly {
      readonly text: string
      readonly href: string
      readonly rel: string
    }[]
    /** `data.json` beside the page; of Explore, that beside the front page. */
    readonly data: string
    /** What tells of the files of open data, beside the front page; null for none. */
    readonly openData: string | null
    /** The script beside the page that holds all rows of its tables; null for none. */
    readonly rows: string | null
  }
  /** Words of the page's own furniture (`Search`, `Theme`, …). */
  readonly words: PageWords
}
