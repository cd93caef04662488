import type { Store, StoreOptions } from './contract.ts'

export * from './contract.ts'
