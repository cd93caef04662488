/** Reads what differs from the list prices. */
import { basicPrices, type OwnPrices, sameTransitions } from '../../report/model/prices.ts'
import { type Given, quote } from './row.ts'

/** `egress: 0.09` and the like, one per line. Prices of the list are in dollars: in another currency all
 * of the basic ones have to be given. */
export function parsePrices({ lines, problem }: Given): OwnPrices {
  const prices: { -readonly [name in keyof OwnPrices]?: OwnPrices[name] } = {}
  const given = new Set<string>()
  for (const line of lines) {
    const [, name = '', value = ''] = /^([a-z-]+)\s*[:=]\s*(\S+)$/.exec(line) ?? []
    if (given.has(name)) problem(`got '${name}:' twice, expected it once`)
    if (name !== '') given.add(name)
    const price = /^\d{1,9}(\.\d+)?$/.test(value) ? Number(value) : undefined
    if (name === 'currency' && /^[A-Z]{3}$/.test(value)) prices.currency = value
    else if (name === 'as-of' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)) prices.asOf = value
    else if (name === 'egress' && price !== undefined)
      prices.egress = [{ upTo: Number.POSITIVE_INFINITY, perGB: price }]
    else if (name === 'thousand-reads' && price !== undefined) prices.thousandReads = price
    else if (name === 'thousand-writes' && price !== undefined) prices.thousandWrites = price
    else if (name === 'thousand-transitions' && price !== undefined)
      prices.thousandTransitions = sameTransitions(price)
    else if (name === 'free-gb' && price !== undefined) prices.freeGB = price
    else
      problem(
        `got ${quote(line)}, expected 'egress: 0.09' (a GB), 'thousand-reads: 0.0004', 'thousand-writes: 0.005', 'thousand-transitions: 0.05', 'free-gb: 100', 'currency: USD' or 'as-of: 2026-11'`,
      )
  }
  for (const what of incompleteCurrency(prices)) problem(what)
  return prices
}

/** Another currency than the list's, without all the prices that the list would stand in for. */
function incompleteCurrency({ currency = 'USD', ...prices }: OwnPrices): string[] {
  const missing = Object.entries(basicPrices).flatMap(([name, own]) =>
    prices[own] === undefined ? [`'${name}:'`] : [],
  )
  if (currency === 'USD' || missing.length === 0) return []
  return [
    `got 'currency: ${currency}' without ${missing.join(', ')}; the list is in USD, so with another currency give each of ${Object.keys(basicPrices).join(', ')} in ${currency}`,
  ]
}
