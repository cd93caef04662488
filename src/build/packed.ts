import type { FrontFacts } from '../report/facts/front.ts'
import type { SiteFile } from '../report/render/files.ts'

/** A file of a page: its bytes. */
export interface PackedFile {
  readonly path: string
  readonly content: Uint8Array
  /** Git's id of it, where that was worked out. */
  readonly oid?: string
}

/**
 * A page's files in one piece, as they pass between threads and lie in the build cache:
 *
 *   [[path, bytes], …]\n   then the files in a row, texts in UTF-8
 *
 * In a buffer of their own, to be given away. The build cache never gives back what another code packed: the
 * digest of a page names the code that made it.
 */
export function packed(files: readonly SiteFile<string | Uint8Array>[]): Uint8Array<ArrayBuffer> {
  const lengths = files.map(({ content }) => Buffer.byteLength(content))
  const index = files.map(({ path }, at) => [path, lengths[at]])
  const head = `${JSON.stringify(index)}\n`
  const headLength = Buffer.byteLength(head)
  const whole = Buffer.from(
    new ArrayBuffer(lengths.reduce((sum, length) => sum + length, headLength)),
  )
  let at = whole.write(head)
  for (const { content } of files)
    if (typeof content === 'string') at += whole.write(content, at)
    else {
      whole.set(content, at)
      at += content.length
    }
  return whole
}

/** Views of `bytes`, which must not change as long as they are used. */
export function unpacked(bytes: Uint8Array): PackedFile[] {
  const end = bytes.indexOf(0x0a)
  const index = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString()) as [string, number][]
  let at = end + 1
  return index.map(([path, length]) => {
    const content = bytes.subarray(at, at + length)
    at += length
    return { path, content }
  })
}

/** Gives back the memory of files that nobody looks at any more. V8 would free it when it next collects garbage, but as
 * much of it as a year of pages takes makes V8 collect the whole heap again and again. */
export function giveBack(files: readonly PackedFile[]): void {
  for (const { buffer } of files.map(({ content }) => content))
    if (buffer.byteLength >= LEAST_OWN && buffer instanceof ArrayBuffer) buffer.transfer(0)
}
/** Smaller files may share their memory with others (`Buffer.poolSize`). */
const LEAST_OWN = 256 * 1024

/** As JSON, in a buffer of its own. */
export function encodeFacts(facts: FrontFacts): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(facts))
}

export function decodeFacts(bytes: Uint8Array): FrontFacts {
  return JSON.parse(new TextDecoder().decode(bytes)) as FrontFacts
}
