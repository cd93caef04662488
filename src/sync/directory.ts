import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { SourceError } from './errors.ts'
import { compareKeys, type LogObject, type Source, sourceName } from './objects.ts'
import type { GetAnswer, Store } from './store.ts'

/**
 * A directory of log objects, read in place. Folders below it are read too; files and folders
 * whose name begins with a dot, and whatever is no regular file, are left out.
 */
export function openDirectory(source: Source & { readonly kind: 'directory' }): Store {
  const no = (why: string): never => {
    throw new SourceError('trouble', `${sourceName(source)}: ${why}`)
  }
  return {
    source,
    requests: { lists: 0, gets: 0, heads: 0, deletes: 0 },
    list: async () => ({ objects: filesIn(source.path), next: undefined }),
    get: async ({ key }) => inPlace(path.join(source.path, key)),
    remove: async () => no('log objects are only deleted from S3'),
    renew: async () => false,
    sourceError: (error) => (error instanceof Error ? error : new Error(String(error))),
    close: async () => {},
  }
}

/** A file where it lies, or why it cannot be read there. */
function inPlace(file: string): GetAnswer {
  try {
    accessSync(file, constants.R_OK)
    return { kind: 'body', body: { kind: 'in place' } }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'vanished' }
    return { kind: 'unreadable', why: `the file cannot be read: ${code}, check its permissions` }
  }
}

function filesIn(directory: string): LogObject[] {
  const objects: LogObject[] = []
  const walk = (folder: string, above: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const key = above + entry.name
      const file = path.join(folder, entry.name)
      if (entry.isDirectory()) {
        walk(file, `${key}/`)
        continue
      }
      if (!entry.isFile() && !entry.isSymbolicLink()) continue
      const stat = statSync(file, { throwIfNoEntry: false })
      if (stat === undefined || !stat.isFile()) continue
      const etag = `${stat.size}-${Math.round(stat.mtimeMs * 1000).toString(36)}`
      objects.push({ key, etag, size: stat.size, lastModified: stat.mtimeMs / 1000 })
    }
  }
  try {
    walk(directory, '')
  } catch (cause) {
    const { code, path: place = directory } = cause as NodeJS.ErrnoException
    const name = sourceName({ kind: 'directory', path: place })
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new SourceError(
        'no such directory',
        `There is no directory '${name}'. Input 'logs' takes s3://bucket/prefix or a directory of log objects.`,
        cause,
      )
    }
    throw new SourceError(
      'access denied',
      `'${name}' cannot be read (${code}). Check its permissions.`,
      cause,
    )
  }
  return objects.sort((a, b) => compareKeys(a.key, b.key))
}
