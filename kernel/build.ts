/** Compiles the kernels to WebAssembly and puts each, as text, where its caller finds it. The same
 * source gives the same bytes; a test holds the committed ones to it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import asc from 'assemblyscript/asc'

const OPTIONS = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd']

/** Memory comes from who makes an instance (`env.memory`): so many pages of 64 KiB at first, all zeros. */
const LENT_MEMORY = ['--importMemory', '--initialMemory', '4', '--zeroFilledMemory']

/** The sources, the files they are compiled into, the name each is exported by there, and further options. */
export const kernels = [
  { source: 'scan.ts', file: 'src/formats/fast/kernel.ts', name: 'scanKernel', more: [] },
  { source: 'union.ts', file: 'src/columns/kernel.ts', name: 'unionKernel', more: [] },
  {
    source: 'count.ts',
    file: 'src/columns/counting/kernel.ts',
    name: 'countKernel',
    more: LENT_MEMORY,
  },
] as const

/** The text of a kernel's file. */
export async function compileKernel({
  source,
  name,
  more,
}: (typeof kernels)[number]): Promise<string> {
  let wasm = new Uint8Array()
  const options = [source, ...OPTIONS, ...more, '--outFile', 'kernel.wasm']
  const { error, stderr } = await asc.main(options, {
    readFile: (asked) => {
      const file = join(import.meta.dirname, asked)
      return existsSync(file) ? readFileSync(file, 'utf8') : null
    },
    writeFile: (file, contents) => {
      if (file === 'kernel.wasm' && typeof contents !== 'string') wasm = Uint8Array.from(contents)
    },
    listFiles: () => [],
  })
  if (error !== null) throw new Error(`kernel/${source} does not compile:\n${stderr.toString()}`)
  const lines =
    Buffer.from(wasm)
      .toString('base64')
      .match(/.{1,90}/g) ?? []
  return [
    `/** \`kernel/${source}\`, compiled by \`npm run build:kernel\`. Not to be edited. */`,
    `export const ${name} =\n  '${lines.join("' +\n  '")}'`,
    '',
  ].join('\n')
}

if (import.meta.main) {
  for (const kernel of kernels)
    writeFileSync(join(import.meta.dirname, '..', kernel.file), await compileKernel(kernel))
}
