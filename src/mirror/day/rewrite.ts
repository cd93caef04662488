import { rm } from 'node:fs/promises'
import { type Entry, slicesOf } from './manifest.ts'
import { type Packing, RecordsWriter } from './records.ts'
import { Frames, type Slice } from './stored.ts'

/** A frame unpacked more than so often on average, when read in key order, is not worth keeping. */
const UNPACKS_A_FRAME = 3

/** Whether reading in key order would unpack the same frames again and again. Pure. */
export function isInterleaved(entries: ReadonlyMap<string, Entry>): boolean {
  const remembered = new Map<number, number>()
  const frames = new Set<number>()
  let bytes = 0
  let unpacks = 0
  for (const [, entry] of inKeyOrder(entries)) {
    for (const { frame } of slicesOf(entry)) {
      frames.add(frame.offset)
      if (remembered.delete(frame.offset)) {
        remembered.set(frame.offset, frame.rawLength)
        continue
      }
      unpacks++
      bytes += frame.rawLength
      for (const [oldest, length] of remembered) {
        if (bytes <= Frames.BYTES_KEPT) break
        remembered.delete(oldest)
        bytes -= length
      }
      remembered.set(frame.offset, frame.rawLength)
    }
  }
  return unpacks > UNPACKS_A_FRAME * frames.size
}

/** Writes the records of one file to another, in key order and without those that are nobody's; gives
 * the entries as they lie there. Throws StoredError where they cannot be read; then there is no other
 * file. */
export async function rewriteRecords(
  entries: ReadonlyMap<string, Entry>,
  from: string,
  to: string,
  packing: Packing,
): Promise<{ readonly entries: ReadonlyMap<string, Entry>; readonly recordsLength: number }> {
  await rm(to, { force: true })
  const writer = new RecordsWriter(to, 0, packing)
  const frames = new Frames()
  const moved = new Map(entries)
  try {
    for (const [key, entry] of inKeyOrder(entries)) {
      if (slicesOf(entry).length === 0) continue
      const slices: Slice[] = []
      for (const { frame, from: start, to: end } of slicesOf(entry)) {
        await writer.add(frames.unpacked(from, frame, 0).subarray(start, end), slices)
      }
      moved.set(key, { ...entry, slices })
    }
    await writer.flush()
  } catch (error) {
    await rm(to, { force: true })
    throw error
  } finally {
    frames.close()
    await writer.close()
  }
  return { entries: moved, recordsLength: writer.length }
}

function inKeyOrder(entries: ReadonlyMap<string, Entry>): [string, Entry][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
}
