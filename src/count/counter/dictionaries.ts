import { type Calendar, makeCalendar } from '../../calendar/time-zone.ts'
import { Dictionary } from '../../columns/counting/dictionary.ts'
import { CountMemory, KernelList, words } from '../../columns/counting/memory.ts'
import { PairSet } from '../../columns/counting/pair-set.ts'
import { ReusedRoom } from '../../columns/room.ts'
import { decodeKey, decodeTwice } from '../../formats/fields/decode.ts'
import type { Action } from '../../formats/meaning.ts'
import { type Records, type ValueField, type Values, valueFields } from '../../formats/records.ts'
import { airportOf, priceRegionOf, priceRegions } from '../../naming/edges.ts'
import type { Naming } from '../../naming/naming.ts'
import { publicRequester } from '../../naming/privacy.ts'
import {
  billingOfError,
  cdnAgents,
  cdnRequesters,
  isFromAws,
  transitionOf,
} from '../record/billing.ts'
import { type ExclusionField, excluderOf, exclusionFields } from '../record/exclude.ts'
import { directoryOfKey, isPageType, statusNumber, typeOfKey } from '../record/meaning.ts'
import { isOfEdges, meaningOfOperation } from '../record/operations.ts'
import type { CountingSettings } from '../settings.ts'
import { type DescriptionOf, type IdKey, type IdSource, keys } from '../tables/keys.ts'
import { type CountingPlan, planCounting } from '../tables/plan.ts'
import { type TableRows, tables } from '../tables/tables.ts'
import { AddressBook } from './address-book.ts'
import { CubeNames } from './cube-names.ts'
import { Slots } from './day-sums.ts'
import { hashValue, type NamedBy, nameBy } from './named-values.ts'
import { RunClasses } from './run-classes.ts'
import { type KernelColumns, RunColumns } from './run-columns.ts'

export const PEOPLE = 0
export const BOTS = 1
export const TOOLS = 2

/** A book whose values are longer together, in UTF-16 code units, is full. */
const LONGEST = 16 * 1024 * 1024
/** About how long each address is; of most the text is not asked for. */
const LENGTH_OF_ADDRESS = 16

type AllValues = Readonly<Record<ValueField, Values>>

/**
 * The names and meanings of all values of one reader, by the reader's ids. It lives as long as the
 * reader does, from day to day, so that each value is looked into once and not once a day.
 */
export class NameBook {
  readonly settings: CountingSettings
  /** Of the time zone in the settings. */
  readonly calendar: Calendar
  /** What its tables need. */
  readonly plan: CountingPlan
  /** Of all that is counted by this book. */
  readonly memory = new CountMemory()
  /** Lent to the run that is counted. */
  readonly columns: RunColumns
  /** What records are sorted by. */
  readonly classes = new RunClasses(this, this.memory)
  /** Lent to the days that are counted by this book. */
  readonly slots: Slots
  /** Where the tables and the visitors of days lie: who has encoded them, and uses none any more, may clear it. */
  readonly room = new ReusedRoom()
  /** Agents as they are shown: one visitor, however its agent is spelled. */
  readonly agents: Dictionary
  /** What an operation does, for the audit. */
  readonly actions: (Action | undefined)[] = []
  /** Whether any value so far is a content network's, which S3 sends bytes to for nothing (or of a
   * service whose bytes S3 does not send), or a region of AWS. */
  mayBeCdn = false
  mayBeAws = false
  /** What cubes are told apart by. */
  readonly cube: CubeNames
  /** The id of the error code `-`. */
  noError = -1
  readonly addresses: AddressBook
  /** Two 32-bit hashes per id, the same for all spellings of an agent. */
  readonly agentHashes = new KernelList(this.memory, words)
  /** What tells whether a value is to be left out; only of fields that a pattern looks at. */
  readonly #excluders: Partial<Record<ValueField, (text: string) => boolean>> = {}
  /** How many ids of each field there are. */
  readonly #sizes = Object.fromEntries(valueFields.map((field) => [field, 0])) as Record<
    ValueField,
    number
  >
  #length = 0
  readonly #origins = new PairSet(this.memory)
  readonly #sites: Dictionary
  readonly #engines: Dictionary
  /** Error codes, and statuses that came without one. Its values are its numbers. */
  readonly #codes: Dictionary
  readonly #naming: Naming
  readonly #dictionaries = new Map<IdKey, Dictionary>()
  /** What names each kind of id, and where. */
  readonly #named: Partial<Record<IdSource, NamedBy[]>> = {}

