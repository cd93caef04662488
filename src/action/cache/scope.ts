/** What the cache has of one folder of the mirror: of a source, or of what was worked out. */
import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { HeldMonth, monthFoldersIn, packMonth, unpackMonth } from '../../mirror/day/month-file.ts'
import { OUTLINE, writeOutline } from '../../mirror/day/summaries.ts'
import * as log from '../job/log.ts'
import type { Cipher } from './encryption.ts'
import {
  digestFiles,
  INDEX,
  isMirrorFile,
  listMirror,
  noIndex,
  readIndex,
  VERSION,
  writeIndex,
} from './files.ts'
import {
  describe,
  type Index,
  isOutline,
  isShareable,
  type Part,
  type PartKind,
  planSave,
  summaryOf,
  toOutline,
  toPack,
} from './plan.ts'
import {
  type AskedService,
  type BroughtEntry,
  bringEntry,
  hasEntry,
  type ServiceOptions,
  saveEntry,
} from './service.ts'

/** A folder of the mirror, and what it is of. */
export interface Scope {
  readonly folder: string
  /** The same for the same source, whatever else the report is of. */
  readonly name: string
  /** What release 0.1 may have called a cache that holds this folder. */
  readonly earlierNames: readonly string[]
}

export interface ScopeOptions extends ServiceOptions {
  /** Names this run and attempt: a key is used once. */
  readonly run: string
  readonly cipher: Cipher | null
  /** Raw records stay out of what everybody can read. */
  readonly isPublic: boolean
  readonly keepRecordsDays: number
  readonly service: AskedService
}

export type ScopeRestored =
  | {
      readonly kind: 'restored'
      readonly files: number
      readonly bytes: number
      /** Whether nobody can have written it who has not the key. */
      readonly isSealed: boolean
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'here' }
  /** There is something, and it was sealed with another key. */
  | { readonly kind: 'sealed otherwise' }

export type ScopeSaved =
  | {
      readonly kind: 'saved'
      readonly parts: number
      readonly open: number
      readonly closed: number
    }
  | { readonly kind: 'unchanged'; readonly open: number; readonly closed: number }
  | { readonly kind: 'refused' }

/**
 * Keys, of the newest open part and of closed ones:
 *
 *   s3-log-report-2-<scope>-open-<mode>-<run>
 *   s3-log-report-2-<scope>-2026-10-counts-<mode>-<digest of its content>
 *
 * The mode says who can read it: `plain`, `public` (no raw records), or which key has sealed it. It stands
 * behind what is asked for, so that the newest is found in whatever mode it was saved.
 */
export class CacheScope {
  readonly #scope: Scope
  readonly #options: ScopeOptions
  readonly #prefix: string
  readonly #mode: string
  readonly #brought = new Set<Part>()
  /** Keys of entries that cannot be used. */
  readonly #bad = new Set<string>()
  #index = noIndex

  constructor(scope: Scope, options: ScopeOptions) {
    this.#scope = scope
    this.#options = options
    this.#prefix = `s3-log-report-${VERSION}-${shortDigest(scope.name)}-`
    this.#mode = options.cipher?.fingerprint ?? (options.isPublic ? 'public' : 'plain')
  }

