import type { Block, Cell } from '../model/model.ts'

/** Values with a label each, as a block without a title. */
export function factsBlock(id: string, facts: readonly (readonly [string, Cell])[]): Block {
  return {
    kind: 'facts',
    id,
    title: '',
    facts: facts.map(([label, cell]) => ({ label, cell, note: '' })),
  }
}
