/** What caches do, in the words of all formats. */
export { type CacheOutcome, cacheOutcomes } from '../../formats/meaning.ts'
