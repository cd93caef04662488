/**
 * Whether every installed package is the one that its registry signed: `npm run signatures`. Fails where one is
 * not. A registry that signs nothing, or does not answer, proves nothing either way, which is said and no
 * failure: the lock file's digests hold all the same.
 */
import { spawnSync } from 'node:child_process'

interface Package {
  readonly name: string
  readonly version: string
}

/** What npm says, as far as it is looked at. */
interface Answer {
  readonly invalid?: readonly Package[]
  readonly missing?: readonly Package[]
  readonly error?: { readonly summary?: string }
}

const { stdout } = spawnSync('npm', ['audit', 'signatures', '--json'], { encoding: 'utf8' })
const { invalid, missing, error } = answerIn(stdout)
if (invalid === undefined || missing === undefined) {
  const why = error?.summary?.split('\n')[0] ?? 'it gave no answer'
  console.log(`::warning::The registry does not tell which packages it signed: ${why}`)
} else {
  for (const { name, version } of invalid)
    console.log(`::error::${name}@${version}: its signature is wrong`)
  for (const { name, version } of missing)
    console.log(`::error::${name}@${version}: it is not signed`)
  if (invalid.length + missing.length > 0) process.exitCode = 1
  else console.log('Every package is the one that the registry signed')
}

function answerIn(text: string): Answer {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return {}
  }
}
