// The compiler's library of this Node version leaves it out.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

/** Makes instances of a kernel, whose bytes are `base64`; they are compiled when the first is made. */
export function kernelMaker<Exports>(base64: string): () => Exports {
  let compiled: object | undefined
  return () => {
    compiled ??= new WebAssembly.Module(Buffer.from(base64, 'base64'))
    return new WebAssembly.Instance(compiled, { memory: { noRoom } }).exports as Exports
  }
}

/** What a kernel calls whose memory cannot grow. It is of no use afterwards. */
function noRoom(bytes: number): never {
  throw new Error(
    `A reader has no memory for ${bytes >>> 0} bytes more; smaller log objects need less`,
  )
}
