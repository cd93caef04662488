import type { CaseMaker } from '../case.ts'
import { bucketArns, policyText } from '../remedies/policy.ts'

/** Strangers may list the bucket: the statement that lets them is to be taken away. */
export const publicListingCase: CaseMaker = (page) => {
  const text = allowListing(page.own.buckets, page.settings.region)
  if (text === null) return null
  const { remedies } = page.words.cases
  return {
    crossings: null,
    facts: [],
    remedy: { kind: 'policy-to-remove', ...remedies.listing, text, isSaving: false },
  }
}

/** The bucket policy (JSON) that lets everybody list; null where no bucket is known. */
export function allowListing(buckets: readonly string[], region: string): string | null {
  const resources = bucketArns(buckets, region)
  if (resources.length === 0) return null
  return policyText({
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:ListBucket',
    Resource: resources,
  })
}
