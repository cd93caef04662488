import { createHash } from 'node:crypto'
import { decodeOwned, encodeOwned, OWNED_LIST, type Owned } from './owned.ts'
import type { BranchRefused } from './refusal.ts'

/** A file to publish: at `path`, relative to the report's directory, with the bytes of a file on
 * the disk (whose id may be known), the ones given, or those that are made where the branch has no file with this id. */
export type BranchFile =
  | { readonly path: string; readonly file: string; readonly oid?: string | undefined }
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly oid: string; readonly make: () => Promise<Uint8Array> }

/** What lies at a path of the branch. */
export interface TreeEntry {
  readonly mode: string
  /** Git's id of its content. */
  readonly oid: string
}

/** Our files by path in the report's directory: git's id of each, and where its bytes are. */
export type Hashed = ReadonlyMap<string, { readonly oid: string; readonly file: BranchFile }>

/** One path of the branch that is to change. */
export interface BranchChange {
  readonly path: string
  /** Null removes it. */
  readonly oid: string | null
  readonly from: BranchFile | null
}

export interface PlanOptions {
  readonly branch: string
  /** The report's: `.`, or a relative path without a slash at its end. */
  readonly directory: string
  /** Own files that stay though they are not given again, such as the history: no run that knows
   * less may take it away. Paths are relative to the report's directory. */
  readonly isKept: (path: string) => boolean
  /** Why the report must not replace the one that is there; undefined where it may. `kept` are files
   * there that stay (`isKept`) and are not given again; `replaced` are those there that differ from the
   * ones given, git's ids by path; `absent` are all the report's own files there that are not given again;
   * `lost` are files that should stay, on the list of the report's own, and neither there nor given again. */
  readonly objection?: (
    kept: readonly string[],
    replaced: ReadonlyMap<string, string>,
    absent: readonly string[],
    lost: readonly string[],
  ) => string | undefined
  /** Told what a reader of the job's log should know, such as a lost race. */
  readonly note: (text: string) => void
}

/** The report's directory as the beginning of a path. */
export function insideOf({ directory }: Pick<PlanOptions, 'directory'>): string {
  return directory === '.' ? '' : `${directory}/`
}

/** Where the list of the report's own files lies on the branch. */
export function listPath(options: Pick<PlanOptions, 'directory'>): string {
  return insideOf(options) + OWNED_LIST
}

export function isFileMode(mode: string): boolean {
  return mode === '100644' || mode === '100755'
}

/** Git's id of a content. */
export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}

/**
 * Decides what changes on the branch: our files that differ, our files that are stale, and nothing
 * of anyone else's. Refuses where a neighbour's file would have to give way. Pure, but for a note.
 */
export function planTree(
  options: PlanOptions,
  entries: ReadonlyMap<string, TreeEntry>,
  listText: string | undefined,
  ours: Hashed,
): { readonly kind: 'plan'; readonly changes: readonly BranchChange[] } | BranchRefused {
  const owned = decodeOwned(listText)
  if (owned.kind === 'broken')
    options.note(`${OWNED_LIST} on '${options.branch}' is broken; stale pages may stay there`)

  const { absent, kept, stale } = notGivenAgain(options, owned, entries, ours)
  const lost = lostOf(options, owned, entries, ours)
  const why = options.objection?.(kept, replacedOf(options, entries, ours), absent, lost)
  if (why !== undefined) return { kind: 'refused', why }

  const wanted = wantedOf(options, ours, kept)
  const neighbour = findNeighbour(entries, wanted, ownedPaths(options, owned))
  if (neighbour !== undefined) return overwriting(options.branch, neighbour)

  const added = [...wanted, ...markersOf(options, entries, wanted)].flatMap(
    ([path, { oid, file }]): BranchChange[] => {
      const there = entries.get(path)
      return there?.oid === oid && there.mode === '100644' ? [] : [{ path, oid, from: file }]
    },
  )
  const removed = stale.map((name) => ({ path: insideOf(options) + name, oid: null, from: null }))
  return { kind: 'plan', changes: [...removed, ...added] }
}

