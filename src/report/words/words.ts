/**
 * Every word that people read in a report, and in what a run says of it: a language is one object of
 * this shape in a file of its own, and its row in `languages.ts`. The compiler says what it lacks.
 *
 * A text with something in it is a function. What it is given is already text in the reader's locale;
 * a number that decides the form of a word comes as `Counted`, with its value. `Sentence` is text with
 * emphasis and links.
 */
import type { PriceRegion } from '../../naming/edges.ts'
import type { AnsweredWords } from './answered-words.ts'
import type { ExploreWords } from './explore-words.ts'
import type { Sentence } from './sentence.ts'
import type { Counted } from './speech.ts'

type Titled = readonly [title: string, definition: string]

interface PlainRemedy {
  readonly title: string
  readonly note: Sentence
}

/** Words of the page's own furniture, handed to the templates as they stand. */
export interface PageWords {
  readonly skip: string
  readonly periods: string
  readonly sections: string
  readonly numbers: string
  readonly definitions: string
  readonly search: string
  readonly noMatch: string
  readonly more: string
  readonly fewer: string
  readonly csv: string
  readonly csvOf: string
  readonly data: string
  readonly openData: string
  readonly theme: string
  readonly themeSystem: string
  readonly themeLight: string
  readonly themeDark: string
  readonly copy: string
  readonly copied: string
  /** Of a day: its logs are still coming in. */
  readonly provisional: string
  readonly noRecords: string
  readonly chartAsTable: string
  /** After the title of a chart. */
  readonly arrowKeys: string
  readonly embedded: string
  readonly marks: string
  /** To the bar before and after. */
  readonly before: string
  readonly after: string
  /** The small help to the keyboard: its title, and what keys do. */
  readonly keys: string
  readonly keyDays: string
  readonly keyHelp: string
  readonly close: string
  /** Of a series of a chart, after its name. */
  readonly shown: string
  readonly hidden: string
  readonly day: string
  readonly month: string
  readonly hour: string
  readonly people: string
  readonly bots: string
  readonly tools: string
  readonly requests: string
  readonly bytes: string
  readonly visitors: string
  readonly pageViews: string
  readonly errors: string
  readonly cost: string
  /** Before the name of what made the page. */
  readonly made: string
}

/** What a period costs: at most, and if all free GB were spent on it (null where that reads alike). */
export interface Costing {
  readonly most: string
  readonly least: string | null
  /** Whether edges of a content network sent some of it. */
  readonly isByEdges: boolean
}

/** The prices that the formula of the cost is written with. */
export interface CostNote {
  readonly region: string
  readonly asOf: string
  readonly writes: string
  readonly reads: string
  readonly moves: string
  readonly egress: string
  readonly freeGB: string
}

export interface Words {
  /** BCP 47. */
  readonly tag: string
  readonly page: PageWords
  readonly explore: ExploreWords

