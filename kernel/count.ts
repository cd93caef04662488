/**
 * Counting, in AssemblyScript: `npm run build:kernel` compiles it to WebAssembly (`src/columns/counting/kernel.ts`),
 * since memory that is looked into at random is waited for, unless much of it is asked for at once.
 *
 * It knows no table. Its caller (`src/columns/counting/memory.ts`) puts columns of ids and bytes into its memory, and
 * says which of them are added up where, and at which places.
 */
export { release, reserve } from './memory'
export * from './pairs'
export * from './sums'
