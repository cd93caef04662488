/** Archives of cache entries, taken apart and put together. */
import { buffer } from 'node:stream/consumers'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { extract, type Header, pack } from 'tar-stream'
import { decodeSummary } from '../../src/count/summary/encode.ts'
import type { Summary } from '../../src/count/summary/summary.ts'
import { encodeSummaryFile } from '../../src/mirror/day/summaries.ts'

export type Member = readonly [header: Partial<Header> & { name: string }, content?: Buffer]

export async function tarOf(members: readonly Member[]): Promise<Buffer> {
  const tar = pack()
  for (const [header, content = Buffer.alloc(0)] of members)
    tar.entry({ ...header, size: content.length } as Header, content)
  tar.finalize()
  return await buffer(tar as unknown as NodeJS.ReadableStream)
}

export async function membersOf(archive: Buffer): Promise<Member[]> {
  const tar = extract()
  const members: Member[] = []
  const reading = (async () => {
    for await (const entry of tar)
      members.push([entry.header, await buffer(entry as unknown as NodeJS.ReadableStream)])
  })()
  tar.end(zstdDecompressSync(archive))
  await reading
  return members
}

/** The archive with other contents; those that are given back stay. */
export async function withContents(
  archive: Buffer,
  change: (name: string, content: Buffer) => Buffer,
): Promise<Buffer> {
  const members = (await membersOf(archive)).map(
    ([header, content = Buffer.alloc(0)]): Member => [header, change(header.name, content)],
  )
  return zstdCompressSync(await tarOf(members))
}

/** The archive with other bodies of summaries, in envelopes that hold. */
export function withSummaries(
  archive: Buffer,
  change: (summary: Summary) => Uint8Array,
): Promise<Buffer> {
  return withContents(archive, (name, content) => {
    if (!name.endsWith('/summary')) return content
    const end = content.indexOf(0x0a)
    const { facts, place } = JSON.parse(content.toString('utf8', content.indexOf(0x7b), end))
    const body = change(decodeSummary(content.subarray(end + 1)))
    return Buffer.concat(encodeSummaryFile(facts, body, place))
  })
}
