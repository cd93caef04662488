import { LONGEST_LINE } from '../records.ts'
import { BYTES_LOOKED_AT } from './sample.ts'

const NEWLINE = 0x0a
const RETURN = 0x0d

export interface LineTaker {
  /** A line that is not empty, without its line end, as bytes in a string (latin1). */
  onLine(line: string): void
  /** The start of a line longer than LONGEST_LINE, once. */
  onTooLong(start: string): void
}

/** Parts the bytes of log objects into lines. */
export interface Lines {
  /** Takes the whole lines; returns how many bytes it used. With `isLast`, the last one needs no end,
   * and the next call begins another log object. */
  take(bytes: Uint8Array, isLast: boolean, taker: LineTaker): number
  /** Forgets a log object that was broken off. */
  reset(): void
}

export function makeLines(): Lines {
  let isSkipping = false // inside a line that was too long, and is told already
  return {
    take(bytes, isLast, { onLine, onTooLong }) {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
      let at = 0
      while (at < bytes.length) {
        const newline = bytes.indexOf(NEWLINE, at)
        const end = newline < 0 ? bytes.length : newline
        const isTooLong = end - at > LONGEST_LINE
        if (newline < 0 && !isLast && !isTooLong && !isSkipping) break // the caller keeps it
        if (!isSkipping && isTooLong) onTooLong(text.toString('latin1', at, at + BYTES_LOOKED_AT))
        if (!isSkipping && !isTooLong) {
          const isWindows = end > at && bytes[end - 1] === RETURN
          const line = text.toString('latin1', at, isWindows ? end - 1 : end)
          if (line !== '') onLine(line)
        }
        isSkipping = newline < 0 && (isSkipping || isTooLong)
        at = newline < 0 ? end : newline + 1
      }
      if (isLast) isSkipping = false
      return at
    },
    reset() {
      isSkipping = false
    },
  }
}