  /** Panels by id. */
  readonly panels: {
    readonly changedKeys: Titled
    readonly changedSites: Titled
    readonly changedBots: Titled
    readonly changedErrors: Titled
    readonly hotlinks: Titled
    readonly hotlinkSites: Titled
    readonly hogKeys: Titled
    readonly hogAgents: Titled
    readonly hogClients: Titled
    readonly hogFullClients: Titled
    readonly pages: Titled
    readonly downloads: Titled
    readonly directories: Titled
    readonly types: Titled
    readonly sizes: Titled
    readonly ways: Titled
    readonly referringSites: Titled
    readonly referrers: Titled
    readonly searchEngines: Titled
    readonly campaigns: Titled
    readonly countries: Titled
    readonly networks: Titled
    readonly browsers: Titled
    readonly systems: Titled
    readonly devices: Titled
    readonly bots: Titled
    readonly botClasses: Titled
    readonly tools: Titled
    readonly errorCodes: Titled
    readonly statuses: Titled
    readonly errorKeys: Titled
    readonly notFound: Titled
    readonly notFoundLinks: Titled
    readonly speed: Titled
    readonly totalTime: Titled
    readonly slowest: Titled
    readonly audit: Titled
    readonly operations: Titled
    readonly requesters: Titled
    readonly buckets: Titled
    readonly hosts: Titled
    readonly tls: Titled
    readonly signatures: Titled
    readonly authentications: Titled
    readonly aclRequired: Titled
    readonly cacheResults: Titled
    readonly cacheMisses: Titled
    readonly cacheErrors: Titled
    readonly edges: Titled
    readonly edgeCost: Titled
    readonly distributions: Titled
    readonly httpVersions: Titled
    readonly s3Hosts: Titled
    readonly s3Tls: Titled
    readonly edgeTls: Titled
    readonly edgeHosts: Titled
    readonly edgeStatuses: Titled
    readonly cacheKeys: Titled
    readonly cacheDetails: Titled
    readonly origin: Titled
    readonly originKeys: Titled
    readonly originErrors: Titled
    readonly originStatuses: Titled
    readonly health: Titled
    readonly delays: Titled
    readonly malformed: Titled
    readonly months: Titled
    readonly years: Titled
  }
  /** The same where everybody may read the report. */
  readonly publicPanels: {
    readonly hogClients: Titled
    readonly hogAgents: Titled
    readonly networks: Titled
    readonly requesters: Titled
  }
  readonly sections: {
    readonly changed: string
    readonly hotlinks: string
    readonly bandwidth: string
    readonly pages: string
    readonly downloads: string
    readonly from: string
    readonly who: string
    readonly bots: string
    readonly cdn: string
    readonly errors: string
    readonly speed: string
    readonly audit: string
    readonly health: string
    readonly periods: string
    readonly setup: string
  }
  /** Headings of the columns of tables. */
  readonly columns: {
    readonly requests: string
    readonly reads: string
    readonly records: string
    readonly lines: string
    readonly bytes: string
    readonly visitors: string
    readonly dailyVisitors: string
    readonly pageViews: string
    readonly errors: string
    readonly cost: string
    readonly share: string
    readonly change: string
    readonly first: string
    readonly last: string
    readonly downloads: string
    readonly whole: string
    readonly partial: string
    readonly wastedBytes: string
    readonly size: string
    readonly meanTurnAroundMs: string
    readonly before: string
    readonly now: string
    readonly own: string
    readonly foreign: string
    readonly unlinked: string
    readonly half: string
    readonly ninety: string
    readonly ninetyNine: string
  }
  readonly columnDefinitions: {
    readonly visitors: string
    readonly dailyVisitors: string
    readonly cost: string
    readonly share: string
    readonly wastedBytes: string
  }
  /** Headings of the names of tables. */
  readonly names: {
    readonly key: string
    readonly page: string
    readonly site: string
    readonly hotlink: string
    readonly network: string
    readonly country: string
    readonly agent: string
    readonly client: string
    readonly directory: string
    readonly type: string
    readonly size: string
    readonly referrer: string
    readonly engine: string
    readonly campaign: string
    readonly browser: string
    readonly system: string
    readonly device: string
    readonly bot: string
    readonly botClass: string
    readonly way: string
    readonly tool: string
    readonly code: string
    readonly status: string
    readonly errorKey: string
    readonly cacheResult: string
    readonly cacheDetail: string
    readonly edge: string
    readonly priceRegion: string
    readonly distribution: string
    readonly httpVersion: string
    readonly notFoundLink: string
    readonly operation: string
    readonly requester: string
    readonly bucket: string
    readonly host: string
    readonly tls: string
    readonly signature: string
    readonly authentication: string
    readonly delay: string
    readonly reason: string
    readonly period: string
  }

