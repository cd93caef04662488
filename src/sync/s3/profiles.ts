import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** The profile that AWS_PROFILE names, and those that the AWS configuration has; undefined where none
 * is named. For an error only: the SDK reads the files itself. */
export function profileOf(
  environment: Environment,
): { readonly name: string; readonly known: readonly string[] } | undefined {
  const { AWS_PROFILE: name, AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE } = environment
  if (!name) return undefined
  const home = path.join(homedir(), '.aws')
  const sections = [
    ...sectionsIn(
      AWS_CONFIG_FILE || path.join(home, 'config'),
      /^\[\s*(?:profile\s+)?([^\]]+?)\s*\]/,
    ),
    ...sectionsIn(
      AWS_SHARED_CREDENTIALS_FILE || path.join(home, 'credentials'),
      /^\[\s*([^\]]+?)\s*\]/,
    ),
  ]
  const known = new Set(
    sections.filter((section) => !/^(sso-session|services)\s/.test(section)).map(unquoted),
  )
  return { name, known: [...known].sort() }
}

function sectionsIn(file: string, heading: RegExp): string[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return []
  }
  return text.split(/\r?\n/).flatMap((line) => heading.exec(line.trim())?.[1] ?? [])
}

function unquoted(name: string): string {
  return name.replace(/^(["'])(.*)\1$/, '$2')
}
