import { moverPanel } from './mover-panel.ts'

export const changedBots = moverPanel('changedBots', 'bot')