  /** A name that is missing; by table where that is something of its own. */
  readonly none: string
  readonly noneOf: {
    readonly agents: string
    readonly requesters: string
    readonly hosts: string
    readonly tls: string
    readonly signatures: string
    readonly authentications: string
  }
  /** Names that no log line gave but the one who counted. */
  readonly values: {
    readonly unknown: string
    readonly desktop: string
    readonly phone: string
    readonly tablet: string
    readonly tv: string
    readonly other: string
    readonly anonymous: string
    readonly 'own account': string
    readonly 'other account': string
    readonly 'other bots': string
    readonly 'other tools': string
    readonly 'objects not public': string
    readonly 'internal host': string
    readonly hit: string
    readonly refreshed: string
    readonly missed: string
    readonly made: string
    readonly aborted: string
    readonly refused: string
    readonly limited: string
    readonly unreached: string
    readonly failed: string
  }
  /** In place of the name of a site's smaller objects, which a copy had cut. */
  readonly otherObjects: string
  /** Beside a name. */
  readonly subs: {
    readonly search: string
    readonly assistant: string
    readonly social: string
    readonly feed: string
    readonly mail: string
    readonly relay: string
    readonly private: string
    readonly app: string
    readonly nearest: (key: string) => string
    /** Of status 000. */
    readonly left: string
    readonly cameOrWent: string
    readonly own: string
  }
  /** Kinds of sites that send readers. */
  readonly ways: {
    readonly search: string
    readonly assistant: string
    readonly social: string
    readonly mail: string
    readonly feed: string
    readonly relay: string
    readonly app: string
    readonly private: string
    readonly site: string
  }
  readonly botClasses: {
    readonly 'ai training': string
    readonly 'ai search': string
    readonly 'ai assistant': string
    readonly 'search engine': string
    readonly 'feed reader': string
    readonly 'social preview': string
    readonly seo: string
    readonly advertising: string
    readonly monitoring: string
    readonly scanner: string
    readonly archiver: string
    readonly academic: string
    readonly 'browser automation': string
    readonly other: string
  }
  readonly sizeUpTo: (size: string) => string
  readonly sizeOver: (size: string) => string
  readonly sizeUnknown: string
  readonly slowerThan: (time: string) => string
  /** Times between a request and its delivery. */
  readonly delays: {
    readonly underHour: string
    readonly hours: (from: Counted, to: Counted) => string
    readonly underDay: string
    readonly days: (days: Counted) => string
    readonly daysOrMore: (days: Counted) => string
  }
  /** Why a line is no record. */
  readonly reasons: {
    readonly 'too few fields': string
    readonly 'bad time': string
    readonly 'bad request URI': string
    readonly 'bad status': string
    readonly 'bad number': string
    readonly 'bad quotes': string
    readonly 'line too long': string
    readonly 'binary data': string
    readonly 'journal record': string
    readonly 'streaming log': string
    readonly 'no list of fields': string
    readonly 'missing field': string
    readonly 'bad JSON': string
    readonly 'broken gzip': string
    readonly 'broken Parquet': string
  }

  /** A change from or to zero. */
  readonly isNew: string
  readonly isGone: string
  /** A difference of two shares, in percentage points. */
  readonly points: (number: string) => string
  readonly fromTo: (before: string, now: string) => string
  /** From the least to the most. */
  readonly span: (least: string, most: string) => string
  /** Rows that are not shown. */
  readonly more: (rows: string) => string
  readonly total: string
  readonly nothing: string
  readonly unknownCut: (reads: Counted, bytes: string) => string

  readonly pageLabel: {
    readonly front: (days: Counted) => string
    readonly index: string
  }
  readonly against: (range: string) => string
  /** As many whole days against as many before. */
  readonly wholeDays: (days: Counted, now: string, before: string) => string
  /** What a change is from and to, of whole days; of visitors on an average day. */
  readonly inWholeDays: (change: string, days: Counted) => string
  readonly aDay: (change: string) => string
  readonly freshness: (moment: string) => string
  readonly noComparison: string

  /** The sentence at the top: period, who came, what left, what stands out, end; with their blanks. */
  readonly lead: {
    readonly front: (days: Counted) => string
    readonly during: (label: string) => string
    readonly came: (visitors: Counted, views: Counted) => Sentence
    /** Where visitors were added up. */
    readonly cameAtMost: (visitors: Counted, views: Counted) => Sentence
    /** Who only saw files on other sites; whether there were visitors beside them. */
    readonly embedded: (people: Counted, isBeside: boolean) => Sentence
    readonly embeddedAtMost: (people: Counted, isBeside: boolean) => Sentence
    readonly nobody: string
    readonly left: Readonly<Record<PriceBasis, (bytes: string, cost: Costing) => Sentence>>
    readonly toOne: (share: string, site: string) => Sentence
    /** `owner` of the network; null where nobody knows. */
    readonly toNetwork: (share: string, network: string, owner: string | null) => Sentence
    readonly toAddress: (share: string, address: string, owner: string | null) => Sentence
    readonly toBots: (share: string) => Sentence
    /** After the end, where a content network's readers are not in the logs. */
    readonly behindCdn: string
    readonly end: string
    /** Shares as one says them aloud. */
    readonly shares: {
      readonly nearlyAll: string
      readonly most: string
      readonly half: string
      readonly third: string
      readonly quarter: string
      readonly fifth: string
      readonly tenth: string
      readonly little: string
    }
    readonly oneMonth: (months: Counted, month: string) => Sentence
    readonly months: (months: Counted, from: string, to: string) => Sentence
    readonly empty: Sentence
  }
  /** What leads a table; and what its number counts, '' where it says so itself. */
  readonly glance: {
    readonly page: readonly [label: string, unit: (count: Counted) => string]
    readonly object: readonly [label: string, unit: (count: Counted) => string]
    readonly country: readonly [label: string, unit: (count: Counted, isDaily: boolean) => string]
    readonly site: readonly [label: string, unit: (count: Counted, isDaily: boolean) => string]
  }

