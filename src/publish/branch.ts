import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Git, type Remote, withRepository } from './git.ts'
import { checkSitePaths } from './owned.ts'
import {
  type BranchChange,
  type BranchFile,
  blobId,
  type Hashed,
  insideOf,
  isFileMode,
  listPath,
  type PlanOptions,
  planTree,
  type TreeEntry,
} from './plan.ts'
import {
  type BranchRefused,
  exhaustedText,
  type Retryable,
  refusalOf,
  retryText,
  verdictOf,
} from './refusal.ts'
import { fetchTip, listTree, readBlobs, readTexts } from './tip.ts'

export type { BranchFile } from './plan.ts'

/**
 * A report on a branch. Each attempt stands on the branch as it is right then:
 *
 *   tip ──ls-tree──▶ plan: which of our files differ, which are stale ──▶ tree ──▶ commit ──▶ push
 *    ▲                                                                                       │
 *    └──────────────────── someone else was faster: fetch, plan and build again ◀────────────┘
 */
export interface BranchOptions extends Remote, PlanOptions {
  /** `one` leaves a single commit in the branch. */
  readonly history: 'all' | 'one'
  readonly author: Author
  /** The commit's message. */
  readonly message: string
  /** Files of the report as they may lie on the branch now: what changed is pushed as a difference to
   * them, and what is not among them has to be fetched for that. */
  readonly earlier?: () => Iterable<{ readonly path: string; readonly content: Uint8Array }>
}

export interface Author {
  readonly name: string
  readonly email: string
}

export type Published =
  /** `cname`: the host that the branch's CNAME names, or null. */
  | { readonly kind: 'published'; readonly commit: string; readonly cname: string | null }
  | { readonly kind: 'unchanged'; readonly commit: string; readonly cname: string | null }
  | BranchRefused

/** With eight publishers at once the unluckiest one needs eight. */
const ATTEMPTS = 20
/** A pause is up to so many times as long as the attempt took, twice as many each time. */
const MOST_PAUSES = 16
const LONGEST_PAUSE_MS = 10_000

/**
 * Puts `files` into the report's directory on the branch, and nothing else: own files that are not
 * among them go, a neighbour's file is never touched, `.nojekyll` is added where it is missing. No
 * commit where nothing changes. A lost race is run again on the new tip. Throws where the network
 * or git itself fails.
 */
export async function publishToBranch(
  files: readonly BranchFile[],
  options: BranchOptions,
): Promise<Published> {
  checkSitePaths(files.map(({ path }) => path))
  return withRepository(options, async (git) => {
    const ours = await hashFiles(git, files)
    let pushed: string | undefined
    let last: Retryable = { kind: 'lost race' }
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const began = performance.now()
      const found = await fetchTip(git, options)
      if (found.kind === 'refused') return found
      const { tip } = found
      const entries = tip === undefined ? new Map<string, TreeEntry>() : await listTree(git, tip)
      const texts = await readTexts(git, entries, ['CNAME', listPath(options)])
      const cname = hostOf(texts.get('CNAME'))
      // A push whose answer was lost may have landed.
      if (tip !== undefined && tip === pushed) return { kind: 'published', commit: tip, cname }

      const plan = planTree(options, entries, texts.get(listPath(options)), ours)
      if (plan.kind === 'refused') return plan
      if (plan.changes.length === 0 && tip !== undefined)
        return { kind: 'unchanged', commit: tip, cname }

      const commit = await buildCommit(git, options, tip, plan.changes, ours)
      await keepBases(git, options, plan.changes, entries)
      const push = await pushCommit(git, options, commit, tip)
      switch (push.kind) {
        case 'pushed':
          return { kind: 'published', commit, cname }
        case 'refused':
          return push
        default: {
          pushed = commit
          last = push
          options.note(retryText(options, push))
          // Of many that lost together, each comes back at a time of its own.
          const longest = (performance.now() - began) * Math.min(2 ** attempt, MOST_PAUSES)
          await setTimeout(Math.min(longest, LONGEST_PAUSE_MS) * Math.random())
        }
      }
    }
    throw new Error(exhaustedText(options, ATTEMPTS, last))
  })
}

/** Files of the branch, or why they cannot be had. A missing branch holds no files. */
export type BranchRead =
  | { readonly kind: 'read'; readonly files: ReadonlyMap<string, Uint8Array> }
  | BranchRefused

