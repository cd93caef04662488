/** Log objects of a listing, of which there may be millions. */
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { DeliveryDay } from '../calendar/day.ts'
import { deliveryDayOf, type LogObject } from './objects.ts'

/** Any number of log objects, one after the other. */
export interface LogObjects extends Iterable<LogObject> {
  readonly length: number
}

/** Some log objects in a row: as they are, or as JSON in zstd, which takes a quarter of the memory. */
type Block =
  | { readonly objects: readonly LogObject[] }
  | { readonly packed: Buffer; readonly first: DeliveryDay; readonly last: DeliveryDay }

/** Log objects in the order in which they are added. Packed ones are made anew each time they are met. */
export class ObjectList implements LogObjects {
  readonly #blocks: Block[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  add(objects: readonly LogObject[], form: 'plain' | 'packed' = 'plain'): void {
    if (objects.length === 0) return
    this.#length += objects.length
    this.#blocks.push(form === 'plain' ? { objects } : packedBlock(objects))
  }

  append(list: ObjectList): void {
    this.#length += list.length
    for (const block of list.#blocks) this.#blocks.push(block)
  }

  *[Symbol.iterator](): Iterator<LogObject> {
    for (const block of this.#blocks) yield* objectsOf(block)
  }

  /** Those of some delivery days, the last one included. Of packed ones only those are unpacked that may be. */
  between(first: DeliveryDay, last: DeliveryDay): LogObject[] {
    const found: LogObject[] = []
    for (const block of this.#blocks) {
      if ('packed' in block && (block.last < first || block.first > last)) continue
      for (const object of objectsOf(block)) {
        const day = deliveryDayOf(object)
        if (day >= first && day <= last) found.push(object)
      }
    }
    return found
  }
}

function objectsOf(block: Block): readonly LogObject[] {
  if ('objects' in block) return block.objects
  return JSON.parse(zstdDecompressSync(block.packed).toString()) as LogObject[]
}

function packedBlock(objects: readonly LogObject[]): Block {
  const days = objects.map(deliveryDayOf).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return { objects }
  return { packed: zstdCompressSync(JSON.stringify(objects)), first, last }
}
