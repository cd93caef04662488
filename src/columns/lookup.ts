/** What stands at each of the places. */
export function gather(words: Uint32Array, places: Uint32Array): Uint32Array {
  const found = new Uint32Array(places.length)
  for (let at = 0; at < found.length; at++) found[at] = words[places[at]!]!
  return found
}
