/** A template as it was when it was compiled, and what the Handlebars runtime makes a function of. */
export interface ShippedTemplate {
  readonly source: string
  readonly specification: unknown
}

/** The templates of `templates/` by name, compiled by `scripts/build.ts`, which puts them in place of this
 * file. Compiling takes each thread a seventh of a second. Sources that were never built have none. */
export const shipped: ReadonlyMap<string, ShippedTemplate> = new Map()
