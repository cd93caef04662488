import {
  type CipherGCM,
  createCipheriv,
  createDecipheriv,
  createHash,
  type DecipherGCM,
  randomBytes,
  scryptSync,
} from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
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
  /** As `seal`, of bytes. */
  sealBytes(content: Uint8Array, name: string): Buffer
  /** As `open`, of bytes: the content, if it was sealed under this name. Throws SealError where it was not, or was
   * changed since. */
  openBytes(sealed: Uint8Array, name: string): Buffer
}

/** A sealed file was changed, or sealed with another secret. */
export class SealError extends Error {
  override readonly name = 'SealError'
}

/** Whether a file that begins so is a sealed one. */
export function isSealed(start: Buffer): boolean {
  return start.subarray(0, MAGIC.length).equals(MAGIC)
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
    seal: (source, target, name) => pipeline(sealed(source, name, key), createWriteStream(target)),
    async open(source, target) {
      const { name, content } = await nameAndContent(opened(source, key))
      await pipeline(content, createWriteStream(target))
      return name
    },
    sealBytes(content, name) {
      const { cipher, begin } = begun(name, key)
      return Buffer.concat([begin, cipher.update(content), cipher.final(), cipher.getAuthTag()])
    },
    openBytes: (sealed, name) => contentUnder(name, Buffer.from(sealed), key),
  }
}

/** The bytes of a sealed file. */
async function* sealed(source: string, name: string, key: Buffer): AsyncGenerator<Buffer> {
  const { cipher, begin } = begun(name, key)
  yield begin
  for await (const chunk of createReadStream(source)) yield cipher.update(chunk as Buffer)
  yield Buffer.concat([cipher.final(), cipher.getAuthTag()])
}

/** A cipher that has taken the name, and the bytes up to there. */
function begun(name: string, key: Buffer): { cipher: CipherGCM; begin: Buffer } {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const nameBytes = Buffer.from(name, 'utf8')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(nameBytes.length)
  const begin = Buffer.concat([MAGIC, nonce, cipher.update(Buffer.concat([length, nameBytes]))])
  return { cipher, begin }
}

function contentUnder(name: string, sealed: Buffer, key: Buffer): Buffer {
  const start = MAGIC.length + NONCE
  if (!isSealed(sealed) || sealed.length < start + 2 + TAG)
    throw new SealError('It is not sealed, or cut short')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(MAGIC.length, start))
  decipher.setAuthTag(sealed.subarray(-TAG))
  const plain = decipher.update(sealed.subarray(start, -TAG))
  finish(decipher)
  const end = 2 + plain.readUInt16BE(0)
  if (plain.toString('utf8', 2, end) !== name) throw new SealError('It was sealed as another file')
  return plain.subarray(end)
}

/** What was sealed: the name's length, the name, the content. Throws at its end where the file was changed,
 * so that nothing of it is to be used before. */
async function* opened(source: string, key: Buffer): AsyncGenerator<Buffer> {
  const { nonce, tag, start, end } = await endsOf(source)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
  decipher.setAuthTag(tag)
  for await (const chunk of createReadStream(source, { start, end }))
    yield decipher.update(chunk as Buffer)
  finish(decipher)
}

/** Ends the reading of a sealed file. Only now it is known whether what came out of it is what was put in. */
function finish(decipher: DecipherGCM): void {
  try {
    decipher.final()
  } catch (cause) {
    throw new SealError('A sealed file was changed, or sealed with another secret', { cause })
  }
}

/** What stands around the ciphertext, and where that lies: from `start` to `end`, both included. */
async function endsOf(
  source: string,
): Promise<{ nonce: Buffer; tag: Buffer; start: number; end: number }> {
  const { size } = await stat(source)
  const start = MAGIC.length + NONCE
  if (size < start + 2 + TAG) throw new SealError('A sealed file is cut short')
  const file = await open(source)
  try {
    const ends = Buffer.alloc(start + TAG)
    await file.read(ends, 0, start, 0)
    await file.read(ends, start, TAG, size - TAG)
    if (!ends.subarray(0, MAGIC.length).equals(MAGIC))
      throw new Error('A file is not sealed as this version does it')
    const nonce = ends.subarray(MAGIC.length, start)
    return { nonce, tag: ends.subarray(start), start, end: size - TAG - 1 }
  } finally {
    await file.close()
  }
}

/** Reads until the name is whole; the content are the chunks that follow. */
async function nameAndContent(
  chunks: AsyncGenerator<Buffer>,
): Promise<{ readonly name: string; readonly content: AsyncIterable<Buffer> }> {
  let begin: Buffer = Buffer.alloc(0)
  let end = Number.POSITIVE_INFINITY
  while (begin.length < end) {
    const { value, done } = await chunks.next()
    if (done === true) throw new Error('A sealed file has no name')
    begin = Buffer.concat([begin, value])
    if (begin.length >= 2) end = 2 + begin.readUInt16BE(0)
  }
  async function* content(): AsyncGenerator<Buffer> {
    yield begin.subarray(end)
    yield* chunks
  }
  return { name: begin.toString('utf8', 2, end), content: content() }
}