  readonly findingsTitle: string
  readonly quiet: string
  /** What findings are about, in a word each. */
  readonly findingPlaces: {
    readonly money: string
    readonly broken: string
    readonly changed: string
  }
  /** `since` is '' or one of the texts of `since`. */
  readonly findings: {
    readonly hotlinker: {
      readonly title: (site: string, objects: Counted) => string
      readonly text: (bytes: string, cost: string, since: string) => Sentence
    }
    readonly hog: {
      readonly title: (share: string) => string
      /** Where addresses are masked. */
      readonly networkTitle: (share: string) => string
      /** Where it is known whose network the address is in. */
      readonly ownerTitle: (owner: string, share: string) => string
      readonly text: (
        client: string,
        network: string | null,
        bytes: string,
        cost: string,
        since: string,
      ) => Sentence
    }
    readonly bot: {
      readonly title: (bot: string, times: string) => string
      readonly text: (before: string, now: string, cost: string, since: string) => Sentence
    }
    readonly botNew: {
      readonly title: (bot: string) => string
      readonly text: (now: string, cost: string, since: string) => Sentence
    }
    readonly ai: {
      readonly title: (share: string) => string
      readonly text: (bytes: string, cost: string, since: string) => Sentence
    }
    readonly brokenLink: {
      readonly title: string
      readonly text: (key: string, times: Counted, nearest: string | null) => Sentence
    }
    /** `more`: other sources that fell silent, '' for none. */
    readonly silentSource: {
      readonly title: (name: string, last: string) => string
      readonly text: (objectsADay: Counted, more: string) => Sentence
    }
    readonly gap: {
      readonly title: (days: Counted) => string
      readonly text: (days: string) => Sentence
    }
    readonly costJump: {
      readonly title: (times: string) => string
      /** `days`: the whole days on each side; null where they are the periods. */
      readonly text: (
        before: string,
        now: string,
        days: Counted | null,
        since: string,
        driver: string | null,
      ) => Sentence
    }
    /** By what share requests or page views fell; and by the day, from what to what. */
    readonly fall: {
      readonly requests: (share: string) => string
      readonly pageViews: (share: string) => string
      readonly text: (before: string, now: string, since: string) => Sentence
    }
    readonly serverErrors: {
      readonly title: string
      readonly text: (requests: Counted, share: string, since: string) => Sentence
    }
    readonly wasted: {
      readonly title: (share: string) => string
      readonly text: (bytes: string, cost: string) => Sentence
    }
    readonly oldTls: {
      readonly title: string
      readonly tls: (requests: Counted) => string
      readonly signature: (requests: Counted) => string
      /** `uses`: those two, as far as there are any, as a list. */
      readonly text: (uses: string) => Sentence
    }
    readonly pastCdn: {
      readonly title: (bytes: string) => string
      readonly text: (cost: string, through: string, free: string) => Sentence
    }
    readonly readersElsewhere: {
      readonly title: string
      readonly text: (fetches: Counted, share: string) => Sentence
    }
    readonly publicListing: {
      readonly title: string
      readonly text: (listings: Counted) => Sentence
    }
    readonly malformed: {
      readonly title: (lines: Counted) => string
      readonly text: (share: string) => Sentence
    }
  }
  /** What belongs to findings that can be acted on: numbers, evidence, one remedy. */
  readonly cases: {
    /** Over the findings: of which cost how much could be avoided, and how many of them say how. */
    readonly avoidable: (upTo: string, of: string, cases: Counted) => Sentence
    /** Of an amount that is only known to be that much. */
    readonly atLeast: (amount: string) => string
    /** After an amount of money; after a number of requests. */
    readonly inDays: (days: Counted) => string
    readonly requests: (requests: Counted) => string
    readonly monthly: (cost: string) => string
    /** Beside the title; `last`: the last day that it was seen on. */
    readonly states: {
      readonly new: (last: string) => string
      readonly there: (last: string) => string
      readonly stopped: (last: string) => string
    }
    /** After an amount of money: since it stopped. */
    readonly savedSince: string
    readonly first: {
      readonly seen: (day: string) => string
      /** Nothing is known of the days before. */
      readonly atLeast: (day: string) => string
    }
    /** Of a strip of days: the most on one of them. */
    readonly strip: (days: Counted, most: string, when: string) => string
    readonly counted: (requests: Counted) => string
    readonly logObjects: (objects: Counted) => string
    readonly saves: (cost: string) => string
    readonly facts: {
      readonly reads: (reads: Counted, objects: Counted) => string
      readonly requests: (requests: Counted) => string
      /** Of a silent source: its last delivery; after the number of days since. */
      readonly delivered: (day: string) => string
      readonly silentDays: (days: Counted) => string
    }
    /** Title of the crossings, and the heading of their names. */
    readonly evidence: {
      readonly hotLinker: Titled
      readonly hog: Titled
      readonly bot: Titled
      readonly bots: Titled
      readonly missingObject: Titled
      readonly brokenDownload: Titled
      readonly costJump: Titled
      readonly oldEncryption: Titled
    }
    readonly remedies: {
      readonly referrer: PlainRemedy
      readonly address: {
        readonly title: string
        readonly note: (client: string) => Sentence
      }
      /** Where services of others lie in the network, which readers need. */
      readonly shared: {
        readonly title: string
        readonly note: (owner: string) => Sentence
      }
      readonly robots: {
        readonly title: (bots: string) => string
        /** Whether there is a robots.txt. */
        readonly note: (hasFile: boolean) => Sentence
      }
      /** `pages`: where the link stands, '' where nobody knows. */
      readonly copy: {
        readonly title: (key: string) => string
        readonly note: (pages: string) => Sentence
      }
      readonly link: {
        readonly title: (nearest: string | null) => string
        readonly note: (pages: string) => Sentence
      }
      readonly cameOrWent: PlainRemedy
      readonly logging: { readonly title: string; readonly note: (source: string) => Sentence }
      readonly encryption: PlainRemedy
      readonly listing: PlainRemedy
      readonly player: PlainRemedy
      readonly resume: { readonly title: string; readonly note: (key: string) => Sentence }
      readonly cache: {
        readonly title: (key: string) => string
        readonly note: (type: string) => Sentence
      }
      readonly lifecycle: PlainRemedy
      /** Of what stopped. */
      readonly none: PlainRemedy
    }
  }
  /** What became of cases, as a feed tells it. */
  readonly feed: {
    /** A case by its kind; `name` is a site, a client, a bot, an object, a version. */
    readonly kinds: {
      readonly 'hot-linker': (name: string) => string
      readonly hog: (name: string) => string
      readonly bot: (name: string) => string
      readonly 'missing-object': (name: string) => string
      readonly 'broken-download': (name: string) => string
      readonly 'old-encryption': (name: string) => string
    }
    /** `what` is one of `kinds`. */
    readonly events: {
      readonly began: (what: string) => string
      readonly grew: (what: string) => string
      readonly stopped: (what: string) => string
    }
    readonly inWeeks: (amount: string, day: string) => string
    /** `before`: in the week that it is measured against. */
    readonly inWeek: (amount: string, day: string, before: string) => string
    readonly last: (day: string) => string
    /** When a source that had fallen silent delivered again. */
    readonly again: (day: string) => string
    /** The title of a jump of the cost. */
    readonly costRose: string
  }
  /** After what was found, where the days tell since when: it began, or it rose. */
  readonly since: {
    readonly new: (day: string) => string
    readonly more: (day: string) => string
    readonly less: (day: string) => string
    /** The day on which it was first seen; a day on which it had been seen; the first day that is known. */
    readonly first: (day: string) => string
    readonly before: (day: string) => string
    readonly atLeast: (day: string) => string
  }
  readonly times: {
    readonly twice: string
    readonly many: (times: Counted) => string
  }