  /** For counting `tables`. */
  constructor(naming: Naming, settings: CountingSettings, rows: TableRows = tables) {
    this.#naming = naming
    this.settings = settings
    this.plan = planCounting(rows)
    this.columns = new RunColumns(this.memory, this.plan)
    this.slots = new Slots(this.plan, this.memory)
    this.calendar = makeCalendar(settings.timeZone)
    for (const key of this.plan.keys) this.#open(key)
    // These are needed whatever the tables.
    const own = (key: IdKey): Dictionary => this.#dictionaries.get(key) ?? this.#open(key)
    this.agents = own(keys.agent)
    this.#sites = own(keys.site)
    this.#engines = own(keys.searchEngine)
    this.#codes = own(keys.code)
    this.#numberOrigin('-', '-')
    this.cube = new CubeNames(this.memory, {
      object: own(keys.object),
      site: this.#sites,
      network: settings.clientAddresses === 'hidden' ? undefined : own(keys.network),
      country: own(keys.country),
    })
    for (const field of exclusionFields) {
      const excluder = excluderOf(field, settings.exclude)
      if (excluder !== undefined) this.#excluders[field] = excluder
    }
    this.addresses = new AddressBook(naming, {
      ...{ memory: this.memory, settings, classes: this.classes },
      dictionaryOf: (key) => this.#dictionaries.get(key),
      named: this.#named.address ?? [],
      isOut: this.#excluders.address,
    })
  }