  /** Brings back what changes and all counts, unless something is here already. */
  async restore(): Promise<ScopeRestored> {
    const { directory } = this.#options
    const isHere = listMirror(directory, this.#scope.folder).length > 0
    const newest = isHere ? undefined : await this.#bringNewest()
    if (newest?.kind === 'bad') return { kind: 'missing' }
    if (newest?.kind === 'missing') return this.#restoreEarlier()
    if (newest?.kind === 'sealed otherwise') return newest
    if (newest === undefined && !isHere) return { kind: 'missing' }
    this.#index = this.#inMode(await readIndex(this.#indexFile))
    const kinds: PartKind[] = isHere ? ['counts', 'summaries', 'records'] : ['records', 'summaries']
    for (const kind of kinds) await this.#keepAlive(this.#partsOf(kind))
    if (newest === undefined) {
      await this.#tidyOutlines()
      return { kind: 'here' }
    }
    const counts = await this.#restoreParts(this.#partsOf('counts'))
    // Saved for other eyes: it is put together anew.
    const isOwn = this.#isOwn(newest.key)
    if (!isOwn) await this.#restoreParts(this.#partsOf('summaries'))
    await this.#tidyOutlines()
    if (!isOwn) this.#index = noIndex
    return {
      kind: 'restored',
      files: newest.files + counts.files,
      bytes: newest.bytes + counts.bytes,
      isSealed: this.#options.cipher !== null && isOwn,
    }
  }

  /** Brings back the raw records, or the summaries, of these delivery days, as far as the cache has them. */
  async restoreFor(days: ReadonlySet<string>, kind: 'records' | 'summaries'): Promise<number> {
    const parts = this.#partsOf(kind)
      .filter((part) => !this.#brought.has(part))
      .filter(({ files }) => Object.keys(files).some((file) => days.has(describe(file).day ?? '')))
    return (await this.#restoreParts(parts)).files
  }

  /** Saves what is not in the cache yet. */
  async save(): Promise<ScopeSaved> {
    const { directory, temporary, cipher, run, isPublic, keepRecordsDays, service } = this.#options
    const isOpenToAll = isPublic && cipher === null
    const found = listMirror(directory, this.#scope.folder)
    const outlined = toOutline(found).filter((file) => writeOutline(path.join(directory, file)))
    const before = outlined.length === 0 ? found : listMirror(directory, this.#scope.folder)
    const packed = toPack(before).filter((month) => packMonth(path.join(directory, month)))
    const all = packed.length === 0 ? before : listMirror(directory, this.#scope.folder)
    const files = all.filter((file) => !isOpenToAll || isShareable(file.path))
    if (files.length === 0) return { kind: 'unchanged', open: 0, closed: 0 }
    const index = this.#index
    const plan = planSave(files, digestFiles(directory, files), index, keepRecordsDays)
    const blocks: Record<string, readonly Part[]> = { ...plan.kept }
    let saved = 0
    for (const { block, isWhole, files: members } of plan.parts) {
      const digest = shortDigest(JSON.stringify(members))
      const ofContent = `${this.#prefix}${block.replace('/', '-')}-${this.#mode}-${digest}`
      // Where the entry of that key cannot be used, and cannot be replaced either.
      const key = this.#bad.has(ofContent) ? `${ofContent}-${run}` : ofContent
      const bytes = await service.ask(() =>
        saveEntry(this.#options, cipher, key, Object.keys(members)),
      )
      // Not in the index, so the next run tries again. More of the same would only take time.
      if (bytes === undefined) return { kind: 'refused' }
      blocks[block] = [...(isWhole ? [] : (blocks[block] ?? [])), { key, bytes, files: members }]
      saved++
    }
    const closed = Object.values(blocks)
      .flat()
      .reduce((sum, { bytes }) => sum + bytes, 0)
    if (saved === 0 && isSame(index.blocks, blocks) && isSame(index.open, plan.open))
      return { kind: 'unchanged', open: index.openBytes, closed }
    const next: Index = { version: VERSION, blocks, open: plan.open, openBytes: plan.openBytes }
    await writeIndex(this.#indexFile, temporary, next)
    const members = [...Object.keys(plan.open), `${this.#scope.folder}/${INDEX}`]
    const key = `${this.#prefix}open-${this.#mode}-${run}`
    const open = await service.ask(() => saveEntry(this.#options, cipher, key, members))
    if (open === undefined) {
      await writeIndex(this.#indexFile, temporary, index) // what the cache really has
      return { kind: 'refused' }
    }
    this.#index = next
    return { kind: 'saved', parts: saved + 1, open, closed }
  }

  /** What was restored turned out to be made by others: all of it is saved anew, under other keys. What was not
   * brought yet is looked at when it is. */
  startAnew(): void {
    for (const { key } of this.#partsOf()) this.#bad.add(key)
    const left = Object.entries(this.#index.blocks)
      .filter(([name]) => name.endsWith('/summaries'))
      .map(([name, parts]) => [name, parts.filter((part) => !this.#brought.has(part))] as const)
    const blocks = Object.fromEntries(left.filter(([, parts]) => parts.length > 0))
    this.#index = { ...noIndex, blocks }
  }

  get #indexFile(): string {
    return path.join(this.#options.directory, this.#scope.folder, INDEX)
  }

  #partsOf(kind: PartKind | '' = ''): Part[] {
    return Object.entries(this.#index.blocks).flatMap(([name, parts]) =>
      name.endsWith(`/${kind}`) || kind === '' ? parts : [],
    )
  }

  #isOwn(key: string): boolean {
    return key.includes(`-${this.#mode}-`)
  }

  /** Of an index those parts that can be read: all that are not sealed, and those of one's own key. */
  #inMode(index: Index): Index {
    const isReadable = ({ key }: Part): boolean =>
      key.startsWith(this.#prefix) && (this.#isOwn(key) || /-(plain|public)-/.test(key))
    const blocks = Object.entries(index.blocks).map(([name, parts]): [string, readonly Part[]] => [
      name,
      parts.filter(isReadable),
    ])
    return { ...index, blocks: Object.fromEntries(blocks.filter(([, parts]) => parts.length > 0)) }
  }

  /** The newest open part. With a key that is one sealed with it, if there is any: what is not sealed
   * may be somebody else's. */
  async #bringNewest(): Promise<BroughtEntry | undefined> {
    const inAnyMode = `${this.#prefix}open-`
    const own = `${inAnyMode}${this.#mode}-`
    const key = own + this.#options.run
    const first = await this.#bring(key, this.#options.cipher === null ? [inAnyMode] : [own])
    if (this.#options.cipher !== null)
      return first?.kind === 'missing' ? this.#bring(key, [inAnyMode]) : first
    if (first?.kind !== 'sealed otherwise') return first
    const before = await this.#bring(key, [`${inAnyMode}plain-`, `${inAnyMode}public-`])
    return before?.kind === 'moved' ? before : first
  }

  async #bring(
    key: string,
    prefixes: string[],
    placeOf = (name: string) => this.#placeOf(name),
  ): Promise<BroughtEntry | undefined> {
    const { cipher, service } = this.#options
    const brought = await service.ask(() =>
      bringEntry(this.#options, cipher, key, prefixes, placeOf),
    )
    if (brought?.kind === 'bad') {
      this.#bad.add(brought.key)
      log.warning(
        `The cache has an entry that cannot be used, ${brought.key}: ${brought.why}. It is left alone, and what it should hold is built again.`,
      )
    }
    return brought
  }

  /** Where a file of an entry goes; nowhere if it is none of this folder. */
  #placeOf(name: string): string | undefined {
    const { folder } = this.#scope
    return name === `${folder}/${INDEX}` || isMirrorFile(name, folder) ? name : undefined
  }

  async #restoreParts(parts: readonly Part[]): Promise<{ files: number; bytes: number }> {
    const sum = { files: 0, bytes: 0 }
    for (const part of parts) {
      const moved = await this.#bring(part.key, [])
      if (moved?.kind !== 'moved') this.#forget(part, moved?.kind !== 'bad')
      else {
        sum.files += moved.files
        sum.bytes += moved.bytes
      }
      this.#brought.add(part)
    }
    return sum
  }

  /** What was not asked for in a week goes from the cache: asking keeps it. */
  async #keepAlive(parts: readonly Part[]): Promise<void> {
    const { service } = this.#options
    for (const part of parts)
      if ((await service.ask(() => hasEntry(this.#options, part.key))) === false) this.#forget(part)
  }

  #forget(lost: Part, isNews = true): void {
    if (this.#options.service.isSilent) return
    if (isNews) log.info(`The cache has lost ${lost.key}; it is built again from its source`)
    const blocks = Object.entries(this.#index.blocks).map(
      ([name, parts]): [string, readonly Part[]] => [name, parts.filter((part) => part !== lost)],
    )
    const left = Object.fromEntries(blocks.filter(([, parts]) => parts.length > 0))
    this.#index = { ...this.#index, blocks: left }
  }

  /** Removes what stands for summaries that are neither here nor in the cache. */
  async #tidyOutlines(): Promise<void> {
    const { directory } = this.#options
    const { folder } = this.#scope
    const names = (): string[] => listMirror(directory, folder).map(({ path }) => path)
    const held = new Set([
      ...names(),
      ...this.#partsOf('summaries').flatMap((part) => Object.keys(part.files)),
    ])
    for (const month of monthFoldersIn(path.join(directory, folder))) {
      const { home, days } = new HeldMonth(month)
      const outlined = [...days].filter(([, files]) => files.has(OUTLINE))
      if (!outlined.every(([day]) => held.has(`${home}/${day}/summary`))) unpackMonth(month)
    }
    for (const file of names())
      if (isOutline(file) && !held.has(summaryOf(file)))
        await rm(path.join(directory, file), { force: true })
  }

  /**
   * What release 0.1 left: one cache for all sources of a report and what was worked out of them, found under
   * who could read it. All of it is saved anew.
   */
  async #restoreEarlier(): Promise<ScopeRestored> {
    const { cipher, run, temporary } = this.#options
    const modes = [...(cipher === null ? [] : [cipher.fingerprint]), 'plain', 'counts']
    for (const name of this.#scope.earlierNames) {
      const prefix = `s3-log-report-1-${shortDigest(name)}-`
      const aside = path.join(temporary, 'earlier.json')
      const placeOf = (file: string): string | undefined =>
        file === INDEX
          ? path.relative(this.#options.directory, aside)
          : isMirrorFile(file, this.#scope.folder)
            ? file
            : undefined
      const bring = (key: string, prefixes: string[]): Promise<BroughtEntry | undefined> =>
        this.#bring(key, prefixes, placeOf)
      const first = `${prefix}${modes[0]}-open-${run}`
      const open = await bring(
        first,
        modes.map((mode) => `${prefix}${mode}-open-`),
      )
      if (open?.kind === 'moved') {
        const sum = { files: open.files, bytes: open.bytes }
        for (const { key } of Object.values((await readIndex(aside)).blocks).flat()) {
          const moved = key.startsWith(prefix) ? await bring(key, []) : undefined
          if (moved?.kind !== 'moved') continue
          sum.files += moved.files
          sum.bytes += moved.bytes
        }
        await rm(aside, { force: true })
        return { kind: 'restored', ...sum, isSealed: false }
      }
      if (open?.kind === 'bad') return { kind: 'missing' }
      const other = await bring(first, [prefix])
      if (other?.kind === 'sealed otherwise') return other
    }
    return { kind: 'missing' }
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
