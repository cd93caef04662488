import { isDeletion, isLifecycle, meaningOfOperation } from '../summary/operations.ts'
import type { Block, Panel } from './model.ts'
import { oncePerPage, type Page } from './page.ts'
import { panelOf, sumWhere } from './panels.ts'
import { strings } from './strings.ts'

/** TLS versions that no client of today needs; plain HTTP is none of them. */
export function isOldTls(version: string): boolean {
  return /^(ssl|tlsv?1(\.[01])?$)/i.test(version)
}

/** How requests were made: the figures above the tables of the audit. */
export const auditFacts = oncePerPage((page): Readonly<Record<AuditFact, number>> => {
  const requests = (table: Parameters<typeof sumWhere>[1], is: (name: string) => boolean): number =>
    sumWhere(page, table, ([name = '']) => is(name)).requests ?? 0
  const anonymous = requests('requesters', (name) => name === '-')
  return {
    reads: page.period.totals.reads,
    writes: requests(
      'operations',
      (name) =>
        meaningOfOperation(name).isRequest &&
        meaningOfOperation(name).price === 'dear' &&
        !isListing(name),
    ),
    lists: requests('operations', isListing),
    deletes: requests('operations', isDeletion),
    anonymous,
    signed: page.period.totals.requests - anonymous,
    presigned: requests('authentications', (name) => name === 'QueryString'),
    sigV2: requests('signatures', (name) => name === 'SigV2'),
    plainHttp: requests('tls', (name) => name === '-'),
    oldTls: requests('tls', isOldTls),
    acl: requests('aclRequired', (name) => name === 'Yes'),
    lifecycle: requests('operations', isLifecycle),
  }
})
const auditFactNames = [
  ...(['reads', 'writes', 'lists', 'deletes', 'anonymous', 'signed', 'presigned'] as const),
  ...(['sigV2', 'plainHttp', 'oldTls', 'acl', 'lifecycle'] as const),
] as const
type AuditFact = (typeof auditFactNames)[number]

function isListing(operation: string): boolean {
  const meaning = meaningOfOperation(operation)
  return meaning.price === 'dear' && meaning.isGet
}

export function auditPanels(page: Page): Panel[] {
  const [title, definition] = strings.panels.audit
  const values = auditFacts(page)
  const facts: Block = {
    kind: 'facts',
    id: 'auditFacts',
    title: '',
    facts: auditFactNames.map((name) => ({
      label: strings.facts[name],
      cell: page.numbers.cell('count', values[name]),
      note: '',
    })),
  }
  const access: Panel = {
    id: 'audit',
    title,
    definition,
    table: null,
    blocks: [facts],
    csv: null,
    width: 'half',
  }
  const tables = [
    'requesters',
    'operations',
    'signatures',
    'authentications',
    'tls',
    'hosts',
  ] as const
  return [
    access,
    ...tables.map((id) => panelOf(page, id)),
    ...(page.period.tables.buckets.names.length > 1 ? [panelOf(page, 'buckets')] : []),
  ]
}
