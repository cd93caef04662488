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

/** Whose network an address is in; null where nobody knows. It looks into a database, which is opened by the
 * first question: ask it of what is worth a word. */
export function ownerOf({ input }: Page, client: string): NetworkOwner | null {
  const [address = ''] = client.split('/')
  const network = input.networkOf?.(address) ?? 'unknown'
  const name = network.replace(/^AS\d+ */, '')
  return name === '' || network === 'unknown' ? null : { network, name }
}
