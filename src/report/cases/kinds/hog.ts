import { ownerOf } from '../../facts/largest-client.ts'
import type { Subject } from '../../facts/rules/rule.ts'
import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { topRows } from '../../tables/orders.ts'
import { totalOf } from '../../tables/sums.ts'
import { type View, viewOf } from '../../tables/view.ts'
import { type CaseMaker, type Crossing, crossingOf, MOST_CROSSINGS } from '../case.ts'
import { denyAddress, isSharedNetwork } from '../remedies/address-policy.ts'

/** One address, or masked its network, that takes much of the bytes. */
export const hogCase: CaseMaker = (page, subject) => {
  const [client = ''] = subject.names
  const owner = ownerOf(page, client)
  if (owner === null) return null
  const crossings = crossingsOf(page, subject)
  const { evidence, remedies, facts } = page.words.cases
  const [title, nameLabel] = evidence.hog
  const parts = {
    crossings:
      crossings.length === 0
        ? null
        : { title, nameLabel, columns: ['requests', 'bytes'] as const, rows: crossings },
    facts: [facts.requests(page.numbers.cell('count', subject.requests))],
  }
  const text = isSharedNetwork(owner.name)
    ? null
    : denyAddress(client, page.own.buckets, page.settings.region)
  if (text !== null)
    return {
      ...parts,
      remedy: {
        ...{ kind: 'bucket-policy', text, isSaving: true },
        title: remedies.address.title,
        note: remedies.address.note(nameText(client)),
      },
    }
  if (!isSharedNetwork(owner.name)) return null
  return {
    ...parts,
    remedy: {
      ...{ kind: 'advice', text: null, isSaving: false },
      title: remedies.shared.title,
      note: remedies.shared.note(nameText(owner.name)),
    },
  }
}

/**
 * Addresses are counted by themselves, and so are objects and agents. Of all reads that took T bytes, an
 * address that took A and an object that took O have at least A + O − T in common: that much is certain. They have no
 * more than the smaller of the two, so where that is as much, it is exact.
 */
function crossingsOf(page: Page, { bytes, requests }: Subject): Crossing[] {
  const among = (view: View): Crossing[] => {
    const all = totalOf(view, page)
    return topRows(view, 'bytes', MOST_CROSSINGS).map((row) => {
      const its = crossingOf(page, view, row)
      const least = {
        requests: Math.max(0, requests + its.requests - (all.requests ?? 0)),
        bytes: Math.max(0, bytes + its.bytes - (all.bytes ?? 0)),
      }
      const isExact =
        least.requests === Math.min(requests, its.requests) &&
        least.bytes === Math.min(bytes, its.bytes)
      return { ...its, ...least, isAtLeast: !isExact }
    })
  }
  return [...among(viewOf(page, 'keys')), ...among(viewOf(page, 'agents'))]
    .filter((one) => one.bytes > 0 && one.name !== '-')
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, MOST_CROSSINGS)
}
