import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, openSync, readSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'

/**
 * Files under a secret: AES-256-GCM, so that a byte changed is a file refused. The key is made from
 * the secret by scrypt. The file's name is inside, so that neither day nor bucket shows, and no file
 * passes for another one.
 *
 *   "s3-log-report sealed 1\n"  nonce (12)  ciphertext of: length of name (2) name content  tag (16)
 */
export interface Cipher {
  /** Tells secrets apart, and tells nothing about them. */
  readonly fingerprint: string
  seal(source: string, target: string, name: string): Promise<void>
  /** Writes the content to `target` and returns the name. Throws where the file was changed or the
   * secret is another; what stands in `target` then is not to be used. */
  open(source: string, target: string): Promise<string>
}

/** A sealed file was changed, or sealed with another secret. */
export class SealError extends Error {
  override readonly name = 'SealError'
}

/** Whether a file begins as a sealed one does. */
export function isSealed(source: string): boolean {
  const fd = openSync(source, 'r')
  try {
    const start = Buffer.alloc(MAGIC.length)
    readSync(fd, start, 0, start.length, 0)
    return start.equals(MAGIC)
  } finally {
    closeSync(fd)
  }
}

const MAGIC = Buffer.from('s3-log-report sealed 1\n')
const NONCE = 12
const TAG = 16
/** 64 MB and about a tenth of a second, once a run. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 128 * 1024 * 1024 }

export function openCipher(secret: string): Cipher {
  const key = scryptSync(secret, 's3-log-report cache', 32, COST)
  return {
    fingerprint: createHash('sha256').update('fingerprint').update(key).digest('hex').slice(0, 12),

    async seal(source, target, name) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const nameBytes = Buffer.from(name, 'utf8')
      const length = Buffer.alloc(2)
      length.writeUInt16BE(nameBytes.length)
      async function* sealed(): AsyncGenerator<Buffer> {
        yield Buffer.concat([MAGIC, nonce, cipher.update(Buffer.concat([length, nameBytes]))])
        for await (const chunk of createReadStream(source)) yield cipher.update(chunk as Buffer)
        yield Buffer.concat([cipher.final(), cipher.getAuthTag()])
      }
      await pipeline(sealed, createWriteStream(target))
    },

    async open(source, target) {
      const { size } = await stat(source)
      const head = MAGIC.length + NONCE
      if (size < head + 2 + TAG) throw new SealError('A sealed file is cut short')
      const file = await open(source)
      try {
        const ends = Buffer.alloc(head + TAG)
        await file.read(ends, 0, head, 0)
        await file.read(ends, head, TAG, size - TAG)
        if (!ends.subarray(0, MAGIC.length).equals(MAGIC))
          throw new Error('A file is not sealed as this version does it')
        const decipher = createDecipheriv('aes-256-gcm', key, ends.subarray(MAGIC.length, head))
        decipher.setAuthTag(ends.subarray(head))
        let name: string | undefined
        let begin: Buffer = Buffer.alloc(0)
        async function* opened(): AsyncGenerator<Buffer> {
          const stream = createReadStream(source, { start: head, end: size - TAG - 1 })
          for await (const chunk of stream) {
            const plain = decipher.update(chunk as Buffer)
            if (name !== undefined) {
              yield plain
              continue
            }
            begin = Buffer.concat([begin, plain])
            const end = begin.length < 2 ? Number.POSITIVE_INFINITY : 2 + begin.readUInt16BE(0)
            if (begin.length < end) continue
            name = begin.toString('utf8', 2, end)
            yield begin.subarray(end)
          }
          try {
            decipher.final()
          } catch (cause) {
            throw new SealError('A sealed file was changed, or sealed with another secret', {
              cause,
            })
          }
        }
        await pipeline(opened, createWriteStream(target))
        if (name === undefined) throw new Error('A sealed file has no name')
        return name
      } finally {
        await file.close()
      }
    },
  }
}
