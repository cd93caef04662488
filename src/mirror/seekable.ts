import { readSync } from 'node:fs'

/** Bytes at rest, of which any can be read. */
export interface Seekable {
  readonly size: number
  /** Throws where they are not all there. */
  bytes(from: number, to: number): Uint8Array
}

export function inMemory(bytes: Uint8Array): Seekable {
  return {
    size: bytes.length,
    bytes(from, to) {
      checkWithin(from, to, bytes.length)
      return bytes.slice(from, to)
    },
  }
}

/** The bytes of a file that is open. */
export function seekable(fd: number, size: number): Seekable {
  return {
    size,
    bytes(from, to) {
      checkWithin(from, to, size)
      return stretchOf(fd, from, to)
    },
  }
}

function checkWithin(from: number, to: number, size: number): void {
  if (from < 0 || from > to || to > size) throw new Error('It ends too early')
}

/** A stretch of a file that is open. Throws where it is not all there. */
export function stretchOf(fd: number, from: number, to: number): Buffer {
  const bytes = Buffer.allocUnsafe(to - from)
  if (readRange(fd, bytes, from) < bytes.length) throw new Error('It ends too early')
  return bytes
}

/** Fills the bytes from a file; returns how many there were. */
export function readRange(fd: number, bytes: Uint8Array, position: number): number {
  let at = 0
  while (at < bytes.length) {
    const read = readSync(fd, bytes, at, bytes.length - at, position + at)
    if (read === 0) break
    at += read
  }
  return at
}
