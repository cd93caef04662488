/** Archives of cache entries, taken apart and put together. */
import { buffer } from 'node:stream/consumers'
import { zstdDecompressSync } from 'node:zlib'
import { extract, type Header, pack } from 'tar-stream'

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
