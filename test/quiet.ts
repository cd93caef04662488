/** Keeps what the action prints while a test runs, and shows it only where the test fails. The toolkit
 * writes to stdout past the console, a thousand lines and more. */
import { beforeEach } from 'vitest'

let held: string[] = []

process.stdout.write = ((text: string | Uint8Array, ...rest: unknown[]): boolean => {
  held.push(typeof text === 'string' ? text : Buffer.from(text).toString())
  const done = rest.at(-1)
  if (typeof done === 'function') done()
  return true
}) as typeof process.stdout.write

beforeEach(({ onTestFailed }) => {
  held = []
  onTestFailed(() => {
    // biome-ignore lint/suspicious/noConsole: the reader of a failed test needs it
    if (held.length > 0) console.log(held.join(''))
  })
})
