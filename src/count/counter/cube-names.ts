import { Dictionary } from '../../columns/counting/dictionary.ts'
import {
  bytes,
  type CountMemory,
  KernelColumn,
  KernelList,
  type WordColumn,
  words,
} from '../../columns/counting/memory.ts'
import { botClassOf } from '../../naming/agents/crawlers.ts'
import { KIND_SEPARATOR, type ReaderKind, readerKinds, statusClasses } from '../cube/cube.ts'
import { type CacheOutcome, cacheOutcomes } from '../record/caching.ts'
import type { KernelColumns } from './run-columns.ts'

/** Dictionaries that other tables have as well. */
export interface SharedNames {
  readonly object: Dictionary
  readonly site: Dictionary
  /** Undefined where networks are not told: addresses are hidden. */
  readonly network: Dictionary | undefined
  readonly country: Dictionary
}

type ByteList = KernelList<Uint8Array<ArrayBuffer>>

/** What the rows of a cube are told apart by (`kernel/cube.ts`), beside what other tables name. */
export class CubeNames {
  readonly shared: SharedNames
  /** Kinds and programs, as cubes name them; and the kind of each, by the number of its name. */
  readonly programs: Dictionary
  readonly #memory: CountMemory
  readonly #kinds: ByteList
  readonly #statuses: ByteList
  readonly #caches: ByteList
  readonly #told: WordColumn

  /** `-` and `unknown` become the first two names of networks and countries; of sites `-` must be the first. */
  constructor(memory: CountMemory, shared: SharedNames) {
    this.shared = shared
    this.programs = new Dictionary(memory)
    this.#memory = memory
    this.#kinds = new KernelList<Uint8Array<ArrayBuffer>>(memory, bytes)
    this.#statuses = new KernelList<Uint8Array<ArrayBuffer>>(memory, bytes)
    this.#caches = new KernelList<Uint8Array<ArrayBuffer>>(memory, bytes)
    this.#told = new KernelColumn(memory, 16, words)
    for (const one of [shared.network, shared.country])
      for (const name of ['-', 'unknown']) one?.numberOf(name)
  }

  /** Where the kinds of programs lie (u8). */
  get kindsAt(): number {
    return this.#kinds.at
  }

  learnAgent(
    value: number,
    kind: 'people' | 'bots' | 'tools',
    browser: string,
    name: string,
  ): void {
    const isAi = kind === 'bots' && botClassOf(name).startsWith('ai ')
    const reader: ReaderKind = isAi ? 'ai' : kind
    const program = kind === 'people' ? browser : name
    const number = this.programs.learn(value, reader + KIND_SEPARATOR + program)
    put(this.#kinds, number, readerKinds.indexOf(reader))
  }

  learnStatus(value: number, status: number): void {
    put(this.#statuses, value, statusClasses.indexOf(statusClassOf(status)))
  }

  learnCache(value: number, text: string): void {
    put(this.#caches, value, cacheOutcomes.indexOf(text as CacheOutcome) + 1)
  }

  /** Tells the kernel what lies where; returns where it is told. */
  tell({ ids, sent }: KernelColumns): number {
    const { object, site, network, country } = this.shared
    const { kernel } = this.#memory
    const namesOf = (one: Dictionary | undefined) =>
      one === undefined ? 0 : kernel.valuesAt(one.at)
    this.#told.numbers.set([
      ...[ids.key, ids.origin, ids.address, ids.agent, ids.status, ids.cache].map((of) => of!.at),
      ...[object, site, network, country, this.programs].map(namesOf),
      ...[this.#statuses.at, this.#caches.at, sent.at],
    ])
    return this.#told.at
  }
}

function put(list: ByteList, at: number, number: number): void {
  list.reserve(at + 1)
  list.numbers[at] = number
}

function statusClassOf(status: number): (typeof statusClasses)[number] {
  if (status === 206 || status === 304) return `${status}`
  if (status < 200) return '000'
  return status < 300 ? '2xx' : status < 400 ? '3xx' : status < 500 ? '4xx' : '5xx'
}
