/** Two independent 32-bit hashes of `bytes`, written to `out[at]` and `out[at + 1]`. */
export function hashBytes(bytes: Uint8Array, out: Uint32Array, at: number): void {
  let a = 0x9747b28c ^ bytes.length
  let b = 0x1b873593
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    a = Math.imul(a ^ byte, 0x01000193)
    b = Math.imul((b << 5) ^ (b >>> 27) ^ byte, 0x27d4eb2f)
  }
  out[at] = finished(a)
  out[at + 1] = finished(b ^ 0x68e31da4)
}

/** As `hashBytes` of the bytes of a text of ASCII without zeros and backslashes, which stand for bytes that are no
 * text. False where it has any other sign: then what was written is nothing. */
export function hashPlainText(text: string, out: Uint32Array, at: number): boolean {
  let a = 0x9747b28c ^ text.length
  let b = 0x1b873593
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0 || code === BACKSLASH || code >= 128) return false
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul((b << 5) ^ (b >>> 27) ^ code, 0x27d4eb2f)
  }
  out[at] = finished(a)
  out[at + 1] = finished(b ^ 0x68e31da4)
  return true
}
const BACKSLASH = 0x5c

function finished(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
