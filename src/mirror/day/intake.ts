import { randomUUID } from 'node:crypto'
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { deliveryTimeOf, type LogObject } from '../../sync/objects.ts'
import type { Body } from '../../sync/store.ts'
import { gunzipMeanwhile, gzipLines, isGzip, unpackedGzip } from '../gzip.ts'
import { inMemory, type Seekable, seekable } from '../seekable.ts'
import type { Entry } from './manifest.ts'
import { isParquet, parquetLines } from './parquet.ts'
import { type Packing, RecordsWriter } from './records.ts'
import { spillGzip } from './spilled.ts'
import type { Slice } from './stored.ts'

/** A gzip log object that yields more is unpacked by way of a file. */
const GZIP_IN_MEMORY = 32 * 1024 * 1024
const NEWLINE = Uint8Array.of(0x0a)
const NOTHING = new Uint8Array(0)
/** More than the first bytes that tell what a file is. */
const HEAD_BYTES = 18

/** Log objects of a day on their way in: their records go to its records file, and their entries are
 * handed over when those are written. */
export class Intake {
  readonly #file: string
  readonly #spool: string
  readonly #packing: Packing
  /** Length of the records file before; and its writer, once there is something to write. */
  readonly #length: number
  #writer: RecordsWriter | undefined
  #came = new Map<string, Entry>()

  /** Appends behind the first `length` bytes of `file`; `spool` is for what is too big for memory. */
  constructor(file: string, length: number, spool: string, packing: Packing) {
    this.#file = file
    this.#length = length
    this.#spool = spool
    this.#packing = packing
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
      this.#writer = new RecordsWriter(this.#file, this.#length, this.#packing)
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
      await add(plain.rest)
    } else {
      try {
        for await (const chunk of await openPlain(plain.path, this.#spool))
          await add(chunk as Buffer)
      } finally {
        await rm(plain.path, { force: true })
      }
    }
    // `zstdcat` must give whole lines.
    if (last !== NEWLINE[0]) await add(NEWLINE)
  }

  /** The content of a gzip; what is none, or a broken one, as it is. */
  async #unzipped(bytes: Uint8Array): Promise<Plain> {
    if (!isGzip(bytes)) return { kind: 'bytes', bytes, rest: NOTHING }
    const whole = await gunzipMeanwhile(bytes, GZIP_IN_MEMORY)
    const content = whole === 'odd' ? oddContent(bytes) : whole
    if (content === 'large') {
      const file = path.join(this.#spool, `${randomUUID()}.body`)
      await writeFile(file, bytes)
      return { kind: 'file', path: file }
    }
    return content instanceof Uint8Array
      ? { kind: 'bytes', bytes: content, rest: NOTHING }
      : { kind: 'bytes', ...content }
  }
}

/** A log object unpacked, or to be unpacked from a file. `rest` is a line that comes behind it. */
type Plain =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly rest: Uint8Array }
  | { readonly kind: 'file'; readonly path: string }

/** The content of a gzip with something behind it; of a broken one all its bytes. */
function oddContent(packed: Uint8Array): 'large' | { bytes: Uint8Array; rest: Uint8Array } {
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    const content = unpackedGzip(inMemory(packed))
    let next = content.next()
    for (; next.done !== true; next = content.next()) {
      pieces.push(next.value)
      length += next.value.length
      if (length > GZIP_IN_MEMORY) return 'large'
    }
    return { bytes: Buffer.concat(pieces), rest: next.value }
  } catch {
    return { bytes: packed, rest: NOTHING }
  }
}

/** The lines of a sound Parquet; anything else as it is. */
function plainPieces(bytes: Uint8Array): Iterable<Uint8Array> {
  const table = inMemory(bytes)
  return isParquet(bytes) && isSound(table, parquetLines) ? parquetLines(table) : [bytes]
}

/** Unpacks a file to lines; throws where it is damaged. */
type Unpack = (file: Seekable) => Generator<Uint8Array>

/** Whether all of it can be unpacked: asked first, because what is taken in cannot be taken back. */
function isSound(file: Seekable, unpack: Unpack): boolean {
  try {
    for (const _ of unpack(file));
    return true
  } catch {
    return false
  }
}

/** The content of a file, unpacked if it is a sound gzip or a sound Parquet; a table in a gzip by way of `spool`. */
async function openPlain(
  file: string,
  spool: string,
): Promise<AsyncIterable<unknown> | Iterable<unknown>> {
  const head = headOf(file)
  if (isParquet(head)) return unpackedBy(parquetLines, file)
  if (!isGzip(head)) return createReadStream(file)
  const gunzip = createGunzip()
  const start = makeStart()
  let isDamaged = false
  try {
    await pipeline(createReadStream(file), gunzip, start.stream)
  } catch {
    isDamaged = true
  }
  if (isParquet(start.bytes())) return tableLines(file, spool)
  const { size } = await stat(file)
  if (isDamaged || gunzip.bytesWritten < size) return unpackedBy(gzipLines, file)
  return createReadStream(file).pipe(createGunzip())
}

function headOf(file: string): Uint8Array {
  const fd = openSync(file, 'r')
  const head = Buffer.alloc(HEAD_BYTES)
  try {
    readSync(fd, head, 0, head.length, 0)
  } finally {
    closeSync(fd)
  }
  return head
}

/** Takes all that is written, and keeps the first bytes. */
function makeStart(): { readonly stream: Writable; bytes(): Uint8Array } {
  let kept = Buffer.alloc(0)
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (kept.length < HEAD_BYTES) kept = Buffer.concat([kept, chunk.subarray(0, HEAD_BYTES)])
      done()
    },
  })
  return { stream, bytes: () => kept }
}

/** The lines of a table of Parquet in a gzip, and what stands behind it. A damaged one, or one that is too large, as
 * the gzip has it. */
async function* tableLines(file: string, spool: string): AsyncGenerator<Uint8Array> {
  const fd = openSync(file, 'r')
  try {
    const spilled = spillGzip(seekable(fd, fstatSync(fd).size), spool)
    try {
      if (spilled !== undefined && isSound(spilled.table, parquetLines)) {
        yield* parquetLines(spilled.table)
        yield spilled.rest
        return
      }
    } finally {
      spilled?.close()
    }
    yield* unpackedBy(gzipLines, file)
  } finally {
    closeSync(fd)
  }
}

/** What is unpacked of a file; one that is damaged as it is. */
async function* unpackedBy(unpack: Unpack, path: string): AsyncGenerator<Uint8Array> {
  const fd = openSync(path, 'r')
  try {
    const file = seekable(fd, fstatSync(fd).size)
    if (isSound(file, unpack)) yield* unpack(file)
    else yield* createReadStream(path)
  } finally {
    closeSync(fd)
  }
}
