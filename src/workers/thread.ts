/**
 * Inside a thread:
 *
 *   task ─▶ readStored ─bytes─▶ Reader ─records─▶ Counter ─▶ summary ─encoded─▶ answer
 *   task ─▶ summaries ─▶ period ─▶ build cache ─▶ page ─packed─▶ build cache, answer
 *
 * Everything is read and worked out without waiting; the thread that asked stays free meanwhile.
 */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { makeCopy } from '../build/copies.ts'
import { makeCubeFile } from '../build/explore.ts'
import { addUpPeriod } from '../build/take.ts'
import { pool } from '../columns/pool.ts'
import { type CountingSettings, makeCounter } from '../count/counter/counter.ts'
import { NameBook } from '../count/counter/dictionaries.ts'
import { decodeSummary, encodeSummary } from '../count/summary/encode.ts'
import { mergeSummaries } from '../count/summary/merge.ts'
import { keyDateOf } from '../formats/key-date.ts'
import { makeReader, releaseReaders } from '../formats/reader.ts'
import { HASH_KEYS, type HashKeys } from '../formats/reading/identity-hash.ts'
import type { Reader } from '../formats/records.ts'
import { readStored, StoredError, type StoredObject } from '../mirror/day/stored.ts'
import { openPlaces, type Places, type PlacesData } from '../naming/addresses.ts'
import { makeNaming } from '../naming/naming.ts'
import { makePiece } from '../rollup/add.ts'
import { collectMuchGarbage } from './garbage.ts'
import { listsInCommon } from './repeats.ts'
import type { ThreadAnswer, ThreadMessage, ThreadOrder, ThreadStart } from './tasks.ts'

/** Answers the tasks of the thread that started this one, one after the other. */
export function serveTasks(): void {
  const port = parentPort
  if (port === null) throw new Error('This runs in a thread that a pool started')
  const desks = makeDesks(workerData as ThreadStart)
  port.on('message', async (order: ThreadOrder) => {
    const before = process.threadCpuUsage()
    try {
      const tell = (encoded: Uint8Array): void =>
        port.postMessage({ kind: 'first', encoded } satisfies ThreadMessage, [
          encoded.buffer as ArrayBuffer,
        ])
      const answer = { ...emptyAnswer(), ...(await answerOf(order, desks, tell)) }
      const buffers = [...answer.encoded, answer.identities].map(({ buffer }) => buffer)
      const { user, system } = process.threadCpuUsage(before)
      const spent = (user + system) / 1000
      const done = { kind: 'done', answer, spent } satisfies ThreadMessage
      port.postMessage(done, buffers as ArrayBuffer[])
    } catch (error) {
      desks.clear() // half a day lies on it
      port.postMessage({
        kind: 'failed',
        message: error instanceof Error ? error.message : String(error),
        objectIndex: error instanceof StoredError ? error.index : undefined,
      } satisfies ThreadMessage)
    }
  })
}

/** A new one each time: what is posted is given away. */
function emptyAnswer(): ThreadAnswer {
  return { encoded: [], identities: new BigUint64Array(0), inCommon: [] }
}

async function answerOf(
  { task, isAlone }: ThreadOrder,
  desks: Desks,
  tell: (first: Uint8Array) => void,
): Promise<Partial<ThreadAnswer>> {
  switch (task.kind) {
    case 'count': {
      const { hashKeys } = task
      const desk = desks.take(task.counting, hashKeys)
      const encoded = count([task.objects], desk)
      return hashKeys === undefined
        ? { encoded }
        : { encoded, identities: desk.reader.identityHashes() }
    }
    case 'recount':
      return { encoded: count(task.portions, desks.take(task.counting)) }
    case 'compare':
      return { inCommon: listsInCommon(task.identities) }
    case 'merge':
      collectMuchGarbage(isAlone)
      return {
        encoded: [encodeSummary(mergeSummaries(task.summaries.map((one) => decodeSummary(one))))],
      }
    case 'period':
      // What counting took is wanted for sums.
      collectMuchGarbage(!desks.close() && isAlone)
      return { encoded: [addUpPeriod(task.buildPlan, task.place, task.pieces).head] }
    case 'piece':
      collectMuchGarbage(!desks.close() && isAlone)
      return { encoded: [makePiece(task.buildPlan, task.at, task.count)] }
    case 'page': {
      pool.release() // and what these took, for pages
      if (task.period !== null) collectMuchGarbage(isAlone) // others need next to nothing
      const { makePage } = await pages()
      return { encoded: await makePage(task, tell, desks.networkOf) }
    }
    case 'copy': {
      const copy = makeCopy(task)
      return { encoded: copy === undefined ? [] : [copy] }
    }
    case 'cube':
      return { encoded: [makeCubeFile(task)] }
    case 'open data': {
      const { makeOpenDataFile } = await import('./open-data.ts')
      return { encoded: [await makeOpenDataFile(task)] }
    }
    case 'prepare': {
      const { rendererOf } = await pages()
      await rendererOf(task.templates)
      return {}
    }
  }
}

