/**
 * An S3 with the demo's logs, for a workflow that uses the action as a stranger would. Prints what
 * the steps after it need, as `name=value`, and stays until it is ended.
 */
import { demoDefaults, makeDemoLogs } from '../../demo/logs.ts'
import { startLocalS3 } from '../s3.ts'

const s3 = await startLocalS3()
await s3.put(makeDemoLogs(demoDefaults).objects)
process.stdout.write(`endpoint=${s3.endpoint}\nlogs=s3://${s3.bucket}/${demoDefaults.prefix}\n`)
