import type { NameKind } from '../../count/keys.ts'
import { sizeBounds, timeBounds } from '../../count/meaning.ts'
import { readableHost } from '../../naming/hosts.ts'
import type { NamePart } from '../model/model.ts'
import { type Page, rowOf } from '../model/page.ts'
import { strings } from '../words/en.ts'
import {
  cutMiddle,
  FOREIGN_REL,
  foreignLink,
  SHOWN_LENGTH,
  visible,
  WHOLE_LENGTH,
} from './visible.ts'

/** Names that no log line gave but the one who counted. */
const ownWords = new Map(Object.entries(strings.values))

/** How a name is shown, and where it links. */
type PartKind = 'plain' | 'ours' | 'key' | 'site' | 'referrer' | 'country' | 'size' | 'time'

const partKinds: Readonly<Partial<Record<NameKind, PartKind>>> = {
  object: 'key',
  directory: 'key',
  referrer: 'referrer',
  site: 'site',
  country: 'country',
  network: 'ours',
  ours: 'ours',
  size: 'size',
  time: 'time',
}

/** The parts of a row's name as a page shows them. */
export function nameParts(page: Page, table: string, parts: readonly string[]): NamePart[] {
  const { key } = rowOf(page, table)
  const kindAt = (at: number): PartKind => partKinds[key[at]?.kind ?? 'plain'] ?? 'plain'
  const none = strings.noneOf[table] ?? strings.none
  return parts.map((part, at) => namePart(page, kindAt(at), part, none))
}

/** A referrer with its host in its owner's letters. */
function readableReferrer(name: string): string {
  return name.replace(/^(https?:\/\/)([^/]+)/, (_, scheme, host) => scheme + readableHost(host))
}

export function plainName(text: string): NamePart {
  return part(text, null)
}

/** A name as text: for findings and sentences. */
export function nameText(text: string): string {
  return cutMiddle(visible(text), SHOWN_LENGTH)
}

function namePart(page: Page, kind: PartKind, name: string, none: string): NamePart {
  if (kind === 'size') return part(sizeName(name), null)
  // What a copy had cut of a site's hot links.
  if (kind === 'key' && name === '') return part(strings.otherObjects, null)
  if (name === '-' || name === '') return part(none, null)
  switch (kind) {
    case 'site':
      return part(
        readableHost(name),
        /^[a-z0-9.-]+$/.test(name) ? foreignLink(`https://${name}/`) : null,
      )
    case 'referrer':
      return part(readableReferrer(name), foreignLink(name))
    case 'country':
      return part(ownWords.get(name) ?? page.numbers.country(name), null)
    case 'ours':
      return part(ownWords.get(name) ?? name, null)
    case 'time':
      return part(timeName(page, name), null)
    case 'key':
    case 'plain':
      return part(name, null)
  }
}

function part(name: string, href: string | null): NamePart {
  const shown = visible(name)
  const text = cutMiddle(shown, SHOWN_LENGTH)
  return {
    text,
    whole: text === shown ? null : cutMiddle(shown, WHOLE_LENGTH),
    href,
    rel: href === null ? null : FOREIGN_REL,
  }
}

/** A size class is named by its upper bound in bytes. */
function sizeName(name: string): string {
  const bound = Number(name)
  if (Number.isNaN(bound)) return strings.sizeUnknown
  if (bound !== Number.POSITIVE_INFINITY) return strings.sizeUpTo(binarySize(bound))
  return strings.sizeOver(binarySize(sizeBounds.at(-2) ?? 0))
}

/** Bounds are powers of 1,024 times 1, 10 or 100. */
function binarySize(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB']
  const power = Math.min(4, Math.floor(Math.log2(bytes) / 10))
  return `${bytes / 1024 ** power}\u00a0${units[power]}`
}

export function timeName(page: Page, name: string): string {
  const bound = Number(name)
  return Number.isFinite(bound)
    ? page.numbers.cell('ms', bound).text
    : strings.slowerThan(page.numbers.cell('ms', timeBounds.at(-2) ?? 0).text)
}
