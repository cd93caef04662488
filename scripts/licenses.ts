/** The licences of what is bundled: the notices that come with each package. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

interface Lock {
  /** By their folders. */
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly optional?: boolean }>
  >
}
/** Packages that tell theirs in another place. */
const elsewhere: Readonly<Record<string, string>> = { buffers: 'MIT/X11, by its README' }

interface Metadata {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/**
 * The notices of each dependency, and of all that it brings, by name and version. Which modules of them are in the
 * bundles is not asked: ncc's own list lacks those that it merges into others, and most that are CommonJS. Throws
 * where a package tells no licence, for then nobody may ship it.
 */
export function licensesOf(root: string): string {
  const { packages } = JSON.parse(
    readFileSync(path.join(root, 'package-lock.json'), 'utf8'),
  ) as Lock
  const folders = Object.entries(packages).flatMap(([folder, { dev, optional }]) =>
    folder === '' || dev === true || optional === true ? [] : [path.join(root, folder)],
  )
  return `${[...new Set(folders.map(noticeOf))].sort().join('\n\n\n')}\n`
}

function noticeOf(folder: string): string {
  const text = readFileSync(path.join(folder, 'package.json'), 'utf8')
  const { name, version, license = elsewhere[name] } = JSON.parse(text) as Metadata
  if (license === undefined) throw new Error(`${folder} is a dependency, and tells no licence`)
  const files = globSync('{LICEN[CS]E,COPYING,NOTICE,CopyrightNotice}*', {
    cwd: folder,
    exclude: (file) => /\.(?:js|ts|json)$/.test(file),
  })
  const texts = files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8'))
  const notices = texts.map((text) => text.replaceAll('\r\n', '\n').trim())
  return [`${name} ${version}`, license, ...notices].join('\n\n')
}
