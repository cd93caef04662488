import { readableHost } from '../../../naming/hosts.ts'
import { casesOf } from '../../cases/cases.ts'
import { denyPolicy, worstOf } from '../../cases/referrer-policy.ts'
import type { HotLinker } from '../../facts/hot-linkers.ts'
import type { Block } from '../../model/model.ts'
import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'

/** The policy against the worst; null where it would say what a case file of the page says already. */
export function policyBlock(page: Page, linkers: readonly HotLinker[]): Block | null {
  const worst = worstOf(page, linkers)
  const inCases = casesOf(page).filter(({ subject }) => subject.kind === 'hot-linker')
  const [only] = inCases
  if (inCases.length === 1 && worst.length === 1 && only?.remedy.text) return null
  const policy = denyPolicy(worst, page.own.buckets, page.settings.region)
  if (policy === null) return null
  return {
    kind: 'code',
    id: 'policy',
    title: page.words.policy.title,
    note: `${page.words.policy.note} ${page.words.policy.asks(page.numbers.list(worst.map(({ site }) => nameText(readableHost(site)))))}`,
    language: 'json',
    text: policy,
    isFolded: true,
  }
}