  readonly headlines: {
    readonly visitors: Titled
    readonly pageViews: Titled
    readonly requests: Titled
    readonly bytes: Titled
    readonly cost: Titled
    readonly errors: Titled
  }
  readonly visitorsAre: {
    readonly counted: string
    readonly estimated: string
    readonly 'added up': string
  }
  readonly errorCount: (errors: Counted) => string
  readonly seriesText: (label: string, least: string, most: string, day: string) => string
  /** Of what older days lack; null where the last day lacks it too. */
  readonly countedSince: {
    readonly table: (day: string | null) => string
    readonly part: (label: string, day: string | null) => string
  }
  readonly provenance: {
    readonly title: string
    readonly note: string
    readonly copied: (days: string) => string
    readonly otherSettings: (days: string, how: string) => string
    readonly timeZone: (zone: string) => string
    readonly exclude: string
    readonly clientAddresses: {
      readonly masked: string
      readonly hidden: string
      readonly full: string
    }
    readonly addedUp: (days: string) => string
    readonly wholeAddedUp: string
    readonly crosses: string
    readonly crossesVisitors: string
    readonly oldVisitors: (days: string) => string
  }

  readonly traffic: {
    readonly title: { readonly day: string; readonly month: string }
    readonly definition: string
    readonly provisional: string
    readonly bytesDefinition: string
    readonly bytesTitle: { readonly day: string; readonly month: string }
    readonly text: {
      readonly day: (total: string, most: string, when: string) => string
      readonly month: (total: string, most: string, when: string) => string
    }
    /** Lines of what was counted earlier: so many days before, the year before (of months), the same weekdays of
     * last year; and of people who only saw files on other sites. */
    readonly before: (days: Counted) => string
    readonly year: string
    readonly lastYear: string
    readonly embedded: string
  }
  /** What is marked in the timeline. */
  readonly marks: {
    /** The title of a finding. */
    readonly began: (title: string) => string
    readonly stopped: (title: string) => string
    readonly gap: (days: Counted) => string
    readonly silent: (source: string) => string
    /** Names of tables; may be empty. */
    readonly release: (tables: string) => string
  }
  readonly heat: {
    readonly title: string
    readonly definition: (zone: string) => string
    readonly cell: (day: string, hour: string, next: string, requests: Counted) => string
    readonly text: (busiest: string, quietest: string) => string
    /** In its place, where there is too little to tell. */
    readonly few: string
  }
  /** The days of a year as a map. */
  readonly calendar: Titled
  readonly overview: {
    readonly addedUp: string
    readonly title: string
    readonly definition: string
  }