/**
 * Reads those files of the report's directory on the branch that `wantedOf` picks from their paths, in
 * one fetch. Paths are relative to that directory; with them come git's ids of the files. What is a link, a
 * submodule or larger than any file of a report there is an empty file.
 */
export async function readFromBranch(
  options: Remote & Pick<BranchOptions, 'branch' | 'directory'>,
  wantedOf: (paths: readonly string[], ids: ReadonlyMap<string, string>) => readonly string[],
): Promise<BranchRead> {
  return withRepository(options, async (git) => {
    const found = await fetchTip(git, options)
    if (found.kind === 'refused') return found
    const files = new Map<string, Uint8Array>()
    if (found.tip === undefined) return { kind: 'read', files }
    const entries = await listTree(git, found.tip)
    const inside = insideOf(options)
    const all = [...entries].flatMap(([path, { oid, mode }]) =>
      path.startsWith(inside)
        ? [{ name: path.slice(inside.length), oid, isFile: isFileMode(mode) }]
        : [],
    )
    const ids = new Map(all.map(({ name, oid }) => [name, oid]))
    const names = new Set(wantedOf([...ids.keys()], ids))
    const wanted = all.filter(({ name }) => names.has(name))
    const oids = wanted.flatMap(({ oid, isFile }) => (isFile ? [oid] : []))
    const blobs = await readBlobs(git, [...new Set(oids)])
    for (const { name, oid } of wanted) files.set(name, blobs.get(oid) ?? new Uint8Array(0))
    return { kind: 'read', files }
  })
}

/** Where GitHub Pages shows a directory of a branch, as far as one can tell from names alone. */
export function pageAddress(
  serverUrl: string,
  repository: string,
  directory: string,
  cname: string | null,
): string {
  const [owner = '', name = ''] = repository.split('/')
  const place = directory === '.' ? '' : addressWithin(directory)
  if (cname !== null) return `https://${cname}/${place}`
  const { protocol, host } = new URL(serverUrl)
  if (host !== 'github.com') return `${protocol}//${host}/pages/${owner}/${name}/${place}`
  const site = `${owner.toLowerCase()}.github.io`
  return name.toLowerCase() === site
    ? `https://${site}/${place}`
    : `https://${site}/${name}/${place}`
}

/** The address of a directory, with a slash at its end, from the one that it lies in. */
export function addressWithin(directory: string): string {
  return `${directory.split('/').map(encodeURIComponent).join('/')}/`
}

function hostOf(cname: string | undefined): string | null {
  const host = cname?.trim() ?? ''
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host) ? host.toLowerCase() : null
}

// ── what is published ────────────────────────────────────────────────────────────────────────────

/** Works out the ids that are not known, without writing any object: most nights most files are on the branch already. */
async function hashFiles(git: Git, files: readonly BranchFile[]): Promise<Hashed> {
  const ids = new Map<string, { oid: string; file: BranchFile }>()
  const unknown: Exclude<BranchFile, { readonly make: unknown }>[] = []
  for (const file of files)
    if ('oid' in file && file.oid !== undefined) ids.set(file.path, { oid: file.oid, file })
    else if (!('make' in file)) unknown.push(file)
  const onDisk = await Promise.all(
    unknown.map(async (file, i) => {
      if ('file' in file) return file
      // One git for all of them is many times faster than one for each.
      const aside = path.join(git.directory, `bytes-${i}`)
      await writeFile(aside, file.bytes)
      return { path: file.path, file: aside }
    }),
  )
  const oids = await hashPaths(
    git,
    onDisk.map(({ file }) => file),
    false,
  )
  onDisk.forEach((file, i) => {
    ids.set(file.path, { oid: oids[i] ?? '', file })
  })
  return ids
}

