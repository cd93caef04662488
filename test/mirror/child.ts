import { createHash } from 'node:crypto'
import { openStore } from '../../src/sync/open.ts'
import { night } from './night.ts'

/**
 * A night in a process of its own, made to be killed: `node child.ts <mirror> <endpoint> [<step> <count>]`. Kills
 * itself when it has come to the step so often, as whoever watched it would be too late on a busy machine. Else it says
 * in the end the digest of its report.
 */
const [mirror = '', endpoint = '', last, count] = process.argv.slice(2)
let left = Number(count)
function come(step: string): void {
  if (step === last && --left <= 0) process.kill(process.pid, 'SIGKILL')
}

const source = { kind: 's3', bucket: 'logs', prefix: 'l/' } as const
const store = await openStore(source, { region: 'us-east-1', endpoint, concurrency: 64 })
const { report, outcome, counted, warnings } = await night(mirror, {
  store,
  concurrency: 64,
  before: come,
  wrapKeep: (keep) => async (object, body) => {
    await keep(object, body)
    come('kept')
  },
})
await store.close()
const digest = createHash('sha256').update(report.join('\n')).digest('hex')
process.stdout.write(
  JSON.stringify({
    digest,
    lines: report.length,
    fetched: outcome.fetched,
    counted: counted.length,
    failed: outcome.failed.length,
    warnings,
  }),
)