  /** Over links to reports that lie below this one. */
  readonly otherReports: string

  /** The page for whoever runs the bucket, and what the report says of it. */
  readonly operations: {
    readonly title: string
    readonly definition: string
    readonly page: string
    /** Of the link to it. */
    readonly all: string
    /** Over its page. */
    readonly lead: (label: string) => Sentence
    /** Beside the median of the turn-around times: what 99 of 100 reads took at most, and errors of S3. */
    readonly speed: (most: string, serverErrors: Counted) => string
    /** Beside the number of writes and deletes: requests with old TLS, and with signature version 2. */
    readonly audit: (oldTls: Counted, sigV2: Counted) => string
    /** Beside the number of lines that could not be read: of how many, and days without a record. */
    readonly health: (lines: Counted, gaps: Counted) => string
  }

  /** The page of a map of countries, and what leads to it. */
  readonly map: {
    readonly title: string
    readonly definition: string
    /** To the page. */
    readonly link: string
    /** Of the choice between visitors and bytes. */
    readonly choice: string
    /** Over the page. */
    readonly lead: (label: string) => Sentence
    /** Steps of its colours. */
    readonly andMore: (share: string) => string
    readonly lessThan: (share: string) => string
    readonly none: string
    readonly note: string
    /** Whose shapes and borders they are. */
    readonly shapes: string
  }

