import { moverPanel } from './mover-panel.ts'

export const changedErrors = moverPanel('changedErrors', 'code')
