import { getHeapStatistics, setFlagsFromString } from 'node:v8'

/** Garbage is collected when this thread holds so many bytes more than after the last time, and the first time when
 * it holds more than a small night ever makes it. */
const MUCH = 24 * 1024 * 1024
const SMALL = 60 * 1024 * 1024
/** A thread that works alone waits until it holds so much, which a night without a history hardly ever does. */
const MUCH_ALONE = 90 * 1024 * 1024

/**
 * Collects the garbage of this thread if much has gathered. V8 by itself waits until a heap has doubled or more,
 * and where several threads do so at once, that is what the peak memory of a run is made of. To be called between
 * tasks, when little is alive: that takes little time, and what V8 would have done meanwhile need not be done. For less
 * than a long history leaves, it is not worth that time where one thread does all.
 */
export function collectMuchGarbage(isAlone: boolean): void {
  const held = bytesHeld()
  least = Math.min(least, held) // it goes on falling after a collection
  if (held < least + MUCH || (isAlone && held < MUCH_ALONE)) return
  collect ??= collector()
  collect()
  least = bytesHeld()
}
let least = SMALL - MUCH
let collect: (() => void) | undefined

/** In the heap, and beside it for it, such as the kernels' memory. */
function bytesHeld(): number {
  const { used_heap_size: heap, external_memory: beside } = getHeapStatistics()
  return heap + beside
}

/** V8 gives its function only to new contexts. The flag is that of all threads, and stays: one that took it back
 * could do so while another one asks. A small night never asks for contexts: they are loaded here. */
function collector(): () => void {
  const { runInNewContext } = process.getBuiltinModule('node:vm')
  setFlagsFromString('--expose-gc')
  return (runInNewContext('globalThis.gc') as (() => void) | undefined) ?? (() => {})
}
