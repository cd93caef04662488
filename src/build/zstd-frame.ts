/** The magic number of a frame, as it lies in a file. */
const MAGIC = 0xfd2fb528

/**
 * How many bytes a zstd frame says that it unpacks to; undefined where it does not say so, or is no frame. Whoever
 * wrote it may have said anything. The header is that of RFC 8878, section 3.1.1.1:
 *
 *   magic (4)  descriptor (1)  window (0 or 1)  dictionary (0 to 4)  size (0 to 8)
 */
export function contentSizeOf(frame: Uint8Array): number | undefined {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  if (frame.length < LONGEST_HEADER || view.getUint32(0, true) !== MAGIC) return undefined
  const descriptor = view.getUint8(4)
  const isSingleSegment = (descriptor & 0x20) !== 0
  const at = 5 + (isSingleSegment ? 0 : 1) + (DICTIONARY_BYTES[descriptor & 3] ?? 0)
  switch (descriptor >> 6) {
    case 0:
      return isSingleSegment ? view.getUint8(at) : undefined
    case 1:
      return 256 + view.getUint16(at, true)
    case 2:
      return view.getUint32(at, true)
    default:
      return Number(view.getBigUint64(at, true))
  }
}
const DICTIONARY_BYTES = [0, 1, 2, 4]
/** Of a shorter frame nobody needs to know the size. */
const LONGEST_HEADER = 18
