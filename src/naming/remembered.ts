/** `of`, worked out once for each text that was met lately. Strangers write the texts: at most `most` are kept; and
 * where hardly one of them came again, as when all are new, the next ones are not kept at all, which would cost more
 * than it saves. */
export function remembered<T>(most: number, of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  let again = 0
  let passing = 0
  return (text) => {
    if (passing > 0) {
      passing--
      return of(text)
    }
    const found = known.get(text)
    if (found !== undefined || known.has(text)) {
      again++
      return found as T
    }
    const made = of(text)
    if (known.size >= most) {
      if (again * FEW < most) passing = most * PASSING
      again = 0
      known.clear()
    }
    known.set(text, made)
    return made
  }
}
const FEW = 8
const PASSING = 8
