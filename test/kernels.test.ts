import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { compileKernel, kernels } from '../kernel/build.ts'

for (const { source, file } of kernels)
  it(`${file} is what kernel/${source} compiles to`, async () => {
    expect(await compileKernel(source)).toBe(readFileSync(file, 'utf8'))
  })
