/** The branch as it is on the remote: its tip, what lies there, and the bytes of that. */
import { setTimeout } from 'node:timers/promises'
import type { Git, Remote } from './git.ts'
import { isFileMode, type TreeEntry } from './plan.ts'
import { type BranchRefused, refusalOf, verdictOf } from './refusal.ts'

/** Undefined where the branch is missing. */
type Tip = { readonly kind: 'tip'; readonly tip: string | undefined }

/** Fetches the branch's newest commit without its history; its blobs come along only where the server
 * cannot leave them out. What git says tells a branch that is missing: to ask for it first would cost two processes
 * and a request each night. */
export async function fetchTip(
  git: Git,
  options: Remote & { readonly branch: string },
): Promise<Tip | BranchRefused> {
  const ref = `refs/heads/${options.branch}`
  const asked = { ...options, doing: 'read' } as const
  const fetched = await patiently(git, asked, [
    ...['fetch', '--quiet', '--depth=1', '--no-tags', '--force'],
    ...(git.isPartial ? ['--filter=blob:none'] : []),
    ...['origin', `+${ref}:${ref}`],
  ])
  if (fetched.code !== 0 && /couldn't find remote ref/i.test(fetched.stderr))
    return { kind: 'tip', tip: undefined }
  if (fetched.code !== 0) return refusalOf(asked, fetched.stderr)
  return { kind: 'tip', tip: (await git.must(['rev-parse', ref])).toString('utf8').trim() }
}

/** Tries again where the network, not the remote, says no. */
async function patiently(
  git: Git,
  asked: Parameters<typeof verdictOf>[0],
  args: readonly string[],
): Promise<Awaited<ReturnType<Git['run']>>> {
  for (let attempt = 1; ; attempt++) {
    const result = await git.run(args)
    if (result.code === 0 || attempt === 4) return result
    if (verdictOf(asked, result.stderr).kind !== 'passing') return result
    await setTimeout(300 * 2 ** attempt * (0.5 + Math.random()))
  }
}

/** Everything that lies on the branch, by path. */
export async function listTree(git: Git, tip: string): Promise<Map<string, TreeEntry>> {
  const listing = (await git.must(['ls-tree', '-r', '-z', '--full-tree', tip])).toString('utf8')
  return new Map(
    listing.split('\0').flatMap((line): [string, TreeEntry][] => {
      const tab = line.indexOf('\t')
      const [mode = '', , oid = ''] = line.slice(0, tab).split(' ')
      return tab < 0 ? [] : [[line.slice(tab + 1), { mode, oid }]]
    }),
  )
}

/** More than any file that a run leaves on a branch, and than all those that a night reads there. */
const MOST_BLOB_BYTES = 64 * 1024 ** 2
const MOST_BYTES = 1024 ** 3

/** Blobs by id, fetched together: one at a time would be one request each. What others have put there may be large
 * without end, and comes packed: blobs above 64 MB, and all beyond 1 GB together, are left out. */
export async function readBlobs(
  git: Git,
  oids: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>()
  if (oids.length === 0) return blobs
  if (git.isPartial)
    await git.must(
      [
        ...['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--no-tags'],
        ...['--no-write-fetch-head', '--filter=blob:none', '--stdin', 'origin'],
      ],
      `${oids.join('\n')}\n`,
    )
  const bounded = await boundedOf(git, oids)
  if (bounded.length === 0) return blobs
  const out = await git.must(['cat-file', '--batch'], `${bounded.join('\n')}\n`)
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(0x0a, at)
    const [oid = '', , size] = out.toString('utf8', at, end).split(' ')
    const length = Number(size)
    if (!Number.isSafeInteger(length)) throw new Error(`The branch lacks blob ${oid}`)
    blobs.set(oid, out.subarray(end + 1, end + 1 + length))
    at = end + 1 + length + 1
  }
  return blobs
}

async function boundedOf(git: Git, oids: readonly string[]): Promise<string[]> {
  const told = await git.must(['cat-file', '--batch-check'], `${oids.join('\n')}\n`)
  let sum = 0
  return told
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const [oid = '', , size = '0'] = line.split(' ')
      const bytes = Number(size)
      if (oid === '' || bytes > MOST_BLOB_BYTES || sum + bytes > MOST_BYTES) return []
      sum += bytes || 0
      return [oid]
    })
}

/** The texts of those of `paths` that are files on the branch. */
export async function readTexts(
  git: Git,
  entries: ReadonlyMap<string, TreeEntry>,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const there = paths.flatMap((path) => {
    const entry = entries.get(path)
    return entry !== undefined && isFileMode(entry.mode) ? [{ path, oid: entry.oid }] : []
  })
  const blobs = await readBlobs(git, [...new Set(there.map(({ oid }) => oid))])
  return new Map(
    there.map(({ path, oid }) => [path, Buffer.from(blobs.get(oid) ?? []).toString('utf8')]),
  )
}
