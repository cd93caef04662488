import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { compileKernel, kernels } from '../kernel/build.ts'

for (const kernel of kernels)
  it(`${kernel.file} is what kernel/${kernel.source} compiles to`, async () => {
    expect(await compileKernel(kernel)).toBe(readFileSync(kernel.file, 'utf8'))
  })
