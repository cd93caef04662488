import * as core from '@actions/core'
import { basicAuthorization } from '../publish/git.ts'
import { readSettings, type Settings } from './settings.ts'

/** Reads the inputs of this run, and masks whatever is secret among them or made of a secret.
 * Throws as `readSettings` does. */
export function settingsOfRun(environment: NodeJS.ProcessEnv): Settings {
  for (const name of ['token', 'cache-encryption-key']) {
    const secret = core.getInput(name)
    // A short one would turn half of the log into asterisks.
    if (secret.length >= 8) core.setSecret(secret)
  }
  const token = core.getInput('token')
  if (token.length >= 8) core.setSecret(basicAuthorization(token))
  return readSettings(core.getInput, environment)
}
