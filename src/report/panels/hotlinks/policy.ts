import { readableHost } from '../../../naming/hosts.ts'
import { casesOf } from '../../cases/cases.ts'
import { plainBuckets } from '../../cases/remedies/policy.ts'
import { denyPolicy, type Taken, worstOf } from '../../cases/remedies/referrer-policy.ts'
import type { HotLinker } from '../../facts/hot-linkers.ts'
import type { Block } from '../../model/model.ts'
import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'

/** The policy against the worst; null where it would say what a case file of the page says already. */
export function policyBlock(page: Page, linkers: readonly HotLinker[]): Block | null {
  const worst = worstOf(page, linkers)
  if (isInACase(page, worst)) return null
  const policy = denyPolicy(worst, page.own.buckets, page.settings.region)
  if (policy === null) return null
  const { title, note, asks, several } = page.words.policy
  const sites = page.numbers.list(worst.map(({ site }) => nameText(readableHost(site))))
  const ofEach = plainBuckets(page.own.buckets).length < 2 ? [] : [several]
  return {
    kind: 'code',
    id: 'policy',
    title,
    note: [note, asks(sites), ...ofEach].join(' '),
    language: 'json',
    text: policy,
    isFolded: true,
  }
}

/** Whether there is one site alone, and a case with the same policy. */
function isInACase(page: Page, [worst, ...others]: readonly Taken[]): boolean {
  if (worst === undefined || others.length > 0) return false
  return casesOf(page).some(
    ({ subject: { kind, names }, remedy }) =>
      kind === 'hot-linker' && names.includes(worst.site) && remedy.text !== null,
  )
}
