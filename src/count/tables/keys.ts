/**
 * What the rows of a table are named by: a key takes one kind of id that a record has, and says how each
 * of its values is named. Tables that share a key share its names. Adding a key is adding a row here, or
 * writing one beside the table that needs it.
 */
import type { ValueField } from '../../formats/records.ts'

/** What is known of a value, by the field that it is of; worked out once per distinct value. A field that is
 * not listed is told by its name alone. */
interface Described {
  readonly key: { readonly shown: string; readonly directory: string; readonly type: string }
  readonly agent: {
    readonly shown: string
    /** Of a bot or a tool. */
    readonly program: string
    readonly browser: string
    readonly system: string
    readonly device: string
  }
  /** Country and network as the record's log tells them; looked up by the address where it does not. */
  readonly address: { readonly client: string; readonly country: string; readonly network: string }
  /** What a referrer is as a place that people come from. */
  readonly origin: { readonly site: string; readonly engine: string }
}

/** A field whose values are told by their names alone; `code` is the error code, or the status where a
 * response has none (of errors only). */
type NamedSource = Exclude<ValueField, keyof Described> | 'code'

/** Ids that a record has: those of its fields, and those that are worked out of them. */
export type IdSource = ValueField | 'origin' | 'code'
/** Classes that a number of a record falls into; their names are fixed. */
export type ClassSource = 'size' | 'turnAround' | 'total'

/** What is told of a value to whoever names it. */
export type DescriptionOf<S extends IdSource> = S extends keyof Described
  ? Described[S]
  : { readonly name: string }

/**
 * What a name is. From it follows how the report shows it, whether it links anywhere, and what a public report
 * may tell of it. `plain` and `ours` are told to everybody: use them for names that reveal nothing of
 * the owner or of a client. `ours` may be words of this program.
 */
export type NameKind =
  | 'plain'
  | 'ours'
  | 'object'
  | 'directory'
  | 'type'
  | 'site'
  | 'referrer'
  | 'host'
  | 'campaign'
  | 'country'
  | 'client'
  | 'network'
  | 'agent'
  | 'operation'
  | 'requester'
  | 'bucket'
  | 'size'
  | 'time'

export interface IdKey<S extends IdSource = IdSource> {
  readonly of: S
  readonly kind: NameKind
  name(described: DescriptionOf<S>): string
}
export interface ClassKey {
  readonly of: ClassSource
  readonly kind: NameKind
}
export type Key = { [S in IdSource]: IdKey<S> }[IdSource] | ClassKey

/** A key by the names of a field's values. */
function named<S extends NamedSource>(of: S, kind: NameKind = 'plain') {
  return { of, kind, name: ({ name }: { readonly name: string }) => name } as const
}

export const keys = {
  object: { of: 'key', kind: 'object', name: ({ shown }) => shown },
  directory: { of: 'key', kind: 'directory', name: ({ directory }) => directory },
  type: { of: 'key', kind: 'type', name: ({ type }) => type },
  referrer: named('referrer', 'referrer'),
  site: { of: 'origin', kind: 'site', name: ({ site }) => site },
  searchEngine: { of: 'origin', kind: 'plain', name: ({ engine }) => engine },
  campaign: named('campaign', 'campaign'),
  client: { of: 'address', kind: 'client', name: ({ client }) => client },
  network: { of: 'address', kind: 'network', name: ({ network }) => network },
  country: { of: 'address', kind: 'country', name: ({ country }) => country },
  agent: { of: 'agent', kind: 'agent', name: ({ shown }) => shown },
  browser: { of: 'agent', kind: 'ours', name: ({ browser }) => browser },
  system: { of: 'agent', kind: 'ours', name: ({ system }) => system },
  device: { of: 'agent', kind: 'ours', name: ({ device }) => device },
  program: { of: 'agent', kind: 'plain', name: ({ program }) => program },
  status: named('status'),
  errorCode: named('errorCode'),
  code: named('code'),
  operation: named('operation', 'operation'),
  requester: named('requester', 'requester'),
  bucket: named('bucket', 'bucket'),
  host: named('host', 'host'),
  tls: named('tls', 'ours'),
  signature: named('signature'),
  authentication: named('authentication'),
  aclRequired: named('aclRequired'),
  sourceRegion: named('sourceRegion'),
  cache: named('cache', 'ours'),
  cacheResult: named('result'),
  edge: named('edge'),
  httpVersion: named('httpVersion'),
  distribution: named('distribution'),
  size: { of: 'size', kind: 'size' },
  turnAround: { of: 'turnAround', kind: 'time' },
  total: { of: 'total', kind: 'time' },
} as const satisfies Readonly<Record<string, Key>>

export function isClassKey(key: Key): key is ClassKey {
  return key.of === 'size' || key.of === 'turnAround' || key.of === 'total'
}
