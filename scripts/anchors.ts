/** The names that GitHub gives to the headings of a page, by which links lead to them: of equal ones the second
 * ends in `-1`. */
export class Anchors {
  readonly #seen = new Map<string, number>()

  /** `heading` is Markdown, without its number signs. */
  next(heading: string): string {
    const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const name = text.replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-')
    const before = this.#seen.get(name) ?? 0
    this.#seen.set(name, before + 1)
    return before === 0 ? name : `${name}-${before}`
  }
}