  #open(key: IdKey): Dictionary {
    const dictionary = new Dictionary(this.memory)
    this.#dictionaries.set(key, dictionary)
    const named = this.#named[key.of] ?? []
    named.push({ dictionary, key })
    this.#named[key.of] = named
    return dictionary
  }

  /** The names of a key that the plan has. */
  dictionary(key: IdKey): Dictionary {
    return this.#dictionaries.get(key)!
  }

  /** Names a value by all keys of its kind. */
  #name<S extends IdSource>(source: S, value: number, described: DescriptionOf<S>): void {
    const named = this.#named[source]
    if (named !== undefined) nameBy(named, value, described)
  }

  /** Whether it has grown so large that the next day should have a new reader and book. */
  get isFull(): boolean {
    return this.#length > LONGEST
  }

  /** Lets the next book have its memory. It is of no use afterwards. */
  close(): void {
    this.memory.close()
  }

  /** How many ids of each field there are; of addresses those of `addresses`. */
  get sizes(): Readonly<Record<ValueField, number>> {
    return this.#sizes
  }

  /** The columns of a run, once their values are known. */
  take(records: Records, values: AllValues): KernelColumns {
    this.learn(values)
    const columns = this.columns.take(records, values)
    this.addresses.take(records, columns, values.address)
    this.#noteAddresses()
    return columns
  }

  /** Looks into the values that are new since the last time. */
  learn(values: AllValues): void {
    for (const field of valueFields) {
      if (field === 'address') {
        this.addresses.learn(values[field])
        this.#noteAddresses()
        continue
      }
      const known = this.#sizes[field]
      const { size } = values[field]
      this.#sizes[field] = size
      for (let id = known; id < size; id++) this.#learn(field, id, values[field])
    }
  }

  #noteAddresses(): void {
    const { size } = this.addresses
    this.#length += LENGTH_OF_ADDRESS * (size - this.#sizes.address)
    this.#sizes.address = size
  }

  /** `other`: in another spelling, which may be meant as well. */
  #markExcluded(field: ExclusionField, value: number, text: string, other = text): void {
    const excluder = this.#excluders[field]
    if (excluder === undefined) return
    this.classes.putOut(field, value, excluder(text) || (other !== text && excluder(other)))
  }

  #learn(field: ValueField, value: number, values: Values): void {
    const text = values.text(value)
    this.#length += text.length
    // Of fields that AWS fills; other stores put words of strangers there.
    const word = this.#naming.key
    switch (field) {
      case 'key':
        this.#learnKey(value, text, values)
        return
      case 'agent':
        this.#learnAgent(value, text, values)
        return
      case 'referrer': {
        const { name, site, engine } = this.#naming.referrer(text)
        this.#name('referrer', value, { name })
        this.classes.put('originOf', value, this.#numberOrigin(site, engine))
        this.#markExcluded('referrer', value, text)
        return
      }
      case 'campaign':
        this.#name('campaign', value, { name: this.#naming.campaign(text) })
        return
      case 'host':
        this.#name('host', value, { name: this.#naming.host(text.toLowerCase()) })
        return
      case 'operation':
        this.#name('operation', value, { name: word(meaningOfOperation(text).name) })
        this.#learnOperation(value, text)
        return
      case 'status':
        this.#name('status', value, { name: text })
        this.#learnStatus(value, text)
        return
      case 'errorCode':
        this.#name('errorCode', value, { name: word(text) })
        this.#learnErrorCode(value, text)
        return
      case 'requester':
        this.#name('requester', value, { name: publicRequester(text) })
        this.#learnRequester(value, text)
        return
      case 'authentication':
        this.#name('authentication', value, { name: word(text) })
        this.classes.put('unsigned', value, text === '-' ? 1 : 0)
        return
      case 'sourceRegion':
        this.#name('sourceRegion', value, { name: word(text) })
        this.classes.put('isAws', value, isFromAws(text) ? 1 : 0)
        this.mayBeAws ||= isFromAws(text)
        return
      case 'tls':
        this.#name('tls', value, { name: word(tlsName(text)) })
        this.classes.put('plainHttp', value, text === '-' ? 1 : 0)
        return
      case 'edge': {
        const airport = airportOf(text)
        this.#name('edge', value, { name: airport })
        this.classes.put('priceRegions', value, priceRegions.indexOf(priceRegionOf(airport)))
        return
      }
      case 'cache':
        this.#name('cache', value, { name: word(text) })
        this.cube.learnCache(value, text)
        return
      case 'bucket':
        this.#name('bucket', value, { name: text })
        return
      case 'country':
      case 'asn':
        this.#name(field, value, { name: word(text) })
        this.addresses.learnPlace(field, value, text)
        return
      default:
        this.#name(field, value, { name: word(text) })
    }
  }

  #learnKey(value: number, text: string, values: Values): void {
    const key = text.includes('%') ? (decodeTwice(text) ?? decodeKey(values.bytes(value))) : text
    const type = typeOfKey(key)
    const shown = this.#naming.key(key)
    this.#name('key', value, { shown, directory: directoryOfKey(shown), type })
    this.classes.put('pages', value, key !== '-' && isPageType(type) ? 1 : 0)
    this.#markExcluded('key', value, key)
  }

  #learnAgent(value: number, text: string, values: Values): void {
    const described = this.#naming.agent(text)
    const { kind, plain, name: program } = described
    const { shown, browser, system, device } = described
    this.#name('agent', value, { shown, program, browser, system, device })
    this.cube.learnAgent(value, kind, browser, program)
    this.classes.put('kinds', value, kind === 'people' ? PEOPLE : kind === 'bots' ? BOTS : TOOLS)
    this.classes.put('isCdnAgent', value, cdnAgents.has(text) ? 1 : 0)
    this.mayBeCdn ||= cdnAgents.has(text)
    this.agentHashes.reserve(2 * value + 2)
    hashValue(plain, text, values, value, this.agentHashes.numbers, value)
    this.#markExcluded('agent', value, text, plain)
  }

  #learnOperation(value: number, text: string): void {
    const { isRequest, isRead, isGet, isWebsite, price, action } = meaningOfOperation(text)
    this.actions[value] = action
    const bits =
      (isRequest ? IS_REQUEST : 0) |
      (isRead ? IS_READ : 0) |
      (isGet ? IS_GET : 0) |
      (isWebsite ? IS_WEBSITE : 0) |
      PRICE_BITS[price] |
      (isOfEdges(text) ? IS_OF_EDGES : 0)
    this.classes.put('operations', value, bits)
    this.mayBeCdn ||= price === 'elsewhere'
    this.classes.put('transitions', value, transitionOf(text))
  }

  #learnStatus(value: number, text: string): void {
    this.classes.put('statuses', value, statusNumber(text))
    this.cube.learnStatus(value, statusNumber(text))
    this.classes.put('statusNumbers', value, this.#codeOf(text))
  }

  #learnErrorCode(value: number, text: string): void {
    this.classes.put('errorNumbers', value, this.#codeOf(text))
    if (text === '-') this.noError = value
    this.classes.put('errorBilling', value, ERROR_BITS[billingOfError(text)])
  }

  #learnRequester(value: number, text: string): void {
    const bits = (text === '-' ? IS_ANONYMOUS : 0) | (cdnRequesters.has(text) ? IS_CDN : 0)
    this.classes.put('requesters', value, bits)
    this.mayBeCdn ||= cdnRequesters.has(text)
    this.#markExcluded('requester', value, text)
  }

  #codeOf(text: string): number {
    const known = this.#codes.size
    const code = this.#codes.numberOf(text)
    if (code === known) this.#name('code', code, { name: this.#naming.key(text) })
    return code
  }

  #numberOrigin(site: string, engine: string): number {
    const known = this.#origins.size
    const origin = this.#origins.numberOf(
      this.#sites.numberOf(site),
      this.#engines.numberOf(engine),
    )
    if (origin === known) this.#name('origin', origin, { site, engine })
    return origin
  }
}

/** Bits of an operation, as `kernel/records.ts` has them. */
const IS_REQUEST = 1
const IS_READ = 2
const IS_GET = 4
const IS_DEAR = 8
const IS_FREE = 16
const IS_WEBSITE = 32
const IS_ELSEWHERE = 64
const IS_OF_EDGES = 128
const PRICE_BITS = { dear: IS_DEAR, cheap: 0, free: IS_FREE, elsewhere: IS_FREE | IS_ELSEWHERE }

/** Bits of a requester. The first is that of an error which is free to strangers. */
const IS_ANONYMOUS = 1
const IS_CDN = 4
/** Bits of how an error is billed. */
const IS_FREE_TO_STRANGERS = 1
const IS_FREE_ERROR = 2
const ERROR_BITS = { free: IS_FREE_ERROR, 'free to strangers': IS_FREE_TO_STRANGERS, billed: 0 }

/** TLS versions in one spelling, as stores write `TLSv1.2`, `TLSV1.2` and `TLS 1.2`. */
function tlsName(text: string): string {
  return text === '' ? 'unknown' : text.replace(/^TLS ?V?(?=\d)/i, 'TLSv')
}
