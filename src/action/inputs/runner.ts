import * as core from '@actions/core'
import { readSettings, type Settings } from '../settings.ts'
import type { InputRow } from './row.ts'
import { inputRows } from './rows.ts'

/** A shorter secret would turn half of the log into asterisks. */
const SHORTEST_MASKED = 8

/** Reads the inputs of this run, and masks whatever is secret among them or made of a secret.
 * Throws as `readSettings` does. */
export function settingsOfRun(environment: NodeJS.ProcessEnv): Settings {
  const rows: readonly InputRow[] = inputRows
  for (const { name, secrets } of rows) {
    const text = core.getInput(name)
    if (secrets !== undefined && text.length >= SHORTEST_MASKED)
      for (const secret of secrets(text)) core.setSecret(secret)
  }
  return readSettings(core.getInput, environment)
}

/** Inputs of this run that are not as they are by default, with their texts. Secrets are none of them. */
export function givenInputs(): readonly (readonly [name: string, text: string])[] {
  const rows: readonly InputRow[] = inputRows
  return rows.flatMap(({ name, default: usual, secrets }) => {
    const text = core.getInput(name)
    return secrets !== undefined || text === '' || text === usual ? [] : [[name, text] as const]
  })
}
