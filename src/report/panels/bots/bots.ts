import { botClassOf } from '../../../naming/agents/crawlers.ts'
import { tablePanel } from '../table-panel.ts'

export const bots = tablePanel({
  id: 'bots',
  table: 'bots',
  nameLabel: 'bot',
  sortedBy: 'requests',
  columns: ['requests', 'bytes', 'cost'],
  sub: ({ words }, [name = '']) => words.botClasses[botClassOf(name)],
})
