import { moverPanel } from './mover-panel.ts'

export const changedSites = moverPanel('changedSites', 'site')
