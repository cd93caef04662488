import { createHash } from 'node:crypto'
import { openStore } from '../../src/sync/open.ts'
import { night } from './night.ts'

/**
 * A night in a process of its own, made to be killed: `node child.ts <mirror> <endpoint>`. Says
 * each step it takes, and in the end the digest of its report.
 */
const [mirror = '', endpoint = ''] = process.argv.slice(2)
const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const source = { kind: 's3', bucket: 'logs', prefix: 'l/' } as const
const store = await openStore(source, { region: 'us-east-1', endpoint, concurrency: 64 })
const { report, outcome, counted, warnings } = await night(mirror, {
  store,
  concurrency: 64,
  before: (step) => say(step),
  wrapKeep: (keep) => async (object, body) => {
    await keep(object, body)
    say('kept')
  },
})
await store.close()
const digest = createHash('sha256').update(report.join('\n')).digest('hex')
say(
  JSON.stringify({
    digest,
    lines: report.length,
    fetched: outcome.fetched,
    counted: counted.length,
    failed: outcome.failed.length,
    warnings,
  }),
)