/** Names of our files on the branch that are not given again: all, those that stay, and those that go. */
function notGivenAgain(
  options: PlanOptions,
  owned: Owned,
  entries: ReadonlyMap<string, TreeEntry>,
  ours: Hashed,
): Readonly<Record<'absent' | 'kept' | 'stale', readonly string[]>> {
  const inside = insideOf(options)
  // A broken list knows of no history, but the branch does.
  const there =
    owned.kind === 'held'
      ? [...owned.files].filter((name) => entries.has(inside + name))
      : owned.kind === 'missing'
        ? []
        : [...entries.keys()].flatMap((path) =>
            path.startsWith(inside) ? [path.slice(inside.length)] : [],
          )
  const absent = there.filter((name) => !ours.has(name))
  const kept = absent.filter(options.isKept)
  const isKept = new Set(kept)
  const stale = owned.kind === 'held' ? absent.filter((name) => !isKept.has(name)) : []
  return { absent, kept, stale }
}

/** Names on the list of files that stay, and that somebody else took off the branch. */
function lostOf(
  options: PlanOptions,
  owned: Owned,
  entries: ReadonlyMap<string, TreeEntry>,
  ours: Hashed,
): readonly string[] {
  if (owned.kind !== 'held') return []
  const isGone = (name: string) => !entries.has(insideOf(options) + name) && !ours.has(name)
  return [...owned.files].filter((name) => options.isKept(name) && isGone(name))
}

/** Git's ids of kept files on the branch that other ones are given for, by name. */
function replacedOf(
  options: PlanOptions,
  entries: ReadonlyMap<string, TreeEntry>,
  ours: Hashed,
): ReadonlyMap<string, string> {
  return new Map(
    [...ours].flatMap(([name, { oid }]): [string, string][] => {
      const there = entries.get(insideOf(options) + name)
      const isOther = there !== undefined && there.oid !== oid && options.isKept(name)
      return isOther ? [[name, there.oid]] : []
    }),
  )
}

/** By path on the branch: our files, and the list of all that are ours then. */
function wantedOf(options: PlanOptions, ours: Hashed, kept: readonly string[]): Hashed {
  const files = [...ours].map(([name, hashed]) => [insideOf(options) + name, hashed] as const)
  const list = encodeOwned([...ours.keys(), ...kept])
  return new Map([...files, [listPath(options), given(OWNED_LIST, list)]])
}

/** Tells which paths on the branch are ours to overwrite. */
function ownedPaths(options: PlanOptions, owned: Owned): (path: string) => boolean {
  if (owned.kind === 'broken') return () => true
  const names = owned.kind === 'held' ? [...owned.files] : []
  const paths = new Set([listPath(options), ...names.map((name) => insideOf(options) + name)])
  return (path) => paths.has(path)
}

function overwriting(branch: string, neighbour: string): BranchRefused {
  return {
    kind: 'refused',
    why:
      `'${branch}' holds ${JSON.stringify(neighbour)}, which is not from this report and would be ` +
      'overwritten. Give the report a directory of its own:\n\n    branch-directory: report\n\n' +
      'or delete that file from the branch if it is no longer needed.',
  }
}

/** GitHub Pages would leave out names with an underscore otherwise. It serves from the top or from docs/. */
function markersOf(
  { directory }: PlanOptions,
  entries: ReadonlyMap<string, TreeEntry>,
  wanted: Hashed,
): Hashed {
  const places = /^docs(\/|$)/.test(directory) ? ['', 'docs/'] : ['']
  const missing = places
    .map((place) => `${place}.nojekyll`)
    .filter((path) => !entries.has(path) && !wanted.has(path))
  return new Map(missing.map((path) => [path, given('.nojekyll', '')]))
}

function given(path: string, text: string): { oid: string; file: BranchFile } {
  const bytes = Buffer.from(text)
  return { oid: blobId(bytes), file: { path, bytes } }
}

/** A path on the branch that is not ours and would have to give way. */
function findNeighbour(
  entries: ReadonlyMap<string, TreeEntry>,
  wanted: ReadonlyMap<string, { readonly oid: string }>,
  isOurs: (path: string) => boolean,
): string | undefined {
  const directories = new Set<string>()
  for (const [path, { oid }] of wanted) {
    const there = entries.get(path)
    if (there !== undefined && there.oid !== oid && !isOurs(path)) return path
    for (const parent of parentsOf(path)) directories.add(parent)
  }
  for (const path of entries.keys()) {
    if (isOurs(path)) continue
    if (directories.has(path)) return path // a file where a directory of ours must be
    if (parentsOf(path).some((parent) => wanted.has(parent))) return path // and the other way round
  }
  return undefined
}

function parentsOf(path: string): string[] {
  const parents: string[] = []
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    parents.push(path.slice(0, end))
  return parents
}
