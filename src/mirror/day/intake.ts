import { randomUUID } from 'node:crypto'
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createGunzip, gunzip } from 'node:zlib'
import { deliveryTimeOf, type LogObject } from '../../sync/objects.ts'
import type { Body } from '../../sync/store.ts'
import { inMemory, type Seekable, seekable } from '../seekable.ts'
import type { Entry } from './manifest.ts'
import { isParquet, parquetLines } from './parquet.ts'
import { RecordsWriter } from './records.ts'
import { isGzip, type Slice } from './stored.ts'

const unzip = promisify(gunzip)

/** A gzip log object that yields more is unpacked by way of a file. */
const GZIP_IN_MEMORY = 32 * 1024 * 1024
const NEWLINE = Uint8Array.of(0x0a)

/** Log objects of a day on their way in: their records go to its records file, and their entries are
 * handed over when those are written. */
export class Intake {
  readonly #file: string
  readonly #spool: string
  /** Length of the records file before; and its writer, once there is something to write. */
  readonly #length: number
  #writer: RecordsWriter | undefined
  #came = new Map<string, Entry>()

  /** Appends behind the first `length` bytes of `file`; `spool` is for what is too big for memory. */
  constructor(file: string, length: number, spool: string) {
    this.#file = file
    this.#length = length
    this.#spool = spool
  }

  /** Log objects that were taken and not handed over. */
  get count(): number {
    return this.#came.size
  }

  has(key: string): boolean {
    return this.#came.has(key)
  }

  /** Bytes of memory its open batch holds. */
  get bufferLength(): number {
    return this.#writer?.bufferLength ?? 0
  }

  async take({ key, etag, size, lastModified }: LogObject, body: Body): Promise<void> {
    const slices: Slice[] = []
    if (body.kind !== 'in place') await this.#write(body, slices)
    const isTold = deliveryTimeOf(key, undefined) !== undefined
    this.#came.set(key, { etag, size, ...(!isTold && { lastModified }), slices })
  }

  /** Writes what was taken, and hands it over. */
  async handOver(): Promise<{
    readonly entries: ReadonlyMap<string, Entry>
    readonly recordsLength: number
  }> {
    await this.#writer?.flush()
    const entries = this.#came
    this.#came = new Map()
    return { entries, recordsLength: this.#writer?.length ?? this.#length }
  }

  async close(): Promise<void> {
    await this.#writer?.close()
    this.#writer = undefined
  }

  async #write(body: Exclude<Body, { kind: 'in place' }>, slices: Slice[]): Promise<void> {
    if (this.#writer === undefined) {
      await mkdir(path.dirname(this.#file), { recursive: true })
      this.#writer = new RecordsWriter(this.#file, this.#length)
    }
    const writer = this.#writer
    let last = NEWLINE[0]
    const add = async (bytes: Uint8Array): Promise<void> => {
      await writer.add(bytes, slices)
      last = bytes.at(-1) ?? last
    }
    const plain = body.kind === 'bytes' ? await this.#unzipped(body.bytes) : body
    if (plain.kind === 'bytes') {
      for (const piece of plainPieces(plain.bytes)) await add(piece)
    } else {
      try {
        for await (const chunk of await openPlain(plain.path)) await add(chunk as Buffer)
      } finally {
        await rm(plain.path, { force: true })
      }
    }
    // `zstdcat` must give whole lines.
    if (last !== NEWLINE[0]) await add(NEWLINE)
  }

  /** The content of a gzip; what is none, or a broken one, as it is. */
  async #unzipped(bytes: Uint8Array): Promise<Exclude<Body, { kind: 'in place' }>> {
    if (!isGzip(bytes)) return { kind: 'bytes', bytes }
    try {
      return { kind: 'bytes', bytes: await unzip(bytes, { maxOutputLength: GZIP_IN_MEMORY }) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') {
        return { kind: 'bytes', bytes }
      }
      const file = path.join(this.#spool, `${randomUUID()}.body`)
      await writeFile(file, bytes)
      return { kind: 'file', path: file }
    }
  }
}

/** The lines of a sound Parquet; anything else as it is. */
function plainPieces(bytes: Uint8Array): Iterable<Uint8Array> {
  const table = inMemory(bytes)
  return isParquet(bytes) && isSound(table) ? parquetLines(table) : [bytes]
}

/** Whether all of it can be unpacked: asked first, because what is taken in cannot be taken back. */
function isSound(table: Seekable): boolean {
  try {
    for (const _ of parquetLines(table));
    return true
  } catch {
    return false
  }
}

/** The content of a file, unpacked if it is a sound gzip or a sound Parquet. */
async function openPlain(file: string): Promise<AsyncIterable<unknown> | Iterable<unknown>> {
  const fd = openSync(file, 'r')
  const head = Buffer.alloc(18)
  try {
    readSync(fd, head, 0, head.length, 0)
  } finally {
    closeSync(fd)
  }
  if (isParquet(head)) return tableOf(file)
  if (!isGzip(head)) return createReadStream(file)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  try {
    await pipeline(createReadStream(file), createGunzip(), nowhere)
  } catch {
    return createReadStream(file)
  }
  return createReadStream(file).pipe(createGunzip())
}

/** The lines of a Parquet file; one that is damaged as it is. */
async function* tableOf(file: string): AsyncGenerator<Uint8Array> {
  const fd = openSync(file, 'r')
  try {
    const table = seekable(fd, fstatSync(fd).size)
    if (isSound(table)) yield* parquetLines(table)
    else yield* createReadStream(file)
  } finally {
    closeSync(fd)
  }
}
