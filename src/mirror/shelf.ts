import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { zstdCompress, zstdDecompress } from 'node:zlib'

/**
 * Things worked out from the mirror that would only cost time to work out again: each under a
 * name, with the digest of what it was made from. Losing one is never a loss.
 *
 *   <mirror>/shelf/<name>   "s3-log-report shelf 1 <made-from digest> <sha256 of the rest>\n"  zstd
 */
export interface Shelf {
  /** The bytes kept under `name`, if they were made from `digest` and are whole; else undefined. */
  get(name: string, digest: string): Promise<Uint8Array | undefined>
  put(name: string, digest: string, bytes: Uint8Array): Promise<void>
}

/** On threads of their own, so that work goes on meanwhile. */
const [compressed, decompressed] = [promisify(zstdCompress), promisify(zstdDecompress)]

const MAGIC = 's3-log-report shelf 1'

/** A shelf in `directory`; what is being written lies in `spool`, on the same disk, until it is whole.
 * Names are made by this program: letters, digits, `-`. */
export function openShelf(directory: string, spool: string): Shelf {
  const fileOf = (name: string): string => {
    if (!/^[a-z0-9-]+$/.test(name)) throw new Error(`'${name}' is no name for a shelf`)
    return path.join(directory, name)
  }
  return {
    async get(name, digest) {
      const file = await readFile(fileOf(name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      })
      if (file === undefined) return undefined
      const end = file.indexOf(0x0a)
      const packed = file.subarray(end + 1)
      const header = file.toString('latin1', 0, Math.max(end, 0))
      if (header !== `${MAGIC} ${digest} ${sha256(packed)}`) return undefined
      return decompressed(packed, { chunkSize: chunkOf(4 * packed.length) })
    },
    async put(name, digest, bytes) {
      await mkdir(directory, { recursive: true })
      const packed = await compressed(bytes, { chunkSize: chunkOf(bytes.length / 4) })
      const aside = path.join(spool, `${path.basename(fileOf(name))}.${randomUUID()}`)
      try {
        await writeFile(aside, [`${MAGIC} ${digest} ${sha256(packed)}\n`, packed])
        await rename(aside, fileOf(name))
      } finally {
        await rm(aside, { force: true })
      }
    },
  }
}

/** Room for the output at once: a hop between threads for each 16 kB costs more than the work. */
function chunkOf(length: number): number {
  return Math.max(16 * 1024, Math.min(4 * 1024 * 1024, Math.ceil(length)))
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
