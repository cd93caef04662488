import { type Action, actionOf, meaningOfOperation } from '../../count/record/operations.ts'
import type { Totals } from '../../count/summary/summary.ts'
import type { TableName } from '../../count/tables/tables.ts'
import { isAnonymous } from '../../naming/privacy.ts'
import { oncePerPage, type Page } from '../model/page.ts'
import { sumWhere } from '../tables/sums.ts'
import { isApart } from './cache.ts'
import { callsOf } from './origin.ts'

/** TLS versions that no client of today needs; plain HTTP is none of them. */
export function isOldTls(version: string): boolean {
  return /^(ssl|tlsv?1(\.[01])?$)/i.test(version)
}

export function isOldSignature(version: string): boolean {
  return version === 'SigV2'
}

/** By its name: those of CloudFront are named by the method alone. */
function isReadOfS3(operation: string): boolean {
  const { isRequest, isRead } = meaningOfOperation(operation)
  return isRequest && isRead
}

/** The table of the TLS versions of what S3 itself answered. */
export function tlsOfS3(page: Page): 'tls' | 's3Tls' {
  return isApart(page) ? 's3Tls' : 'tls'
}

type Requests = (table: TableName, is: (name: string) => boolean) => number

/** How requests were made: the figures above the tables of the audit. */
export const auditFacts = oncePerPage((page): Readonly<Record<AuditFact, number>> => {
  const requests: Requests = (table, is) =>
    sumWhere(page, table, ([name = '']) => is(name)).requests ?? 0
  const actions = actionsOf(page, requests)
  const anonymous = requests('requesters', isAnonymous)
  return {
    reads: isApart(page) ? requests('operations', isReadOfS3) : page.period.totals.reads,
    writes: actions.writes,
    lists: actions.lists,
    deletes: actions.deletes,
    anonymous,
    signed: page.period.days.reduce((sum, day) => sum + callsOf(day), 0) - anonymous,
    presigned: requests('authentications', (name) => name === 'QueryString'),
    sigV2: requests('signatures', isOldSignature),
    plainHttp: requests(tlsOfS3(page), (name) => name === '-'),
    oldTls: requests(tlsOfS3(page), isOldTls),
    acl: requests('aclRequired', (name) => name === 'Yes'),
    lifecycle: actions.lifecycle,
  }
})
export const auditFactNames = [
  ...(['reads', 'writes', 'lists', 'deletes', 'anonymous', 'signed', 'presigned'] as const),
  ...(['sigV2', 'plainHttp', 'oldTls', 'acl', 'lifecycle'] as const),
] as const
type AuditFact = (typeof auditFactNames)[number]

/** Days counted by an earlier version tell what was done by their operations only, where these say it. */
function actionsOf({ period }: Page, requests: Requests): Pick<Totals, ActionTotal> {
  if (!period.days.some(({ lacking }) => lacking.includes('totals.writes'))) return period.totals
  const named = (action: Action): number =>
    requests('operations', (name) => actionOf(name) === action)
  return {
    writes: named('write'),
    lists: named('list'),
    deletes: named('delete'),
    lifecycle: named('lifecycle'),
  }
}
type ActionTotal = 'writes' | 'lists' | 'deletes' | 'lifecycle'
