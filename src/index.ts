/** What starts, in the main thread and in every other: one bundle, in which what both need is there once. */
import { isMainThread } from 'node:worker_threads'

if (isMainThread) await import('./main.ts')
else await import('./worker.ts')
