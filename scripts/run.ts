import { spawnSync } from 'node:child_process'

/** Runs a command to its end in a directory, and returns what it printed. Throws with what it said where it
 * fails. */
export function run(cwd: string, command: string, ...words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, { cwd, encoding: 'utf8' })
  if (status !== 0)
    throw new Error(`${[command, ...words].join(' ')} failed:\n${stdout}${stderr}`, {
      cause: error,
    })
  return stdout
}
