/**
 * Inside a thread:
 *
 *   task ─▶ readStored ─bytes─▶ Reader ─records─▶ Counter ─▶ summary ─encoded─▶ answer
 *
 * Everything is read and counted without waiting; the thread that asked stays free meanwhile.
 */
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { readStored, StoredError, type StoredObject } from '../mirror/stored.ts'
import { makeReader } from '../parse/reader.ts'
import { type AddressMode, openPlaces, type Places } from '../summary/addresses.ts'
import { makeCounter } from '../summary/count.ts'
import { decodeSummary, encodeSummary } from '../summary/encode.ts'
import { mergeSummaries } from '../summary/merge.ts'
import { NameBook } from '../summary/names.ts'
import { makeNaming } from '../summary/naming.ts'
import { listsInCommon, RequestHashes } from './repeats.ts'
import type { Answer, Outcome, PlacesFiles, Task } from './tasks.ts'

/** Answers the tasks of the thread that started this one, one after the other. */
export function serveTasks(): void {
  const port = parentPort
  if (port === null) throw new Error('This runs in a thread that a pool started')
  const bookOf = makeBooks(workerData as PlacesFiles)
  port.on('message', (task: Task) => {
    try {
      const answer = { ...emptyAnswer(), ...answerOf(task, bookOf) }
      const buffers = [...answer.summaries, answer.requests].map(({ buffer }) => buffer)
      port.postMessage({ kind: 'done', answer } satisfies Outcome, buffers as ArrayBuffer[])
    } catch (error) {
      port.postMessage({
        kind: 'failed',
        message: error instanceof Error ? error.message : String(error),
        objectIndex: error instanceof StoredError ? error.index : undefined,
      } satisfies Outcome)
    }
  })
}

/** A new one each time: what is posted is given away. */
function emptyAnswer(): Answer {
  return { summaries: [], requests: new Float64Array(0), inCommon: [] }
}

function answerOf(task: Task, bookOf: (mode: AddressMode) => NameBook): Partial<Answer> {
  switch (task.kind) {
    case 'count': {
      const requests = task.tellsRequests ? new RequestHashes() : undefined
      const summary = count(task, [task.objects], bookOf, requests)
      return { summaries: summary, ...(requests && { requests: requests.sorted() }) }
    }
    case 'recount':
      return { summaries: count(task, task.segments, bookOf) }
    case 'compare':
      return { inCommon: listsInCommon(task.requests) }
    case 'merge':
      return { summaries: [encodeSummary(mergeSummaries(task.summaries.map(decodeSummary)))] }
  }
}

/** Counts segments with one reader: the summary of each. What the reader tells of all of them
 * together, such as malformed lines, stands in the last. */
function count(
  { deliveryDay, counting }: Pick<Extract<Task, { kind: 'count' }>, 'deliveryDay' | 'counting'>,
  segments: readonly (readonly StoredObject[])[],
  bookOf: (mode: AddressMode) => NameBook,
  requests?: RequestHashes,
): Uint8Array[] {
  const reader = makeReader()
  const { values } = reader
  return segments.map((objects, segment) => {
    const counter = makeCounter(counting, bookOf(counting.clientAddresses))
    readStored(objects, (bytes, isLast) => {
      const used = reader.read(bytes, isLast, (records) => counter.count(records, values))
      requests?.add(bytes.subarray(0, used))
      return used
    })
    const isLast = segment === segments.length - 1
    const summary = counter.summary({
      deliveryDay,
      objects: objects.length,
      objectBytes: objects.reduce((bytes, { size }) => bytes + size, 0),
      duplicates: isLast ? reader.duplicates : 0,
      malformed: isLast ? reader.malformed : {},
    })
    return encodeSummary(summary)
  })
}

/** Name books by how addresses are shown, each used until it is full. The files are read when the first
 * address is looked up: a thread without records needs none. */
function makeBooks(files: PlacesFiles): (mode: AddressMode) => NameBook {
  let opened: Places | undefined
  const places = (): Places => {
    opened ??= openPlaces({ countries: read(files.countries), networks: read(files.networks) })
    return opened
  }
  const lazy: Places = {
    country: (address) => places().country(address),
    network: (address) => places().network(address),
  }
  const books = new Map<AddressMode, NameBook>()
  return (mode) => {
    const known = books.get(mode)
    if (known !== undefined && !known.isFull) return known
    const book = new NameBook(makeNaming(mode, lazy))
    books.set(mode, book)
    return book
  }
}

function read(file: string | undefined): Uint8Array | undefined {
  return file === undefined ? undefined : readFileSync(file)
}
