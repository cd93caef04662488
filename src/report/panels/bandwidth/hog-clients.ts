import { BANDWIDTH, tablePanel } from '../table-panel.ts'
import { addressPolicyBlock } from './address-policy.ts'

/** Addresses, with what to do about the one that takes most. */
export const hogClients = tablePanel(
  {
    id: 'hogClients',
    table: 'clients',
    nameLabel: 'client',
    sortedBy: 'bytes',
    columns: BANDWIDTH,
    isShown: ({ settings }) => settings.clientAddresses !== 'hidden',
    wordsOf: ({ settings }) =>
      settings.clientAddresses === 'full' ? 'hogFullClients' : 'hogClients',
  },
  (page) => {
    const policy = addressPolicyBlock(page)
    return policy === null ? [] : [policy]
  },
)
