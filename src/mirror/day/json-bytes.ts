/** JSON that is written as bytes, value by value: a string for each would cost more than all else. */

const QUOTE = 0x22
const BACKSLASH = 0x5c
const BLANK = 0x20
const DELETE = 0x7f
const FIRST_ROOM = 128 * 1024

const utf8 = new TextDecoder()

export class JsonBytes {
  #bytes = new Uint8Array(FIRST_ROOM)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** What was put, which is forgotten. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length)
    this.#length = 0
    return taken
  }

  put(bytes: Uint8Array): void {
    const into = this.#room(bytes.length)
    let at = this.#length
    for (let i = 0; i < bytes.length; i++) into[at++] = bytes[i] as number
    this.#length = at
  }

  /** Bytes are a text in UTF-8; what JSON has no word for is null. */
  putValue(value: unknown): void {
    if (value instanceof Uint8Array) this.#putText(value)
    else this.put(Buffer.from(jsonOf(value)))
  }

  /** Where nothing has to be escaped or looked at, which holds for nearly all texts of logs, byte by byte. */
  #putText(text: Uint8Array): void {
    const into = this.#room(text.length + 2)
    let at = this.#length
    into[at++] = QUOTE
    for (let i = 0; i < text.length; i++) {
      const byte = text[i] as number
      if (byte < BLANK || byte >= DELETE || byte === QUOTE || byte === BACKSLASH) {
        this.put(Buffer.from(JSON.stringify(utf8.decode(text))))
        return
      }
      into[at++] = byte
    }
    into[at++] = QUOTE
    this.#length = at
  }

  #room(more: number): Uint8Array {
    if (this.#length + more > this.#bytes.length) {
      const larger = new Uint8Array(2 * (this.#length + more))
      larger.set(this.#bytes.subarray(0, this.#length))
      this.#bytes = larger
    }
    return this.#bytes
  }
}

function jsonOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : 'null'
}
