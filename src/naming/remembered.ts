/** `of`, worked out once for each text that was met lately. Strangers write the texts: at most `most` are kept. */
export function remembered<T>(most: number, of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as T
    const made = of(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
