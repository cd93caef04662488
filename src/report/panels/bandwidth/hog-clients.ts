import { BANDWIDTH, tablePanel } from '../table-panel.ts'

export const hogClients = tablePanel({
  id: 'hogClients',
  table: 'clients',
  nameLabel: 'client',
  sortedBy: 'bytes',
  columns: BANDWIDTH,
  isShown: ({ settings }) => settings.clientAddresses !== 'hidden',
  wordsOf: ({ settings }) =>
    settings.clientAddresses === 'full' ? 'hogFullClients' : 'hogClients',
})
