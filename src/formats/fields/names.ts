/** Fields by their names, however those are spelt. */

/** `cs(User-Agent)`, `cs_User_Agent` and `csuseragent` are one name: small letters and digits alone. */
export function normalised(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

/** Of fields, the spellings that each is met in, as `normalised` writes them. */
export type Spellings<Field extends string> = Readonly<Record<Field, readonly string[]>>
/** Where fields stand: -1 for one that is not there. */
export type CellPlaces<Field extends string> = Readonly<Record<Field, number>>

/** Makes what finds fields among the names of cells, in their order. */
export function makePlacesOf<Field extends string>(
  spellings: Spellings<Field>,
): (names: readonly string[]) => CellPlaces<Field> {
  const fields = Object.entries<readonly string[]>(spellings)
  return (names) => {
    const known = names.map(normalised)
    return Object.fromEntries(
      fields.map(([field, all]) => [field, known.findIndex((name) => all.includes(name))]),
    ) as Record<Field, number>
  }
}
