/** A thread that knows one more format. */
import './register.ts'

await import('../../../src/worker.ts')
