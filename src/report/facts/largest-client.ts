import { oncePerPage, type Page } from '../model/page.ts'
import { valueOfName, viewBefore, viewOf } from '../tables/view.ts'

/** An autonomous system: `AS24940 Hetzner Online GmbH`, and its name alone. */
interface NetworkOwner {
  readonly network: string
  readonly name: string
}

interface LargestClient {
  readonly client: string
  readonly bytes: number
  readonly cost: number
  readonly requests: number
  /** Its bytes in the period before; null where nobody knows. */
  readonly before: number | null
}

/** The client address that takes most bytes; null where there is none, or where they are hidden. */
export const largestClientOf = oncePerPage((page): LargestClient | null => {
  if (page.settings.clientAddresses === 'hidden') return null
  const view = viewOf(page, 'clients')
  let row: number | undefined
  for (const at of view.rows) {
    const isMore = row === undefined || view.value(at, 'bytes') > view.value(row, 'bytes')
    if (isMore && isAddress(view.nameOf(at))) row = at
  }
  if (row === undefined) return null
  const client = view.nameOf(row)
  const before = viewBefore(page, 'clients')
  return {
    client,
    bytes: view.value(row, 'bytes'),
    cost: view.value(row, 'cost'),
    requests: view.value(row, 'requests'),
    before: before && valueOfName(before, client, 'bytes'),
  }
})

export function isAddress(name: string): boolean {
  return /^[0-9a-f:.]+(\/\d+)?$/i.test(name)
}

/**
 * Whose network a client is in; null where nobody knows. The first call opens a database: ask only about clients that
 * the page will tell of.
 *
 * A log may tell the network of its clients, and the tables hold what it told, but not of which client. So the network
 * that is looked up holds only if it can be the client's by the table of networks. Where it cannot, the client is in
 * the one network that is large enough, or nobody knows in which.
 */
export function ownerOf(page: Page, client: string): NetworkOwner | null {
  const [address = ''] = client.split('/')
  const lookedUp = page.input.networkOf?.(address)
  if (lookedUp === undefined) return null
  const possible = networksOf(page, client)
  const isPossible =
    possible === null || possible.some((name) => name === 'unknown' || isSameSystem(name, lookedUp))
  const network = isPossible ? lookedUp : possible.length === 1 ? possible[0] : undefined
  const name = network?.replace(/^AS\d+ */, '') ?? ''
  return network === undefined || name === '' || network === 'unknown' ? null : { network, name }
}

/** The networks large enough to hold all requests and bytes of a client, perhaps `unknown` among them; null where the
 * tables cannot tell, because rows, or the client, are missing. */
function networksOf(page: Page, client: string): readonly string[] | null {
  const [clients, networks] = [viewOf(page, 'clients'), viewOf(page, 'networks')]
  const requests = valueOfName(clients, client, 'requests') ?? 0
  const bytes = valueOfName(clients, client, 'bytes') ?? 0
  if (networks.cut.rows > 0 || requests === 0) return null
  const { value } = networks
  return [...networks.rows]
    .filter((row) => value(row, 'requests') >= requests && value(row, 'bytes') >= bytes)
    .map(networks.nameOf)
}

/** Whether two names are of one system: what it is called changes over time, its number does not. */
function isSameSystem(one: string, other: string): boolean {
  const numberOf = (name: string): string => /^AS\d+/.exec(name)?.[0] ?? name
  return numberOf(one) === numberOf(other)
}
