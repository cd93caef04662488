import { moverPanel } from './mover-panel.ts'

export const changedKeys = moverPanel('changedKeys', 'key')
