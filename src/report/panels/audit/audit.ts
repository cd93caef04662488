import { auditFactNames, auditFacts } from '../../facts/audit.ts'
import { factsBlock } from '../facts-block.ts'
import type { PanelRow } from '../panel.ts'
import { ofS3 } from './of-s3.ts'

/** How requests were made: the figures above the tables of the audit. */
export const audit: PanelRow = {
  id: 'audit',
  csv: null,
  width: 'full',
  isShown: ofS3.isShown,
  draw(page) {
    const values = auditFacts(page)
    const facts = auditFactNames.map(
      (name) => [page.words.facts[name], page.numbers.cell('count', values[name])] as const,
    )
    return { table: null, blocks: [factsBlock('auditFacts', facts)], note: ofS3.noteOf(page) }
  },
}
