/**
 * Summaries that lie where everybody can read them are public from the moment they are counted, so
 * that a report is the same whether it was made of them the night before or read them back. Their
 * digest of what counted them says so: one that does not must not be left there.
 */
const OPEN = 'open'

/** What an open summary was counted with: the same, marked, and with a name in place of exclusions,
 * which may hold addresses of the owner. Once is enough. */
export function openCounting(counting: string): string {
  const parts = partsOf(counting)
  const [version, naming, timeZone, addresses, exclude] = parts
  const name = Array.isArray(exclude) ? exclusionsName(exclude) : exclude
  return parts[5] === OPEN
    ? counting
    : JSON.stringify([version, naming, timeZone, addresses, name ?? '', OPEN])
}

export function isOpenCounting(counting: string): boolean {
  return partsOf(counting)[5] === OPEN
}

function partsOf(counting: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(counting)
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}

/** Too short to find by it what is excluded. */
function exclusionsName(exclude: readonly unknown[]): string {
  if (exclude.length === 0) return ''
  const text = JSON.stringify(exclude)
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return ((hash >>> 16) ^ (hash & 0xffff)).toString(16).padStart(4, '0')
}
