/**
 * Gives the product, run from its sources, one more format: `node --import` this. Threads inherit it.
 * Nothing in `src` knows of it: the module of the list is another one.
 */
import { registerHooks } from 'node:module'

const list = new URL('../../../src/formats/formats.ts', import.meta.url).href
const withTabs = new URL('./formats.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context)
    return resolved.url === list ? { ...resolved, url: withTabs } : resolved
  },
})
