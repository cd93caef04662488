import { sizeBounds, timeBounds } from '../../count/record/meaning.ts'
import type { NameKind } from '../../count/tables/keys.ts'
import { readableHost } from '../../naming/hosts.ts'
import { INNER_HOST, NOT_PUBLIC } from '../../rollup/public.ts'
import type { Words } from '../words/words.ts'
import type { NamePart } from './model.ts'
import { type Page, rowOf } from './page.ts'
import {
  cutMiddle,
  FOREIGN_REL,
  foreignLink,
  SHOWN_LENGTH,
  visible,
  WHOLE_LENGTH,
} from './visible.ts'

/** How a name is shown, and where it links. */
type PartKind = 'plain' | 'ours' | 'key' | 'site' | 'referrer' | 'country' | 'size' | 'time'

const partKinds: Readonly<Partial<Record<NameKind, PartKind>>> = {
  object: 'key',
  directory: 'key',
  referrer: 'referrer',
  site: 'site',
  country: 'country',
  network: 'ours',
  requester: 'ours',
  ours: 'ours',
  size: 'size',
  time: 'time',
}

/** The parts of a row's name as a page shows them. */
export function nameParts(page: Page, table: string, parts: readonly string[]): NamePart[] {
  const { key } = rowOf(page, table)
  const { words } = page
  const kindAt = (at: number): PartKind => partKinds[key[at]?.kind ?? 'plain'] ?? 'plain'
  const none =
    (words.noneOf as Readonly<Record<string, string>>)[namedAlike.get(table) ?? table] ?? words.none
  return parts.map((part, at) => namePart(page, kindAt(at), part, none))
}

/** Tables in which a name that is missing says what it says in another one. */
const namedAlike: ReadonlyMap<string, keyof Words['noneOf']> = new Map([
  ['s3Hosts', 'hosts'],
  ['edgeHosts', 'hosts'],
  ['s3Tls', 'tls'],
  ['edgeTls', 'tls'],
])

/** A referrer with its host in Unicode, as its owner writes it. */
function readableReferrer(name: string): string {
  return name.replace(/^(https?:\/\/)([^/]+)/, (_, scheme, host) => scheme + readableHost(host))
}

export function plainName(text: string): NamePart {
  return part(text, null)
}

/** Words of the report in place of a name. They come from no log, so nothing in them is hidden or cut. */
export function wordName(text: string): NamePart {
  return { text, whole: null, href: null, rel: null }
}

/** A name as text: for findings and sentences. */
export function nameText(text: string): string {
  return cutMiddle(visible(text), SHOWN_LENGTH)
}

function namePart(page: Page, kind: PartKind, name: string, none: string): NamePart {
  if (kind === 'size') return part(sizeName(page, name), null)
  // What a copy had cut of a site's hot links.
  if (kind === 'key' && name === '') return part(page.words.otherObjects, null)
  if (name === '-' || name === '') return part(none, null)
  if (isForMany(name)) return part(page.words.values[name], null)
  switch (kind) {
    case 'site':
      return part(
        readableHost(name),
        /^[a-z0-9.-]+$/.test(name) ? foreignLink(`https://${name}/`) : null,
      )
    case 'referrer':
      return part(readableReferrer(name), foreignLink(name))
    case 'country':
      return part(ownWord(page, name) ?? page.numbers.country(name), null)
    case 'ours':
      return part(ownWord(page, name) ?? name, null)
    case 'time':
      return part(timeName(page, name), null)
    case 'key':
    case 'plain':
      return part(name, null)
  }
}

/** Rows that stand for many, in tables of names from the log. */
const forMany = [NOT_PUBLIC, INNER_HOST, 'other bots', 'other tools'] as const

function isForMany(name: string): name is (typeof forMany)[number] {
  return forMany.some((one) => one === name)
}

/** The word for a name that the counter gave, not the log; undefined for any other. */
function ownWord({ words }: Page, name: string): string | undefined {
  return Object.hasOwn(words.values, name)
    ? words.values[name as keyof typeof words.values]
    : undefined
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
function sizeName(page: Page, name: string): string {
  const bound = Number(name)
  if (Number.isNaN(bound)) return page.words.sizeUnknown
  if (bound !== Number.POSITIVE_INFINITY)
    return page.words.sizeUpTo(page.numbers.cell('bytes', bound).text)
  return page.words.sizeOver(page.numbers.cell('bytes', sizeBounds.at(-2) ?? 0).text)
}

export function timeName(page: Page, name: string): string {
  const bound = Number(name)
  return Number.isFinite(bound)
    ? page.numbers.cell('ms', bound).text
    : page.words.slowerThan(page.numbers.cell('ms', timeBounds.at(-2) ?? 0).text)
}
