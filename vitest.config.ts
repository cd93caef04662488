import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What `npm run test:fast` leaves out: whole runs of the action or the demo, browsers, a git server,
 * threads of our own, disks that fail at each step. What is not here should take a second or two. */
const slow = [
  'test/e2e/**',
  'test/demo/**',
  'test/report/{browser,front,hostile,hotlinks,interface.golden,map,money,open-data,pseudo,render,right-to-left,rows,rows-script,spoken,weight}.test.ts',
  'test/report/explore/{demo,links,page,questions}.test.ts',
  'test/{bench,code-digest,first-contact,s3}.test.ts',
  'test/kernels.test.ts',
  'test/doctor/paste.test.ts',
  'test/columns/{union,counting/accumulator,counting/pair-set}.test.ts',
  'test/formats/{cloudfront,cloudfront/rows,next-day,reader,s3-json,second,twins}.test.ts',
  'test/sync/{fetch,http,location,odd-lists}.test.ts',
  'test/stages/**',
  'test/state/{days,jobs,portions}.test.ts',
  'test/workers/**',
  'test/publish/**',
  'test/github/**',
  'test/mirror/{chaos,day-files,kill,mirror,parquet,refused,spilled}.test.ts',
  'test/action/{cache,deliver,github-side}.test.ts',
]

/** The long ones begin first, so that all cores end at about the same time. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => moduleId.includes('/test/e2e/')
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig(({ mode }) => {
  const isFast = mode === 'fast'
  return {
    // Vite warns of each source map that a package left out.
    logLevel: 'error',
    test: {
      include: ['test/**/*.test.ts'],
      exclude: [...configDefaults.exclude, ...(isFast ? slow : [])],
      // Properties are tried with a tenth of their inputs: see test/tries.ts.
      env: isFast ? { FAST: 'yes' } : {},
      // Vitest would leave one core free, which is half of a small machine.
      maxWorkers: '100%',
      // What is imported is most of the fast part: its files share it.
      isolate: !isFast,
      pool: isFast ? 'threads' : 'forks',
      // Runs of the action take seconds, on a busy machine minutes: one limit, for what hangs.
      testTimeout: 300_000,
      hookTimeout: 300_000,
      globalSetup: ['test/compiled.ts'],
      setupFiles: ['test/quiet.ts'],
      silent: 'passed-only',
      sequence: { sequencer: LongFirst },
      server: {
        deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] },
      },
    },
  }
})
