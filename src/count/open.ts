import { partsOf, publishableCounting } from './counted-with.ts'

/**
 * Summaries that lie where everybody can read them are public from the moment they are counted, so
 * that a report is the same whether it was made of them the night before or read them back. Their
 * digest of what counted them says so: one that does not must not be left there.
 */
const OPEN = 'open'

/** What an open summary was counted with: the same, marked, and with a name in place of exclusions,
 * which may hold addresses of the owner. Once is enough. */
export function openCounting(counting: string): string {
  const told = publishableCounting(counting)
  return isOpenCounting(counting) || told === ''
    ? counting
    : JSON.stringify([...(JSON.parse(told) as unknown[]), OPEN])
}

export function isOpenCounting(counting: string): boolean {
  return partsOf(counting)[5] === OPEN
}
