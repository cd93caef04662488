/** Compiles `scan.ts` to WebAssembly and puts it, as text, where the fast reader finds it. The same
 * source gives the same bytes; a test holds the committed ones to it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import asc from 'assemblyscript/asc'

const OPTIONS = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd']

export const KERNEL_FILE = join(import.meta.dirname, '..', 'src', 'parse', 'kernel.ts')

/** The text of `src/parse/kernel.ts`. */
export async function compileKernel(): Promise<string> {
  const source = readFileSync(join(import.meta.dirname, 'scan.ts'), 'utf8')
  let wasm = new Uint8Array()
  const { error, stderr } = await asc.main(['scan.ts', ...OPTIONS, '--outFile', 'scan.wasm'], {
    readFile: (name) => (name === 'scan.ts' ? source : null),
    writeFile: (name, contents) => {
      if (name === 'scan.wasm' && typeof contents !== 'string') wasm = Uint8Array.from(contents)
    },
    listFiles: () => [],
  })
  if (error !== null) throw new Error(`kernel/scan.ts does not compile:\n${stderr.toString()}`)
  const lines =
    Buffer.from(wasm)
      .toString('base64')
      .match(/.{1,90}/g) ?? []
  return [
    '/** `kernel/scan.ts`, compiled by `npm run build:kernel`. Not to be edited. */',
    `export const kernel =\n  '${lines.join("' +\n  '")}'`,
    '',
  ].join('\n')
}

if (import.meta.main) writeFileSync(KERNEL_FILE, await compileKernel())