async function hashPaths(
  git: Git,
  paths: readonly string[],
  isWritten: boolean,
): Promise<string[]> {
  if (paths.length === 0) return []
  const odd = paths.find((path) => /[\n"]/.test(path))
  if (odd !== undefined)
    throw new Error('The report directory has a quote or line break in its name')
  const write = isWritten ? ['-w'] : []
  const out = await git.must(
    ['hash-object', ...write, '--no-filters', '--stdin-paths'],
    `${paths.join('\n')}\n`,
  )
  return out.toString('utf8').trim().split('\n')
}

// ── doing it ─────────────────────────────────────────────────────────────────────────────────────

async function buildCommit(
  git: Git,
  options: BranchOptions,
  tip: string | undefined,
  changes: readonly BranchChange[],
  ours: Hashed,
): Promise<string> {
  await git.must(tip === undefined ? ['read-tree', '--empty'] : ['read-tree', tip])
  const written = await writeFiles(
    git,
    changes.flatMap(({ from }) => (from === null ? [] : [from])),
  )
  // What was remembered of one that is made may be what another compressor made of it.
  for (const [file, oid] of written)
    if ('file' in file && ours.get(file.path)?.oid !== oid)
      throw new Error(`${file.path} changed while it was published`)

  const lines = changes.map(({ path, oid, from }) =>
    oid === null
      ? `0 ${'0'.repeat(40)}\t${path}`
      : `100644 ${(from && written.get(from)) ?? oid}\t${path}`,
  )
  // Removed first: a page may become a directory.
  lines.sort((a, b) => Number(a.startsWith('1')) - Number(b.startsWith('1')))
  await git.must(['update-index', '-z', '--index-info'], `${lines.join('\0')}\0`)
  const tree = (await git.must(['write-tree', '--missing-ok'])).toString('utf8').trim()
  const parent = options.history === 'one' ? undefined : tip
  return commitTree(git, tree, options, parent)
}

/** Makes a commit of a tree, and gives its id. */
export async function commitTree(
  git: Git,
  tree: string,
  { author: { name, email }, message }: Pick<BranchOptions, 'author' | 'message'>,
  parent?: string,
): Promise<string> {
  const out = await git.must([
    ...['-c', `user.name=${name}`, '-c', `user.email=${email}`, '-c', 'commit.gpgSign=false'],
    ...['commit-tree', tree, ...(parent === undefined ? [] : ['-p', parent]), '-m', message],
  ])
  return out.toString('utf8').trim()
}

/** Writes files as objects, all by one git, which is many times faster than one for each. Gives their ids. */
async function writeFiles(
  git: Git,
  files: readonly BranchFile[],
): Promise<ReadonlyMap<BranchFile, string>> {
  const paths: string[] = []
  for (const [at, from] of files.entries()) {
    if ('file' in from) {
      paths.push(from.file)
      continue
    }
    const aside = path.join(git.directory, `added-${at}`)
    await writeFile(aside, 'bytes' in from ? from.bytes : await from.make())
    paths.push(aside)
  }
  const oids = await hashPaths(git, paths, true)
  return new Map(files.map((from, at) => [from, oids[at] ?? '']))
}

/** Keeps those of the earlier files that are to change on the branch. */
async function keepBases(
  git: Git,
  options: BranchOptions,
  changes: readonly BranchChange[],
  entries: ReadonlyMap<string, TreeEntry>,
): Promise<void> {
  if (!git.isPartial) return // all of the branch was fetched
  const replaced = new Map(
    changes.map(({ path, oid }) => [path, oid === null ? undefined : entries.get(path)?.oid]),
  )
  const bases: string[] = []
  for (const { path: name, content } of options.earlier?.() ?? []) {
    if (replaced.get(insideOf(options) + name) !== blobId(content)) continue
    const aside = path.join(git.directory, `base-${bases.length}`)
    await writeFile(aside, content)
    bases.push(aside)
  }
  await hashPaths(git, bases, true)
}

type Push = { readonly kind: 'pushed' } | Retryable | BranchRefused

async function pushCommit(
  git: Git,
  options: BranchOptions,
  commit: string,
  tip: string | undefined,
): Promise<Push> {
  const ref = `refs/heads/${options.branch}`
  const { code, stdout, stderr } = await git.run([
    ...['push', '--porcelain', '--no-verify', `--force-with-lease=${ref}:${tip ?? ''}`],
    ...['origin', `${commit}:${ref}`],
  ])
  if (code === 0) return { kind: 'pushed' }
  const said = `${stdout.toString('utf8')}\n${stderr}`
  const asked = { ...options, doing: 'push' } as const
  const verdict = verdictOf(asked, said)
  return verdict.kind === 'unknown' ? refusalOf(asked, said) : verdict
}
