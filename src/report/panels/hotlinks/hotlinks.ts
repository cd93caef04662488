import { hotLinkersOf } from '../../facts/hot-linkers.ts'
import { tablePanel } from '../table-panel.ts'
import { policyBlock } from './policy.ts'

/** Hot links, with the policy that denies the worst. */
export const hotlinks = tablePanel(
  {
    id: 'hotlinks',
    table: 'hotlinks',
    nameLabel: 'hotlink',
    sortedBy: 'bytes',
    columns: ['bytes', 'cost', 'requests', 'first', 'last'],
    isMinor: ['requests', 'first'],
    most: 30,
    width: 'full',
  },
  (page) => {
    const policy = policyBlock(page, hotLinkersOf(page))
    return policy === null ? [] : [policy]
  },
)