/** What draws pages takes a while to load, and only then. */
function pages(): Promise<typeof import('./pages.ts')> {
  return import('./pages.ts')
}

/** Counts portions with one reader: the summary of each. What the reader tells of all of them
 * together, such as malformed lines, stands in the last. */
function count(
  portions: readonly (readonly StoredObject[])[],
  { reader, book }: Desk,
): Uint8Array<ArrayBuffer>[] {
  const { values } = reader
  const repeated = new Map<string, number>()
  let known = reader.duplicates
  const summaries = portions.map((objects, portion) => {
    const counter = makeCounter(book)
    let at = 0
    readStored(
      objects,
      (bytes, isLast) => {
        const { delivered, key } = objects[at] ?? {}
        if (isLast) at++
        const used = reader.read(
          bytes,
          isLast,
          (records) => counter.count(records, values, delivered),
          key,
        )
        const more = reader.duplicates - known
        known = reader.duplicates
        const subject = more > 0 && key !== undefined ? keyDateOf(key)?.subject : undefined
        if (subject !== undefined) repeated.set(subject, (repeated.get(subject) ?? 0) + more)
        return used
      },
      () => reader.room(),
    )
    const isLast = portion === portions.length - 1
    const summary = counter.summary({
      objects: objects.length,
      objectBytes: objects.reduce((bytes, { size }) => bytes + size, 0),
      duplicates: isLast ? reader.duplicates : 0,
      unidentified: isLast ? reader.unidentified : 0,
      ...(isLast && { repeated }),
      malformed: isLast ? reader.malformed : {},
    })
    const encoded = encodeSummary(summary)
    book.room.clear()
    return encoded
  })
  return summaries
}

/** What counting is done with, ready for the next day: a reader, and the book of its values. */
interface Desk {
  readonly reader: Reader
  readonly book: NameBook
}
interface Desks {
  /** The network of an address, for pages: that database alone is opened, by the first question. */
  networkOf(address: string): string
  /** A desk on which no day has been begun. Whoever does not compare hashes of identities gives no keys for them. */
  take(counting: CountingSettings, hashKeys?: HashKeys): Desk
  /** Forgets the days that were counted. */
  clear(): void
  /** Gives back all that counting took; returns whether that is so much that it should not wait for the collector. */
  close(): boolean
}

/** Of counting, in bytes: more than a small night takes. */
const MUCH_MEMORY = 48 * 1024 * 1024

/** One desk is kept, as long as the settings stay and it is not full. The files are read when the
 * first address is looked up: a thread without records needs none. */
function makeDesks({ places: files }: ThreadStart): Desks {
  let opened: Places | undefined
  let networks: Places | undefined
  const tables = (): PlacesData => ({
    countries: read(files.countries),
    networks: read(files.networks),
  })
  const places = (): Places => {
    opened ??= openPlaces(tables())
    return opened
  }
  const lazy: Places = {
    country: (address) => places().country(address),
    network: (address) => places().network(address),
    system: (number) => places().system?.(number),
    tables() {
      const data = tables()
      openPlaces(data) // refuses what is damaged
      return data
    },
  }
  let desk: Desk | undefined
  let made = ''
  let madeKeys: HashKeys = randomBytes(HASH_KEYS)
  const clear = (): void => {
    desk?.reader.close()
    desk?.book.close()
    desk = undefined
  }
  return {
    networkOf(address) {
      networks ??= openPlaces({ countries: undefined, networks: read(files.networks) })
      return networks.network(address)
    },
    clear,
    close() {
      const isMuch = desk !== undefined && desk.book.memory.buffer.byteLength > MUCH_MEMORY
      clear()
      opened = undefined
      networks = undefined
      pool.releaseMemory()
      releaseReaders()
      return isMuch
    },
    take(counting, hashKeys = madeKeys) {
      const settings = JSON.stringify(counting)
      const isOther = made !== settings || Buffer.compare(madeKeys, hashKeys) !== 0
      if (isOther || desk?.book.isFull) clear()
      made = settings
      madeKeys = hashKeys
      desk ??= {
        reader: makeReader(hashKeys),
        book: new NameBook(makeNaming(counting.clientAddresses, lazy), counting),
      }
      desk.reader.nextDay()
      return desk
    },
  }
}

function read(file: string | undefined): Uint8Array | undefined {
  return file === undefined ? undefined : readFileSync(file)
}
