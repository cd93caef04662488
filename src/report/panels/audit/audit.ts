import { auditFactNames, auditFacts } from '../../facts/audit.ts'
import { hasS3 } from '../../facts/cache.ts'
import { factsBlock } from '../facts-block.ts'
import type { PanelRow } from '../panel.ts'

/** How requests were made: the figures above the tables of the audit. */
export const audit: PanelRow = {
  id: 'audit',
  csv: null,
  width: 'full',
  isShown: hasS3,
  draw(page) {
    const values = auditFacts(page)
    const facts = auditFactNames.map(
      (name) => [page.words.facts[name], page.numbers.cell('count', values[name])] as const,
    )
    return { table: null, blocks: [factsBlock('auditFacts', facts)], note: '' }
  },
}