  /** Labels of single values. */
  readonly facts: {
    readonly linkedFiles: string
    readonly own: string
    readonly unreferred: string
    readonly writes: string
    readonly deletes: string
    readonly lists: string
    readonly reads: string
    readonly anonymous: string
    readonly signed: string
    readonly presigned: string
    readonly sigV2: string
    readonly plainHttp: string
    readonly oldTls: string
    readonly acl: string
    readonly lifecycle: string
    readonly hitRatio: string
    readonly byteHitRatio: string
    readonly refreshed: string
    readonly perByte: string
    readonly payAsYouGo: string
    readonly afterFree: string
    readonly planPrice: string
    readonly planBytes: string
    readonly planRequests: string
    readonly fetches: string
    readonly fetchShare: string
    readonly fetchBytes: string
    readonly notModified: string
    readonly failedFetches: string
    readonly fetchCost: string
    readonly slowDowns: string
    readonly serverErrors: string
    readonly objects: string
    readonly objectBytes: string
    readonly records: string
    readonly malformed: string
    readonly duplicates: string
    readonly unidentified: string
    readonly excluded: string
    readonly firstRecord: string
    readonly lastRecord: string
  }
  readonly answered: AnsweredWords
  /** Of times, where edges of a content network answered, too. */
  readonly edgeTimes: string
  /** Regions that CloudFront has prices for. */
  readonly priceRegions: Readonly<Record<PriceRegion, string>>
  /** What is in CloudFront's cost, and what is free of it each month. */
  readonly edgeCostNote: (asOf: string, freeBytes: string, freeRequests: string) => string
  /** How the logs of a content network are added, where S3's tell of it alone. */
  readonly cdnSteps: {
    readonly title: string
    readonly note: string
    readonly steps: readonly string[]
  }
  readonly scanners: { readonly title: string; readonly note: string }
  readonly percentiles: string
  readonly gaps: GapWords
  readonly deliveryGaps: GapWords
  readonly samples: { readonly title: string; readonly note: string }
  readonly policy: {
    readonly title: string
    readonly note: string
    readonly asks: (sites: string) => string
    /** Where it names more than one bucket. */
    readonly several: string
  }
  readonly setup: {
    readonly title: string
    readonly definition: string
    readonly steps: readonly string[]
    readonly commandTitle: string
    readonly commandNote: string
  }

  readonly unknownCost: string
  /** Beside the cost: what it is, and the least that it may be. `asOf` is empty where the owner gave prices, and no date
   * for them. */
  readonly upperBound: Readonly<Record<PriceBasis, (asOf: string, least: string | null) => string>>
  readonly costNote: Readonly<Record<PriceBasis, (cost: CostNote) => Sentence>>

  /** Terms and what they mean. */
  readonly definitions: readonly (readonly [term: string, text: string])[]
  /** Beside them, where everybody may read the report. */
  readonly publicDefinitions: readonly (readonly [term: string, text: string])[]
  /** In place of the definition of the same term, where visitors are known by their number alone. */
  readonly visitorsAddUp: readonly (readonly [term: string, text: string])[]

  /** What a reader must know of a run. */
  readonly notices: {
    readonly partial: (held: Counted, planned: Counted) => string
    readonly unreadable: string
    /** Where all sources are directories. */
    readonly emptyDirectory: string
  }
  /** The job summary, beside what is of the page. */
  readonly job: {
    readonly read: string
    readonly newLogObjects: string
  }
  readonly alerts: {
    readonly metrics: {
      readonly requests: string
      readonly bytes: string
      readonly visitors: string
      readonly errors: string
      readonly cost: string
    }
    readonly noLogs: (hours: Counted) => string
    readonly noLogsYet: string
    /** At least so many hours. */
    readonly silentSources: (names: string, hours: Counted) => string
    readonly malformed: (share: string, part: string, all: string) => string
    readonly errors5xx: (share: string, day: string, part: string, all: string) => string
    readonly errors: (share: string, day: string, part: string, all: string) => string
    readonly times: (
      metric: string,
      day: string,
      seen: string,
      times: Counted,
      usual: string,
    ) => string
    /** Where the usual is none. */
    readonly fromNone: (metric: string, day: string, seen: string, none: string) => string
    readonly hotlinks: (sites: Counted, named: string) => string
  }
}

export interface GapWords {
  readonly title: string
  readonly note: string
  readonly none: string
}

/** Whose prices the cost is worked out with: listed ones, the dearest listed ones where the region has
 * none, the owner's own, or none. */
export type PriceBasis = 'listed' | 'dearest' | 'own' | 'unknown'

export type PanelId = keyof Words['panels']
export type SectionId = keyof Words['sections']
