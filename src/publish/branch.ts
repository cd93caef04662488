import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Git, lastWords, type Remote, withRepository } from './git.ts'
import { checkSitePaths, decodeOwned, encodeOwned, OWNED_LIST } from './owned.ts'

/**
 * A report on a branch. Each attempt stands on the branch as it is right then:
 *
 *   tip ──ls-tree──▶ plan: which of our files differ, which are stale ──▶ tree ──▶ commit ──▶ push
 *    ▲                                                                                       │
 *    └──────────────────── someone else was faster: fetch, plan and build again ◀────────────┘
 */
export interface BranchOptions extends Remote {
  readonly branch: string
  /** `.`, or a relative path without a slash at its end. */
  readonly directory: string
  /** `one` leaves a single commit in the branch. */
  readonly history: 'all' | 'one'
  readonly author: Author
  /** The commit's message. */
  readonly message: string
  /** Own files that stay though they are not given again, such as the history: no run that knows
   * less may take it away. Paths are relative to the report's directory. */
  readonly isKept: (path: string) => boolean
  /** Told what a reader of the job's log should know, such as a lost race. */
  readonly note: (text: string) => void
}

export interface Author {
  readonly name: string
  readonly email: string
}

/** A file to publish: at `path`, relative to the report's directory, with the bytes of a file on
 * the disk or the ones given. */
export type BranchFile =
  | { readonly path: string; readonly file: string }
  | { readonly path: string; readonly bytes: Uint8Array }

export type Published =
  /** `cname`: the host that the branch's CNAME names, or null. */
  | { readonly kind: 'published'; readonly commit: string; readonly cname: string | null }
  | { readonly kind: 'unchanged'; readonly commit: string; readonly cname: string | null }
  /** The remote or the branch says no; `why` says what to do. Nothing was changed. */
  | { readonly kind: 'refused'; readonly why: string }

/** With eight publishers at once the unluckiest one needs eight. */
const ATTEMPTS = 20
const LONGEST_PAUSE_MS = 4_000

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
    let lastRejection = ''
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const found = await fetchTip(git, options)
      if (found.kind === 'refused') return found
      const { tip } = found
      const entries = tip === undefined ? new Map<string, Entry>() : await listTree(git, tip)
      const texts = await readTexts(git, entries, ['CNAME', listPath(options)])
      const cname = hostOf(texts.get('CNAME'))
      // A push whose answer was lost may have landed.
      if (tip !== undefined && tip === pushed) return { kind: 'published', commit: tip, cname }

      const plan = await planTree(git, options, entries, texts.get(listPath(options)), ours)
      if (plan.kind === 'refused') return plan
      if (plan.changes.length === 0 && tip !== undefined)
        return { kind: 'unchanged', commit: tip, cname }

      const commit = await buildCommit(git, options, tip, plan.changes, ours)
      const push = await pushCommit(git, options, commit, tip)
      switch (push.kind) {
        case 'pushed':
          return { kind: 'published', commit, cname }
        case 'refused':
          return push
        case 'rejected': {
          pushed = commit
          lastRejection = push.why
          options.note(`'${options.branch}' moved while publishing (${push.why}); trying again`)
          const pause = Math.min(100 * 1.6 ** attempt, LONGEST_PAUSE_MS)
          await setTimeout(pause * (0.25 + 0.75 * Math.random()))
        }
      }
    }
    throw new Error(
      `Could not publish to '${options.branch}': it moved under all of ${ATTEMPTS} attempts ` +
        `(${lastRejection}). Do many jobs push to it at once? A 'concurrency:' group makes them wait.`,
    )
  })
}

/** Files of the branch, or why they cannot be had. A missing branch holds no files. */
export type BranchRead =
  | { readonly kind: 'read'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'refused'; readonly why: string }

/**
 * Reads the files of the report's directory on the branch whose path `isWanted`, in one fetch.
 * Their paths are relative to that directory.
 */
