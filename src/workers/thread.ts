/**
 * Inside a thread:
 *
 *   task ─▶ readStored ─bytes─▶ Reader ─records─▶ Counter ─▶ summary ─encoded─▶ answer
 *
 * Everything is read and counted without waiting; the thread that asked stays free meanwhile.
 */
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { readStored, StoredError } from '../mirror/stored.ts'
import { makeReader } from '../parse/reader.ts'
import { type AddressMode, openPlaces, type Places } from '../summary/addresses.ts'
import { makeCounter } from '../summary/count.ts'
import { decodeSummary, encodeSummary } from '../summary/encode.ts'
import { mergeSummaries } from '../summary/merge.ts'
import type { Naming } from '../summary/names.ts'
import { makeNaming } from '../summary/naming.ts'
import type { Answer, Outcome, PlacesFiles, Task } from './tasks.ts'

/** Answers the tasks of the thread that started this one, one after the other. */
export function serveTasks(): void {
  const port = parentPort
  if (port === null) throw new Error('This runs in a thread that a pool started')
  const namingOf = makeNamings(workerData as PlacesFiles)
  port.on('message', (task: Task) => {
    try {
      const answer = answerOf(task, namingOf)
      const { buffer } = answer.bytes
      port.postMessage({ kind: 'done', answer } satisfies Outcome, [
        buffer as ArrayBuffer,
        answer.identities.buffer as ArrayBuffer,
      ])
    } catch (error) {
      port.postMessage({
        kind: 'failed',
        message: error instanceof Error ? error.message : String(error),
        objectIndex: error instanceof StoredError ? error.index : undefined,
      } satisfies Outcome)
    }
  })
}

function answerOf(task: Task, namingOf: (mode: AddressMode) => Naming): Answer {
  switch (task.kind) {
    case 'count':
      return count(task, namingOf(task.counting.clientAddresses))
    case 'merge':
      return {
        bytes: encodeSummary(mergeSummaries(task.summaries.map(decodeSummary))),
        identities: new Float64Array(0),
      }
  }
}

function count(task: Extract<Task, { kind: 'count' }>, naming: Naming): Answer {
  const reader = makeReader()
  const counter = makeCounter(task.counting, naming)
  const { values } = reader
  readStored(task.objects, (bytes, isLast) =>
    reader.read(bytes, isLast, (records) => counter.count(records, values)),
  )
  const summary = counter.summary({
    deliveryDay: task.deliveryDay,
    objects: task.objects.length,
    objectBytes: task.objects.reduce((bytes, { size }) => bytes + size, 0),
    duplicates: reader.duplicates,
    malformed: reader.malformed,
  })
  return { bytes: encodeSummary(summary), identities: new Float64Array(0) }
}

/** Namings by how addresses are shown; they remember, so each is made once. The files are read when
 * the first address is looked up: a thread without records needs none. */
function makeNamings(files: PlacesFiles): (mode: AddressMode) => Naming {
  let opened: Places | undefined
  const places = (): Places => {
    opened ??= openPlaces({ countries: read(files.countries), networks: read(files.networks) })
    return opened
  }
  const lazy: Places = {
    country: (address) => places().country(address),
    network: (address) => places().network(address),
  }
  const known = new Map<AddressMode, Naming>()
  return (mode) => {
    const naming = known.get(mode) ?? makeNaming(mode, lazy)
    known.set(mode, naming)
    return naming
  }
}

function read(file: string | undefined): Uint8Array | undefined {
  return file === undefined ? undefined : readFileSync(file)
}
