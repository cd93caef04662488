import { createHash } from 'node:crypto'
import { decodeOwned, encodeOwned, OWNED_LIST } from './owned.ts'
import type { Refused } from './refusal.ts'

/** A file to publish: at `path`, relative to the report's directory, with the bytes of a file on
 * the disk (whose id may be known), the ones given, or those that are made where the branch has no file with this id. */
export type BranchFile =
  | { readonly path: string; readonly file: string; readonly oid?: string | undefined }
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly oid: string; readonly make: () => Promise<Uint8Array> }

/** What lies at a path of the branch. */
export interface Entry {
  readonly mode: string
  /** Git's id of its content. */
  readonly oid: string
}

/** Our files by path in the report's directory: git's id of each, and where its bytes are. */
export type Hashed = ReadonlyMap<string, { readonly oid: string; readonly file: BranchFile }>

/** One path of the branch that is to change. */
export interface Change {
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
   * ones given, git's ids by path. */
  readonly objection?: (
    kept: readonly string[],
    replaced: ReadonlyMap<string, string>,
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
 * of anyone else's. Refuses where a neighbour's file would have to give way.
 */
export function planTree(
  options: PlanOptions,
  entries: ReadonlyMap<string, Entry>,
  listText: string | undefined,
  ours: Hashed,
): { readonly kind: 'plan'; readonly changes: readonly Change[] } | Refused {
  const inside = insideOf(options)
  const owned = decodeOwned(listText)
  if (owned.kind === 'broken')
    options.note(`${OWNED_LIST} on '${options.branch}' is broken; stale pages may stay there`)

  const changes: Change[] = []
  const names = new Set(ours.keys())
  const kept: string[] = []
  for (const name of owned.kind === 'held' ? owned.files : []) {
    if (names.has(name) || !entries.has(inside + name)) continue
    if (options.isKept(name)) kept.push(name)
    else changes.push({ path: inside + name, oid: null, from: null })
  }
  // A broken list knows of no history, but the branch does.
  if (owned.kind === 'broken')
    for (const path of entries.keys()) {
      const name = path.slice(inside.length)
      if (path.startsWith(inside) && options.isKept(name) && !names.has(name)) kept.push(name)
    }
  const replaced = new Map(
    [...ours].flatMap(([name, { oid }]): [string, string][] => {
      const there = entries.get(inside + name)
      const isOther = there !== undefined && there.oid !== oid && options.isKept(name)
      return isOther ? [[name, there.oid]] : []
    }),
  )
  const why = options.objection?.(kept, replaced)
  if (why !== undefined) return { kind: 'refused', why }
  for (const name of kept) names.add(name)
  const wanted = new Map([...ours].map(([path, hashed]) => [inside + path, hashed]))
  wanted.set(listPath(options), given(OWNED_LIST, encodeOwned([...names])))

  const isOurs = (path: string): boolean =>
    owned.kind === 'broken' ||
    path === listPath(options) ||
    (owned.kind === 'held' && path.startsWith(inside) && owned.files.has(path.slice(inside.length)))
  const neighbour = findNeighbour(entries, wanted, isOurs)
  if (neighbour !== undefined)
    return {
      kind: 'refused',
      why:
        `'${options.branch}' holds ${JSON.stringify(neighbour)}, which is not from this report and would be ` +
        'overwritten. Give the report a directory of its own:\n\n    branch-directory: report\n\n' +
        'or delete that file from the branch if it is no longer needed.',
    }

  // Pages would leave out names with an underscore otherwise. It serves from the top or from docs/.
  for (const place of /^docs(\/|$)/.test(options.directory) ? ['', 'docs/'] : [''])
    if (!entries.has(`${place}.nojekyll`) && !wanted.has(`${place}.nojekyll`))
      wanted.set(`${place}.nojekyll`, given('.nojekyll', ''))
  for (const [path, { oid, file }] of wanted) {
    const there = entries.get(path)
    if (there?.oid !== oid || there.mode !== '100644') changes.push({ path, oid, from: file })
  }
  return { kind: 'plan', changes }
}

function given(path: string, text: string): { oid: string; file: BranchFile } {
  const bytes = Buffer.from(text)
  return { oid: blobId(bytes), file: { path, bytes } }
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
