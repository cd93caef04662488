import { auditFacts, isOldSignature, isOldTls, tlsOfS3 } from '../../facts/audit.ts'
import type { Page } from '../../model/page.ts'
import { topRows } from '../../tables/orders.ts'
import { viewOf } from '../../tables/view.ts'
import { type CaseMaker, type Crossing, crossingOf, MOST_CROSSINGS } from '../case.ts'
import { bucketArns, policyText } from '../remedies/policy.ts'

/** Requests with TLS below 1.2 or signature version 2: by version, exactly; how many used both is not counted. */
export const oldEncryptionCase: CaseMaker = (page, { requests }) => {
  const text = denyOldEncryption(page.own.buckets, page.settings.region)
  if (text === null) return null
  const { evidence, remedies } = page.words.cases
  const [title, nameLabel] = evidence.oldEncryption
  const rows = [
    ...versionsOf(page, tlsOfS3(page), isOldTls),
    ...versionsOf(page, 'signatures', isOldSignature),
  ]
  const { oldTls, sigV2 } = auditFacts(page)
  const note = page.words.cases.requests(page.numbers.cell('count', requests))
  return {
    amount: { value: requests, note, isAtLeast: oldTls > 0 && sigV2 > 0 },
    crossings: { title, nameLabel, columns: ['requests', 'bytes'], rows },
    facts: [],
    remedy: { kind: 'bucket-policy', ...remedies.encryption, text, isSaving: false },
  }
}

function versionsOf(page: Page, table: string, isOld: (name: string) => boolean): Crossing[] {
  const view = viewOf(page, table)
  const rows = topRows(view, 'requests', MOST_CROSSINGS, (row) => isOld(view.nameOf(row)))
  return rows.map((row) => crossingOf(page, view, row))
}

/** A bucket policy (JSON) that refuses TLS below 1.2 and signature version 2; null where no bucket is known. */
export function denyOldEncryption(buckets: readonly string[], region: string): string | null {
  const resources = bucketArns(buckets, region).flatMap((arn) => [arn, `${arn}/*`])
  if (resources.length === 0) return null
  const deny = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: resources }
  return policyText(
    { Sid: 'DenyOldTls', ...deny, Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } } },
    { Sid: 'DenySigV2', ...deny, Condition: { StringEquals: { 's3:signatureversion': 'AWS' } } },
  )
}
