/**
 * Log objects that are packed, and could not be unpacked (`mirror` tries before they come here): a gzip that breaks
 * off, a Parquet that is damaged or lacks what makes a table of it. Each counts once, however many lines its bytes
 * seem to have. What stands behind a gzip that is whole comes as a line behind its content.
 */
import { GZIP, PARQUET } from './fields/packed.ts'
import type { Format } from './format.ts'

/** What no record means, since there is none. */
const NOTHING = {
  isRequest: false,
  isRead: false,
  isGet: false,
  isWebsite: false,
  price: 'free',
  action: undefined,
  transition: undefined,
} as const

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

export const damaged: Format = {
  name: 'gzip or Parquet that cannot be unpacked',
  recognise: (line, _key, isFirst) => isFirst && (begins(line, GZIP) || begins(line, PARQUET)),
  makeFields: () => () => {
    let isTold = false
    return (line) => {
      if (isTold) return undefined
      isTold = true
      return { reason: line.startsWith('PAR1') ? 'broken Parquet' : 'broken gzip' }
    }
  },
  meaning: {
    service: 'damaged',
    of: (name) => ({ name, ...NOTHING }),
  },
}
