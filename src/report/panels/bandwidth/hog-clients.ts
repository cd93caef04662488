import { HOGS, tablePanel } from '../table-panel.ts'

export const hogClients = tablePanel({
  id: 'hogClients',
  table: 'clients',
  nameLabel: 'client',
  sortedBy: 'bytes',
  columns: HOGS,
  isShown: ({ settings }) => settings.clientAddresses !== 'hidden',
  wordsOf: ({ settings }) =>
    settings.clientAddresses === 'full' ? 'hogFullClients' : 'hogClients',
})