export async function readFromBranch(
  options: Remote & Pick<BranchOptions, 'branch' | 'directory'>,
  isWanted: (path: string) => boolean,
): Promise<BranchRead> {
  return withRepository(options, async (git) => {
    const found = await fetchTip(git, options)
    if (found.kind === 'refused') return found
    const files = new Map<string, Uint8Array>()
    if (found.tip === undefined) return { kind: 'read', files }
    const entries = await listTree(git, found.tip)
    const inside = insideOf(options)
    const wanted = [...entries].flatMap(([path, { oid, mode }]) => {
      const name = path.slice(inside.length)
      return path.startsWith(inside) && isFileMode(mode) && isWanted(name) ? [{ name, oid }] : []
    })
    const blobs = await readBlobs(git, [...new Set(wanted.map(({ oid }) => oid))])
    for (const { name, oid } of wanted) {
      const bytes = blobs.get(oid)
      if (bytes !== undefined) files.set(name, bytes)
    }
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
  const place =
    directory === '.' ? '' : `${directory.split('/').map(encodeURIComponent).join('/')}/`
  if (cname !== null) return `https://${cname}/${place}`
  const { protocol, host } = new URL(serverUrl)
  if (host !== 'github.com') return `${protocol}//${host}/pages/${owner}/${name}/${place}`
  const site = `${owner.toLowerCase()}.github.io`
  return name.toLowerCase() === site
    ? `https://${site}/${place}`
    : `https://${site}/${name}/${place}`
}

// ── the branch as it is ──────────────────────────────────────────────────────────────────────────

interface Entry {
  readonly mode: string
  readonly oid: string
}

type Tip = { readonly kind: 'tip'; readonly tip: string | undefined }
type Refused = { readonly kind: 'refused'; readonly why: string }

async function fetchTip(
  git: Git,
  options: Remote & { readonly branch: string },
): Promise<Tip | Refused> {
  const ref = `refs/heads/${options.branch}`
  const listed = await patiently(git, ['ls-remote', 'origin', ref])
  if (listed.code !== 0) return refusalOf(options, 'read', listed.stderr)
  const line = listed.stdout
    .toString('utf8')
    .split('\n')
    .find((one) => one.endsWith(`\t${ref}`))
  if (line === undefined) return { kind: 'tip', tip: undefined }
  const fetched = await patiently(git, [
    ...['fetch', '--quiet', '--depth=1', '--filter=blob:none', '--no-tags', '--force'],
    ...['origin', `+${ref}:${ref}`],
  ])
  // Deleted between the two: as if it had never been.
  if (/couldn't find remote ref/.test(fetched.stderr)) return { kind: 'tip', tip: undefined }
  if (fetched.code !== 0) return refusalOf(options, 'read', fetched.stderr)
  return { kind: 'tip', tip: (await git.must(['rev-parse', ref])).toString('utf8').trim() }
}

/** Tries again where the network, not the remote, says no. */
async function patiently(
  git: Git,
  args: readonly string[],
): Promise<Awaited<ReturnType<Git['run']>>> {
  for (let attempt = 1; ; attempt++) {
    const result = await git.run(args)
    if (result.code === 0 || attempt === 4 || !isPassing(result.stderr)) return result
    await setTimeout(300 * 2 ** attempt * (0.5 + Math.random()))
  }
}

function isPassing(stderr: string): boolean {
  return /returned error: (429|5\d\d)|HTTP (429|5\d\d)|Could not resolve host|Connection (reset|refused|timed out)|Failed to connect|Operation too slow|early EOF|unexpected disconnect|RPC failed|the remote end hung up/i.test(
    stderr,
  )
}

async function listTree(git: Git, tip: string): Promise<Map<string, Entry>> {
  const listing = (await git.must(['ls-tree', '-r', '-z', '--full-tree', tip])).toString('utf8')
  return new Map(
    listing.split('\0').flatMap((line): [string, Entry][] => {
      const tab = line.indexOf('\t')
      const [mode = '', , oid = ''] = line.slice(0, tab).split(' ')
      return tab < 0 ? [] : [[line.slice(tab + 1), { mode, oid }]]
    }),
  )
}

function isFileMode(mode: string): boolean {
  return mode === '100644' || mode === '100755'
}

/** Blobs by id, fetched together: one at a time would be one request each. */
async function readBlobs(git: Git, oids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>()
  if (oids.length === 0) return blobs
  await git.must(
    [
      ...['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--no-tags'],
      ...['--no-write-fetch-head', '--filter=blob:none', '--stdin', 'origin'],
    ],
    `${oids.join('\n')}\n`,
  )
  const out = await git.must(['cat-file', '--batch'], `${oids.join('\n')}\n`)
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

/** The texts of those of `paths` that are files on the branch. */
async function readTexts(
  git: Git,
  entries: ReadonlyMap<string, Entry>,
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

function hostOf(cname: string | undefined): string | null {
  const host = cname?.trim() ?? ''
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host) ? host.toLowerCase() : null
}

function insideOf({ directory }: Pick<BranchOptions, 'directory'>): string {
  return directory === '.' ? '' : `${directory}/`
}

function listPath(options: Pick<BranchOptions, 'directory'>): string {
  return insideOf(options) + OWNED_LIST
}

// ── what is to change ────────────────────────────────────────────────────────────────────────────

/** Our files as git knows them: path in the report's directory → id, and where the bytes are. */
type Hashed = ReadonlyMap<string, { readonly oid: string; readonly file: BranchFile }>

interface Change {
  readonly path: string
  /** Null removes it. */
  readonly oid: string | null
  readonly from: BranchFile | null
}

/** Works ids out without writing any object: most nights most files are on the branch already. */
async function hashFiles(git: Git, files: readonly BranchFile[]): Promise<Hashed> {
  const onDisk = await Promise.all(
    files.map(async (file, i) => {
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
  return new Map(onDisk.map((file, i) => [file.path, { oid: oids[i] ?? '', file }]))
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

async function hashBytes(git: Git, bytes: Uint8Array, isWritten: boolean): Promise<string> {
  const write = isWritten ? ['-w'] : []
  const out = await git.must(['hash-object', ...write, '--no-filters', '--stdin'], bytes)
  return out.toString('utf8').trim()
}

async function planTree(
  git: Git,
  options: BranchOptions,
  entries: ReadonlyMap<string, Entry>,
  listText: string | undefined,
  ours: Hashed,
): Promise<{ kind: 'plan'; changes: readonly Change[] } | Refused> {
  const inside = insideOf(options)
  const owned = decodeOwned(listText)
  if (owned.kind === 'broken')
    options.note(`${OWNED_LIST} on '${options.branch}' is broken; stale pages may stay there`)

  const stale: string[] = []
  const names = new Set(ours.keys())
  for (const name of owned.kind === 'held' ? owned.files : []) {
    if (names.has(name) || !entries.has(inside + name)) continue
    if (options.isKept(name)) names.add(name)
    else stale.push(inside + name)
  }
  const list = Buffer.from(encodeOwned([...names]))
  const wanted = new Map([...ours].map(([path, hashed]) => [inside + path, hashed]))
  wanted.set(inside + OWNED_LIST, {
    oid: await hashBytes(git, list, false),
    file: { path: OWNED_LIST, bytes: list },
  })

  const isOurs = (path: string): boolean =>
    owned.kind === 'broken' ||
    path === inside + OWNED_LIST ||
    (owned.kind === 'held' && path.startsWith(inside) && owned.files.has(path.slice(inside.length)))
  const neighbour = findNeighbour(entries, wanted, isOurs)
  if (neighbour !== undefined)
    return {
      kind: 'refused',
      why:
        `'${options.branch}' holds ${JSON.stringify(neighbour)}, which is not from this report and would be ` +
        `overwritten. Give the report a directory of its own:\n\n    branch-directory: report\n\n` +
        'or delete that file from the branch if it is no longer needed.',
    }

  const changes: Change[] = stale.map((path) => ({ path, oid: null, from: null }))
  for (const [name, { oid, file }] of wanted)
    if (entries.get(name)?.oid !== oid || entries.get(name)?.mode !== '100644')
      changes.push({ path: name, oid, from: file })
  // Pages would leave out names with an underscore otherwise. It serves from the top or from docs/.
  for (const place of /^docs(\/|$)/.test(options.directory) ? ['', 'docs/'] : [''])
    if (!entries.has(`${place}.nojekyll`) && !wanted.has(`${place}.nojekyll`)) {
      const file = { path: '.nojekyll', bytes: new Uint8Array() }
      changes.push({
        path: `${place}.nojekyll`,
        oid: await hashBytes(git, file.bytes, false),
        from: file,
      })
    }
  return { kind: 'plan', changes }
}

/** A path on the branch that is not ours and would have to give way. */
function findNeighbour(
  entries: ReadonlyMap<string, Entry>,
  wanted: ReadonlyMap<string, { readonly oid: string }>,
  isOurs: (path: string) => boolean,
): string | undefined {
  const directories = new Set<string>()
  for (const [path, { oid }] of wanted) {
    const there = entries.get(path)
    if (there !== undefined && there.oid !== oid && !isOurs(path)) return path
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      directories.add(path.slice(0, end))
  }
  for (const path of entries.keys()) {
    if (isOurs(path)) continue
    if (directories.has(path)) return path // a file where a directory of ours must be
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      if (wanted.has(path.slice(0, end))) return path // a directory where a file of ours must be
  }
  return undefined
}

// ── doing it ─────────────────────────────────────────────────────────────────────────────────────

async function buildCommit(
  git: Git,
  options: BranchOptions,
  tip: string | undefined,
  changes: readonly Change[],
  ours: Hashed,
): Promise<string> {
  await git.must(tip === undefined ? ['read-tree', '--empty'] : ['read-tree', tip])
  const added = changes.flatMap(({ from }) => (from === null ? [] : [from]))
  const files = added.flatMap((from) => ('file' in from ? [from] : []))
  const written = await hashPaths(
    git,
    files.map(({ file }) => file),
    true,
  )
  files.forEach(({ path }, i) => {
    if (ours.get(path)?.oid !== written[i])
      throw new Error(`${path} changed while it was published`)
  })
  for (const from of added) if ('bytes' in from) await hashBytes(git, from.bytes, true)

  const lines = changes.map(({ path, oid }) =>
    oid === null ? `0 ${'0'.repeat(40)}\t${path}` : `100644 ${oid}\t${path}`,
  )
  // Removed first: a page may become a directory.
  lines.sort((a, b) => Number(a.startsWith('1')) - Number(b.startsWith('1')))
  await git.must(['update-index', '-z', '--index-info'], `${lines.join('\0')}\0`)
  const tree = (await git.must(['write-tree', '--missing-ok'])).toString('utf8').trim()
  const parents = tip === undefined || options.history === 'one' ? [] : ['-p', tip]
  const { name, email } = options.author
  const out = await git.must([
    ...['-c', `user.name=${name}`, '-c', `user.email=${email}`, '-c', 'commit.gpgSign=false'],
    ...['commit-tree', tree, ...parents, '-m', options.message],
  ])
  return out.toString('utf8').trim()
}

type Push =
  | { readonly kind: 'pushed' }
  | { readonly kind: 'rejected'; readonly why: string }
  | Refused

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
  const isRace =
    /\[rejected\]|stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|failed to lock|reference already exists|incorrect old value/i
  if (/hook declined|protected branch|GH006|GH013|rule violations/i.test(said))
    return refusalOf(options, 'protected', said)
  if (isRace.test(said)) return { kind: 'rejected', why: 'someone else was faster' }
  if (isPassing(said)) return { kind: 'rejected', why: 'the connection broke' }
  return refusalOf(options, 'push', said)
}

/** What git said, as what to do about it. Throws where it is no refusal. */
function refusalOf(
  { serverUrl, repository, branch }: Remote & { readonly branch: string },
  during: 'read' | 'push' | 'protected',
  said: string,
): Refused {
  const words = lastWords(said.replace(/^remote:\s?/gm, ''))
  if (during === 'protected')
    return {
      kind: 'refused',
      why:
        `'${branch}' is protected and refused the commit: ${words}\n` +
        `Let this workflow push to it (${serverUrl}/${repository}/settings/rules), or name another branch:\n\n` +
        '    branch: traffic-report',
    }
  if (
    /returned error: 401|Authentication failed|could not read Username|Invalid username or/i.test(
      said,
    )
  )
    return {
      kind: 'refused',
      why:
        `${serverUrl} does not accept the token. Leave 'token' out to use the job's own, or renew ` +
        'the secret it comes from.',
    }
  if (
    /returned error: 403|Permission to .* denied|Write access to repository not granted|denied to/i.test(
      said,
    )
  )
    return {
      kind: 'refused',
      why:
        `The token may ${during === 'push' ? 'not write to' : 'not read'} ${repository}. Add this to the job:\n\n` +
        '    permissions:\n      contents: write\n',
    }
  if (/returned error: 404|Repository not found|not found/i.test(said))
    return {
      kind: 'refused',
      why:
        `${serverUrl}/${repository} is not there, or the token may not see it. The job needs\n\n` +
        '    permissions:\n      contents: write\n',
    }
  throw new Error(
    `Could not ${during === 'read' ? 'read' : 'push to'} '${branch}' of ${repository}: ${words}`,
  )
}
